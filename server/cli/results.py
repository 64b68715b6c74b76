"""Shared by the commands on stores: find a session by its code, and report results."""

from __future__ import annotations

from collections.abc import Sequence

import click

from server.core.code import format_code, parse_code
from server.core.events import Commit
from server.core.text import escaped
from server.store import Store
from server.store.admin import VerificationResult


async def read_log(store: Store, typed: str) -> Sequence[Commit]:
    """Return the log of the session with a code as typed; raises ClickException if there is none."""
    code = parse_code(typed)
    commits = await store.read(code) if code else ()
    if not commits:
        raise click.ClickException(f"There is no session with the code {typed} in this store.")
    return commits


def print_error(result: VerificationResult) -> None:
    """Print what is wrong with a session to standard error."""
    click.echo(f"{escaped(format_code(result.code))}  {escaped(result.wrong)}", err=True)


def summarize(results: list[VerificationResult], what: str) -> None:
    """Print a summary; raises ClickException if a session is not intact."""
    intact = [result for result in results if not result.wrong]
    commits = sum(result.commits for result in intact)
    click.echo(f"{plural(len(intact), 'session')} with {plural(commits, 'commit')} {what}.")
    fail_if_wrong(results)


def fail_if_wrong(results: list[VerificationResult]) -> None:
    """Raise ClickException if a session is not intact."""
    fail_if_any(sum(1 for result in results if result.wrong), len(results))


def fail_if_any(wrong: int, number: int) -> None:
    """Raise ClickException if something is wrong with one of a number of sessions."""
    if wrong:
        raise click.ClickException(f"Something is wrong with {plural(wrong, 'session')} of {number}, as listed above.")


def plural(number: int, what: str) -> str:
    """Return a number with its noun: "1 commit", "2 commits"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
