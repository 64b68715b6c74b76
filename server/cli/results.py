"""What the commands on stores share: finding a session by its code, and reporting results."""

from __future__ import annotations

from collections.abc import Sequence

import click

from server.core.code import format_code, parse_code
from server.core.events import Commit
from server.store import Store
from server.store.admin import VerificationResult


async def read_log(store: Store, typed: str) -> Sequence[Commit]:
    """The log of the session with a code as typed; raises ClickException when the store has none."""
    code = parse_code(typed)
    commits = await store.read(code) if code else ()
    if not commits:
        raise click.ClickException(f"There is no session with the code {typed} in this store.")
    return commits


def complain(result: VerificationResult) -> None:
    """Print what is wrong with a session to standard error."""
    click.echo(f"{format_code(result.code)}  {result.wrong}", err=True)


def sum_up(results: list[VerificationResult], what: str) -> None:
    """Print a closing line; raises ClickException when something was wrong."""
    sound = [result for result in results if not result.wrong]
    commits = sum(result.commits for result in sound)
    click.echo(f"{many(len(sound), 'session')} with {many(commits, 'commit')} {what}.")
    fail_if_wrong(results)


def fail_if_wrong(results: list[VerificationResult]) -> None:
    """Raise ClickException when something was wrong with a session."""
    if wrong := sum(1 for result in results if result.wrong):
        text = f"Something is wrong with {many(wrong, 'session')} of {len(results)}, as listed above."
        raise click.ClickException(text)


def many(number: int, what: str) -> str:
    """A number with its noun, in the plural where it is not one."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
