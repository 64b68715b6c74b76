"""Knock-out criteria: answered met or not met, without a weight, and able to exclude an option whatever its total."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.analysis.solidity import whole
from server.core.commands import CriterionEdit, Edit
from server.core.description import check
from server.core.model import MET, NOT_MET, KnockOut
from server.core.refused import Refused
from server.core.statement import Statement
from server.exports import markdown
from server.exports.csv import scores
from tests.support.in_english import in_english, reason
from tests.support.meeting import FACILITATOR, Meeting, about

VOTERS = ("ada", "bob", "cyd", "dan", "eve")


def meeting_of(answers: Sequence[int | None], rule: KnockOut = "any", **more: Any) -> Meeting:
    """Return a meeting with the knock-out criterion "safety", in which Flask leads on speed and joy.

    The members answer `answers` for Flask's safety, and "met" for Django's.
    """
    meeting = Meeting(about(knock_outs=["safety"], knock_out_rule=rule, **more)).join(*VOTERS).open()
    for voter, answer in zip(VOTERS, answers, strict=False):
        meeting.score(voter, "flask", "safety", answer).score(voter, "django", "safety", MET)
    for voter in VOTERS:
        meeting.score(voter, "flask", "speed", 5).score(voter, "flask", "joy", 5)
        meeting.score(voter, "django", "speed", 4).score(voter, "django", "joy", 3)
        meeting.score(voter, "tornado", "speed", 2).score(voter, "tornado", "joy", 3)
    return meeting


@given(st.lists(st.sampled_from([NOT_MET, MET, None]), max_size=5), st.sampled_from(["any", "majority"]))
def test_option_is_knocked_out_by_the_session_s_rule(answers: list[int | None], rule: KnockOut) -> None:
    flask = meeting_of(answers, rule).standing("flask")
    against, for_ = answers.count(NOT_MET), answers.count(MET)
    out = against > 0 if rule == "any" else against > for_
    assert flask.knocked_out == (("safety",) if out else ())
    assert flask.total == 5, "its total is still shown"
    assert flask.rank == (None if out else 1)
    assert meeting_of(answers, rule).figures("flask", "safety").histogram == (against, for_)


def test_knocked_out_option_takes_no_rank() -> None:
    meeting = meeting_of([NOT_MET])
    assert {s.option: s.rank for s in meeting.board.options} == {"django": 1, "flask": None, "tornado": 2}


def test_knock_out_has_no_weight_in_the_total() -> None:
    meeting = meeting_of([])
    assert [c.weight for c in meeting.session.description.criteria] == pytest.approx([5 / 7, 0, 2 / 7])
    assert meeting.standing("flask").complete and meeting.standing("tornado").n == 5
    assert meeting.standing("django").total == pytest.approx(4 * 5 / 7 + 3 * 2 / 7, abs=1e-4)


@pytest.mark.parametrize("value", [3, 5])
def test_knock_out_has_two_steps(value: int) -> None:
    with pytest.raises(Refused) as caught:
        meeting_of([]).score("ada", "flask", "safety", value)
    assert caught.value.code == "off_scale" and "1 to 2" in reason(caught.value)


def test_changed_answers_and_removed_members_are_recounted() -> None:
    meeting = meeting_of([NOT_MET, MET])
    assert meeting.score("ada", "flask", "safety", MET).standing("flask").rank == 1
    assert meeting.score("bob", "flask", "safety", NOT_MET).standing("flask").rank is None
    assert meeting.clear("bob", "flask", "safety").standing("flask").rank == 1
    assert meeting.score("bob", "flask", "safety", NOT_MET).remove("bob").standing("flask").rank == 1


def test_with_names_hidden_a_single_veto_is_not_visible() -> None:
    meeting = meeting_of([NOT_MET], names="hidden", accounts=True)
    assert meeting.standing("flask").knocked_out == ()
    meeting.score("bob", "flask", "safety", MET).score("cyd", "flask", "safety", MET)
    assert meeting.standing("flask").knocked_out == ("safety",)


# ---- analyses


def test_analyses_exclude_knock_outs_and_knocked_out_options() -> None:
    result = whole(meeting_of([NOT_MET, MET, MET]).reveal().visible)
    assert result is not None and result.sensitivity.winner == "django"
    assert {cell.option for cell in result.agreement.cells} == {"django", "tornado"}
    assert {cell.criterion for cell in result.agreement.cells} == {"speed", "joy"}
    assert result.opinions is not None and all("flask" not in sum(o.ranking, ()) for o in result.opinions.methods)
    assert result.acceptability is not None
    assert {share.option for share in result.acceptability.any_weights} == {"django", "tornado"}


def test_contested_decisive_knock_out_is_the_first_topic() -> None:
    result = whole(meeting_of([NOT_MET, MET, MET]).reveal().visible)
    assert result is not None
    first = result.topics[0]
    assert (first.option, first.criterion, first.flips, first.histogram) == ("flask", "safety", True, (1, 2))
    assert first.worth == pytest.approx(2 * 1 / 3, abs=1e-6)


@pytest.mark.parametrize(
    ("answers", "rule", "flips"),
    [
        ([NOT_MET, MET], "any", True),  # if it were not knocked out, Flask would lead
        ([NOT_MET, MET, MET], "majority", True),  # Flask leads now, and would be knocked out
    ],
)
def test_knock_out_can_change_the_winner(answers: list[int], rule: KnockOut, flips: bool) -> None:
    result = whole(meeting_of(answers, rule).reveal().visible)
    assert result is not None and result.topics[0].flips is flips


def test_knock_out_of_a_trailing_option_cannot_change_the_winner() -> None:
    meeting = meeting_of([MET]).score("ada", "tornado", "safety", NOT_MET).score("bob", "tornado", "safety", MET)
    result = whole(meeting.reveal().visible)
    assert result is not None
    topic = next(t for t in result.topics if (t.option, t.criterion) == ("tornado", "safety"))
    assert not topic.flips and topic.worth == pytest.approx(0.5)


def test_knock_out_cannot_change_the_winner_if_another_fails_too() -> None:
    meeting = Meeting(about(knock_outs=["safety", "joy"])).join(*VOTERS).open()
    for criterion, answers in (("safety", (NOT_MET, MET)), ("joy", (NOT_MET, NOT_MET))):
        for voter, answer in zip(VOTERS, answers, strict=False):
            meeting.score(voter, "flask", criterion, answer)
    for voter in VOTERS:
        meeting.score(voter, "flask", "speed", 5).score(voter, "django", "speed", 4)
    assert meeting.standing("flask").knocked_out == ("safety", "joy")
    result = whole(meeting.reveal().visible)
    assert result is not None
    (topic,) = [t for t in result.topics if t.option == "flask" and t.criterion in ("safety", "joy")]
    assert topic.criterion == "safety" and not topic.flips


def test_headline_states_when_one_or_no_option_is_left() -> None:
    meeting = meeting_of([NOT_MET]).score("ada", "django", "safety", NOT_MET)
    for voter in ("bob", "cyd"):
        meeting.score(voter, "flask", "safety", NOT_MET).score(voter, "django", "safety", NOT_MET)
    left = whole(meeting.visible)
    assert left is not None
    sentence = in_english("headline", left.statement, meeting.session.description)
    assert (left.headline, sentence) == ("clear", "Only Tornado is left: the other 2 fail a knock-out criterion.")
    nobody = whole(meeting.score("ada", "tornado", "safety", NOT_MET).reveal().visible)
    assert nobody is not None
    assert (nobody.headline, nobody.statement) == ("no clear winner", Statement("all_knocked_out"))


def test_one_answer_keeps_the_only_option_left_from_being_clear() -> None:
    meeting = meeting_of([NOT_MET]).score("ada", "django", "safety", NOT_MET)
    for voter in VOTERS[1:]:
        meeting.clear(voter, "django", "safety")
    for meeting_ in (meeting, meeting.reveal()):
        found = whole(meeting_.visible)
        assert found is not None and found.headline == "close"
        assert in_english("headline", found.statement, meeting.session.description) == (
            "Only Tornado is left: the other 2 fail a knock-out criterion. "
            "One answer decides that: whether Django meets Safety."
        )


def test_few_people_keep_the_only_option_left_from_being_clear() -> None:
    meeting = Meeting(about(knock_outs=["safety"])).join(*VOTERS).open()
    for voter in VOTERS[:2]:
        meeting.score(voter, "flask", "safety", NOT_MET).score(voter, "django", "safety", NOT_MET)
        meeting.score(voter, "tornado", "speed", 3)
    found = whole(meeting.reveal().visible)
    assert found is not None
    assert (found.headline, found.statement.code) == ("close", "only_left_few_people")


def test_leaving_one_out_keeps_the_only_option_left_from_being_clear() -> None:
    # Only Ada says that Flask fails, on both must-haves: no single answer decides, but her ballot does.
    meeting = Meeting(about(("flask", "django"), knock_outs=["safety", "joy"])).join(*VOTERS).open()
    for criterion in ("safety", "joy"):
        meeting.score("ada", "flask", criterion, NOT_MET)
    for voter in VOTERS:
        meeting.score(voter, "flask", "speed", 5).score(voter, "django", "speed", 4)
    found = whole(meeting.reveal().visible)
    assert found is not None and found.left_out is not None
    assert (found.left_out.changed, found.left_out.others, found.left_out.answer) == (1, ("flask",), None)
    assert (found.headline, found.statement.code) == ("close", "only_left_left_out")


def test_split_knock_out_prevents_a_clear_result_for_the_last_option() -> None:
    meeting = meeting_of([NOT_MET, MET, MET]).score("ada", "tornado", "safety", NOT_MET)
    result = whole(meeting.reveal().visible)
    assert result is not None
    assert (result.headline, result.statement.code) == ("close", "only_left_split")
    assert (result.statement.params["option"], result.statement.params["out"]) == ("django", 2)


def test_split_decisive_knock_out_prevents_a_clear_result() -> None:
    agreed = whole(meeting_of([NOT_MET] * 5).reveal().visible)
    # Five people may prefer one of two options by chance.
    assert agreed is not None and agreed.statement.code == "coincidence"
    meeting = meeting_of([NOT_MET, MET, MET, MET, MET]).reveal()
    split = whole(meeting.visible)
    assert split is not None and split.headline == "close"
    assert in_english("headline", split.statement, meeting.session.description).endswith(
        "Whether Flask meets Safety would change the winner, and people are split (yes: 4, no: 1)."
    )


# ---- the lobby and exports


def test_lobby_can_turn_a_knock_out_on_and_off() -> None:
    meeting = Meeting(about(scale=3))
    rows = tuple(
        CriterionEdit(name=c.name, weight=c.weight, id=c.id, knock_out=c.id == "joy", anchors=())
        for c in meeting.session.description.criteria
    )
    meeting.edit(Edit(criteria=rows, knock_out_rule="majority"))
    about_ = meeting.session.description
    assert [(c.knock_out, round(c.weight, 6)) for c in about_.criteria] == [(False, 0.625), (False, 0.375), (True, 0.0)]
    assert about_.knock_out_rule == "majority"
    meeting.edit(Edit(criteria=tuple(structs.replace(row, knock_out=False, weight=1.0) for row in rows)))
    assert [c.weight for c in meeting.session.description.criteria] == pytest.approx([1 / 3] * 3)


def test_changing_the_kind_removes_anchors() -> None:
    meeting = Meeting(about())
    five = tuple("abcde")
    edits = [CriterionEdit("Speed", 1, id="speed", anchors=five), CriterionEdit("Joy", 1, id="joy")]
    meeting.edit(Edit(criteria=tuple(edits)))
    meeting.edit(Edit(criteria=(CriterionEdit("Speed", 1, id="speed", knock_out=True), edits[1])))
    assert meeting.session.description.criteria[0].anchors == ()


def test_weighted_knock_out_is_refused() -> None:
    good = about(knock_outs=["joy"])
    bad = structs.replace(good, criteria=tuple(structs.replace(c, knock_out=True) for c in good.criteria[:1]))
    with pytest.raises(Refused):
        check(bad)


def test_scoring_requires_a_weighted_criterion() -> None:
    with pytest.raises(Refused) as caught:
        Meeting(about(knock_outs=["speed", "safety", "joy"])).open()
    assert caught.value.code == "no_criteria"


def test_results_show_met_and_not_met() -> None:
    meeting = meeting_of([NOT_MET, MET, None]).close("django")
    rows = scores.render(meeting.visible).decode("utf-8-sig")
    assert "Flask,Safety,not met," in rows and "Flask,Safety,met," in rows and "Flask,Safety,no view," in rows
    report = markdown.render(meeting.visible).decode()
    assert "| – | ~~Flask~~ knocked out: Safety | 5.00 | 0.00 | 5 |" in report
    assert "| Safety | knock-out | met 3, not met 0 | met 1, not met 1 | – |" in report
    assert "A knock-out criterion knocks an option out when anybody says it is not met." in report
    assert FACILITATOR not in report
