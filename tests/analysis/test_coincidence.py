"""How often a lead comes about without a real difference, compared with counting all possibilities."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations, product

import numpy as np
import pytest

from server.analysis import coincidence as module
from server.analysis.chances import chances
from server.analysis.findings import Coincidence
from server.analysis.same_raters import compare, fit
from server.analysis.solidity import quick, solidity
from server.analysis.student import tail
from server.core.model import Description
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of, tables
from tests.support.checkers.headline import check
from tests.support.in_english import in_english


def found(description: Description, people: Sequence[str], seed: int = 1) -> Coincidence | None:
    """The coincidence of the lead in a revealed meeting."""
    table, single = tables(description, people)
    compared = compare(fit(single, table.weights), np.array(table.placed, dtype=np.int64))
    told = chances(table, single, compared, seed, 50)
    assert told is not None
    return told.coincidence


def all_equal(people: Sequence[str], options: int = 2, seed: int = 1) -> float:
    """How often some option leads by as much if all are equally good, on one criterion."""
    chance = found(described(options, [1]), people, seed)
    assert chance is not None
    return chance.all_equal


def counted(people: Sequence[str]) -> float:
    """The same, by all deals of what each person gave to the options that they scored."""

    def lead(ballots: Sequence[Sequence[str]]) -> Fraction:
        totals = sorted(Fraction(sum(int(b[i]) for b in ballots)) for i in range(len(ballots[0])))
        return totals[-1] - totals[-2]

    deals = [lead(ballots) for ballots in product(*(permutations(person) for person in people))]
    return sum(deal >= lead([tuple(p) for p in people]) for deal in deals) / len(deals)


@pytest.mark.parametrize(("people", "share"), [(2, 1 / 2), (3, 1 / 4), (4, 1 / 8), (5, 1 / 16), (6, 1 / 32)])
def test_coins_all_fall_alike_as_often_as_coins_do(people: int, share: float) -> None:
    assert all_equal(["51"] * people) == pytest.approx(share, abs=1e-6)


@pytest.mark.parametrize(("options", "people"), [(3, 3), (3, 4), (4, 3), (5, 3)])
def test_favourites_picked_blindly_agree_as_often_as_they_should(options: int, people: int) -> None:
    assert all_equal(["5" + "1" * (options - 1)] * people, options) == pytest.approx(options ** (1 - people), abs=1e-6)


@pytest.mark.parametrize(
    "people", [["51", "43", "34", "52"], ["531", "513", "421"], ["5432", "5423"], ["511", "155", "533", "544"]]
)
def test_lead_is_compared_with_all_deals(people: list[str]) -> None:
    assert all_equal(people, len(people[0])) == pytest.approx(counted(people), abs=1e-6)


@pytest.mark.parametrize("people", [["531", "513", "421"], ["5432", "4523", "5314"], ["51", "43", "34", "52"]])
def test_drawn_deals_agree_with_all_deals(people: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    exact = all_equal(people, len(people[0]))
    monkeypatch.setattr(module, "MOST_DEALS", 0)
    assert all_equal(people, len(people[0])) == pytest.approx(exact, abs=0.04)


@pytest.mark.parametrize("people", [["42", "34", "53", "43", "25"] * 12, ["532", "353", "425", "344", "533"] * 12])
def test_sums_over_many_people_are_nearly_normal(people: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_DEALS", 0)
    drawn = all_equal(people, len(people[0]))
    monkeypatch.setattr(module, "MOST_DEALT", 1)
    # Sums of whole scores are a little coarser than normal ones.
    assert all_equal(people, len(people[0])) == pytest.approx(drawn, abs=0.06)


def test_only_scored_options_are_dealt() -> None:
    # Four people scored A and one of the others: each has either order, which makes 2 ** 4 deals.
    people = ["51-", "51-", "5-1", "5-1", "-33", "-33"]
    assert all_equal(people, 3) == pytest.approx(1 / 16, abs=0.02)


def test_missing_criteria_count_with_what_is_there() -> None:
    some = found(described(2, [1, 1]), ["5511", "5-11", "551-", "5511", "5511", "5511"])
    assert some is not None and some.all_equal == pytest.approx(1 / 32, abs=1e-6)


def test_harsh_and_lenient_people_do_not_matter() -> None:
    assert found(described(2, [1]), ["54", "43", "32", "21", "55"]) == found(
        described(2, [1]), ["32", "32", "32", "32", "33"]
    )


def test_a_tie_is_no_lead() -> None:
    assert found(described(2, [1]), ["51", "15", "33"]) is None


def test_lead_that_the_criteria_fitted_together_do_not_show_is_coincidence() -> None:
    # Where people left out criteria, fitting them together differs from fitting each.
    chance = found(described(2, [5, 1]), ["414-", "5144", "5131", "143-"])
    assert chance is not None and (chance.option, chance.all_equal) == ("b", 1.0)


def test_options_connected_only_through_others_have_no_lead() -> None:
    def person(**scores: str) -> str:
        return "".join(scores.get(option, "---") for option in "abcdef")

    # F was scored with A, but B only with C, D and E, each of which is left out because it has one criterion.
    people = [person(a="555", f="333"), person(a="444", f="233")]
    for k, other in enumerate("cde"):
        only = "---"[:k] + "3" + "---"[k + 1 :]
        people += [person(**{"a": only.replace("3", "4"), other: only}), person(**{"b": only, other: only})]
    chance = found(described(6, [1, 1, 1]), people)
    assert chance is not None and (chance.option, chance.all_equal) == ("a", 1.0)


def test_rival_is_the_one_hardest_to_tell_apart() -> None:
    chance = found(described(3, [1]), ["541", "531", "542", "431"])
    assert chance is not None and (chance.option, chance.rival) == ("a", "b")
    # Leads of 1, 2, 1 and 1: with the usual variance of 2 as two more people.
    alone = found(described(2, [1]), ["54", "53", "54", "43"])
    spread = (0.75 + 2 * 2.0) / 5 / 4
    assert alone is not None and alone.rival_equal == pytest.approx(2 * tail(1.25 / spread**0.5, 5), abs=1e-6)


def test_headline_names_the_rival_that_may_be_as_good() -> None:
    # All others are so far behind that they cannot all be equal, but people differ about A and B.
    people = ["532232", "552333", "453323", "553333", "543332", "532233"]
    people += ["553322", "553333", "542233", "432233", "453223", "522332"]
    session = session_of(described(6, [1]), people)
    told = solidity(visible(session), seed=1, draws=200)
    assert told is not None and told.chances is not None and told.chances.coincidence is not None
    assert told.chances.coincidence.all_equal < 0.05 < told.chances.coincidence.rival_equal
    assert told.headline == "close" and told.statement.code == "coincidence_rival"
    assert told.statement.params["rival_option"] == "b"
    check(told, session)


def test_three_people_who_agree_are_close_and_four_are_clear() -> None:
    about = described(5, [1] * 5)
    for people in (3, 4):
        session = session_of(about, (["5" * 5 + "12121" * 4, "5" * 5 + "21211" * 4] * 2)[:people])
        told = solidity(visible(session), seed=1, draws=200)
        assert told is not None and told.headline == ("close" if people == 3 else "clear")
        check(told, session)
        if people == 3:
            assert in_english("headline", told.statement, about) == (
                "A leads by 3.60. If people were divided over two options alone and chose between these blindly, 3 of "
                "them would still agree in 25% of meetings."
            )


def test_coins_are_never_clear_too_often() -> None:
    for people in range(3, 13):
        clear = so_far = 0.0
        for heads in range(people + 1):
            ballots = ["51"] * heads + ["15"] * (people - heads)
            chance = np.exp(sum(np.log((people - i) / (i + 1)) for i in range(heads)) - people * np.log(2))
            told = solidity(visible(session_of(described(2, [1]), ballots)), seed=1, draws=200)
            live = quick(visible(session_of(described(2, [1]), ballots, revealed=False)))
            assert told is not None and live is not None
            clear += chance * (told.headline == "clear")
            so_far += chance * (live.headline == "clear")
        assert max(clear, so_far) <= 0.05
        assert bool(clear > 0) is (people >= 6)
