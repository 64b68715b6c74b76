"""The load harness counts every delivery and every vote: of the bare server in C, and of the product."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

from benchmarks.fanout.peers import FOLDER
from benchmarks.load import Load, built
from benchmarks.meeting import board, compare
from benchmarks.process import Process, free_port
from benchmarks.quorum import Quorum, cells_file, served

CORES = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()

pytestmark = pytest.mark.skipif(
    not CORES or not (shutil.which("cc") or shutil.which("gcc")), reason="it needs Linux and a C compiler"
)


@pytest.fixture
def bare() -> Iterator[Process]:
    """The bare epoll server."""
    port = free_port()
    with Process([built("epoll", [FOLDER / "epoll.c"]), str(port)], port, CORES) as server:
        yield server


@pytest.mark.parametrize("size", [100, 1000, 60_000])
def test_every_delivery_is_counted_and_timed(bare: Process, size: int) -> None:
    with Load(bare.port, CORES) as load:
        assert load.connect(50)["ready"] == 50
        told = load.ask("publish", size, 100, 0.1, 5)
    assert (told["published"], told["delivered"], told["expected"]) == (10, 500, 500)
    assert told["frames"] == 500 and told["bytes"] > 500 * size
    assert told["delivery"]["count"] == 500 and told["last"]["count"] == 10
    assert 0 < told["delivery"]["p50"] <= told["delivery"]["p99"] <= told["delivery"]["max"] == told["last"]["max"]
    assert told["cpu"] > 0


def test_frames_of_an_earlier_command_are_not_counted_again(bare: Process) -> None:
    with Load(bare.port, CORES) as load:
        load.connect(3)
        for _ in range(2):
            told = load.ask("publish", 100, 100, 0.05, 5)
            assert (told["published"], told["delivered"]) == (5, 15)
        assert load.connect(2)["ready"] == 5
        assert load.ask("publish", 100, 100, 0.02, 5)["delivered"] == 10
        assert load.ask("drop")["ready"] == 0
        assert load.ask("reconnect", 0, 10, 5)["ready"] == 5


@pytest.fixture
def quorum() -> Iterator[Quorum]:
    """The product over a new store."""
    with served(CORES) as server:
        yield server


def test_members_vote_and_every_vote_is_on_the_board(quorum: Quorum) -> None:
    meeting = quorum.meeting(options=2, criteria=3)
    assert len(meeting.cells) == 6
    with quorum.load(meeting, CORES) as load, cells_file(meeting.cells) as cells:
        assert load.connect(4)["joined"]["count"] == 4
        assert load.watch(2)["ready"] == 6
        told = load.ask("vote", cells, 4, 8, 0.4, 10, meeting.scale)
        again = load.ask("vote", cells, 1, 3, 0.2, 10, meeting.scale)
    assert (told["votes"], told["accepted"], told["declined"]) == (32, 32, 0)
    assert told["answer"]["count"] == 32 and told["last_screen"]["count"] == 32 and told["unseen"] == 0
    assert sum(accepted for cell in told["tally"] for _, accepted in cell["counts"]) == 32
    assert again["accepted"] == 3 and again["unseen"] == 0, "a vote is never the same again: each is told"
    held = board(quorum.port, meeting.code)
    assert [sum(counts) for counts in held.values()] == [4] * 6, "each of four has scored each of six cells"


def test_a_board_is_as_the_votes_were(quorum: Quorum) -> None:
    meeting = quorum.meeting()
    with quorum.load(meeting, CORES) as load, cells_file(meeting.cells) as cells:
        load.connect(3)
        told = load.ask("vote", cells, 3, 40, 0.5, 10, meeting.scale)
    assert compare(told["tally"], board(quorum.port, meeting.code)) == (0, 120)
    assert quorum.cpu > 0 and quorum.resident > 0
