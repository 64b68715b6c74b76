"""What changes the winner, checked with exact totals on either side of the stated limit."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.findings import WeightFlip
from server.analysis.sensitivity import sensitivity
from server.analysis.table import Table
from server.analysis.weight_change import weight_change
from server.core.model import Description
from server.core.statement import Statement
from tests.support.analysed_meetings import described, exact_totals, exact_weights, exact_worths, meetings, tables
from tests.support.in_english import in_english

Worths = list[list[Fraction | None]]
PAST = Fraction(1, 10**6)
NEARLY = Fraction(1, 10**7)


def displayed(table: Table, flip: WeightFlip) -> str:
    """Return a change of a weight as it is displayed."""
    return in_english("headline", Statement("flip", weight_change(table, flip)), table.about)


def shifted(weights: list[Fraction], k: int, weight: Fraction) -> list[Fraction]:
    """Return the weights with one changed and the others in proportion."""
    return [weight if j == k else w * (1 - weight) / (1 - weights[k]) for j, w in enumerate(weights)]


def lead(totals: list[Fraction | None], winner: int, scored: list[int]) -> Fraction:
    """Return the winner's lead over the best other option that has a total at the session's weights."""
    first = totals[winner]
    rest = [t for i in scored if i != winner and (t := totals[i]) is not None]
    assert first is not None and rest
    return first - max(rest)


@settings(max_examples=400, deadline=None)
@given(meetings(max_options=4))
def test_rival_ties_at_the_stated_weight_and_wins_past_it(
    meeting: tuple[Description, list[str]],
) -> None:
    about, people = meeting
    result = sensitivity(tables(about, people)[0])
    worths, weights = exact_worths(about, people), exact_weights(about)
    ids = [o.id for o in about.options]
    now = exact_totals(worths, weights)
    scored = [i for i, t in enumerate(now) if t is not None]
    if result.winner is None:
        best = [t for t in now if t is not None]
        assert len(scored) < 2 or best.count(max(best)) > 1
        return
    winner = ids.index(result.winner)
    assert lead(now, winner, scored) > 0
    for k, flip in enumerate(result.weights):
        present = weights[k]
        if present == 1:
            assert flip.at is None
            continue

        def leads(t: Fraction, k: int = k) -> Fraction:
            return lead(exact_totals(worths, shifted(weights, k, t)), winner, scored)

        if flip.at is None or flip.change is None:
            # At every weight from 0 to 1 the winner is at least tied.
            assert all(leads(Fraction(n, 64)) > -NEARLY for n in range(1, 64))
            continue
        at, change = Fraction(flip.at), Fraction(flip.change)
        way = 1 if at > present else -1
        assert abs(leads(at)) < NEARLY
        if 0 < at + way * PAST < 1:
            totals = exact_totals(worths, shifted(weights, k, at + way * PAST))
            rival = totals[ids.index(flip.rival or "")]
            assert rival == max(t for i in scored if (t := totals[i]) is not None) and leads(at + way * PAST) < 0
        for n in range(16):
            near = change * n / 16
            for t in (present + near, present - near):
                assert not 0 < t < 1 or leads(t) > -NEARLY


@settings(max_examples=300, deadline=None)
@given(meetings(max_options=4))
def test_winner_changes_only_past_the_stated_cell_change(
    meeting: tuple[Description, list[str]],
) -> None:
    about, people = meeting
    result = sensitivity(tables(about, people)[0])
    if result.winner is None:
        return
    worths, weights = exact_worths(about, people), exact_weights(about)
    scored = [i for i, t in enumerate(exact_totals(worths, weights)) if t is not None]
    winner = [o.id for o in about.options].index(result.winner)
    for place, flip in enumerate(result.scores):
        i, k = divmod(place, len(weights))
        mean = worths[i][k]
        if mean is None:
            assert flip.change is None
            continue
        sign = -1 if about.criteria[k].direction == "lower" else 1

        def leads(change: Fraction, i: int = i, k: int = k, mean: Fraction = mean, sign: int = sign) -> Fraction:
            other = [list(row) for row in worths]
            other[i][k] = mean + sign * change
            return lead(exact_totals(other, weights), winner, scored)

        if flip.change is None:
            assert all(leads(sign * (end - mean)) > -NEARLY for end in (Fraction(1), Fraction(about.scale)))
            continue
        change = Fraction(flip.change)
        way = 1 if change > 0 else -1
        assert 1 <= mean + sign * change <= about.scale
        assert abs(leads(change)) < NEARLY
        if weights[k] > 0:
            assert leads(change + way * PAST) < 0 < leads(change - way * PAST)


def test_example_that_can_be_checked_by_hand() -> None:
    # a: 5 and 2, b: 3 and 4 at 70 : 30, so 4.1 to 3.3; they meet where 2 t = 2 (1 - t).
    table = tables(described(2, [7, 3]), ["5234"])[0]
    result = sensitivity(table)
    assert (result.winner, result.margin) == ("a", 0.8)
    assert [(round(f.at or 0, 9), f.rival, round(f.change or 0, 9)) for f in result.weights] == [
        (0.5, "b", 0.2),
        (0.5, "b", 0.2),
    ]
    assert [displayed(table, f) for f in result.weights] == [
        "K0 from 70% to 49% and B wins.",
        "K1 from 30% to 51% and B wins.",
    ]
    # The mean of a on k0 must fall, or that of b rise, by 0.8 / 0.7.
    assert [None if f.change is None else round(f.change, 4) for f in result.scores] == [-1.1429, None, 1.1429, None]


def test_weight_has_enough_digits_to_be_accurate() -> None:
    # They meet at 6/13 or 46.15 %: "from 46 to 46 %" would make no sense.
    table = tables(described(2, [463, 537], scale=10), ["8319"])[0]
    assert displayed(table, sensitivity(table).weights[0]) == "K0 from 46.3% to 46.1% and B wins."


def test_weight_at_which_a_third_option_wins_is_not_displayed() -> None:
    # B catches A at 4/7 or 57.14 %, and C overtakes B at 57.89 %: at 58 % neither of the two wins.
    table = tables(described(3, [30, 70], scale=10), ["1X2862", "1X3873"])[0]
    assert displayed(table, sensitivity(table).weights[0]) == "K0 from 30% to 57.2% and B wins."


def test_weight_that_no_rounding_makes_accurate_has_all_digits() -> None:
    table = tables(described(2, [463, 537], scale=10), ["8319"])[0]
    change = weight_change(table, WeightFlip("k0", 0.463, at=1.0, rival="b", change=0.537))
    assert (change["to"], change["digits"]) == (1.0, 6)


def test_no_weight_unseats_a_dominating_option() -> None:
    result = sensitivity(tables(described(3, [1, 1]), ["543322"])[0])
    assert all(f.at is None and f.rival is None and f.change is None for f in result.weights)
    assert [(d.better, d.worse) for d in result.dominance] == [("a", "b"), ("a", "c"), ("b", "c")]


def test_tie_for_first_place_has_no_winner_to_unseat() -> None:
    result = sensitivity(tables(described(2, [1, 1]), ["5115"])[0])
    assert (result.winner, result.margin) == (None, 0)
    assert all(f.at is None for f in result.weights) and all(f.change is None for f in result.scores)


@given(meetings(max_options=4))
def test_dominating_option_never_ranks_below_at_any_weights(meeting: tuple[Description, list[str]]) -> None:
    about, people = meeting
    worths = exact_worths(about, people)
    ids = [o.id for o in about.options]
    said = {(d.better, d.worse) for d in sensitivity(tables(about, people)[0]).dominance}
    for i, better in enumerate(worths):
        for j, worse in enumerate(worths):
            pairs = list(zip(better, worse, strict=True))
            full = all(x is not None and y is not None for x, y in pairs)
            dominates = full and all(x >= y for x, y in pairs if x and y) and any(x > y for x, y in pairs if x and y)
            assert ((ids[i], ids[j]) in said) == dominates


@settings(deadline=None)
@given(meetings(gaps=False), st.data())
def test_more_weight_never_lowers_the_best_option_of_a_criterion(
    meeting: tuple[Description, list[str]], data: st.DataObject
) -> None:
    about, people = meeting
    parts = [round(c.weight * 1000) + 1 for c in about.criteria]
    k = data.draw(st.integers(0, len(parts) - 1))
    lower = [c.direction == "lower" for c in about.criteria]

    def ranks(parts: list[int]) -> tuple[list[int], list[float]]:
        table = tables(described(len(about.options), parts, lower, scale=about.scale), people)[0]
        totals = table.totals.tolist()
        return [sum(t > own for t in totals) for own in totals], table.worths[:, k].tolist()

    before, worths = ranks(parts)
    after, _ = ranks([part + (500 if j == k else 0) for j, part in enumerate(parts)])
    for i, worth in enumerate(worths):
        if worth == max(worths):
            assert after[i] <= before[i]


def test_tie_at_full_weight_is_ignored_in_any_criteria_order() -> None:
    # With all weight on k2 both options tie; the two curves only touch there.
    person, parts, lower = "12111211111111-2", [0, 1, 6, 6], [True, True, False, True]
    turned = "".join(person[i : i + 4][::-1] for i in range(0, 16, 4))
    one = sensitivity(tables(described(4, parts, lower, scale=2), [person])[0])
    other = sensitivity(tables(described(4, parts[::-1], lower[::-1], scale=2), [turned])[0])
    assert [f.at for f in one.weights] == pytest.approx([f.at for f in other.weights[::-1]])
