"""Replays a stored log page by page, in short steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.core import log
from server.core.events import Commit
from server.core.model import Session
from server.runtime.lane import Lane
from server.store import Store

PAGE = 500


async def replayed(store: Store, code: str, lane: Lane, payer: str) -> Session | None:
    """Return the session of a stored log; None if there is none. Raises Busy, Unavailable and UnreadableLog."""
    replay = _Replay()
    while page := await store.read(code, replay.seq, PAGE):
        await lane.run(payer, replay.steps(page))
        if len(page) < PAGE:
            break
    return replay.session


class _Replay:
    def __init__(self) -> None:
        self.session: Session | None = None

    @property
    def seq(self) -> int:
        return self.session.seq if self.session else 0

    def steps(self, page: Sequence[Commit]) -> Iterator[None]:
        for commit in page:
            self.session = log.replay((commit,), self.session)
            yield
