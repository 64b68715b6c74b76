"""A session as it was after one of its commits."""

from __future__ import annotations

from msgspec import Struct

from server.core import log
from server.core.events import AnyEvent
from server.core.model import Millis
from server.core.visibility.session import VisibleSession, visible
from server.live.replaying import replayed
from server.runtime.lane import Lane
from server.store import Store


class PastCommit(Struct, frozen=True):
    """A commit: its time, its events, and the session after it as everybody may see it."""

    at: Millis
    events: tuple[AnyEvent, ...]
    session: VisibleSession


async def past_commit(store: Store, code: str, seq: int, lane: Lane, payer: str) -> PastCommit | None:
    """Return a commit of a session with what led to it; None if there is no such commit.

    Raises Busy, Unavailable and UnreadableLog.
    """
    found = await store.read(code, seq - 1, 1)
    if not found or found[0].seq != seq:
        return None
    session = (await replayed(store, code, lane, payer, last=seq)).session
    if session is None or session.seq != seq:
        return None
    return PastCommit(found[0].at, log.read(found[0]).events, visible(session))
