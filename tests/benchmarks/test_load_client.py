"""The load generator counts every delivery and every vote, on bare epoll and on Quorum."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

from benchmarks.fanout.peers import FOLDER
from benchmarks.load import LoadGenerator, compile_program
from benchmarks.meeting import board, compare
from benchmarks.meetings import Meetings
from benchmarks.process import Process, free_port
from benchmarks.quorum import Quorum, cells_file, running_quorum

CORES = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()

pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(
        not CORES or not (shutil.which("cc") or shutil.which("gcc")), reason="needs Linux and a C compiler"
    ),
]


@pytest.fixture
def bare() -> Iterator[Process]:
    """Run the bare epoll server."""
    port = free_port()
    with Process([compile_program("epoll", [FOLDER / "epoll.c"]), str(port)], port, CORES) as server:
        yield server


@pytest.mark.parametrize("size", [100, 1000, 60_000])
def test_counts_and_times_every_delivery(bare: Process, size: int) -> None:
    with LoadGenerator(bare.port, CORES) as load:
        assert load.connect(50)["ready"] == 50
        reply = load.run("publish", size, 100, 0.1, 5)
    assert (reply["published"], reply["delivered"], reply["expected"]) == (10, 500, 500)
    assert reply["frames"] == 500 and reply["bytes"] > 500 * size
    assert reply["delivery"]["count"] == 500 and reply["last"]["count"] == 10
    assert 0 < reply["delivery"]["p50"] <= reply["delivery"]["p99"] <= reply["delivery"]["max"] == reply["last"]["max"]
    assert reply["resolution"]["count"] == 500
    assert 0 < reply["resolution"]["max"] <= reply["delivery"]["max"], "the load generator added at most this much"
    assert reply["cpu"] > 0


def test_ignores_late_frames_of_earlier_commands(bare: Process) -> None:
    with LoadGenerator(bare.port, CORES) as load:
        load.connect(3)
        for _ in range(2):
            reply = load.run("publish", 100, 100, 0.05, 5)
            assert (reply["published"], reply["delivered"]) == (5, 15)
        assert load.connect(2)["ready"] == 5
        assert load.run("publish", 100, 100, 0.02, 5)["delivered"] == 10
        assert load.run("disconnect")["ready"] == 0
        assert load.run("reconnect", 0, 10, 5)["ready"] == 5


@pytest.fixture
def quorum() -> Iterator[Quorum]:
    """Run Quorum on a new store."""
    with running_quorum(CORES) as server:
        yield server


def test_every_vote_reaches_the_board(quorum: Quorum) -> None:
    meeting = quorum.meeting(options=2, criteria=3)
    assert len(meeting.cells) == 6
    with quorum.load(meeting, CORES) as load, cells_file(meeting.cells) as cells:
        assert load.connect(4)["joined"]["count"] == 4
        assert load.watch(2)["ready"] == 6
        reply = load.run("vote", cells, 4, 8, 0.4, 10, meeting.scale)
        again = load.run("vote", cells, 1, 3, 0.2, 10, meeting.scale)
    assert (reply["votes"], reply["accepted"], reply["declined"]) == (32, 32, 0)
    assert reply["answer"]["count"] == 32 and reply["last_screen"]["count"] == 32 and reply["unseen"] == 0
    assert sum(accepted for cell in reply["tally"] for _, accepted in cell["counts"]) == 32
    assert again["accepted"] == 3 and again["unseen"] == 0, "repeated votes must change their cell"
    histograms = board(quorum.port, meeting.code)
    assert [sum(counts) for counts in histograms.values()] == [4] * 6, "four members score six cells each"


def test_board_matches_the_votes_cast(quorum: Quorum) -> None:
    meeting = quorum.meeting()
    with quorum.load(meeting, CORES) as load, cells_file(meeting.cells) as cells:
        load.connect(3)
        reply = load.run("vote", cells, 3, 40, 0.5, 10, meeting.scale)
    assert compare(reply["tally"], board(quorum.port, meeting.code)) == (0, 120)
    assert quorum.cpu > 0 and quorum.resident > 0


def test_members_are_spread_over_several_meetings(quorum: Quorum) -> None:
    meetings = quorum.meetings(2)
    with Meetings(quorum, lambda more: meetings[:more]) as small:
        small.grow(2)
        row = small.vote(2.0)
    assert (row["votes"], row["accepted"], row["unseen"], row["lost"]) == (24, 24, 0, 0)
    shown = [board(quorum.port, meeting.code) for meeting in meetings]
    assert [sum(map(sum, histograms.values())) for histograms in shown] == [12, 12], "each member votes in their own"
