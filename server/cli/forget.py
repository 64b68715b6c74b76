"""`quorum forget`: erase a session from a store."""

from __future__ import annotations

import os

import click

from server import config
from server.cli.options import STORE
from server.cli.results import plural
from server.cli.terminal import finish
from server.core.code import format_code, parse_code
from server.store.admin.forget import forget


@click.command("forget")
@click.argument("code")
@click.option("--yes", is_flag=True, help="Do not ask.")
@STORE
def forget_command(code: str, yes: bool, store: str | None) -> None:
    """Erase a session and everything in it. An SQLite store must not be in use; backups are not changed.

    In MongoDB, it ends at once for everybody who has it open.
    """
    session = parse_code(code)
    unknown = f"There is no session with the code {code} in this store."
    if session is None:
        raise click.ClickException(unknown)
    if not yes:
        click.confirm(f"Erase {format_code(session)} with all of its scores, reasons and names?", abort=True)

    async def erase() -> None:
        commits = await forget(store or config.store_address(os.environ), session)
        if not commits:
            raise click.ClickException(unknown)
        click.echo(f"Erased {format_code(session)}: {plural(commits, 'commit')}.")

    finish(erase)
