"""Who leads at other weights of one criterion, checked with exact totals at many weights."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from msgspec import structs

from server.analysis.findings import Sensitivity, SoFar, Solidity
from server.analysis.headline import headline
from server.analysis.knock_outs import KnockOuts
from server.analysis.reasons import Found
from server.analysis.sensitivity import sensitivity
from server.analysis.solidity import quick, solidity
from server.analysis.table import read
from server.analysis.weight_findings import Stretch
from server.analysis.weight_lines import reweighted
from server.core.model import Session
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of, tables
from tests.support.checkers import weights
from tests.support.checkers.contest import Contest
from tests.support.in_english import in_english
from tests.support.sentence_cases import findings_of_case, session_of_case
from tests.support.weighed_meetings import random_session


def analysed(session: Session) -> Solidity:
    """Return the findings on a session."""
    found = solidity(visible(session), seed=1, draws=200)
    assert found is not None
    return found


def firm_headline(session: Session) -> str:
    """Return the headline's sentence when nothing but the weights raises a doubt."""
    round_ = visible(session).round
    rows = round_.standings() if round_ else None
    assert rows is not None
    table = read(1, rows, session.description)
    now = SoFar(table.option(0), table.criterion(0), scored=4, members=4, shared=False, chance=0.0)
    _, statement = headline(Found(table, KnockOuts(0, {}), sensitivity(table), so_far=now))
    return in_english("headline", statement, session.description)


def told(found: Sensitivity, session: Session) -> list[str]:
    """The sentences on all weights."""
    stretches = [s for flip in found.weights for s in (*flip.below, *flip.above)]
    return [in_english("flip", s.statement, session.description) for s in stretches]


def sentences(parts: Sequence[int], person: str, options: int = 2, scale: int = 5) -> tuple[str, list[str]]:
    """The headline's sentence and those on all weights, when three people give the same scores."""
    session = session_of(described(options, parts, scale=scale), [person] * 3)
    found = analysed(session)
    return firm_headline(session), told(found.sensitivity, session)


@pytest.mark.parametrize("seed", range(16))
def test_findings_of_random_meetings_are_true(seed: int) -> None:
    for most in (3, 5, 12):
        session = random_session(Random(f"{seed}/{most}"), most)
        for found in (quick(visible(session)), solidity(visible(session), seed=seed, draws=50)):
            assert found is not None
            weights.check(found, session)


# ---- examples of false sentences


def test_range_of_weights_has_an_end() -> None:
    session = session_of_case("above-without-an-end")
    found = findings_of_case("above-without-an-end")
    assert told(found.sensitivity, session) == [
        "B wins with L between 25% and 75% (K between 25% and 75%).",
        "C wins with L below 25% (K above 75%).",
    ]
    weights.check(found, session)


def test_twin_rivals_share_first_place() -> None:
    session, found = session_of_case("twin-rivals"), findings_of_case("twin-rivals")
    assert told(found.sensitivity, session) == [
        "B and C share first place with K below 66.6% (L above 33.4%).",
    ]
    (flip,) = found.sensitivity.weights
    assert flip.below[0].at == pytest.approx(2 / 3)
    sentence = firm_headline(session)
    assert (
        sentence == "A leads by 0.25. It takes a lot to change that: "
        "If K weighed 66% instead of 75%, B and C would share first place."
    )
    weights.check(found, session)


def test_option_scored_only_where_nothing_weighs_can_win_as_soon_as_it_weighs() -> None:
    session, found = (f("scored-only-where-nothing-weighs") for f in (session_of_case, findings_of_case))
    assert isinstance(session, Session) and isinstance(found, Solidity)
    assert found.headline == "close"
    assert firm_headline(session) == (
        "A leads by 2.00. C has no score on anything that weighs now. If L weighed 1% instead of 0%, C would win."
    )
    assert told(found.sensitivity, session) == ["C wins with L above 0%."]
    weights.check(found, session)


def test_move_of_all_weight_is_told_once() -> None:
    session, found = session_of_case("all-weight-on-one"), findings_of_case("all-weight-on-one")
    assert told(found.sensitivity, session) == ["B wins with K below 80% (L above 20%)."]
    assert firm_headline(session) == (
        "A leads by 1.00. It takes a lot to change that: If K weighed 79% instead of 100%, B would win."
    )
    weights.check(found, session)


def test_option_can_win_far_from_a_weight_of_zero() -> None:
    # C has a constant total of 4 as soon as L weighs; A falls from 5 to 1.
    session = session_of(described(3, [1, 0]), ["5122-4"] * 3)
    found = analysed(session)
    assert firm_headline(session) == (
        "A leads by 3.00. C has no score on anything that weighs now. "
        "It takes a lot to change the winner: If K0 weighed 74% instead of 100%, C would win."
    )
    weights.check(found, session)


