"""Attachments: links, notes and figures on cells; when they are seen, disputed, and kept in the results."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core.attachments import MOST_ATTACHMENTS, MOST_OF_ONE
from server.core.commands import AnyCommand, Attach, Dispute, Withdraw
from server.core.events import Attached, Disputed, Withdrawn
from server.core.model import Names, Totals
from server.core.refused import Refused
from server.core.visibility.own_ballot import own_ballot, whose
from server.exports import json as json_format
from server.exports import markdown
from tests.support.in_english import reason
from tests.support.meeting import FACILITATOR, Meeting, about

NOTE = Attach("flask", "joy", "note", "  We ran it\u200b for two years.  ")
LINK = Attach("flask", "speed", "link", "Our benchmark", url="https://example.org/bench?a=1")
FIGURE = Attach("django", "speed", "figure", "p99 at our peak", value=182.5, unit="ms")


def scoring(totals: Totals = "live", names: Names = "shown") -> Meeting:
    """A session in which three people score."""
    return Meeting(about(totals=totals, names=names)).join("ada", "bob", "cyd").open()


def refusal(meeting: Meeting, who: str, command: AnyCommand) -> str:
    with pytest.raises(Refused) as refused:
        meeting.ask(who, command)
    assert reason(refused.value).endswith(".")
    return refused.value.code


def own(meeting: Meeting, who: str) -> list[str]:
    return [e.id for e in own_ballot(meeting.session, who).attachments]


def seen(meeting: Meeting) -> list[str]:
    return [e.id for e in meeting.visible.attachments()]


def test_a_note_a_link_and_a_figure_are_told_as_they_were_given() -> None:
    meeting = scoring()
    for command in (NOTE, LINK, FIGURE):
        meeting.ask("ada", command)
    note, link, figure = meeting.visible.attachments()
    assert (note.kind, note.text, note.name, note.disputed) == ("note", "We ran it for two years.", "Ada", 0)
    assert (link.kind, link.text, link.url) == ("link", "Our benchmark", "https://example.org/bench?a=1")
    assert (figure.kind, figure.text, figure.value, figure.unit) == ("figure", "p99 at our peak", 182.5, "ms")
    assert [(e.option, e.criterion) for e in (note, link, figure)] == [
        ("flask", "joy"), ("flask", "speed"), ("django", "speed"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Attach("flask", "joy", "note", " \u200b"), "no_text"),
        (Attach("flask", "joy", "figure", "p99"), "no_figure"),
        (Attach("flask", "joy", "figure", "", value=3.0), "no_figure"),
        (Attach("flask", "joy", "figure", "p99", value=float("inf")), "no_figure"),
        (Attach("flask", "joy", "link", "x", url="javascript:alert(1)"), "no_link"),
        (Attach("flask", "joy", "link", "x", url="https://"), "no_link"),
        (Attach("flask", "joy", "link", "x", url="https://a b.example"), "no_link"),
        (Attach("flask", "joy", "link", "x", url="http://[::1"), "no_link"),
        (Attach("flask", "joy", "link", "x", url="https://bank.example@evil.example"), "no_link"),
        (Attach("rails", "joy", "note", "x"), "unknown_option"),
        (Attach("flask", "cost", "note", "x"), "unknown_criterion"),
    ],
)
def test_an_empty_or_unsafe_attachment_is_refused(command: Attach, code: str) -> None:
    assert refusal(scoring(), "ada", command) == code


@given(st.text(max_size=60))
def test_only_the_web_s_own_addresses_become_links(url: str) -> None:
    meeting = scoring()
    try:
        meeting.ask("ada", Attach("flask", "joy", "link", "x", url=url))
    except Refused:
        return
    (link,) = meeting.visible.attachments()
    assert link.url.lower().startswith(("http://", "https://"))


# ---- who sees it when


def test_with_totals_after_the_reveal_it_is_ones_own_until_then() -> None:
    meeting = scoring("on_reveal")
    before = meeting.visible.attachments()
    meeting.ask("ada", NOTE)
    assert meeting.visible.attachments() == before == ()
    assert (own(meeting, "ada"), own(meeting, "bob")) == (["e1"], [])
    assert "two years" not in json_format.render(meeting.visible).decode()
    assert refusal(meeting, "bob", Dispute("e1")) == "unknown_attachment"
    assert refusal(meeting, FACILITATOR, Withdraw("e1")) == "unknown_attachment"
    assert seen(meeting.reveal()) == ["e1"]
    meeting.next_round().ask("bob", FIGURE)
    assert seen(meeting) == ["e1"], "that of the round under way waits for its reveal"
    assert seen(meeting.reveal()) == ["e1", "e2"]


def test_with_names_hidden_nobody_is_told_whose_it_is() -> None:
    meeting = scoring(names="hidden")
    meeting.ask("ada", NOTE)
    (note,) = meeting.visible.attachments()
    assert note.name is None
    report = markdown.render(meeting.reveal().visible).decode()
    assert "We ran it for two years" in report and "years\\. — Ada" not in report
    (told,) = json.loads(json_format.render(meeting.visible))["attachments"]
    assert told["member"].startswith("Voter ")


# ---- taken back, disputed


def test_it_is_taken_back_by_who_gave_it_or_a_facilitator() -> None:
    meeting = scoring()
    for command in (NOTE, LINK, FIGURE):
        meeting.ask("ada", command)
    assert refusal(meeting, "bob", Withdraw("e1")) == "not_yours"
    meeting.ask("ada", Withdraw("e1"))
    meeting.ask(FACILITATOR, Withdraw("e2"))
    assert meeting.ask("ada", Withdraw("e1")) == []
    assert seen(meeting) == own(meeting, "ada") == ["e3"]
    assert refusal(meeting, "bob", Dispute("e1")) == "withdrawn"
    meeting.ask("ada", NOTE)
    assert seen(meeting) == ["e3", "e4"], "an id is never used again"


def test_anybody_who_scores_may_dispute_it_and_no_longer() -> None:
    meeting = scoring()
    meeting.ask("ada", NOTE)
    for who in ("bob", "cyd"):
        meeting.ask(who, Dispute("e1"))
    assert meeting.ask("bob", Dispute("e1")) == []
    assert meeting.visible.attachments()[0].disputed == 2
    assert own_ballot(meeting.session, "bob").disputes == ("e1",)
    meeting.ask("bob", Dispute("e1", disputed=False))
    assert meeting.visible.attachments()[0].disputed == 1
    assert own_ballot(meeting.session, "bob").disputes == ()


def test_a_ballot_changes_with_what_its_member_attached_or_disputes() -> None:
    meeting = scoring()
    (attached,) = meeting.ask("ada", NOTE)
    (disputed,) = meeting.ask("bob", Dispute("e1"))
    (withdrawn,) = meeting.ask(FACILITATOR, Withdraw("e1"))
    assert isinstance(attached, Attached) and isinstance(disputed, Disputed) and isinstance(withdrawn, Withdrawn)
    assert [whose(meeting.session, event) for event in (attached, disputed, withdrawn)] == ["ada", "bob", "ada"]


def test_there_is_an_end_to_it() -> None:
    meeting = scoring()
    for _ in range(MOST_OF_ONE):
        meeting.ask("ada", NOTE)
    assert refusal(meeting, "ada", NOTE) == "too_many_of_yours"
    meeting.ask("ada", Withdraw("e1"))
    meeting.ask("ada", NOTE)
    meeting.ask("bob", NOTE)


def test_a_session_holds_only_so_many() -> None:
    givers = [f"giver{n}" for n in range(MOST_ATTACHMENTS // MOST_OF_ONE)]
    meeting = scoring().join(*givers)
    for giver in givers:
        for _ in range(MOST_OF_ONE):
            meeting.ask(giver, NOTE)
    assert refusal(meeting, "ada", NOTE) == "too_many"
    meeting.ask(givers[0], Withdraw("e1"))
    meeting.ask("ada", NOTE)
    assert refusal(meeting, "bob", NOTE) == "too_many"


def test_what_a_removed_person_gave_goes_with_the_round_that_is_not_revealed_yet() -> None:
    meeting = scoring()
    meeting.ask("ada", NOTE)
    meeting.reveal().next_round().ask("ada", LINK)
    assert seen(meeting.remove("ada")) == ["e1"]


# ---- taken along


def test_the_results_hold_it() -> None:
    meeting = scoring()
    for command in (NOTE, LINK, FIGURE):
        meeting.ask("ada", command)
    meeting.ask("bob", Dispute("e3"))
    report = markdown.render(meeting.close().visible).decode()
    assert "- **Flask, Joy:** We ran it for two years\\. — Ada\n" in report
    assert "- **Flask, Speed:** Our benchmark https\\://example\\.org/bench?a\\=1 — Ada\n" in report
    assert "- **Django, Speed:** p99 at our peak: 182.5 ms — Ada **Disputed by one person.**\n" in report
    told = json.loads(json_format.render(meeting.visible))["attachments"]
    assert [(e["kind"], e["member"], e["disputed"]) for e in told] == [
        ("note", "Ada", 0), ("link", "Ada", 0), ("figure", "Ada", 1),
    ]  # fmt: skip
