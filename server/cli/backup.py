"""`quorum backup`: copy an SQLite store while a server writes to it."""

from __future__ import annotations

import os
from pathlib import Path

import click

from server import config
from server.cli.options import STORE
from server.cli.results import print_error, summarize
from server.cli.terminal import finish, tidy_when_stopped
from server.store import sqlite_file
from server.store.admin import VerificationResult
from server.store.admin.backup import back_up


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@STORE
def backup(file: Path, store: str | None) -> None:
    """Copy an SQLite store to a new FILE, even while a server is using it, and verify every session in the copy.

    Sessions that fail verification are listed and copied unchanged; the exit code is then 1.
    """
    source = sqlite_file(store or config.store_address(os.environ))
    if source is None:
        raise click.ClickException(
            "This backs up SQLite stores; for MongoDB use mongodump, or quorum copy to an SQLite file."
        )
    results: list[VerificationResult] = []

    async def back_up_all() -> None:
        for result in await back_up(source, file):
            results.append(result)
            if result.wrong:
                print_error(result)

    with tidy_when_stopped():
        finish(back_up_all)
    summarize(results, f"verified in {file}")
