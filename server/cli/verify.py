"""`quorum verify`: check a record or a decision pack, or every session of a store."""

from __future__ import annotations

from pathlib import Path

import click

from server.cli.options import STORE, Parsed
from server.cli.results import print_error, summarize
from server.cli.terminal import finish, with_store
from server.cli.verify_file import verify_file
from server.config import Misconfigured
from server.exports.signing import public_key
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.verify import verify


def _key(text: str) -> str:
    try:
        return public_key(text)
    except ValueError:
        raise Misconfigured("--key must be a public key as /api/signing-key has it: 64 hexadecimal digits.") from None


@click.command("verify")
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--key", type=Parsed(_key), metavar="HEX", help="The public key that FILE must be signed by.")
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
