"""Heads: the last commit of each session, kept in a second place to notice when a log ends too early.

A chain of digests shows that nothing in a log was changed, but not that its last commits are gone.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from server.core.events import Commit
from server.core.log import CorruptLog


class Head(Struct, frozen=True):
    """The number and the digest of a session's last acknowledged commit."""

    seq: int
    digest: str


class LostCommits(CorruptLog):
    """A log without commits that were acknowledged: it ends at commit `after`, the head is commit `seq`."""

    def __init__(self, after: int, seq: int) -> None:
        there = f"ends at commit {after}" if after else "is gone"
        super().__init__(f"the log {there}, but commit {seq} was stored")
        self.after = after
        self.seq = seq


class ClaimedCommits(CorruptLog):
    """A log that ends before a commit that a member's page was told of, says the page."""

    def __init__(self, after: int, seq: int) -> None:
        super().__init__(f"the log ends at commit {after}, but a member’s page was told of commit {seq}")


class OtherLog(CorruptLog):
    """A log whose commit is not the one that was acknowledged: the log of another store, or a rewritten one."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"commit {seq} is not the one that was stored")


def difference(log: Sequence[Commit], head: Head | None) -> LostCommits | OtherLog | None:
    """Return how a complete log contradicts the head that was read before it, or None.

    A log may be longer than the head, which can be a moment behind.
    """
    there = head is not None and len(log) >= head.seq
    return contradiction(len(log), log[head.seq - 1].digest if head and there else "", head)


def contradiction(last: int, digest: str, head: Head | None) -> LostCommits | OtherLog | None:
    """Return how a log contradicts its head, as `difference`: `last` is its last commit, `digest` that of the commit
    which the head names ("" if there is none)."""
    if head is None:
        return None
    if last < head.seq:
        return LostCommits(last, head.seq)
    return None if digest == head.digest else OtherLog(head.seq)
