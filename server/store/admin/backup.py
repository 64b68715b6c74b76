"""Backs up an SQLite store: a snapshot, even while a server is writing to it."""

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
from server.store.sqlite import explained


async def back_up(source: Path, file: Path) -> list[VerificationResult]:
    """Copy a session file to a new file and verify every session in the copy; the new file appears atomically.

    A session that fails verification is copied unchanged. Raises Unavailable if the copy cannot be made.
    """
    _check(source, file)
    try:
        with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as folder:
            temporary = Path(folder) / "backup.sqlite"
            await asyncio.to_thread(_copy, source, temporary)
            try:
                results = await _verify(temporary)
            except Unavailable as error:
                # The copy is identical, and the user does not know its temporary name.
                raise Unavailable(str(error).replace(str(temporary), str(source))) from None
            _publish(temporary, file)
            return results
    except sqlite3.Error as error:
        raise Unavailable(f"The session file {source} cannot be copied to {file}: {explained(error)}.") from None
    except OSError as error:
        raise Unavailable(f"The backup {file} cannot be written: {error.strerror or error}.") from None


def _check(source: Path, file: Path) -> None:
    if not source.is_file():
        raise Unavailable(f"There is no session file at {source}.")
    if file.exists():
        raise Unavailable(f"{file} already exists, and a backup does not overwrite files.")


def _copy(source: Path, target: Path) -> None:
    target.touch()
    shutil.copymode(source, target)  # a private file must not get a readable copy
    # Copying all pages in one step is a single read transaction: the server need not wait, and no write restarts it.
    reader = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    writer = sqlite3.connect(target)
    try:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = DELETE")  # a single file, without a separate WAL file
    finally:
        writer.close()
        reader.close()


async def _verify(file: Path) -> list[VerificationResult]:
    store = await open_store(f"sqlite:///{quote(str(file))}", read_only=True)
    try:
        return [result async for result in verify(store)]
    finally:
        await store.close()


def _publish(temporary: Path, file: Path) -> None:
    """Give the backup its final name, atomically and without overwriting another file."""
    try:
        os.link(temporary, file)
    except FileExistsError:
        raise Unavailable(f"{file} already exists, and a backup does not overwrite files.") from None
    except OSError:  # a file system without hard links
        temporary.rename(file)
    folder = os.open(file.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # so that the name survives a power cut, too
    finally:
        os.close(folder)
