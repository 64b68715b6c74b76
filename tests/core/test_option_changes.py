"""Options that are added or dropped as a round opens: earlier rounds keep theirs, and names stay hidden."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core import log
from server.core.commands import Attach, Close, NewName, NewOption, NextRound, Reword, Score
from server.core.events import RoundOpened
from server.core.model import Names, Option
from server.core.public_session import OptionsChange
from server.core.refused import Refused
from server.core.visibility.own_ballot import own_ballot
from server.core.visibility.recorded import recorded
from server.exports.record import record
from tests.support.meeting import FACILITATOR, Meeting, about

QUART = NewOption("Quart", "Flask, but asynchronous")


def revealed(names: Names = "shown", each: int | None = None) -> Meeting:
    """Return a revealed round: Ada has scored all options, Bob only Flask."""
    meeting = Meeting(structs.replace(about(names=names), options_each=each)).join("ada", "bob").open()
    for place, option in enumerate(("django", "flask", "tornado")):
        meeting.score("ada", option, "joy", 3 + place % 3)
    return meeting.score("bob", "flask", "speed", 2).reveal()


def changed(meeting: Meeting, command: NextRound) -> Meeting:
    """Open a round with this command."""
    meeting.ask(FACILITATOR, command)
    return meeting


def test_next_round_has_other_options_and_earlier_ones_keep_theirs() -> None:
    meeting = revealed()
    before = meeting.visible.rounds[0].standings()
    changed(meeting, NextRound(add=(QUART,), drop=("flask",)))
    public = meeting.visible.public()
    assert [option.id for option in public.options] == ["django", "tornado", "quart"]
    assert public.options[-1] == Option("quart", "Quart", "Flask, but asynchronous")
    assert [option.id for option in public.dropped] == ["flask"]
    assert public.options_changes == (OptionsChange(2, ("quart",), ("flask",)),)
    assert [row.option for row in meeting.board.options] == ["django", "tornado", "quart"]
    assert meeting.visible.rounds[0].standings() == before
    assert log.replay(meeting.log) == meeting.session


def test_kept_ballots_lose_the_scores_of_dropped_options() -> None:
    meeting = changed(revealed(), NextRound(drop=("flask",)))
    assert [cell.option for cell in own_ballot(meeting.session, "ada").cells] == ["django", "tornado"]
    assert own_ballot(meeting.session, "bob").cells == ()
    progress = meeting.visible.progress
    assert (progress.started, progress.done) == (1, 0)
    assert "flask" in {cell.option for ballot in meeting.visible.rounds[0].ballots() or () for cell in ballot.cells}


def test_dropped_option_is_refused_and_new_one_is_scored() -> None:
    meeting = changed(revealed(), NextRound(add=(QUART,), drop=("flask",)))
    meeting.score("ada", "quart", "joy", 5)
    assert meeting.board.options[-1].total == 5
    for command in (Score("flask", "joy", 4), Attach("flask", "joy", "note", "Well.")):
        with pytest.raises(Refused, match="unknown_option"):
            meeting.ask("ada", command)
    meeting.reveal()
    for asked in (Close("flask"), Reword(options=(NewName("flask", "Flask 3"),))):
        with pytest.raises(Refused):
            meeting.ask(FACILITATOR, asked)


def test_dropped_option_comes_back_as_it_was() -> None:
    meeting = changed(revealed(), NextRound(drop=("flask",))).reveal()
    changed(meeting, NextRound(restore=("flask",)))
    assert [option.id for option in meeting.session.description.options] == ["django", "tornado", "flask"]
    assert meeting.session.dropped == []
    assert meeting.visible.public().options_changes[-1] == OptionsChange(3, ("flask",), ())
    assert [[o.id for o in r.about.options] for r in meeting.visible.rounds] == [
        ["django", "flask", "tornado"],
        ["django", "tornado"],
        ["django", "tornado", "flask"],
    ]


def test_option_of_another_name_never_gets_the_id_of_a_dropped_one() -> None:
    meeting = changed(revealed(), NextRound(add=(NewOption("Flask!"), NewOption("FLASK?")), drop=("tornado",)))
    assert [option.id for option in meeting.session.description.options] == ["django", "flask", "flask-2", "flask-3"]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (NextRound(drop=("django", "flask")), "two_options_stay"),
        (NextRound(drop=("ghost",)), "unknown_option"),
        (NextRound(restore=("flask",)), "unknown_option"),
        (NextRound(add=(NewOption("flask"),)), "option_not_unique"),
        (NextRound(add=(NewOption("Flask"),), drop=("flask",)), "option_not_unique"),
        (NextRound(add=(NewOption("  "),)), "option_without_name"),
        (NextRound(add=(NewOption("x" * 81),)), "text_too_long"),
        (NextRound(add=tuple(NewOption(f"Option {n}") for n in range(60))), "too_many_options"),
    ],
)
def test_options_of_a_round_follow_the_rules_of_the_lobby(command: NextRound, code: str) -> None:
    with pytest.raises(Refused) as refused:
        revealed().ask(FACILITATOR, command)
    assert refused.value.code == code


def test_dropping_all_but_one_is_possible_if_another_is_added() -> None:
    meeting = changed(revealed(), NextRound(add=(QUART,), drop=("django", "flask")))
    assert [option.id for option in meeting.session.description.options] == ["tornado", "quart"]


def test_hidden_ballot_is_not_told_by_who_has_not_started() -> None:
    meeting = revealed("hidden")
    with pytest.raises(Refused, match="drop_empties_ballot"):
        meeting.ask(FACILITATOR, NextRound(keep=True, drop=("flask",)))
    assert changed(meeting, NextRound(keep=False, drop=("flask",))).visible.progress.started == 0


def test_hidden_ballots_are_kept_if_none_becomes_empty() -> None:
    meeting = revealed("hidden")
    assert changed(meeting, NextRound(keep=True, drop=("tornado",))).visible.progress.started == 2


def test_hidden_ballot_is_not_told_by_who_was_removed() -> None:
    meeting = revealed("hidden").remove("bob")
    with pytest.raises(Refused, match="drop_empties_ballot"):
        meeting.ask(FACILITATOR, NextRound(keep=True, drop=("flask",)))
    assert changed(meeting, NextRound(keep=True, drop=("tornado",))).visible.progress.started == 1


def test_shares_are_handed_out_when_options_become_too_many() -> None:
    meeting = revealed(each=3)
    assert own_ballot(meeting.session, "ada").asked is None
    changed(meeting.join("cyd"), NextRound(add=(QUART,)))
    asked = [own_ballot(meeting.session, member).asked for member in ("ada", "bob", "cyd")]
    assert all(len(options or ()) == 3 for options in asked)
    assert meeting.visible.rounds[0].asked() == (2, 2, 2)
    assert log.replay(meeting.log) == meeting.session


def test_who_joins_between_rounds_that_need_no_shares_gets_one_later() -> None:
    meeting = changed(revealed(each=2), NextRound(drop=("flask",))).join("cyd").reveal()
    assert own_ballot(meeting.session, "cyd").asked is None
    changed(meeting, NextRound(restore=("flask",)))
    assert len(own_ballot(meeting.session, "cyd").asked or ()) == 2


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_record_leads_to_the_same_rounds(names: Names) -> None:
    meeting = changed(revealed(names), NextRound(keep=False, add=(QUART,), drop=("flask",)))
    content = record(meeting.score("ada", "quart", "joy", 5).reveal().close("quart").visible)
    assert [round_.options for round_ in content.rounds] == [
        ("django", "flask", "tornado"),
        ("django", "tornado", "quart"),
    ]
    assert record(recorded(content)).rounds == content.rounds
    assert recorded(content).recomputed() == content.session


def test_record_with_impossible_options_is_refused() -> None:
    meeting = changed(revealed(), NextRound(drop=("flask",)))
    content = record(meeting.visible)
    first, last = content.rounds
    session = structs.replace(content.session, dropped=(*content.session.dropped, content.session.options[0]))
    for wrong in (
        structs.replace(content, rounds=(first, structs.replace(last, options=None))),
        structs.replace(content, rounds=(first, structs.replace(last, options=first.options))),
        structs.replace(content, rounds=(structs.replace(first, options=("django", "ghost", "tornado")), last)),
        structs.replace(content, rounds=(structs.replace(first, asked=(1, 1)), last)),
        structs.replace(content, session=session),
    ):
        with pytest.raises(ValueError, match=r"option|count|standing"):
            recorded(wrong)


def test_older_log_opens_rounds_without_changes() -> None:
    meeting = revealed().recorded(RoundOpened(keep=True))
    assert meeting.visible.public().options_changes == ()
