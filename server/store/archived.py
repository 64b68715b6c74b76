"""The archive of a store: an entry for each session beside the logs, so that listing them replays no log.

An entry belongs to one commit. If that is not the last one of the log, the entry is outdated and is derived again;
`quorum verify` finds one that is wrong. What is in an entry is not the store's concern.
"""

from __future__ import annotations

from msgspec import Struct


class LogEnd(Struct, frozen=True):
    """The last commit of a session's log: number, time and digest; the number is 0 if it cannot be read."""

    code: str
    seq: int
    at: int
    digest: str


class Archived(Struct, frozen=True):
    """The entry of a session as of the commit with this number and digest, and who may find it by an account or may not
    by a token (empty if that depends on the token alone)."""

    code: str
    seq: int
    digest: str
    entry: bytes
    access: bytes = b""

    def fits(self, end: LogEnd) -> bool:
        """Return whether the entry is of the last commit of the log."""
        return (self.seq, self.digest) == (end.seq, end.digest)
