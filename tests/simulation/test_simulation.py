"""Invariants after simulated meetings full of failures, and deliberate faults, each of which is found.

`make simulation` holds thousands of meetings in a minute.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from server.core import log
from server.core.batch import Decision
from server.core.events import AnyEvent, Commit
from server.live import command_queue, command_request
from server.live.broadcaster import Broadcaster
from server.live.command_queue import CommandQueue
from server.live.room import Room
from server.live.websocket.fanout import Audience
from server.live.websocket.subscriber import Subscriber
from server.store import Unavailable
from tests.simulation.invariants import violations
from tests.simulation.world import simulate
from tests.support.effort import examples

SEEDS = examples(6)
# Meetings in which a promise was broken once.
FAILED_BEFORE = (4188, 903874)
# Within so many runs, every deliberate fault is found.
ENOUGH = 60


@pytest.mark.parametrize("part", range(4))
def test_invariants_hold_whatever_fails(part: int) -> None:
    for seed in range(part * SEEDS, (part + 1) * SEEDS):
        assert violations(simulate(seed)) == [], f"replay it with: python -m tests.simulation {seed}"


@pytest.mark.parametrize("seed", FAILED_BEFORE)
def test_invariants_hold_where_they_did_not(seed: int) -> None:
    assert violations(simulate(seed)) == []


@pytest.mark.parametrize("seed", [0, 18, 15, 36])  # the last two with servers of two versions
def test_seed_replays_exactly(seed: int) -> None:
    first, second = simulate(seed), simulate(seed)
    assert first.shared.commits(first.code) == second.shared.commits(second.code)
    assert [page.accepted for page in first.pages] == [page.accepted for page in second.pages]
    assert len(first.versions) == (2 if seed in (15, 36) else 1)


# ---- deliberate faults

Patch = pytest.MonkeyPatch
stored = CommandQueue._store_batch


def answers_before_the_commit(patch: Patch) -> None:
    async def store(self: CommandQueue, batch: Sequence[Decision[Any]]) -> int | None:
        command_request.answer_all(batch, self.session.seq + 1, self._metrics)
        return await stored(self, batch)

    patch.setattr(CommandQueue, "_store_batch", store)


def takes_a_failed_commit_for_a_stored_one(patch: Patch) -> None:
    async def store(self: CommandQueue, batch: Sequence[Decision[Any]]) -> int | None:
        try:
            return await stored(self, batch)
        except Unavailable:
            return self.session.seq

    patch.setattr(CommandQueue, "_store_batch", store)


def takes_a_conflict_for_success(patch: Patch) -> None:
    read = CommandQueue._read_new_commits

    async def read_and_trust(self: CommandQueue, own: Commit | None = None) -> bool:
        await read(self, own)
        return True

    patch.setattr(CommandQueue, "_read_new_commits", read_and_trust)


def names_an_earlier_commit(patch: Patch) -> None:
    answer = command_request.answer_all
    patch.setattr(command_queue, "answer_all", lambda batch, seq, metrics: answer(batch, seq - 1, metrics))


def forgets_which_requests_were_accepted(patch: Patch) -> None:
    patch.setattr(command_queue, "new_refs", lambda session, batch: {})


def stores_less_than_it_acknowledges(patch: Patch) -> None:
    seal = log.seal

    def shortened(code: str, seq: int, at: int, events: Sequence[AnyEvent], *rest: Any) -> Commit:
        return seal(code, seq, at, events[:-1] if len(events) > 2 else events, *rest)

    patch.setattr(log, "seal", shortened)


def ignores_other_processes(patch: Patch) -> None:
    patch.setattr(Room, "catch_up", lambda self: None)


def forgets_what_a_slow_reader_missed(patch: Patch) -> None:
    patch.setattr(Audience, "catch_up", lambda self, now: False)


def replaces_no_older_broadcast(patch: Patch) -> None:
    offer = Subscriber.offer

    def first_only(self: Subscriber, announcement: Any) -> bool:
        return False if self._slots is not None else offer(self, announcement)

    patch.setattr(Subscriber, "offer", first_only)


def broadcasts_only_now_and_then(patch: Patch) -> None:
    coalesced = Broadcaster.announce_coalesced

    def one_of_three(self: Broadcaster, *kinds: Any) -> None:
        if self.seq % 3 == 0:
            coalesced(self, *kinds)

    patch.setattr(Broadcaster, "announce_coalesced", one_of_three)


FAULTS: tuple[Callable[[Patch], None], ...] = (
    answers_before_the_commit,
    takes_a_failed_commit_for_a_stored_one,
    takes_a_conflict_for_success,
    names_an_earlier_commit,
    forgets_which_requests_were_accepted,
    stores_less_than_it_acknowledges,
    ignores_other_processes,
    forgets_what_a_slow_reader_missed,
    replaces_no_older_broadcast,
    broadcasts_only_now_and_then,
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_deliberate_fault_is_found(fault: Callable[[Patch], None], monkeypatch: Patch) -> None:
    fault(monkeypatch)
    assert any(wrong(seed) for seed in range(ENOUGH))


def wrong(seed: int) -> bool:
    """Return whether a run finds something wrong."""
    try:
        return bool(violations(simulate(seed)))
    except (AssertionError, log.UnreadableLog):
        return True
