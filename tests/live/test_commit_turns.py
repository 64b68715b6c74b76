"""Processes that write to one session take turns, so that none of them starves."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable
from itertools import pairwise

import pytest

from server.live.commit_turns import FEW, MAX_BATCH, PLACE_SECONDS, CommitTurns

# Seconds that a simulated process takes to learn of a commit and read it, to decide one request, and to append.
READ, DECIDE, APPEND = 0.004, 0.00005, 0.003
SECONDS = 10.0


class Unordered(CommitTurns):
    """No turns at all: the plain race that these replace."""

    def lost(self, batch: int, took: float) -> None:
        """See CommitTurns."""

    def wait(self, now: float) -> float:
        """See CommitTurns."""
        return 0


class Simulated:
    """A process into which a number of requests arrive each second."""

    def __init__(self, name: str, rate: float, turns: CommitTurns, waiting: int = 0) -> None:
        self.name, self.rate, self.turns = name, rate, turns
        self.waiting = float(waiting)
        self.seen = 0  # commits
        self.at = self.starts = 0.0
        self.stored: list[float] = []  # when it stored its commits

    def learn(self, log: list[tuple[float, str]], now: float) -> None:
        """Read the commits of others that it can know of."""
        for seq, (at, name) in enumerate(log[self.seen :], self.seen + 1):
            if at > now - READ:
                break
            self.seen = seq
            if name != self.name:
                self.turns.saw(name, now)
                self.turns.read(seq, now)


def run(processes: Iterable[Simulated], seconds: float) -> list[str]:
    """Let processes write to one log for a while; return the names of who stored its commits.

    A commit is stored at the end of its append if the log has not grown since it was decided.
    """
    log: list[tuple[float, str]] = []
    events = [(process.starts + 0.001 * place, place, process) for place, process in enumerate(processes)]
    heapq.heapify(events)
    pending: dict[str, deque[tuple[int, int]]] = {process.name: deque() for _, _, process in events}
    while events and events[0][0] < seconds:
        now, place, process = heapq.heappop(events)
        process.waiting += process.rate * (now - process.at)
        process.at = now
        if pending[process.name]:
            seen, batch = pending[process.name].popleft()
            if seen == len(log):
                log.append((now, process.name))
                process.seen = len(log)
                process.waiting -= batch
                process.stored.append(now)
                process.turns.stored(process.seen, now, APPEND)
            else:
                process.turns.lost(batch, APPEND)
            heapq.heappush(events, (now + READ, place, process))
            continue
        process.learn(log, now)
        wait = process.turns.wait(now)
        if process.waiting < 1 or wait > 0:
            heapq.heappush(events, (now + 0.001, place, process))
            continue
        batch = min(int(process.waiting), process.turns.most)
        pending[process.name].append((process.seen, batch))
        heapq.heappush(events, (now + batch * DECIDE + APPEND, place, process))
    return [name for _, name in log]


def longest_gap(process: Simulated) -> float:
    """Return the longest time between two commits of a process."""
    times = [0.0, *process.stored, SECONDS]
    return max(after - before for before, after in pairwise(times))


def crowd(kind: type[CommitTurns], number: int) -> list[Simulated]:
    """Return processes of which one has most of the members, with as many requests waiting as a batch holds."""
    return [Simulated("many", 500, kind(), MAX_BATCH), *(Simulated(f"few {n}", 100, kind()) for n in range(1, number))]


@pytest.mark.parametrize("number", [2, 3, 4, 8])
def test_no_process_starves(number: int) -> None:
    processes = crowd(CommitTurns, number)
    log = run(processes, SECONDS)
    assert max(longest_gap(process) for process in processes) < 0.1 + number * 0.02
    shares = [log.count(process.name) / len(log) * number for process in processes]
    assert min(shares) > 0.9, shares
    assert all(process.waiting < MAX_BATCH / 4 for process in processes), "what arrives is stored"


def test_process_that_others_do_not_know_gets_a_commit() -> None:
    processes = crowd(CommitTurns, 4)
    late = Simulated("late", 100, CommitTurns(), MAX_BATCH)
    late.starts = SECONDS / 2
    run([*processes, late], SECONDS)
    assert late.stored[0] < SECONDS / 2 + 1 and longest_gap(processes[0]) < 0.5


def test_without_turns_one_process_starves() -> None:
    processes = crowd(Unordered, 4)
    run(processes, SECONDS)
    assert longest_gap(processes[0]) > SECONDS / 2 and processes[0].waiting > 10 * MAX_BATCH


def test_process_that_stopped_writing_delays_others_by_its_place_and_only_for_a_while() -> None:
    turns = CommitTurns()
    turns.saw("gone", 10.0)
    turns.read(1, 10.0)
    turns.stored(1, 10.001)
    assert PLACE_SECONDS[0] <= turns.wait(10.001) <= PLACE_SECONDS[1]
    assert turns.wait(10.001 + PLACE_SECONDS[1]) <= 0
    turns.stored(1, 13.0)
    assert turns.wait(13.0) <= 0, "it has not written for long"


def test_one_process_alone_never_waits() -> None:
    turns = CommitTurns()
    for commit in range(9):
        assert turns.wait(float(commit)) <= 0 and turns.most == MAX_BATCH
        turns.stored(1, float(commit), 0.5)


def test_place_follows_the_pace_of_appends_but_not_a_single_slow_one() -> None:
    def wait_after(*appends: float) -> float:
        turns = CommitTurns()
        for took in appends:
            turns.lost(1, took)
        turns.saw("other", 1.0)
        turns.read(1, 1.0)
        turns.stored(2, 1.0)
        return turns.wait(1.0)

    usual = wait_after(*[APPEND] * 40)
    assert wait_after(*[APPEND] * 40, 1.0) < 1.2 * usual
    assert wait_after(*[4 * APPEND] * 40) > 3 * usual


def test_single_vote_among_many_commits_of_others_does_not_wait() -> None:
    turns = CommitTurns()
    turns.stored(1, 1.0)
    for commit in range(20):
        at = 2 + commit / 100
        turns.saw(f"p{commit % 3}", at)
        turns.read(1, at)
        assert turns.wait(at) <= 0


def test_turn_comes_after_one_commit_of_each_other_process() -> None:
    turns = CommitTurns()
    for name in ("p1", "p2", "p3"):
        turns.saw(name, 5.0)
        turns.read(1, 5.0)
    turns.stored(1, 5.0)
    waits = [turns.wait(5.0)]
    for _ in range(3):
        turns.read(1, 5.0)
        waits.append(turns.wait(5.0))
    assert waits == sorted(waits, reverse=True) and waits[-2] > 0 >= waits[-1]


def test_processes_of_unknown_name_get_a_turn() -> None:
    turns = CommitTurns()
    turns.saw("", 5.0)
    turns.read(1, 5.0)
    turns.stored(1, 5.0)
    assert turns.wait(5.0) > 0


def test_batch_is_halved_by_each_loss_and_grows_with_each_commit() -> None:
    turns = CommitTurns()
    sizes = []
    for _ in range(5):
        turns.lost(turns.most, APPEND)
        sizes.append(turns.most)
    assert sizes == [125, 62, 31, FEW, FEW]
    turns.stored(1, 1.0)
    assert turns.most == 4 * FEW
    turns.lost(FEW, APPEND)
    assert turns.most == 4 * FEW, "so few did not make it late"
