"""The commands that an operator keeps sessions with: sessions, export, verify, copy, backup."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from server import config
from server.cli.terminal import finish, with_store
from server.core import log
from server.core.code import read_code, shown
from server.core.model import Session
from server.exports import FORMATS
from server.store import Store, sqlite_file
from server.store.admin import VerificationResult, copy, every_code, verify
from server.store.admin.backup import back_up

STORE = click.option("--store", help="Where sessions are kept.")


@click.command()
@STORE
@click.option("--rebuild", is_flag=True, help="Make MongoDB's listing anew from the log first.")
def sessions(store: str | None, rebuild: bool) -> None:
    """List the sessions kept, the last changed first."""

    async def show(opened: Store) -> None:
        if rebuild:
            await opened.rebuild()
        for kept in await opened.sessions():
            session = log.replay(await opened.read(kept.code))
            changed = datetime.fromtimestamp(kept.changed_at / 1000).isoformat(" ", "minutes")
            people = f"{len(session.members)} people"
            click.echo(f"{shown(kept.code)}  {changed}  {session.phase:8}  {people:10}  {session.description.question}")

    finish(lambda: with_store(store, show))


@click.command()
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="md", show_default=True)
@click.option("--output", "-o", type=click.Path(path_type=Path), help="A file to write [standard output].")
@STORE
def export(code: str, name: str, output: Path | None, store: str | None) -> None:
    """Write a session's results, as far as everybody may see them by now."""
    made: list[bytes] = []

    async def render(opened: Store) -> None:
        made.append(FORMATS[name].render(await _session(opened, code)))

    finish(lambda: with_store(store, render))
    try:
        if output is None:
            sys.stdout.buffer.write(made[0])
        else:
            output.write_bytes(made[0])
    except OSError as error:
        raise click.ClickException(f"{output or 'The output'} cannot be written: {error.strerror}.") from None


@click.command("verify")
@STORE
def verify_(store: str | None) -> None:
    """Check every session kept: no commit missing, every digest fitting."""
    told: list[VerificationResult] = []

    async def check(opened: Store) -> None:
        async for outcome in verify(opened):
            told.append(outcome)
            if outcome.wrong:
                _complain(outcome)

    finish(lambda: with_store(store, check))
    _sum_up(told, "verified")


@click.command("copy")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--session", "codes", multiple=True, metavar="CODE", help="Only this session; may be repeated.")
def copy_(source: str, target: str, codes: tuple[str, ...]) -> None:
    """Copy sessions from one store to another, going on where an earlier copy ended.

    FROM and TO are addresses as for --store. Nothing is overwritten: a session that is in TO with another log stays as
    it is, and the exit code is 1.
    """
    told: list[VerificationResult] = []

    def tell(outcome: VerificationResult) -> None:
        told.append(outcome)
        if outcome.wrong:
            _complain(outcome)
        else:
            click.echo(f"{shown(outcome.code)}  {outcome.copied} of {outcome.commits} commits copied")

    async def whole(opened: Store) -> None:
        wanted = [(await _session(opened, typed)).code for typed in codes] or await every_code(opened)
        await with_store(target, lambda there: copy(opened, there, wanted, tell), read_only=False)

    finish(lambda: with_store(source, whole))
    _sum_up(told, f"there, {_many(sum(outcome.copied for outcome in told), 'commit')} copied now")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@STORE
def backup(file: Path, store: str | None) -> None:
    """Copy an SQLite store to a new FILE while a server goes on with it, and verify every session in the copy."""
    source = sqlite_file(store or config.store_address(os.environ))
    if source is None:
        raise click.ClickException(
            "This backs up SQLite stores; for MongoDB use mongodump, or quorum copy to an SQLite file."
        )
    told: list[VerificationResult] = []

    async def whole() -> None:
        told.extend(await back_up(source, file))

    finish(whole)
    _sum_up(told, f"verified in {file}")


async def _session(store: Store, typed: str) -> Session:
    code = read_code(typed)
    commits = await store.read(code) if code else ()
    if not commits:
        raise click.ClickException(f"There is no session with the code {typed} in this store.")
    return log.replay(commits)


def _complain(outcome: VerificationResult) -> None:
    click.echo(f"{shown(outcome.code)}  {outcome.wrong}", err=True)


def _sum_up(told: list[VerificationResult], what: str) -> None:
    wrong = sum(1 for outcome in told if outcome.wrong)
    commits = sum(outcome.commits for outcome in told if not outcome.wrong)
    click.echo(f"{_many(len(told) - wrong, 'session')} with {_many(commits, 'commit')} {what}.")
    if wrong:
        raise click.ClickException(f"{_many(wrong, 'session')} of {len(told)} failed, as told above.")


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
