"""`quorum verify`: check every session of a store."""

from __future__ import annotations

import click

from server.cli.options import STORE
from server.cli.results import complain, sum_up
from server.cli.terminal import finish, with_store
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.verify import verify


@click.command("verify")
@STORE
def verify_command(store: str | None) -> None:
    """Check every session kept: no commit missing, every digest fitting."""
    results: list[VerificationResult] = []

    async def check(opened: Store) -> None:
        async for result in verify(opened):
            results.append(result)
            if result.wrong:
                complain(result)

    finish(lambda: with_store(store, check))
    sum_up(results, "verified")
