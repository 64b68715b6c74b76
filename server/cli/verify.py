"""`quorum verify`: check every session of a store."""

from __future__ import annotations

import click

from server.cli.options import STORE
from server.cli.results import print_error, summarize
from server.cli.terminal import finish, with_store
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.verify import verify


@click.command("verify")
@STORE
def verify_command(store: str | None) -> None:
    """Verify every stored session: no commit is missing, and every digest matches."""
    results: list[VerificationResult] = []

    async def check(opened: Store) -> None:
        async for result in verify(opened):
            results.append(result)
            if result.wrong:
                print_error(result)

    finish(lambda: with_store(store, check))
    summarize(results, "verified")
