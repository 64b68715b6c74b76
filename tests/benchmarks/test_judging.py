"""Targets are judged by the figures alone, each figure by the target that names it."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.fanout import telling as fanout
from benchmarks.growth import telling as growth
from benchmarks.judging import ahead, at_most, judged
from benchmarks.meeting import MONGODB, ORDINARY, SQLITE
from benchmarks.meeting import telling as meeting
from benchmarks.pages import telling as pages


def test_a_verdict_says_what_was_measured() -> None:
    assert str(at_most("p99 within 1.3 of epoll", 1.12, 1.3)) == "p99 within 1.3 of epoll: 1.12, met"
    missed = at_most("memory under 20 KiB", 21.04, 20, "KiB", "of 10,000")
    assert (missed.measured, missed.word) == ("21.0 KiB (of 10,000)", "missed")


def test_ahead_means_in_all_of_them() -> None:
    assert ahead("", [("p99", 1, 2, "ms"), ("CPU", 1, 2, "µs")]).met
    assert not ahead("", [("p99", 1, 2, "ms"), ("CPU", 2, 2, "µs")]).met


def test_the_page_shows_what_was_missed() -> None:
    page = judged([at_most("low", 1.0, 2), at_most("high", 3.0, 2)])
    assert page.splitlines()[2:] == ["| low | 1.00 | met |", "| high | 3.00 | **missed** |"]


def fanned(server: str, p99: float, cpu: float, subscribers: int = 1000, size: int = 1000) -> dict[str, Any]:
    return {"server": server, "subscribers": subscribers, "bytes": size, "p99": p99, "cpu_us": cpu}


def test_the_fan_out_is_held_against_the_bare_server_and_against_the_others() -> None:
    rows = [fanned("epoll", 10, 7), fanned("ours", 12, 12), fanned("FastAPI", 30, 15), fanned("websockets", 11, 13)]
    found = {verdict.target: verdict for verdict in fanout.verdicts({"rows": rows})}
    assert found["Fan-out to 1,000, 1 KB: p99 within 1.3 of bare epoll"].met
    assert not found["Fan-out to 1,000, 1 KB: CPU a delivery within 1.6 of bare epoll"].met
    assert found["Fan-out to 1,000: ahead of FastAPI in both"].met
    assert not found["Fan-out to 1,000: ahead of websockets in both"].met
    assert len(found) == 4, "a server that did not run is not judged, nor an audience that was not measured"


def met_by(way: str, **figures: float) -> dict[str, Any]:
    usual = {
        "way": way, "members": 1000, "votes": 40_000, "accepted": 40_000, "lost": 0, "seconds": 20.0,
        "answer_p99": 20.0, "cpu_us": 300.0, "boards": 399.0,
    }  # fmt: skip
    return {**usual, **figures}


ORDINARILY = met_by(ORDINARY, accepted=1900, answer_p99=29_000.0, cpu_us=16_000.0, boards=1900.0, seconds=40.0)


def verdicts_of(**figures: float) -> list[bool]:
    rows = [met_by(SQLITE, **figures), met_by(MONGODB), ORDINARILY]
    return [verdict.met for verdict in meeting.verdicts({"rows": rows})]


@pytest.mark.parametrize(
    ("figures", "missed"),
    [
        ({}, []),
        ({"lost": 1}, [0]),
        ({"accepted": 39_999}, [0]),
        ({"answer_p99": 2901.0}, [2]),
        ({"cpu_us": 3201.0}, [3]),
        ({"boards": 403.0}, [4]),
    ],
)
def test_what_the_meeting_is_judged_by(figures: dict[str, float], missed: list[int]) -> None:
    assert [place for place, met in enumerate(verdicts_of(**figures)) if not met] == missed


def grown(kib: float = 19.0, accepted: int = 10_000, p99: float = 105.0, skipped: float = 9e3) -> list[bool]:
    result = {
        "connections": [{"connections": 10_000, "kib_each": kib, "missing": 0}],
        "everybody": {"accepted": accepted, "members": 10_000, "unseen": 0, "closed": 0},
        "stuck": [{"state": "all read", "p99": 100.0}, {"state": "a fifth stuck", "p99": p99, "skipped": skipped}],
    }
    return [verdict.met for verdict in growth.verdicts(result)]


def test_what_growth_is_judged_by() -> None:
    assert grown() == [True, True, True]
    assert grown(kib=20.1) == [False, True, True]
    assert grown(accepted=9999) == [True, False, True]
    assert grown(p99=111) == [True, True, False]
    assert grown(skipped=0) == [True, True, False], "what shows nothing of the stuck says nothing about them"


@pytest.mark.parametrize(("kilobytes", "met"), [(59.0, True), (139.0, False)])
def test_the_ballot_page_is_judged_by_what_came_and_not_by_what_might_have(kilobytes: float, met: bool) -> None:
    visit = {"page": "ballot", "bodies_kb": kilobytes, "gzip_kb": 50.0, "requests": 19, "compressed_answers": 0}
    (verdict,) = pages.verdicts({"visits": [{**visit, "socket_kb": 30.0}]})
    assert verdict.met is met
