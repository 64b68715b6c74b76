"""The calibration in small: the headline's promises on a few hundred generated meetings, with fixed seeds."""

from __future__ import annotations

import pytest

from benchmarks.calibration.__main__ import END, START, jobs, written
from benchmarks.calibration.measure import Clear, Job, Told, run
from benchmarks.calibration.report import MOST_CLEAR, SURE, broken, tables, tail


@pytest.mark.parametrize("kind", ["random scores", "own preferences"])
def test_clear_is_rare_without_a_real_difference(kind: str) -> None:
    for size in ((2, 1), (3, 3)):
        results = [run(Job(kind, size, members, 35)) for members in (3, 5, 12)]
        found = [r for r in results if isinstance(r, Clear)]
        meetings = sum(r.job.meetings for r in found)
        assert tail(meetings, sum(r.revealed for r in found), MOST_CLEAR) > SURE
        assert tail(meetings, sum(r.so_far for r in found), MOST_CLEAR) > SURE


def test_a_real_difference_is_mostly_clear() -> None:
    result = run(Job("ahead", (3, 3), 12, 30, 1.0))
    assert isinstance(result, Clear) and result.revealed > 15


def test_the_chance_told_is_not_too_high() -> None:
    results: list[Clear | Told] = [run(Job("differing", (3, 3), 5, 40, tau)) for tau in (0.1, 0.4)]
    assert broken(results) == []
    told = [r for r in results if isinstance(r, Told)]
    assert all(0 < chance < 1 for r in told for chance in r.chances)


def test_broken_promises_are_reported() -> None:
    null = Job("random scores", (3, 3), 5, 200)
    differing = Job("differing", (3, 3), 5, 200, 0.2)
    results: list[Clear | Told] = [
        Clear(null, revealed=50, so_far=3),
        Told(differing, (0.97,) * 200, (True, False) * 100),
    ]
    first, second = broken(results)
    assert "clear in 50 meetings" in first and "on average 97.0%, true 50.0%" in second


def test_tail_is_that_of_the_binomial_distribution() -> None:
    assert tail(4, 0, 0.3) == pytest.approx(1) and tail(4, 4, 0.5) == pytest.approx(1 / 16)
    assert tail(3, 2, 0.5) == pytest.approx(0.5)


def test_tables_cover_every_size_and_number_of_people() -> None:
    results: list[Clear | Told] = [
        Told(job, (0.55,) * 30, (True, False) * 15) if job.kind == "differing" else Clear(job, revealed=1, so_far=0)
        for job in jobs(30)
    ]
    text = tables(results)
    assert "| 12 × 12 | 16.7% / 0.0% |" in text and "| all |  | 55% → 50% |" in text
    assert "| 2 × 1 | 0.1 steps | 55% → 50% |" in text and "| most |" in text


def test_table_replaces_what_is_between_its_marks() -> None:
    page = f"before\n{START}old\n{END}\nafter\n"
    assert written(page, "new") == written(written(page, "older"), "new") == f"before\n{START}\nnew\n\n{END}\nafter\n"
