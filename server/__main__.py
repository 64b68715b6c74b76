"""The command line: `quorum`, or `python -m server`. Without a command it serves."""

from __future__ import annotations

import asyncio
import os
import random
import sys
import webbrowser
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import click
from msgspec import structs

from server import __version__, config, serving
from server.catalogue import CatalogueError
from server.config import Config, Misconfigured
from server.core import log
from server.core.code import read_code, shown
from server.core.model import Session
from server.demo import Temper, play
from server.exports import FORMATS
from server.store import Store, Unavailable, open_store

T = TypeVar("T")
Command = Callable[..., None]

HELP = {"help_option_names": ["-h", "--help"]}


def serving_options(command: Command) -> Command:
    """The options of every command that serves."""
    for option in reversed(
        [
            click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on (0: any free one) [8000]."),
            click.option("--host", help="Address to listen on [all of this machine's]."),
            click.option("--store", help="Where sessions are kept, e.g. sqlite:///meeting.sqlite."),
            click.option("--catalogue", type=click.Path(path_type=Path), help="A folder with your own templates."),
            click.option("--open", "open_", is_flag=True, help="Open the page in a browser."),
        ]
    ):
        command = option(command)
    return command


@click.group(invoke_without_command=True, context_settings=HELP)
@click.version_option(__version__, prog_name="quorum")
@serving_options
@click.pass_context
def main(
    context: click.Context,
    port: int | None,
    host: str | None,
    store: str | None,
    catalogue: Path | None,
    open_: bool,
) -> None:
    """Score options against weighted criteria together, live. Without a command, serve."""
    if context.invoked_subcommand is None:
        chosen = _chosen(port, host, store, catalogue)
        _finish(lambda: serving.serve(chosen, open_page=open_))
    else:  # an option before the command's name means the same as after it
        given = {name: value for name, value in context.params.items() if value}
        context.default_map = {context.invoked_subcommand: given}


@main.command()
@serving_options
def serve(port: int | None, host: str | None, store: str | None, catalogue: Path | None, open_: bool) -> None:
    """Serve until stopped (the default)."""
    chosen = _chosen(port, host, store, catalogue)
    _finish(lambda: serving.serve(chosen, open_page=open_))


@main.command()
@serving_options
@click.option("--members", type=click.IntRange(1, 500), default=24, show_default=True, help="Simulated people.")
def demo(
    port: int | None, host: str | None, store: str | None, catalogue: Path | None, open_: bool, members: int
) -> None:
    """Serve with a session under way in which simulated people vote; without --store it is gone at the end."""
    chosen = _chosen(port, host, store or "", catalogue)

    def tell(screen: str, facilitate: str) -> None:
        click.echo(f"The projector's page, with the chart moving: {screen}")
        click.echo(f"The facilitator's page, to reveal and to close: {facilitate}")
        if open_:
            webbrowser.open(screen)

    _finish(lambda: serving.serve(chosen, beside=lambda url: play(url, members, tell, random.Random(), Temper())))


@main.command()
@click.option("--store", help="Where sessions are kept.")
def sessions(store: str | None) -> None:
    """List the sessions kept, the last changed first."""
    _finish(lambda: _with_store(store, _list))


@main.command()
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="md", show_default=True)
@click.option("--output", "-o", type=click.Path(path_type=Path), help="A file to write [standard output].")
@click.option("--store", help="Where sessions are kept.")
def export(code: str, name: str, output: Path | None, store: str | None) -> None:
    """Write a session's results, as far as everybody may see them by now."""

    made: list[bytes] = []

    async def render(opened: Store) -> None:
        made.append(FORMATS[name].render(await _session(opened, code)))

    _finish(lambda: _with_store(store, render))
    try:
        if output is None:
            sys.stdout.buffer.write(made[0])
        else:
            output.write_bytes(made[0])
    except OSError as error:
        raise click.ClickException(f"{output or 'The output'} cannot be written: {error.strerror}.") from None


async def _with_store(address: str | None, use: Callable[[Store], Awaitable[None]]) -> None:
    store = await open_store(address or config.store_address(os.environ), read_only=True)
    try:
        await use(store)
    finally:
        await store.close()


async def _session(store: Store, typed: str) -> Session:
    code = read_code(typed)
    commits = await store.read(code) if code else ()
    if not commits:
        raise click.ClickException(f"There is no session with the code {typed} in this store.")
    return log.replay(commits)


async def _list(store: Store) -> None:
    for kept in await store.sessions():
        session = log.replay(await store.read(kept.code))
        changed = datetime.fromtimestamp(kept.changed_at / 1000).isoformat(" ", "minutes")
        people = f"{len(session.members)} people"
        click.echo(f"{shown(kept.code)}  {changed}  {session.phase:8}  {people:10}  {session.description.question}")


def _chosen(port: int | None, host: str | None, store: str | None, catalogue: Path | None) -> Config:
    """The environment's configuration with what the command line says on top."""
    try:
        chosen = config.read()
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None
    given = {"port": port, "host": host, "store": store, "catalogue": catalogue}
    return structs.replace(chosen, **{k: v for k, v in given.items() if v is not None})


def _finish(work: Callable[[], Awaitable[None]]) -> None:
    """Run to the end; what people can mend is told in one sentence, with exit code 1."""

    async def whole() -> None:
        await work()

    try:
        asyncio.run(whole())
    except (Misconfigured, CatalogueError, Unavailable) as error:
        raise click.ClickException(str(error)) from None
    except log.Broken as error:
        raise click.ClickException(f"A session cannot be read: {error}.") from None


if __name__ == "__main__":
    main(prog_name="quorum")
