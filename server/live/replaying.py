"""Replays a stored log page by page, in short steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.core import log
from server.core.events import Commit
from server.core.model import Millis, Session
from server.runtime.lane import Lane
from server.store import Store

PAGE = 500


# A string in a body has no unescaped quotes, so this can only be the type of an event.
EDITED = b'"type":"edited"'


async def replayed(store: Store, code: str, lane: Lane, payer: str, marked: int = 0, last: int | None = None) -> Replay:
    """Replay the stored log of a session up to commit `last` (None for all), noting the digest of commit `marked`.

    Raises Busy, Unavailable and UnreadableLog.
    """
    replay = Replay(marked)
    while limit := PAGE if last is None else min(PAGE, last - replay.seq):
        page = await store.read(code, replay.seq, limit)
        await lane.run(payer, replay.steps(page))
        if len(page) < limit:
            break
    return replay


class Replay:
    """The session replayed so far, None without a log; the bytes of the commits with an edit of the description; the
    latest time of a commit; and the digest of the commit with the number `marked`, "" before it."""

    def __init__(self, marked: int) -> None:
        self.session: Session | None = None
        self.digest = ""
        self._marked = marked
        self._named: set[str] = set()
        self.edit_bytes = 0
        self.changed_at: Millis = 0

    @property
    def seq(self) -> int:
        """The number of the last commit."""
        return self.session.seq if self.session else 0

    @property
    def unerased(self) -> list[str]:
        """The members whose name is erased by the log, and yet stored."""
        return [id for id in self._named if self.session is not None and self.session.members[id].erased]

    def steps(self, page: Sequence[Commit]) -> Iterator[None]:
        """Replay the next commits, one at a time."""
        for commit in page:
            self.session = log.replay((commit,), self.session)
            self._named.update(name.member for name in commit.names)
            self.changed_at = max(self.changed_at, commit.at)
            if commit.seq == self._marked:
                self.digest = commit.digest
            if EDITED in commit.body:
                self.edit_bytes += len(commit.body)
            yield
