"""`quorum sessions`: list the sessions of a store."""

from __future__ import annotations

from datetime import datetime

import click

from server.cli.options import STORE
from server.cli.results import fail_if_wrong, print_error
from server.cli.terminal import finish, with_store
from server.core import log
from server.core.code import format_code
from server.core.text import escaped
from server.core.visibility.session import visible
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.verify import shortened


@click.command()
@STORE
@click.option("--rebuild", is_flag=True, help="Rebuild MongoDB's listing from the log first.")
def sessions(store: str | None, rebuild: bool) -> None:
    """List the stored sessions, most recently changed first."""
    results: list[VerificationResult] = []

    async def show(opened: Store) -> None:
        if rebuild:
            await opened.rebuild()
        heads = await opened.heads()
        listed = [stored.code for stored in await opened.sessions()]
        for code in [*listed, *sorted(heads.keys() - set(listed))]:
            try:
                commits = await opened.read(code)
                session = visible(log.replay(commits))
            except log.UnreadableLog as error:
                results.append(VerificationResult(code, wrong=error.with_remedy))
                print_error(results[-1])
                continue
            results.append(VerificationResult(code, session.seq, wrong=shortened(commits, heads.get(code))))
            if results[-1].wrong:
                print_error(results[-1])
            changed = datetime.fromtimestamp(commits[-1].at / 1000).isoformat(" ", "minutes")
            people = f"{len(session.members)} people"
            question = escaped(session.description.question)
            click.echo(f"{escaped(format_code(code))}  {changed}  {session.phase:8}  {people:10}  {question}")

    finish(lambda: with_store(store, show))
    fail_if_wrong(results)
