"""What the commands on stores share: finding a session by its code, and reporting results."""

from __future__ import annotations

import click

from server.core import log
from server.core.code import read_code, shown
from server.core.visibility.session import VisibleSession, visible
from server.store import Store
from server.store.admin import VerificationResult


async def read_session(store: Store, typed: str) -> VisibleSession:
    """The session with a code as typed; raises ClickException when the store has none."""
    code = read_code(typed)
    commits = await store.read(code) if code else ()
    if not commits:
        raise click.ClickException(f"There is no session with the code {typed} in this store.")
    return visible(log.replay(commits))


def complain(result: VerificationResult) -> None:
    """Print what is wrong with a session to standard error."""
    click.echo(f"{shown(result.code)}  {result.wrong}", err=True)


def sum_up(results: list[VerificationResult], what: str) -> None:
    """Print a closing line; raises ClickException when something was wrong."""
    wrong = sum(1 for result in results if result.wrong)
    commits = sum(result.commits for result in results if not result.wrong)
    click.echo(f"{many(len(results) - wrong, 'session')} with {many(commits, 'commit')} {what}.")
    if wrong:
        raise click.ClickException(f"{many(wrong, 'session')} of {len(results)} failed, as listed above.")


def many(number: int, what: str) -> str:
    """A number with its noun, in the plural where it is not one."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
