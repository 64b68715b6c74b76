"""Criteria scored in numbers: value functions, worths, totals, and everything a number passes through."""

from __future__ import annotations

from math import inf, nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.core import log
from server.core.commands import CriterionEdit, Edit
from server.core.description import apply_edit, check
from server.core.events import Scored
from server.core.model import Criterion, Description
from server.core.numeric_scale import NumericScale, value
from server.core.refused import Refused
from server.core.visibility.own_ballot import own_ballot
from server.core.worth import MAX_NUMBER, number_worth, step, worths
from tests.support.exact_figures import exact_value
from tests.support.in_english import reason
from tests.support.meeting import Meeting, about
from tests.support.numeric_meetings import BENT, NUMBERS, PRICE, priced, scale, scales

OUT_OF_TEN = scale((0, 0), (10, 1), unit="", low=0, high=10, whole=True)


@given(scales(), NUMBERS)
def test_value_is_linear_between_points_and_constant_beyond(numeric: NumericScale, number: float) -> None:
    check(priced(numeric))
    assert value(number, numeric) == pytest.approx(float(exact_value(number, numeric)), abs=1e-12)


@given(scales())
def test_value_is_exact_at_points(numeric: NumericScale) -> None:
    assert [value(point.number, numeric) for point in numeric.points] == [point.value for point in numeric.points]


@given(scales(monotone=True), st.lists(NUMBERS, min_size=2, max_size=20))
def test_value_is_monotone_if_the_points_are(numeric: NumericScale, numbers: list[float]) -> None:
    found = [value(number, numeric) for number in sorted(numbers)]
    rises = numeric.points[0].value <= numeric.points[-1].value
    assert found == sorted(found, reverse=not rises)


@given(scales(), NUMBERS, st.integers(2, 10))
def test_worth_is_within_the_steps(numeric: NumericScale, number: float, steps: int) -> None:
    found = number_worth(number, numeric, steps)
    assert 1 <= found <= steps and 1 <= step(found) <= steps and abs(step(found) - found) <= 0.5
    assert worths(Criterion("price", "Price", 1, numeric=numeric), steps)[number] == found


@pytest.mark.parametrize(
    ("numeric", "number", "expected"),
    [(PRICE, 0, 5), (PRICE, 1250, 4), (PRICE, 5000, 1), (PRICE, 9999, 1), (PRICE, -5, 5), (OUT_OF_TEN, 5, 3),
     (BENT, 125, 4.4), (BENT, 600, 2.4)],
)  # fmt: skip
def test_worths_of_known_numbers(numeric: NumericScale, number: float, expected: float) -> None:
    assert number_worth(number, numeric, 5) == pytest.approx(expected)


# ---- scales that are refused


@pytest.mark.parametrize(
    ("numeric", "problem"),
    [
        (scale((0, 1)), "2 to 12 points"),
        (scale(*((n, n / 20) for n in range(13))), "2 to 12 points"),
        (scale((0, 1), (0, 0)), "must be higher than the one before"),
        (scale((5, 1), (0, 0)), "must be higher than the one before"),
        (scale((0, 0.5), (5, 0.5)), "must differ in value"),
        (scale((0, 1), (5, -0.1)), "from 0% (worst) to 100% (best)"),
        (scale((0, 1), (5, nan)), "from 0% (worst) to 100% (best)"),
        (scale((0, 1), (nan, 0)), "between -1,000,000,000 and 1,000,000,000"),
        (scale((0, 1), (inf, 0)), "between -1,000,000,000 and 1,000,000,000"),
        (scale((0, 1), (2e9, 0)), "between -1,000,000,000 and 1,000,000,000"),
        (scale((0, 1), (5, 0), low=-inf), "between -1,000,000,000 and 1,000,000,000"),
        (scale((0, 1), (5, 0), low=3, high=3), "must be less than the highest"),
        (scale((0, 1), (5, 0), unit="e" * 21), "at most 20 characters"),
    ],
)
def test_unusable_scale_is_refused(numeric: NumericScale, problem: str) -> None:
    with pytest.raises(Refused) as refused:
        check(priced(numeric))
    assert refused.value.code == "numeric_scale"
    assert problem in reason(refused.value)