@pytest.mark.parametrize(
    ("parts", "person", "options", "ending", "ranges"),
    [
        # a: 5 and 2, b: 3 and 4 at 70 : 30, so 4.1 to 3.3; they meet where 2 t = 2 (1 - t).
        ([7, 3], "5234", 2, "If K0 weighed 49% instead of 70%, B would win.",
         ["B wins with K0 below 50% (K1 above 50%)."]),
        ([1, 1], "4342", 2, "If K0 weighed 100% instead of 50%, A and B would share first place.",
         ["A and B share first place with K0 at 100% (K1 at 0%)."]),
        # Nothing has a total at 100 % of a criterion that nobody scored, so no other option leads there.
        ([1, 1, 0], "44-33-", 2, "No change to a single weight lets another option draw level.", []),
        ([1, 0, 0], "543432", 2, "K0 alone decides.", []),
        ([1, 0, 0], "433344", 2, "If K1 weighed 51% instead of 0%, B would win.",
         ["B wins with K1 above 50% (K0 below 50%).", "B wins with K2 above 50% (K0 below 50%)."]),
        ([1], "43", 2, "K0 alone decides.", []),
        ([1, 1], "5433", 2, "No change to a single weight lets another option draw level.", []),
    ],
)  # fmt: skip
def test_examples_that_can_be_checked_by_hand(
    parts: list[int], person: str, options: int, ending: str, ranges: list[str]
) -> None:
    sentence, found = sentences(parts, person, options)
    assert sentence.endswith(ending) and found == ranges


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        # a: 2 + 4 t, b: (1 + 10 t) / (1 + t), because it has no score on k2. They meet at one half and do not cross.
        (["62251-", "62261-"], "A and B share first place with K0 at 50%."),
        # a: 1.5 + 4.5 t, b: (1 + 9 t) / (1 + t), at one third.
        (["61151-", "62251-"], "A and B share first place with K0 at 33.333%."),
    ],
)
def test_curves_that_only_touch_tie_at_one_weight(people: list[str], sentence: str) -> None:
    session = session_of(described(2, [1, 2, 2], scale=10), people)
    found = analysed(session)
    flip = found.sensitivity.weights[0]
    assert [s.leaders for s in flip.above] == [("a", "b"), ("a",)] and flip.above[0].at == flip.above[0].until
    assert told(found.sensitivity, session)[0] == sentence
    weights.check(found, session)


def test_weight_next_to_the_end_of_the_scale_has_no_range_on_that_side() -> None:
    session = session_of(described(2, [1, 10**8]), ["5333"] * 3)
    found = analysed(session)
    assert told(found.sensitivity, session) == ["A and B share first place with K1 at 100% (K0 at 0%)."]


def test_weight_has_enough_digits_to_be_accurate() -> None:
    # They meet at 6/13 or 46.15 %: "from 46 to 46 %" would make no sense.
    sentence, ranges = sentences([463, 537], "8319", scale=10)
    assert sentence.endswith("If K1 weighed 53.9% instead of 53.7%, B would win.")
    assert ranges == ["B wins with K1 above 53.9% (K0 below 46.1%)."]


def test_weight_at_which_a_third_option_wins_is_not_told_of_the_second() -> None:
    # B catches A at 4/7 or 57.14 %, and C overtakes B at 57.89 %: at 58 % neither of the two wins.
    session = session_of(described(3, [30, 70], scale=10), ["1X2862", "1X3873", "1X2862"])
    found = analysed(session)
    weights.check(found, session)


def test_narrow_ranges_and_near_weights_have_all_digits() -> None:
    # The current weight is 1e-7 below the tie at one half.
    session = session_of(described(2, [4_999_999, 5_000_001], scale=10), ["1XX1"] * 3)
    found = analysed(session)
    (flip,) = found.sensitivity.weights
    assert flip.below[0].digits == 6 or flip.below[0].to < 0.5
    weights.check(found, session)


def test_no_weight_unseats_a_dominating_option() -> None:
    found = sensitivity(tables(described(3, [1, 1]), ["543322"])[0])
    assert [(f.criterion, f.other, f.below, f.above) for f in found.weights] == [("k0", "k1", (), ())]


def test_others_share_the_rest_if_one_criterion_has_all_the_weight() -> None:
    table = tables(described(2, [1, 0, 0]), ["543543"])[0]
    assert reweighted(table.weights, 0, 0.4).tolist() == pytest.approx([0.4, 0.3, 0.3])


def test_checker_rejects_wrong_ranges() -> None:
    session = session_of(described(3, [10, 90]), ["154451"] * 3)
    found = analysed(session)
    (flip,) = found.sensitivity.weights
    first, second = flip.below

    def with_ranges(*below: Stretch) -> Solidity:
        flips = (structs.replace(flip, below=below),)
        return structs.replace(found, sensitivity=structs.replace(found.sensitivity, weights=flips))

    weights.flips(found, Contest(session))
    for wrong in ((first,), (second,), (), (second, first)):
        with pytest.raises(AssertionError):
            weights.flips(with_ranges(*wrong), Contest(session))
