"""Views: the board over part of the scores; of a part that is secret, only whether it has the same winner."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec import structs

from server.analysis.comparison_findings import ExperiencedView, View
from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.commands import TellExperience
from server.core.model import Names, Session
from server.core.refused import Refused
from server.core.visibility.session import visible
from server.exports import json as json_format
from server.exports.record import Record
from tests.support.analysed_meetings import described, session_of
from tests.support.compared_meetings import confident, experienced
from tests.support.in_english import in_english
from tests.support.meeting import Meeting, about
from tests.support.sentence_cases import findings_of_case

SURE, UNSURE = 3, 1


def findings(session: Session) -> Solidity:
    """Return the findings about the last round."""
    result = whole(visible(session))
    assert result is not None
    return result


def sure_of(session: Session, cells: list[str]) -> View | None:
    """Return the view of the confident scores: those whose cell is `y` in the string of a member."""
    sure = [[SURE if c == "y" else UNSURE for c in member] for member in cells]
    return findings(confident(session, sure)).confident


# ---- only what people are sure of


def test_view_can_have_another_winner() -> None:
    # Three who are sure prefer b; four who are not prefer a.
    session = session_of(described(2, [1]), ["24"] * 3 + ["51"] * 4)
    found = sure_of(session, ["yy"] * 3 + ["nn"] * 4)
    assert findings(session).sensitivity.winner == "a"
    assert found is not None and (found.winners, found.people) == (("b",), 3)
    assert in_english("view", found.statement, session.description) == (
        "3 people who were at least fairly sure compare these options. "
        "By their scores, B is first; everybody’s scores, compared in the same way, put A first."
    )
    assert found.agreement == "other" and found.limits is None


def test_view_of_one_option_has_nothing_to_compare() -> None:
    found = findings_of_case("view-of-one-option")
    assert (found.confident, found.experienced) == (None, None)


def test_view_compares_only_the_criteria_that_its_options_share() -> None:
    # Sure of both criteria for a, and of the first only for b: on that one all agree that b is better.
    session = session_of(described(2, [1, 1]), ["2541"] * 3)
    found = sure_of(session, ["yyyn"] * 3)
    assert found is not None and found.share == 0.5
    assert (found.winners, found.all_winners, found.agreement) == (("b",), ("b",), "same")
    assert found.limits is not None and in_english("comparison", found.limits, session.description) == (
        "This covers 50% of the weight: what people scored for all of these options."
    )


def test_view_of_unconnected_people_has_nothing_to_compare() -> None:
    assert sure_of(session_of(described(2, [1]), ["51"] * 6), ["yn"] * 3 + ["ny"] * 3) is None


def test_option_that_cannot_be_compared_is_left_out_of_a_view() -> None:
    session = session_of(described(3, [1]), ["245"] * 3 + ["512"] * 3)
    found = sure_of(session, ["yyn"] * 3 + ["nny"] * 3)
    assert found is not None and found.winners == ("b",) and found.people == 3
    assert [(o.option, o.rank, o.complete) for o in found.options] == [
        ("a", 2, True),
        ("b", 1, True),
        ("c", None, False),
    ]
    # Everybody's scores of a and b are compared, not those of c.
    assert found.all_winners == ("a",)


def test_tie_that_contains_the_winner_is_no_other_option() -> None:
    found = sure_of(session_of(described(2, [1]), ["33"] * 3 + ["51"] * 3), ["yy"] * 3 + ["nn"] * 3)
    assert found is not None and (found.winners, found.agreement) == (("a", "b"), "partly")


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_comparison_in_a_view_takes_three_people(names: Names) -> None:
    # Three scores in each cell, but only one person scored both: the difference would be that person's.
    session = session_of(described(2, [1], names=names), ["5-", "5-", "51", "-1", "-1"])
    assert sure_of(session, ["yy"] * 5) is None


@pytest.mark.parametrize(("rest", "seen"), [(0, True), (1, False), (2, False), (3, True)])
def test_with_names_hidden_few_are_not_left_out(rest: int, seen: bool) -> None:
    session = session_of(described(2, [1], names="hidden"), ["24"] * 3 + ["51"] * rest)
    assert (sure_of(session, ["yy"] * 3 + ["nn"] * rest) is not None) is seen


# ---- only from those who have run it


def knowing(knowing: int, others: int, *, scores: str = "24", **more: Any) -> ExperiencedView | None:
    """Return the view of those who have run both options and give these scores; the others prefer the first."""
    session = session_of(described(2, [1], **more), [scores] * knowing + ["51"] * others)
    return findings(experienced(session, ["ab"] * knowing + [""] * others)).experienced


def test_of_the_experienced_only_the_winner_is_compared() -> None:
    same, other = knowing(5, 6, scores="52"), knowing(5, 6)
    assert same is not None and other is not None and (same.same, other.same) == (True, False)
    assert other.statement.params == same.statement.params == {}
    description = described(2, [1])
    assert in_english("view", same.statement, description) == (
        "The people who have run the options in production put the same one first as everybody."
    )
    assert in_english("view", other.statement, description) == (
        "The people who have run the options in production do not put the same one first as everybody."
    )


@pytest.mark.parametrize("names", ["shown", "hidden"])
@pytest.mark.parametrize(("accounts", "fewest"), [(False, 5), (True, 3)])
def test_enough_people_must_be_experienced_and_enough_not(names: Names, accounts: bool, fewest: int) -> None:
    for inside, outside in ((fewest, fewest), (fewest - 1, fewest), (fewest, fewest - 1), (2 * fewest, 0)):
        found = knowing(inside, outside, names=names, accounts=accounts)
        assert (found is not None) is (min(inside, outside) >= fewest), (inside, outside)


def test_those_whose_scores_facilitators_entered_hide_nobody() -> None:
    """Everybody knows that they were not asked what they have run, and who they are."""
    for entered, seen in ((0, True), (1, False)):
        session = session_of(described(2, [1]), ["24"] * 5 + ["51"] * 5)
        for member in list(session.members)[-entered:] if entered else ():
            session.members[member].without_device = True
        assert (findings(experienced(session, ["ab"] * 5 + [""] * 5)).experienced is not None) is seen


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_who_has_experience_changes_nothing_else(names: Names) -> None:
    """The sums of any subset of the public scores are no help: nothing but the winner depends on it."""
    people = [f"{1 + n % 5}{1 + n * n % 5}" for n in range(12)]
    results = []
    for ran in (["ab"] * 6 + [""] * 6, ["", "ab"] * 6, ["ab", "b", ""] * 4):
        session = experienced(session_of(described(2, [1], names=names), people), ran)
        results.append((findings(session), json_format.render(visible(session))))
    one, *others = [structs.replace(found, experienced=None) for found, _ in results]
    assert all(other == one for other in others)
    documents = [structs.replace(msgspec.json.decode(d, type=Record), solidity=None, chain=()) for _, d in results]
    assert documents[0] == documents[1] == documents[2]


def test_no_views_before_the_reveal() -> None:
    session = session_of(described(2, [1]), ["24"] * 3, revealed=False)
    experienced(session, ["ab"] * 3)
    result = whole(visible(session))
    assert result is not None and (result.confident, result.experienced) == (None, None)


def test_experience_can_be_given_until_the_reveal_for_known_options() -> None:
    meeting = Meeting(about()).join("ada")
    assert meeting.ask("ada", TellExperience(("flask", "django")))
    assert meeting.session.members["ada"].experience == ("django", "flask")
    assert meeting.ask("ada", TellExperience(("django", "flask"))) == []
    with pytest.raises(Refused) as refused:
        meeting.ask("ada", TellExperience(("rails",)))
    assert refused.value.code == "unknown_option"
    meeting.open().reveal()
    with pytest.raises(Refused) as late:
        meeting.ask("ada", TellExperience(()))
    assert late.value.code == "phase"
