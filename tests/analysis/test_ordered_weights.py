"""Who can win if only the order of the weights is known."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import numpy as np
import pytest

from server.analysis.ordered_weights import game_value, order_only, vertices
from server.analysis.weight_findings import OrderOnly
from tests.support.analysed_meetings import described, tables
from tests.support.in_english import in_english
from tests.support.rows import one_test_for

RECORDED = json.loads((Path(__file__).parent / "recordings" / "matrix-games.json").read_text())


def order_of(parts: list[int], person: str, options: int) -> OrderOnly | None:
    """What follows from the order of the weights when everybody gives the same scores."""
    return order_only(tables(described(options, parts, scale=10), [person])[0])


def test_vertices_are_cumulative_averages() -> None:
    def corners(*weights: float) -> list[tuple[float, ...]]:
        return sorted(tuple(map(float, row)) for row in vertices(np.array(weights)))

    assert corners(0.5, 0.2, 0.3) == sorted([(1, 0, 0), (1 / 2, 0, 1 / 2), (1 / 3, 1 / 3, 1 / 3)])
    # Equal weights stay equal.
    assert corners(0.4, 0.4, 0.2) == sorted([(1 / 2, 1 / 2, 0), (1 / 3, 1 / 3, 1 / 3)])


@one_test_for(RECORDED)
def test_value_of_a_game_is_that_of_a_solver(case: dict[str, object]) -> None:
    assert game_value(np.array(case["payoffs"], dtype=np.float64)) == pytest.approx(case["value"], abs=1e-9)


def test_dominating_option_wins_at_all_weights_in_the_order() -> None:
    found = order_of([3, 2, 1], "877665", 2)
    assert found is not None and (found.necessary, found.possible) == (("a",), ("a",))
    about = described(2, [3, 2, 1])
    assert in_english("weighed", found.statement, about) == (
        "If only the order of the weights is taken as known, A comes first all the same: "
        "at no weights in this order does another option get ahead."
    )


def test_option_that_leads_at_no_vertex_can_be_possible() -> None:
    # At (1, 0) the totals are 9, 8 and 5; at (1/2, 1/2) 5, 6.5 and 7; halfway 7, 7.25 and 6: b leads only in between.
    found = order_of([3, 2], "918559", 3)
    assert found is not None and found.possible == ("a", "b", "c") and found.necessary == ()
    about = described(3, [3, 2])
    assert in_english("weighed", found.statement, about).endswith("any of these can come first: A, B and C.")


@pytest.mark.parametrize(("parts", "person"), [([1, 1, 1], "543345"), ([1], "54"), ([3, 2], "54--"), ([3, 2], "5--4")])
def test_nothing_is_told_if_the_order_leaves_no_choice(parts: list[int], person: str) -> None:
    assert order_of(parts, person, 2) is None


def test_options_are_compared_where_all_have_scores() -> None:
    found = order_of([5, 3, 2], "54345-", 2)
    assert found is not None and found.covered == pytest.approx(0.8)


def test_possible_winners_are_those_of_many_draws() -> None:
    chance = Random(5)
    for _ in range(40):
        parts = chance.sample(range(1, 10), 4)
        person = "".join(chance.choice("123456789") for _ in range(16))
        table = tables(described(4, parts, scale=10), [person])[0]
        found = order_only(table)
        assert found is not None
        draws = np.random.default_rng(1).dirichlet(np.full(4, 0.5), 2000) @ vertices(table.weights)
        totals = table.worths @ draws.T
        first = {table.option(int(i)) for i in totals.argmax(axis=0)}
        assert first <= set(found.possible)
        assert set(found.necessary) <= set(found.possible)
