"""`quorum verify`: check a record or a decision pack, or every session of a store."""

from __future__ import annotations

from pathlib import Path

import click

from server.cli.options import STORE
from server.cli.results import print_error, summarize
from server.cli.terminal import finish, with_store
from server.cli.verify_file import KEY, verify_file
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.verify import verify


@click.command("verify")
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@KEY
@click.option("--against-store", is_flag=True, help="Compare FILE with the log of its session in the store, too.")
@STORE
def verify_command(file: Path | None, key: str | None, against_store: bool, store: str | None) -> None:
    """Verify FILE, a record (.json) or a decision pack (.zip), without a server: its form, chain and signature, and
    that all figures, analyses and files follow from the ballots in it.

    Without FILE, verify every stored session: no commit is missing, and every digest matches.
    """
    if file is not None:
        verify_file(file, key, store, against_store=against_store)
        return
    if key is not None or against_store:
        raise click.UsageError("--key and --against-store are for checking a FILE.")
    results: list[VerificationResult] = []

    async def check(opened: Store) -> None:
        async for result in verify(opened):
            results.append(result)
            if result.wrong:
                print_error(result)

    finish(lambda: with_store(store, check))
    summarize(results, "verified")
