"""`quorum webhooks`: which deliveries wait, and which are dead letters, to be sent again."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from server import config
from server.cli.options import STORE
from server.cli.results import plural
from server.cli.terminal import finish
from server.core.code import format_code
from server.core.text import escaped
from server.runtime.clock import clock
from server.store import Unavailable, sqlite_file
from server.store.outbox import Delivery, Outbox, open_outbox, outbox_path
from server.webhooks.targets import EVENTS, read_targets


class WebhookReport(Struct, frozen=True):
    """The output of --json: deliveries that wait, by target, and the dead letters."""

    waiting: dict[str, int]
    dead: list[Delivery]


@click.command("webhooks")
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--retry", is_flag=True, help="Send dead letters again: those with these ids, or all.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
@click.option("--check", type=click.Path(path_type=Path), help="Only say whether a file of targets is valid.")
@STORE
def webhooks_command(ids: tuple[str, ...], retry: bool, as_json: bool, check: Path | None, store: str | None) -> None:
    """List the webhooks that wait or could not be delivered; also while a server runs.

    With --retry, a running server sends dead letters again within seconds, any other after its start.
    """
    if ids and not retry:
        raise click.UsageError("Ids are for --retry.")

    async def work() -> None:
        if check is not None:
            for target in read_targets(check):
                events = ", ".join(event for event in EVENTS if event in target.events)
                click.echo(f"{target.name}  {target.format}  {'signed' if target.secret else 'not signed'}  {events}")
            return
        outbox = await _opened(store or config.store_address(os.environ))
        try:
            if retry:
                number = await outbox.revive(ids or None, clock())
                click.echo(f"{plural(number, 'webhook')} will be sent again.")
            else:
                await _show(outbox, as_json)
        finally:
            await outbox.close()

    finish(work)


async def _opened(address: str) -> Outbox:
    path = sqlite_file(address)
    if path is not None and not outbox_path(path).exists():
        raise Unavailable(f"There is no file of webhooks at {outbox_path(path)}: no server of this store has sent any.")
    return await open_outbox(address)


async def _show(outbox: Outbox, as_json: bool) -> None:
    report = WebhookReport(dict(await outbox.waiting()), list(await outbox.dead()))
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(report)))
        return
    for target, number in sorted(report.waiting.items()):
        click.echo(f"{plural(number, 'webhook')} to {escaped(target)} waiting.")
    for dead in report.dead:
        at = datetime.fromtimestamp(dead.put_at / 1000).isoformat(" ", "minutes")
        what = f"{dead.kind} of {escaped(format_code(dead.session))}"
        click.echo(f"{dead.id}  {at}  {what}  to {escaped(dead.target)}  {escaped(dead.error)}")
    if not report.dead:
        click.echo("There are no dead letters.")
