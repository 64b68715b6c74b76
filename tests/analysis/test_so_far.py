"""How far the leader is ahead before the reveal, compared with exact values and all combinations of ballots."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from msgspec import structs

from server.analysis import so_far as module
from server.analysis.findings import SoFar
from server.analysis.so_far import so_far
from server.analysis.student import tail
from server.analysis.table import Table, leaders
from server.core.model import Description
from server.core.numeric_scale import NumericScale, ScalePoint
from tests.support.analysed_meetings import described, meetings, tables
from tests.support.effort import examples


@pytest.mark.parametrize(
    ("t", "freedom", "probability"),
    [  # the usual tables
        (6.314, 1, 0.05),
        (2.920, 2, 0.05),
        (3.182, 3, 0.025),
        (2.132, 4, 0.05),
        (2.262, 9, 0.025),
        (1.697, 30, 0.05),
        (2.660, 60, 0.005),
    ],
)
def test_tail_matches_the_tables(t: float, freedom: int, probability: float) -> None:
    assert tail(t, freedom) == pytest.approx(probability, rel=2e-3)
    assert tail(0.0, freedom) == 0.5


def found(description: Description, people: list[str], members: int = 9) -> SoFar:
    """The state of this meeting while scoring is open."""
    state = so_far(tables(description, people)[0], members)
    assert state is not None
    return state


def test_chance_of_two_options_matches_its_formula() -> None:
    people = ["52", "43", "44", "51"]
    errors = []
    for option in (0, 1):
        squares = 3 * float(np.var([int(p[option]) for p in people], ddof=1))
        errors.append(sqrt((squares + 2 * 1.0) / 5 / 4))
    assert found(described(2, [1]), people).chance == pytest.approx(tail(2.0 / sum(errors), 5), abs=1e-6)


def numbered(low: float, high: float, spreads: list[float]) -> Table:
    """Four people's scores of two options in numbers from `low` to `high`, of which 0 is worth 1 and 100 is worth 5."""
    table, _ = tables(described(2, [1]), ["52", "43", "44", "51"])
    scale = NumericScale("ms", low, high, False, (ScalePoint(0, 0.0), ScalePoint(100, 1.0)))
    criteria = tuple(structs.replace(c, numeric=scale) for c in table.about.criteria)
    return replace(
        table, about=structs.replace(table.about, criteria=criteria), spreads=np.array([[s] for s in spreads])
    )


def test_numbers_vary_as_the_board_says_and_within_what_they_can_reach() -> None:
    # Numbers from 50 to 100 are worth 3 to 5, so a usual spread is half a step.
    errors = [sqrt((4 * s**2 + 2 * 0.5**2) / 5 / 4) for s in (0.3, 0.7)]
    assert module._errors(numbered(50, 100, [0.3, 0.7])).tolist() == pytest.approx(errors)


def test_numbers_that_are_all_worth_the_same_are_no_chance() -> None:
    state = so_far(numbered(100, 200, [0.0, 0.0]), 4)
    assert state is not None and state.chance == 0.0


def test_rivals_add_up() -> None:
    two = found(described(2, [1]), ["42", "53", "51", "33"]).chance
    assert found(described(3, [1]), ["422", "533", "511", "333"]).chance == pytest.approx(2 * two, abs=1e-5)


def test_cell_with_weight_and_the_fewest_scores_is_named() -> None:
    state = found(described(2, [1, 1, 0]), ["55-111", "55-1--", "55-1--"], members=4)
    assert (state.option, state.criterion, state.scored, state.members) == ("b", "k1", 1, 4)


def test_without_a_leader_or_a_rival_there_is_nothing_to_tell() -> None:
    assert so_far(tables(described(2, [1]), ["33"])[0], 1) is None
    assert so_far(tables(described(2, [1]), ["3-"])[0], 1) is None
    assert so_far(tables(described(2, [1]), [])[0], 1) is None
    assert so_far(tables(described(1, [1]), ["-"])[0], 1) is None


def test_the_only_option_waits_for_scores_but_not_for_rivals() -> None:
    assert so_far(tables(described(1, [1]), ["3", "3"])[0], 9) == SoFar("a", "k0", 2, 9, False, 0.0, 0.0)


def test_blind_choice_is_counted_by_those_who_scored_the_thinnest_cell() -> None:
    assert found(described(2, [1]), ["51"] * 3).blind == pytest.approx(1 / 4)
    assert found(described(3, [1]), ["511"] * 4 + ["51-"]).blind == pytest.approx(1 / 27, abs=1e-6)
    table = tables(described(4, [1]), ["511-", "51-1", "5-11"])[0]
    shared = so_far(table, 3, 3)
    assert shared is not None and shared.shared and shared.blind == pytest.approx(4 / 9, abs=1e-6)


def test_bound_holds_however_the_scores_hang_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same histograms from other ballots: no combination has a difference with a larger standard error."""
    monkeypatch.setattr(module, "PRIOR_PEOPLE", 0.0)
    columns = ["5443", "2541", "4231", "1352"]  # the scores of each cell, by member
    table = tables(described(2, [2, 1]), ["".join(column[v] for column in columns) for v in range(4)])[0]
    widest = 0.0
    for second in permutations(columns[1]):
        for third in permutations(columns[2]):
            for fourth in permutations(columns[3]):
                own = [
                    (2 * int(a) + int(b) - 2 * int(c) - int(d)) / 3
                    for a, b, c, d in zip(columns[0], second, third, fourth, strict=True)
                ]
                widest = max(widest, float(np.std(own, ddof=1)) / 2)
    bound = float(module._errors(table).sum())
    assert 0.9 * bound < widest <= bound + 1e-12


@settings(max_examples=examples(40), deadline=None)
@given(meetings())
def test_every_meeting_with_a_leader_has_a_bound(meeting: tuple[Description, list[str]]) -> None:
    table, _ = tables(*meeting)
    state = so_far(table, len(meeting[1]))
    assert (state is not None) is (len(leaders(table.totals)) == 1 and len(table.placed) > 1)
    if state:
        assert 0 <= state.chance <= 1 and 0 <= state.scored <= state.members
