"""A backup of an SQLite store, as of one moment, while a server goes on writing to it."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path
from urllib.parse import quote

from server.store import Unavailable, open_store
from server.store.admin import VerificationResult
from server.store.admin.verify import verify


async def back_up(source: Path, file: Path) -> list[VerificationResult]:
    """Copy a session file to a new one and verify every session in it; the new one is there whole or not at all.

    A session that does not add up is in it as it is in the source. Raises Unavailable when it cannot be done.
    """
    _check(source, file)
    try:
        with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as folder:
            fresh = Path(folder) / "backup.sqlite"
            await asyncio.to_thread(_take, source, fresh)
            kept = await _verified(fresh)
            _place(fresh, file)
            return kept
    except sqlite3.Error as error:
        raise Unavailable(f"The session file {source} cannot be copied to {file}: {error}.") from None
    except OSError as error:
        raise Unavailable(f"The backup {file} cannot be written: {error.strerror or error}.") from None


def _check(source: Path, file: Path) -> None:
    if not source.is_file():
        raise Unavailable(f"There is no session file at {source}.")
    if file.exists():
        raise Unavailable(f"{file} exists already; a backup overwrites nothing.")


def _take(source: Path, fresh: Path) -> None:
    fresh.touch()
    shutil.copymode(source, fresh)  # what only its owner may read stays so
    # All pages in one step are one reading: the server's writer neither waits for it nor makes it begin again.
    reader = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    writer = sqlite3.connect(fresh)
    try:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
    finally:
        writer.close()
        reader.close()


async def _verified(fresh: Path) -> list[VerificationResult]:
    store = await open_store(f"sqlite:///{quote(str(fresh))}", read_only=True)
    try:
        return [outcome async for outcome in verify(store)]
    finally:
        await store.close()


def _place(fresh: Path, file: Path) -> None:
    """Give the backup its name, in one step and never over another file."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        raise Unavailable(f"{file} exists already; a backup overwrites nothing.") from None
    except OSError:  # a file system without links
        fresh.rename(file)
    folder = os.open(file.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # the name is to survive a power cut, as the pages do
    finally:
        os.close(folder)
