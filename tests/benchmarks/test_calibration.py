"""The calibration in small: the headline's promises on a few hundred generated meetings, with fixed seeds."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.calibration.__main__ import END, START, jobs, written
from benchmarks.calibration.measure import (
    Clear,
    Job,
    Told,
    analysed,
    chances_of,
    headline_so_far,
    little_lead,
    merged,
    run,
)
from benchmarks.calibration.meetings import COVERAGES, NULLS, UNSEEN, random_scores, rounded
from benchmarks.calibration.populations import DIFFERENCES, differing, expected
from benchmarks.calibration.report import MOST_CLEAR, SURE, broken, tables, tail, wilson
from benchmarks.calibration.sessions import Meeting
from benchmarks.calibration.settings import EQUAL, SETTINGS, latency, latency_worths
from server.analysis.table import read
from server.core.visibility.session import visible

STEPS = np.arange(1.0, 6.0)


@pytest.mark.parametrize("kind", ["random scores", "own preferences", "coin tosses"])
def test_clear_is_rare_without_a_real_difference(kind: str) -> None:
    for size in ((2, 1), (3, 3)):
        results = [run(Job(kind, size, members, 15)) for members in (3, 12)]
        found = [r for r in results if isinstance(r, Clear)]
        meetings = sum(r.job.meetings for r in found)
        assert tail(meetings, sum(r.revealed for r in found), MOST_CLEAR) > SURE
        assert tail(meetings, sum(r.so_far for r in found), MOST_CLEAR) > SURE


@pytest.mark.parametrize(
    ("setting", "coverage"), [("weights 90/5/5", "everything"), ("numbers, weights 60/25/15", "30 % missing")]
)
def test_clear_is_rare_with_other_weights_and_numbers(setting: str, coverage: str) -> None:
    results = [run(Job("two best, equally good", (2, 3), members, 12, coverage, setting)) for members in (3, 12)]
    found = [r for r in results if isinstance(r, Clear)]
    assert tail(24, sum(r.revealed for r in found), MOST_CLEAR) > SURE
    assert tail(24, sum(r.so_far for r in found), MOST_CLEAR) > SURE


@pytest.mark.parametrize("coverage", COVERAGES)
def test_a_real_difference_is_mostly_clear(coverage: str) -> None:
    result = run(Job("ahead", (4, 3), 24, 12, coverage))
    assert isinstance(result, Clear) and result.revealed > 6


@pytest.mark.parametrize(
    ("coverage", "setting"),
    [*((coverage, EQUAL) for coverage in COVERAGES), ("30 % missing", "weights 90/5/5"), ("everything", "numbers")],
)
def test_chance_told_is_not_far_off(coverage: str, setting: str) -> None:
    results: list[Clear | Told] = [run(Job(kind, (3, 3), 5, 8, coverage, setting)) for kind in DIFFERENCES]
    assert broken(results) == []
    told = [r for r in results if isinstance(r, Told)]
    assert all(0 < chance < 1 for r in told for chance in r.chances) and all(r.chances for r in told)


def test_nobody_scoring_anything_is_told_no_chance() -> None:
    result = run(Job("small", (5, 1), 1, 3, "shares"))
    assert isinstance(result, Told) and result.chances == ()


def test_meetings_with_a_little_lead_are_never_clear() -> None:
    rng = np.random.default_rng(1)
    skipped = 0
    for _ in range(30):
        scores = rounded(3.6 + rng.normal(0, 0.4, (9, 2, 2)))
        meeting = Job("", (2, 2), 9, 1, "30 % missing").meeting(rng, scores)
        if little_lead(meeting):
            skipped += 1
            assert analysed(meeting, 1).headline != "clear" and headline_so_far(meeting) != "clear"
    assert 5 < skipped < 30


def test_chances_are_those_of_the_whole_analysis() -> None:
    rng = np.random.default_rng(1)
    meeting = Job("", (5, 2), 8, 1, "shares").meeting(rng, random_scores(rng, (8, 5, 2)))
    found, whole = chances_of(meeting, 3), analysed(meeting, 3)
    assert found is not None and whole.chances is not None and whole.same_raters is not None
    assert found.chances == {int(share.option[1:]): share.ranks[0] for share in whole.chances.shares}
    assert tuple(f"o{i}" for i in found.leaders) == whole.same_raters.winners


def test_parts_of_a_measurement_are_taken_together() -> None:
    first, second = (Job("random scores", (2, 1), 3, 10, part=part) for part in (0, 1))
    told = Job("small", (2, 1), 3, 1)
    results: list[Clear | Told] = [
        Clear(first, 1, 2), Told(told, (0.6,), (True,)), Clear(second, 3, 0), Told(told, (0.7,), (False,)),
    ]  # fmt: skip
    assert merged(results) == [
        Clear(Job("random scores", (2, 1), 3, 20), 4, 2),
        Told(Job("small", (2, 1), 3, 2), (0.6, 0.7), (True, False)),
    ]
    every = jobs(2)
    assert len(set(every)) == len(every) and {job.part for job in every} == {0, 1}


def test_expected_scores_are_rounded_and_kept_to_the_scale() -> None:
    opinions = np.array([3.0, 0.0, 9.0, 3.5])
    assert expected(opinions, 0.001, STEPS).tolist() == pytest.approx([3, 1, 5, 3.5])
    rng = np.random.default_rng(1)
    drawn = np.clip(np.round(4.2 + rng.normal(0, 1.1, 200_000)), 1, 5).mean()
    assert float(expected(np.array([4.2]), 1.1, STEPS)[0]) == pytest.approx(drawn, abs=0.01)


@pytest.mark.parametrize("setting", SETTINGS)
def test_true_totals_are_those_of_many_people(setting: str) -> None:
    rng, settings = np.random.default_rng(1), SETTINGS[setting]
    scores, true = differing(rng, (40_000, 3, 3), "medium", settings)
    totals = Meeting(settings.entered(rng, scores), setting=settings).totals()
    assert totals.tolist() == pytest.approx(true.tolist(), abs=0.02)


@pytest.mark.parametrize("setting", SETTINGS)
def test_totals_are_those_of_the_board(setting: str) -> None:
    rng = np.random.default_rng(1)
    meeting = Job("", (3, 3), 4, 1, "30 % missing", setting).meeting(rng, random_scores(rng, (4, 3, 3)))
    view = visible(meeting.session(revealed=True))
    rows = view.rounds[-1].standings()
    assert rows is not None
    assert read(1, rows, view.description).totals.tolist() == pytest.approx(meeting.totals().tolist())


def test_numbers_are_worth_less_the_higher_they_are() -> None:
    assert latency(np.array([5.0, 3.0, 1.0])).tolist() == [20, 63, 200]
    worths = latency_worths(np.array([[10.0, 60.0], [200.0, np.nan]]))
    assert worths[0].tolist() == [5, 3] and worths[1, 0] == 1 and np.isnan(worths[1, 1])


@pytest.mark.parametrize(("coverage", "share"), [("everything", 1.0), ("30 % missing", 0.7), ("shares", 0.5)])
def test_coverage_leaves_out_its_part_of_the_scores(coverage: str, share: float) -> None:
    rng = np.random.default_rng(1)
    scores = COVERAGES[coverage](rng, random_scores(rng, (24, 12, 12)))
    assert (scores > 0).mean() == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize("kind", NULLS | UNSEEN)
def test_meetings_without_a_difference_have_scores_of_the_scale(kind: str) -> None:
    scores = (NULLS | UNSEEN)[kind](np.random.default_rng(1), (400, 3, 2))
    assert scores.shape == (400, 3, 2) and scores.min() == 1 and scores.max() == 5
    means = scores.mean(axis=(0, 2))
    assert abs(means[0] - means[1]) < 0.5


def test_broken_promises_are_reported() -> None:
    null = Job("random scores", (3, 3), 5, 200)
    differing = Job("small", (3, 3), 5, 200)
    results: list[Clear | Told] = [
        Clear(null, revealed=50, so_far=3),
        Told(differing, (0.97,) * 200, (True, False) * 100),
        Told(differing, (0.55,) * 200, (True,) * 200),
    ]
    first, *others = broken(results)
    assert "clear in 50 meetings" in first
    assert [line.partition(": ")[2] for line in others] == [
        "on average 55.0%, true 100.0%",
        "on average 97.0%, true 50.0%",
    ]


def test_tail_is_that_of_the_binomial_distribution() -> None:
    assert tail(4, 0, 0.3) == pytest.approx(1) and tail(4, 4, 0.5) == pytest.approx(1 / 16)
    assert tail(3, 2, 0.5) == pytest.approx(0.5)


def test_interval_is_wilson_s() -> None:
    # The usual examples.
    assert wilson(0, 20) == pytest.approx((0, 0.1611), abs=1e-4)
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(5, 5)[1] == 1


def test_tables_cover_every_size_and_number_of_people() -> None:
    results: list[Clear | Told] = [
        Told(job, (0.55,) * 30, (True, False) * 15)
        if job.kind in DIFFERENCES
        else Clear(job, revealed=job.meetings // 5, so_far=0)
        for job in jobs(1, 30)
    ]
    text = tables(results)
    assert text.startswith(
        "Each kind, size and number of people: 30 meetings, or 6 of the largest size and with other weights or "
        "numbers.\n\n*No"
    )
    assert "| weights 90/5/5, 30 % missing | 16.7% (" in text and "| numbers |  | 55% → 50% (" in text
    assert "| 12 × 12 | 16.7% (" in text and "| most | 20.0% (9.5–37.3) |" in text
    assert "| 3 people |  | 55% → 50% (" in text and "| shares |  | 55% → 50% (" in text


def test_table_replaces_what_is_between_its_marks() -> None:
    page = f"before\n{START}old\n{END}\nafter\n"
    assert written(page, "new") == written(written(page, "older"), "new") == f"before\n{START}\nnew\n\n{END}\nafter\n"