@pytest.mark.parametrize("more", [{"knock_out": True, "weight": 0.0}, {"anchors": ("a",) * 5}, {"direction": "lower"}])
def test_criterion_has_one_kind_of_scale(more: dict[str, Any]) -> None:
    plain = priced()
    criteria = (structs.replace(plain.criteria[0], **more), structs.replace(plain.criteria[1], weight=1.0))
    with pytest.raises(Refused) as refused:
        check(structs.replace(plain, criteria=criteria))
    assert refused.value.code == "numeric_scale"


# ---- editing


def edited(description: Description, **more: Any) -> Criterion:
    """The price after an edit of it."""
    price = CriterionEdit("Price", 60, id="price", **more)
    return apply_edit(description, Edit(criteria=(price, CriterionEdit("Joy", 40, id="joy")))).criteria[0]


def test_edit_sets_keeps_and_removes_a_scale() -> None:
    assert edited(priced()).numeric == PRICE
    assert edited(priced(), numeric=structs.replace(BENT, unit=" m\ns ")).numeric == structs.replace(BENT, unit="m s")
    assert edited(priced(), numeric=None).numeric is None
    assert edited(priced(), numeric=None, direction="lower").direction == "lower"


def test_edit_to_another_kind_drops_what_describes_steps() -> None:
    plain = about(weights={"price": 0.6, "joy": 0.4}, lower=["price"])
    price = structs.replace(plain.criteria[0], anchors=("a", "b", "c", "d", "e"))
    after = edited(structs.replace(plain, criteria=(price, plain.criteria[1])), numeric=PRICE)
    assert (after.numeric, after.direction, after.anchors) == (PRICE, "higher", ())
    must = edited(priced(), knock_out=True)
    assert (must.numeric, must.knock_out, must.weight) == (None, True, 0)


# ---- scores


def test_number_is_stored_as_given() -> None:
    meeting = Meeting(priced()).join("ada").open().score("ada", "flask", "price", 1234.5)
    assert isinstance(log.read(meeting.log[-1]).events[0], Scored)
    assert log.read(meeting.log[-1]).events[0] == Scored("ada", "flask", "price", None, number=1234.5)
    (cell,) = own_ballot(meeting.session, "ada").cells
    assert cell.value == 1234.5
    before = len(meeting.log)
    meeting.score("ada", "flask", "price", 1234.5000001)
    assert len(meeting.log) == before, "rounded to six decimals, it is the same"
    meeting.score("ada", "flask", "price", None)
    assert own_ballot(meeting.session, "ada").cells[0].value is None
    assert meeting.figures("flask", "price").n == 0
    assert log.replay(meeting.log) == meeting.session


@pytest.mark.parametrize(
    ("numeric", "number", "said"),
    [
        (PRICE, -1, "Enter a number from 0 to 1,000,000,000."),
        (PRICE, nan, "Enter a number from 0 to 1,000,000,000."),
        (PRICE, inf, "Enter a number from 0 to 1,000,000,000."),
        (BENT, -MAX_NUMBER - 1, "Enter a number from -1,000,000,000 to 1,000,000,000."),
        (OUT_OF_TEN, 11, "Enter a whole number from 0 to 10."),
        (OUT_OF_TEN, 2.5, "Enter a whole number from 0 to 10."),
    ],
)
def test_number_off_the_scale_is_refused(numeric: NumericScale, number: float, said: str) -> None:
    meeting = Meeting(priced(numeric)).join("ada").open()
    with pytest.raises(Refused) as refused:
        meeting.score("ada", "flask", "price", number)
    assert (refused.value.code, reason(refused.value)) == ("off_range", said)


@pytest.mark.parametrize("score", [0, 2.5, 6, -1, nan, inf])
def test_other_criteria_take_steps_only(score: float) -> None:
    meeting = Meeting(priced()).join("ada").open()
    with pytest.raises(Refused) as refused:
        meeting.score("ada", "flask", "joy", score)
    assert refused.value.code == "off_scale"
    meeting.score("ada", "flask", "joy", 4.0)
    assert type(meeting.session.rounds[0].ballots["ada"].cells["flask", "joy"].value) is int


def test_zero_is_a_score() -> None:
    meeting = Meeting(priced()).join("ada").open().score("ada", "flask", "price", 0).score("ada", "flask", "joy", 1)
    assert meeting.standing("flask").total == pytest.approx(0.6 * 5 + 0.4 * 1)
    assert meeting.standing("flask").numbers == {"price": 0}
