"""`quorum import`: take up the session of a record again, as it was or as a new one."""

from __future__ import annotations

from pathlib import Path

import click
from msgspec import structs

from server import config
from server.cli.options import STORE
from server.cli.terminal import finish, with_store
from server.cli.verify_file import KEY, checked_file, print_doubts
from server.core import log
from server.core.code import format_code
from server.core.events import Imported
from server.core.text import escaped
from server.exports.verification.record_file import CheckedRecord
from server.limits import Limits
from server.live.hub import Hub
from server.runtime.clock import clock
from server.runtime.metrics import Metrics
from server.store import Conflict, Store

# An older version may compute an analysis differently; its record is as it was signed all the same.
HARMLESS = {"analysis_other_version"}


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--as-new", is_flag=True, help="Create a new session with its question, options, criteria and weights.")
@click.option("--name", default="Facilitator", show_default=True, help="With --as-new, the facilitator's name.")
@KEY
@STORE
def import_command(file: Path, as_new: bool, name: str, key: str | None, store: str | None) -> None:
    """Import FILE, a record (.json) or a decision pack (.zip), into the store.

    The session gets its code back, can only be read, and is exported as the same record, byte for byte. With --as-new,
    a new session is ready in the lobby instead. A file with any doubt (see quorum verify) is not imported.
    """
    checked = checked_file(file, key)
    doubts = [found for found in checked.doubts if found.statement.code not in HARMLESS]
    print_doubts(doubts)
    if doubts or checked.session is None:
        raise click.ClickException(f"{file} is not imported, because it is not confirmed, as listed above.")

    async def store_it(opened: Store) -> None:
        await (_create(opened, checked, name) if as_new else _import(opened, checked))

    finish(lambda: with_store(store, store_it, read_only=False))


async def _import(store: Store, checked: CheckedRecord) -> None:
    """Store the record as the only event of a session with its code; raises ClickException if there is one."""
    assert checked.session is not None
    code = checked.session.code
    try:
        await store.create(code, log.seal(code, 1, clock(), [Imported(code, checked.file.decode())], {}, ""))
    except Conflict:
        raise click.ClickException(
            f"There is a session with the code {format_code(code)} already, and nothing was imported; "
            "import the file --as-new."
        ) from None
    click.echo(f"Session {format_code(code)} was imported; it can only be read.")


async def _create(store: Store, checked: CheckedRecord, name: str) -> None:
    """Create a new session as described in the record, and print the facilitator's link."""
    assert checked.session is not None
    # Who needs an account is decided as the lobby ends; the guide is for sessions from a template.
    about = structs.replace(checked.session.description, accounts=False, guide=None)
    hub = Hub(store, Metrics(), Limits())
    made = await hub.create_session(about, name, checked.session.measurements)
    code = format_code(made.code)
    click.echo(f"Session {code} was created from {escaped(format_code(checked.session.code))}, and is in the lobby.")
    click.echo(f"Facilitate it at {config.read().url}/s/{code}/facilitate#key={made.key}")
