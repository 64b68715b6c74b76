"""Drops files from the kernel's disk cache, so that a cold start reads them from the disk."""

from __future__ import annotations

import ctypes
import mmap
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

DROP_ALL = Path("/proc/sys/vm/drop_caches")


def drop(folders: Iterable[Path]) -> float:
    """Drop the files below these folders from the disk cache; return the share of them that is still in it, 0..1.

    Each file is dropped by posix_fadvise(2), which needs no rights but keeps the pages that a running process maps;
    with root's rights the rest of the cache goes too. Only pages that are on the disk can be dropped, so all are
    written first.
    """
    os.sync()
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in files:
        with suppress(OSError), _opened(path) as file:
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    with suppress(OSError):
        DROP_ALL.write_text("1")
    known = [found for path in files if (found := cached(path)) is not None]
    return sum(known) / len(known) if known else 1.0  # unknown: nothing says that it is cold


def cached(path: Path) -> bool | None:
    """Return whether any page of a file is in the disk cache, by mincore(2); None if it is empty or not told."""
    try:
        with _opened(path) as file:
            size = os.fstat(file).st_size
            with mmap.mmap(file, size, access=mmap.ACCESS_COPY) as mapped:
                return _any_resident(mapped, size)
    except (OSError, ValueError):  # an empty file cannot be mapped
        return None


def _any_resident(mapped: mmap.mmap, size: int) -> bool:
    pages = (ctypes.c_ubyte * -(-size // mmap.PAGESIZE))()
    start = ctypes.c_char.from_buffer(mapped)
    try:
        if ctypes.CDLL(None, use_errno=True).mincore(ctypes.byref(start), ctypes.c_size_t(size), pages) != 0:
            raise OSError(ctypes.get_errno(), "mincore")
        return any(page & 1 for page in pages)
    finally:
        del start  # the map can only be closed without it


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    file = os.open(path, os.O_RDONLY)
    try:
        yield file
    finally:
        os.close(file)
