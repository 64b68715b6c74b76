"""Backs up an SQLite store: a snapshot, even while a server is writing to it."""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from server.store import Unavailable, open_store
from server.store.admin import VerificationResult
from server.store.admin.verify import verify
from server.store.heads import Head
from server.store.sqlite.erase import marked
from server.store.sqlite.heads import heads_path, read_heads
from server.store.sqlite.writer import explained

# The names of the hidden folders in which backups are made.
PREFIX = ".quorum-backup-"


async def back_up(source: Path, file: Path) -> list[VerificationResult]:
    """Copy a session file to a new file and verify every session in the copy; the new file appears atomically.

    A session that fails verification is copied unchanged. Raises Unavailable if the copy cannot be made.
    """
    _check(source, file)
    try:
        with _workplace(file.parent) as folder:
            temporary = folder / "backup.sqlite"
            heads = await asyncio.to_thread(_copy, source, temporary)
            try:
                results = await _verify(temporary, heads)
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


@contextmanager
def _workplace(parent: Path) -> Iterator[Path]:
    """Yield a temporary folder, and remove those of backups that were killed: theirs are not locked any more."""
    for left in parent.glob(f"{PREFIX}*"):
        with _locked(left) as free:
            if free:
                shutil.rmtree(left, ignore_errors=True)
    while True:
        with (
            tempfile.TemporaryDirectory(prefix=PREFIX, dir=parent, ignore_cleanup_errors=True) as name,
            _locked(Path(name)) as mine,
        ):
            if mine:  # otherwise another backup took it for one that is left over
                yield Path(name).resolve()
                return


@contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Lock a folder inside the block; yield whether nobody else has locked or removed it."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        yield False
        return
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True
    finally:
        os.close(descriptor)


def _copy(source: Path, target: Path) -> Mapping[str, Head]:
    """Copy all pages; return the heads that the copy must have."""
    known = heads_path(source.resolve())
    heads = read_heads(known)  # before the copy, which may then have later commits
    target.touch()
    shutil.copymode(source, target)  # a private file must not get a readable copy
    # Copying all pages in one step is a single read transaction: the server need not wait, and no write restarts it.
    reader = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    writer = sqlite3.connect(target)
    try:
        reader.backup(writer)
        writer.execute("PRAGMA journal_mode = DELETE")  # a single file, without a separate WAL file
        gone = marked(writer)
    finally:
        writer.close()
        reader.close()
    still = read_heads(known)  # a session may have been erased meanwhile
    return {code: head for code, head in heads.items() if code in still and code not in gone}


async def _verify(file: Path, heads: Mapping[str, Head]) -> list[VerificationResult]:
    store = await open_store(f"sqlite:///{quote(str(file))}", read_only=True)
    try:
        return [result async for result in verify(store, heads)]
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
