"""The visible session of a record: exports and analyses get the same from it as from the session itself."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from msgspec import structs

from server.analysis.solidity import whole
from server.core.commands import AddPerson, Attach, Enter, GiveWeights, OpenWeighting
from server.core.model import CriterionWeight, Names, Totals
from server.core.visibility.recorded import RecordedRound, RecordedSession, recorded
from server.core.visibility.rounds import VisibleBallot, VisibleRound
from server.core.visibility.session import VisibleSession, visible
from server.exports import FORMATS, json
from server.exports.record import Record, record
from server.exports.verification.record_file import unknown_analyses
from tests.support.effort import examples
from tests.support.exported_meetings import VOTERS, of_texts, other_options, priced_meeting, two_rounds
from tests.support.meeting import FACILITATOR, Meeting, about
from tests.support.random_meetings import random_session
from tests.support.varied_meetings import varied

# Of a view, what a record does not show, and what is never asked of one: connections and who waits.
INHERITED = {
    *("board", "code", "seq", "phase", "pseudonym_number", "created_at", "description", "measurements", "locked"),
    *("outcome", "previous", "last_time", "superseded", "member", "waiting", "roster", "record_file", "named", "once"),
    *("still", "rewordings", "all_options", "options_changes", "rehearsal", "inside"),
}
INHERITED_BY_ROUNDS = {
    *("number", "opened_at", "revealed_at", "revealed", "kept", "begun", "known_raters", "totals_shown", "standings"),
    *("single_scores", "undone", "about"),
}


def read_again(session: VisibleSession) -> tuple[Record, RecordedSession]:
    """Return the record of a session, as a program reads it, and the session of that record."""
    given = msgspec.json.decode(json.render(session), type=Record)
    return given, recorded(given)


def assert_same(session: VisibleSession) -> None:
    """Check that the session of a record has the same record, analyses and files as the session itself."""
    given, again = read_again(session)
    assert json.render(again, given.solidity) == json.render(session)
    assert again.recomputed() == given.session
    found, unknown = msgspec.to_builtins(whole(session)) or {}, unknown_analyses(given)
    for name, value in (msgspec.to_builtins(whole(again)) or {}).items():
        assert name in unknown or value == found[name], name
    for name, form in FORMATS.items():
        if not form.slow and not form.conditional:
            assert form.render(again, given.solidity) == form.render(session), name


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_record_says_who_has_no_device(names: Names) -> None:
    meeting = Meeting(about(names=names)).join("ada").open().score("ada", "flask", "joy", 4)
    meeting.ask(FACILITATOR, AddPerson("Pat"))
    (pat,) = meeting.session.admission.without_device
    meeting.ask(FACILITATOR, Enter(pat, "flask", "joy", 2))
    assert_same(meeting.reveal().close("flask").visible)
    again = read_again(meeting.visible)[1]
    assert [m.without_device for m in again.members] == [False, False, True]
    assert again.roster((), 0).without_device == ("2",)


def test_record_of_a_rehearsal_says_so() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4).reveal()
    meeting.session.rehearsal = True
    assert_same(meeting.close("flask").visible)
    assert read_again(meeting.visible)[1].rehearsal


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_every_phase_has_the_same_files(totals: Totals, names: Names) -> None:
    assert_same(two_rounds(totals, names).visible)
    assert_same(two_rounds(totals, names).remove("bob").reveal().visible)
    assert_same(two_rounds(totals, names).close("flask", "Because.").visible)


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_options_that_changed_have_the_same_files(names: Names) -> None:
    for end in (Meeting.reveal, Meeting.close):
        assert_same(other_options(names).visible)
        assert_same(end(other_options(names)).visible)


def test_numbers_and_any_text_have_the_same_files() -> None:
    assert_same(priced_meeting("de").visible)
    assert_same(priced_meeting("en").close("flask").visible)
    assert_same(of_texts("a\u202eb\x9b|=1").visible)


@pytest.mark.parametrize("seed", range(examples(10, 15)))
def test_random_sessions_have_the_same_files(seed: int) -> None:
    chance = Random(seed)
    sizes = {"options": chance.randint(1, 6), "criteria": chance.randint(1, 5), "people": chance.randint(0, 12)}
    session = varied(random_session(chance, **sizes, knock_outs=chance.randint(0, 2), rounds=2), chance)
    assert_same(visible(session))


def test_two_people_of_one_name_stay_two() -> None:
    meeting = two_rounds().reveal().remove("ada")
    meeting.join("eve").rename("eve", "Ada").next_round().score("eve", "flask", "joy", 1).reveal()
    given, _ = read_again(meeting.visible)
    assert [b.place for r in given.rounds for b in r.ballots or () if b.member == "Ada"] == [1, 1, 6]
    assert_same(meeting.visible)


def test_places_are_no_secret_shown() -> None:
    given, _ = read_again(two_rounds("on_reveal", "hidden").close().visible)
    assert {b.place for r in given.rounds for b in r.ballots or ()} == {None}


def test_every_part_of_a_view_is_recorded_or_known_to_follow() -> None:
    """Whoever adds something to a view decides what a record has of it."""
    for view, copy, inherited in (
        (VisibleSession, RecordedSession, INHERITED),
        (VisibleRound, RecordedRound, INHERITED_BY_ROUNDS),
    ):
        public = {name for name in vars(view) if not name.startswith("_")}
        assert public == {name for name in vars(copy) if name in public} | inherited


def test_record_that_contradicts_itself_is_none() -> None:
    good = record(two_rounds().close().visible)
    first = good.rounds[0]
    assert first.ballots is not None
    ballot = first.ballots[0]
    wrong = {
        "two ballots": (ballot, ballot),
        "an option that does not exist": (_with_cell(ballot, option="nothing"),),
        "a criterion that does not exist": (_with_cell(ballot, criterion="nothing"),),
        "off the scale": (_with_cell(ballot, value=6),),
        "no step": (_with_cell(ballot, value=1.5),),
    }
    for ballots in wrong.values():
        changed = msgspec.structs.replace(first, ballots=ballots)
        with pytest.raises(ValueError):
            recorded(msgspec.structs.replace(good, rounds=(changed, *good.rounds[1:])))
    public = msgspec.structs.replace(good.session, code=FACILITATOR)
    with pytest.raises(ValueError, match="code"):
        recorded(msgspec.structs.replace(good, session=public))


def _with_cell(ballot: VisibleBallot, **change: object) -> VisibleBallot:
    cells = ballot.cells
    return msgspec.structs.replace(ballot, cells=(msgspec.structs.replace(cells[0], **change), *cells[1:]))


def test_attachments_are_recorded() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4)
    meeting.ask("ada", Attach("flask", "joy", "note", "Measured on a laptop."))
    assert_same(meeting.reveal().visible)
    _, again = read_again(meeting.visible)
    assert [a.text for a in again.attachments()] == ["Measured on a laptop."]
    assert again.people == 1 + 1, "the facilitator and Ada"


def test_hidden_weights_are_counted() -> None:
    meeting = Meeting(about(names="hidden")).join("ada", "bob", "cyd")
    meeting.ask(FACILITATOR, OpenWeighting())
    points = (100, *[0] * 20)
    given = tuple(CriterionWeight(c.id, p) for c, p in zip(meeting.visible.description.criteria, points, strict=False))
    meeting.ask("ada", GiveWeights("points", given))
    assert meeting.visible.weightings() is None
    assert_same(meeting.visible)


@pytest.mark.parametrize("priced", [False, True])
def test_live_totals_of_hidden_ballots_are_recorded(priced: bool) -> None:
    plain = priced_meeting("en").visible.description if priced else about()
    meeting = Meeting(structs.replace(plain, names="hidden", accounts=True)).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 4)
        if priced:
            meeting.score(voter, "flask", "price", 1250.5)
    (round_,) = meeting.visible.rounds
    assert round_.standings() is not None and round_.ballots() is None
    _, again = read_again(meeting.visible)
    (recorded_round,) = again.rounds
    assert recorded_round.standings() == round_.standings()
