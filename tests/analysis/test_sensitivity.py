"""What changes the winner, checked with exact totals on either side of the stated limit."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.sensitivity import sensitivity
from server.core.model import Description
from tests.support.analysed_meetings import described, exact_totals, exact_weights, exact_worths, meetings, tables
from tests.support.effort import examples

PAST = Fraction(1, 10**6)
NEARLY = Fraction(1, 10**7)


def lead(totals: list[Fraction | None], winner: int, scored: list[int]) -> Fraction:
    """Return the winner's lead over the best other option that has a total at the session's weights."""
    first = totals[winner]
    rest = [t for i in scored if i != winner and (t := totals[i]) is not None]
    assert first is not None and rest
    return first - max(rest)


@settings(max_examples=examples(50), deadline=None)
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


def test_cell_example_that_can_be_checked_by_hand() -> None:
    # a: 5 and 2, b: 3 and 4 at 70 : 30. The mean of a on k0 must fall, or that of b rise, by 0.8 / 0.7.
    result = sensitivity(tables(described(2, [7, 3]), ["5234"])[0])
    assert (result.winner, result.margin) == ("a", 0.8)
    assert [None if f.change is None else round(f.change, 4) for f in result.scores] == [-1.1429, None, 1.1429, None]


def test_tie_for_first_place_has_no_winner_to_unseat() -> None:
    result = sensitivity(tables(described(2, [1, 1]), ["5115"])[0])
    assert (result.winner, result.margin) == (None, 0)
    assert result.weights == () and all(f.change is None for f in result.scores)


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
