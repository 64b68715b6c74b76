"""The heads of all sessions, in a small file beside the session file (its name ends with -heads).

Each line has a checksum and one head; the last line of a session counts. Lines are appended after their commits are
durable and before these are acknowledged, so a head is never ahead of an intact log. They survive kill -9 at once, and
a power cut once the writer is idle: an fsync of its own would make every vote slower, and the file need only show what
is missing, not restore it.
"""

from __future__ import annotations

import logging
import os
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from server.store.heads import Head

logger = logging.getLogger("quorum.store")

FIRST_LINE = b"Quorum's last commits, format 1\n"
# The file is rewritten when it has this many lines that are out of date.
MAX_OUTDATED = 20_000


def heads_path(file: Path) -> Path:
    """Return the path of the heads that belong to a session file."""
    return file.with_name(f"{file.name}-heads")


def read_heads(path: Path) -> dict[str, Head]:
    """Return all heads in a file, without the lines that are damaged; none if there is no file. Raises OSError."""
    heads: dict[str, Head] = {}
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return heads
    for line in lines[1:]:
        if (entry := _entry(line)) is not None:
            code, head = entry
            heads[code] = head
    return heads


class HeadsFile:
    """The heads of an open session file. Only the thread that writes the session file uses it."""

    def __init__(self, path: Path, mode: int) -> None:
        """Open or create the file, with the permissions `mode`; raises OSError."""
        self._path = path
        self._mode = mode
        self.heads = read_heads(path)
        self._descriptor = -1
        self._outdated = 0
        self.unsynced = self._failed = self._forgotten = False
        self._rewrite()

    def record(self, stored: Iterable[tuple[str, Head]]) -> None:
        """Append the heads of durable commits. A failure is logged: it makes no commit less durable."""
        heads = dict(stored)
        if not heads:
            return
        self.heads.update(heads)
        lines = _lines(heads)
        try:
            # After an incomplete line, the next one must not be a part of it.
            complete = os.write(self._descriptor, b"\n" + lines if self._failed else lines) >= len(lines)
        except OSError as error:
            self._fail(error.strerror or str(error))
            return
        if not complete:
            self._fail("the disk is full")
            return
        self._failed = False
        self.unsynced = True
        self._outdated += len(heads)

    def forget(self, session: str) -> None:
        """Remove the head of a session; the file still has it until it is settled."""
        if self.heads.pop(session, None) is not None:
            self._forgotten = self.unsynced = True

    def settle(self) -> bool:
        """Make the file durable, and rewrite it if much of it is out of date; call it while nobody waits.

        Return False if that failed, which is logged.
        """
        self.unsynced = False
        try:
            if self._forgotten or self._outdated > MAX_OUTDATED + len(self.heads):
                self._rewrite()
            else:
                os.fsync(self._descriptor)
        except OSError as error:
            self._fail(error.strerror or str(error))
            return False
        return True

    def close(self) -> None:
        """Make the file durable and close it."""
        self.settle()
        os.close(self._descriptor)

    def _rewrite(self) -> None:
        draft = self._path.with_name(f"{self._path.name}.new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, self._mode)
        try:
            with open(descriptor, "wb", closefd=False) as file:
                file.write(FIRST_LINE + _lines(self.heads))
            os.fsync(descriptor)
            draft.replace(self._path)
        except BaseException:
            os.close(descriptor)
            raise
        if self._descriptor >= 0:
            os.close(self._descriptor)
        self._descriptor, self._outdated, self._forgotten = descriptor, 0, False

    def _fail(self, why: str) -> None:
        if not self._failed:
            logger.error("the last commits cannot be noted in %s: %s", self._path, why)
        self._failed = True


def _lines(heads: Mapping[str, Head]) -> bytes:
    lines = []
    for code, head in heads.items():
        entry = msgspec.json.encode((code, head.seq, head.digest))
        lines.append(b"%08x %s\n" % (zlib.crc32(entry), entry))
    return b"".join(lines)


def _entry(line: bytes) -> tuple[str, Head] | None:
    """Return the session and the head in a line, or None if the line is damaged."""
    checksum, _, entry = line.partition(b" ")
    if checksum != b"%08x" % zlib.crc32(entry):
        return None
    try:
        code, seq, digest = msgspec.json.decode(entry, type=tuple[str, int, str])
    except msgspec.DecodeError:
        return None
    return code, Head(seq, digest)
