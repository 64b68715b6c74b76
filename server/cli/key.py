"""`quorum key`: issue a new facilitator's key for a session whose facilitator has lost theirs."""

from __future__ import annotations

import click

from server import config
from server.cli.options import STORE
from server.cli.terminal import finish, with_store
from server.core.code import format_code, parse_code
from server.core.commands import ChangeKey
from server.limits import Limits
from server.live.credentials import digest_of, new_key
from server.live.hub import Hub
from server.runtime.metrics import Metrics
from server.store import Store


@click.command("key")
@click.argument("code")
@click.option("--keep-devices", is_flag=True, help="Leave the facilitator signed in where they are.")
@STORE
def key_command(code: str, keep_devices: bool, store: str | None) -> None:
    """Issue a new facilitator's key for the session CODE, and print the link that has it.

    The former key ends, and so do the facilitator's devices. The change is in the session's log. An SQLite store must
    not be in use; in MongoDB the meeting goes on meanwhile.
    """

    async def issue(opened: Store) -> None:
        key, hub = new_key(), Hub(opened, Metrics(), Limits())
        room = await hub.room(parse_code(code) or "")
        if room is None:
            raise click.ClickException(f"There is no session with the code {code} in this store.")
        await room.execute(ChangeKey(digest_of(key), sign_out=not keep_devices), room.access.key_holder)
        click.echo(f"{config.read().url}/s/{format_code(room.code)}/facilitate#key={key}")

    finish(lambda: with_store(store, issue, read_only=False))
