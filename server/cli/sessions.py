"""`quorum sessions`: list the sessions of a store."""

from __future__ import annotations

from datetime import datetime

import click

from server.cli.options import STORE
from server.cli.results import complain, fail_if_wrong
from server.cli.terminal import finish, with_store
from server.core import log
from server.core.code import format_code
from server.core.visibility.session import visible
from server.store import Store
from server.store.admin import VerificationResult


@click.command()
@STORE
@click.option("--rebuild", is_flag=True, help="Make MongoDB's listing anew from the log first.")
def sessions(store: str | None, rebuild: bool) -> None:
    """List the sessions kept, the last changed first."""
    results: list[VerificationResult] = []

    async def show(opened: Store) -> None:
        if rebuild:
            await opened.rebuild()
        for kept in await opened.sessions():
            try:
                session = visible(log.replay(await opened.read(kept.code)))
            except log.UnreadableLog as error:
                results.append(VerificationResult(kept.code, wrong=error.with_remedy))
                complain(results[-1])
                continue
            results.append(VerificationResult(kept.code, session.seq))
            changed = datetime.fromtimestamp(kept.changed_at / 1000).isoformat(" ", "minutes")
            people = f"{len(session.members)} people"
            click.echo(
                f"{format_code(kept.code)}  {changed}  {session.phase:8}  {people:10}  {session.description.question}"
            )

    finish(lambda: with_store(store, show))
    fail_if_wrong(results)
