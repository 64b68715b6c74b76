"""Sessions that have not changed for too long are deleted: which ones, when, and what a wrong clock does."""

from __future__ import annotations

import logging

import pytest
from msgspec import structs

from server.core import log
from server.core.commands import OpenScoring
from server.core.events import Commit
from server.live.hub import Hub
from server.live.protocol import CloseCode
from server.live.retention import DAY, Retention
from tests.support.forged import newer
from tests.support.listening import Guest
from tests.support.made_logs import after
from tests.support.meeting import BEGAN, CODE, FACILITATOR, about, first_commit
from tests.support.stores import MemoryStore

OTHER = "00000000"
KEPT = 30
YEAR = 365 * DAY
# The first moment at which a session that began then is too old.
TOO_OLD = BEGAN + KEPT * DAY


@pytest.fixture
def store() -> MemoryStore:
    """A store with one session."""
    store = MemoryStore()
    store.logs[CODE] = [first_commit(about())]
    return store


@pytest.fixture
def hub(store: MemoryStore) -> Hub:
    """The hub over that store."""
    return Hub(store)


@pytest.fixture
def retention(hub: Hub, store: MemoryStore) -> Retention:
    """The checks, which nothing has started."""
    return Retention(hub, store, KEPT)


async def test_session_is_deleted_a_day_after_it_was_found_too_old(
    retention: Retention, store: MemoryStore, hub: Hub, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "quorum.retention")
    for now in (BEGAN, TOO_OLD - 1, TOO_OLD, TOO_OLD + DAY - 1):
        assert await retention.check(now) == 0 and CODE in store.logs
    assert await retention.check(TOO_OLD + DAY) == 1 and store.logs == {}
    assert await hub.room(CODE) is None
    assert hub.metrics.value(hub.metrics.expired) == 1
    assert [record.getMessage() for record in caplog.records] == [
        "1 sessions have not changed for 30 days; they go in a day",
        "1 sessions that had not changed for 30 days are deleted",
    ]


async def test_clock_that_jumps_ahead_deletes_nothing(retention: Retention, store: MemoryStore) -> None:
    await retention.check(BEGAN)
    for hours in range(23):
        assert await retention.check(BEGAN + 3 * YEAR + hours * DAY // 24) == 0
    assert await retention.check(BEGAN + DAY) == 0  # it is set right
    for _ in range(2):
        assert await retention.check(BEGAN + 3 * YEAR) == 0  # and jumps again
    assert await retention.check(BEGAN + 2 * DAY) == 0 and CODE in store.logs
    # A session that is too old by the right clock is not deleted sooner because of that.
    assert await retention.check(TOO_OLD) == 0 == await retention.check(TOO_OLD + DAY - 1)
    assert await retention.check(TOO_OLD + DAY) == 1


async def test_clock_that_is_set_back_deletes_nothing(retention: Retention, store: MemoryStore) -> None:
    await retention.check(TOO_OLD)
    assert await retention.check(BEGAN - 3 * YEAR) == 0
    assert await retention.check(TOO_OLD + DAY) == 0 == await retention.check(TOO_OLD + 2 * DAY - 1)
    assert await retention.check(TOO_OLD + 2 * DAY) == 1


async def test_only_the_age_of_the_last_change_counts(retention: Retention, store: MemoryStore) -> None:
    store.logs[OTHER] = [
        first_commit(about(), OTHER),
    ]
    store.logs[OTHER].append(log.seal(OTHER, 2, BEGAN + 2 * DAY, [], {}, store.logs[OTHER][0].digest))
    await retention.check(TOO_OLD)
    assert await retention.check(TOO_OLD + DAY) == 1 and list(store.logs) == [OTHER]
    await retention.check(TOO_OLD + 2 * DAY)
    assert await retention.check(TOO_OLD + 3 * DAY) == 1


class Voting(MemoryStore):
    """A store in which somebody votes after it was listed, or after its log was read."""

    def __init__(self, reads: int) -> None:
        super().__init__()
        self.logs[CODE] = [first_commit(about())]
        self.reads = reads

    async def read(self, session: str, after_: int = 0, limit: int | None = None) -> list[Commit]:
        """See Store."""
        commits = list(await super().read(session, after_, limit))
        self.reads -= 1
        if self.reads == 0:
            last = self.logs[CODE][-1]
            self.logs[CODE].append(log.seal(CODE, last.seq + 1, TOO_OLD + DAY, [], {}, last.digest))
        return commits


async def test_vote_between_the_check_and_the_deletion_keeps_the_session() -> None:
    store = Voting(reads=1)
    retention = Retention(Hub(store), store, KEPT)
    await retention.check(TOO_OLD)
    assert await retention.check(TOO_OLD + DAY) == 0 and len(store.logs[CODE]) == 2
    assert await retention.check(TOO_OLD + DAY) == 0, "it is not old any more"


@pytest.mark.parametrize("what", ["digest", "time", "gap", "newer", "no time", "listed as damaged"])
async def test_session_whose_age_is_not_known_is_kept(
    retention: Retention, store: MemoryStore, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    commits = store.logs[CODE]
    commits.append(after(commits[0]))
    match what:
        case "digest":
            commits[0] = structs.replace(commits[0], body=commits[0].body.replace(b"Which", b"Whose"))
        case "time":
            commits[1] = structs.replace(commits[1], at=commits[1].at - YEAR)
        case "gap":
            del commits[0]
        case "newer":
            commits.append(newer(commits[1]))
        case "no time":
            commits[1] = structs.replace(commits[1], at=0)
        case "listed as damaged":
            [entry] = await store.sessions()

            async def listed() -> list[object]:
                return [structs.replace(entry, seq=0, changed_at=0)]

            monkeypatch.setattr(store, "sessions", listed)
    for days in (0, 1, 2):
        assert await retention.check(TOO_OLD + YEAR + days * DAY) == 0
    assert store.logs[CODE] == commits


async def test_open_page_is_told_and_cannot_bring_the_session_back(
    retention: Retention, store: MemoryStore, hub: Hub
) -> None:
    room = await hub.room(CODE)
    assert room is not None
    guest = Guest(room, FACILITATOR)
    await retention.check(TOO_OLD)
    await retention.check(TOO_OLD + DAY)
    assert await guest.ask(OpenScoring()) == [] and store.logs == {}
    assert guest.closed == [CloseCode.NO_SESSION] and not CloseCode.NO_SESSION.again
    with pytest.raises(log.ErasedLog):
        await room.execute(OpenScoring(), FACILITATOR)
    assert await hub.room(CODE) is None and hub.rooms() == []


async def test_command_under_way_is_not_stored_after_the_deletion(store: MemoryStore, hub: Hub) -> None:
    room = await hub.room(CODE)
    assert room is not None
    await room.wait_until_idle()
    assert await store.forget(CODE) == 1  # by another process, which has not told this one
    guest = Guest(room, FACILITATOR)
    assert await guest.ask(OpenScoring()) == []
    assert guest.closed == [CloseCode.NO_SESSION] and store.logs == {}
