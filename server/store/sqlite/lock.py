"""The lock against two servers on one session file.

It is a lock of the file itself, not of a file beside it: another name of the same file (a symbolic or a hard link)
leads to the same lock, and it cannot be deleted. The kernel releases it even if the process is killed.
"""

from __future__ import annotations

import fcntl
import os
import sys
from pathlib import Path

from server.store import Unavailable

# The files locked by this process. Closing a second descriptor of one would release SQLite's own locks on it
# (sqlite.org/howtocorrupt.html, 2.2), so such a file must not even be opened.
_locked: set[tuple[int, int]] = set()

# Reasons, and names that are hidden from everybody in the meeting, are nobody else's business on the machine either.
PRIVATE = 0o600


class FileLock:
    """The lock of one file; release it after SQLite has closed the file."""

    def __init__(self, path: Path) -> None:
        """Lock the file, creating it if necessary, for its owner alone; raises OSError, and Unavailable if another
        server has it or there is no such folder."""
        if not path.parent.exists():  # a folder made for a mistyped address would hide the sessions in the right one
            raise Unavailable(
                f"The folder {path.parent} of the session file does not exist; create it, or correct the address."
            )
        # Outside Linux, this kind of lock collides with those of SQLite, so there a file beside it is locked.
        locked = path if sys.platform == "linux" else path.with_name(f"{path.name}.lock")
        if locked.exists() and _identity(os.stat(locked)) in _locked:
            raise Unavailable(_in_use(path))
        self._descriptor = os.open(locked, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE)
        if locked != path:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE))
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._descriptor)
            raise Unavailable(_in_use(path)) from None
        except OSError:
            os.close(self._descriptor)
            raise
        self._key = _identity(os.fstat(self._descriptor))
        _locked.add(self._key)

    @property
    def unlinked(self) -> bool:
        """True if the session file may have no name any more."""
        return sys.platform != "linux" or os.fstat(self._descriptor).st_nlink == 0

    def release(self) -> None:
        """Let another server have the file."""
        _locked.discard(self._key)
        os.close(self._descriptor)


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _in_use(path: Path) -> str:
    return f"The session file {path} is in use by another Quorum; stop that one, or choose another file with --store."
