"""The analyses compared with results of other implementations, recorded by scripts/oracles.py."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from server.analysis import agreement
from server.analysis.ballot_findings import Opinion
from server.analysis.opinions import grouped, opinions
from server.analysis.table import weighted
from tests.support.analysed_meetings import described, tables
from tests.support.rows import one_test_for

RECORDINGS = Path(__file__).parent / "recordings"
Case = dict[str, Any]


def recorded(name: str) -> list[Case]:
    """Return the cases of a recording."""
    cases: list[Case] = json.loads((RECORDINGS / f"{name}.json").read_text())
    return cases


BALLOTS = recorded("ballots")


def of_people(case: Case) -> str:
    """Return the name of a case."""
    return "-".join(case["people"][:3])


def counted(case: Case) -> dict[str, Opinion] | None:
    """Return our result of a case by method, or None if an option has no score; such cases were not recorded."""
    if "judges" not in case:
        return None
    about = described(case["options"], case["weights"], case["lower"], scale=case["scale"])
    result = opinions(*tables(about, case["people"]))
    assert result and result.judges == case["judges"]
    return {o.method: o for o in result.methods}


def places(groups: Any) -> list[list[int]]:
    """Return the options as indices."""
    return [["abcdefghijklmnop".index(o) for o in group] for group in groups]


def test_recordings_include_hundreds_of_ties_and_gaps() -> None:
    assert sum("judges" in case for case in BALLOTS) > 300
    assert sum(any("-" in p for p in case["people"]) for case in BALLOTS) > 80
    assert sum(len(case.get("borda", [])) > 1 for case in BALLOTS) > 30
    assert sum(len(case.get("kemeny", [])) > 1 for case in BALLOTS) > 50
    assert sum("star" in case for case in BALLOTS) > 50


@one_test_for(BALLOTS, name=of_people)
def test_every_method_matches_pref_voting(case: Case) -> None:
    result = counted(case)
    if result is None:
        return
    for method, key in (("Borda", "borda"), ("Copeland", "copeland"), ("Kemeny", "kemeny"), ("STAR", "star")):
        if key in case:
            assert places(result[method].ranking)[0] == case[key], method
    for method, key in (("Borda", "borda_order"), ("Copeland", "copeland_order")):
        assert places(result[method].ranking) == case[key], method


@one_test_for([case for case in BALLOTS if "judges" in case], name=of_people)
def test_majority_judgment_winner_has_the_best_median(case: Case) -> None:
    result = counted(case)
    assert result
    ours = places(result["Majority Judgment"].ranking)[0]
    assert set(ours) <= set(case["medians"])
    # pref_voting uses the majority gauge, which leaves more ties than removing median grades.
    assert set(ours) <= set(case["majority"])


@one_test_for(BALLOTS, name=of_people)
def test_kendalls_w_matches_the_friedman_test(case: Case) -> None:
    if case["w"] is None:
        return
    about = described(case["options"], case["weights"], case["lower"], scale=case["scale"])
    assert agreement.panel(*tables(about, case["people"]))[0] == pytest.approx(case["w"], abs=1e-4)


def test_weighted_sum_with_lower_is_better_matches_pymcdm() -> None:
    cases = recorded("tables")
    assert sum(any(case["lower"]) for case in cases) > 100
    for case in cases:
        about = described(len(case["means"]), case["parts"], case["lower"])
        # Four members reach every mean that is a multiple of a quarter.
        people = [[[_nth_of_four(mean, n) for mean in row] for row in case["means"]] for n in range(4)]
        texts = ["".join(str(v) for row in rows for v in row) for rows in people]
        assert tables(about, texts)[0].totals == pytest.approx(case["turned"], abs=1e-8)


def _nth_of_four(mean: float, n: int) -> int:
    """Return the score of the nth of four members whose mean this is."""
    whole, over = divmod(round(mean * 4), 4)
    return whole + (n < over)


def test_weighted_sum_matches_scikit_criteria() -> None:
    for case in recorded("tables"):
        weights = np.array(case["parts"]) / sum(case["parts"])
        totals = weighted(np.array(case["means"]), weights)
        assert totals == pytest.approx(case["totals"], abs=1e-8)
        # The ranks are equal except where its binary fractions separate an exact tie.
        ranks = [next(n for n, group in enumerate(grouped(totals), 1) if i in group) for i in range(len(totals))]
        for i, j in np.ndindex(len(totals), len(totals)):
            if totals[i] != totals[j]:
                assert (ranks[i] < ranks[j]) == (case["ranks"][i] < case["ranks"][j])
