"""Attachments: links, notes and figures on cells; when they are visible, disputed, and in the results."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core.attachments import MAX_ATTACHMENTS, MAX_ATTACHMENTS_PER_MEMBER, MAX_EVER_PER_MEMBER
from server.core.commands import AnyCommand, Attach, Dispute, Withdraw
from server.core.events import Attached, Disputed, Withdrawn
from server.core.model import Names, Totals
from server.core.refused import Refused
from server.core.visibility.own_ballot import ballot_owner, own_ballot
from server.exports import json as json_format
from server.exports import markdown
from tests.support.in_english import reason
from tests.support.meeting import FACILITATOR, Meeting, about

NOTE = Attach("flask", "joy", "note", "  We ran it\u200b for two years.  ")
LINK = Attach("flask", "speed", "link", "Our benchmark", url="https://example.org/bench?a=1")
FIGURE = Attach("django", "speed", "figure", "p99 at our peak", value=182.5, unit="ms")


def scoring(totals: Totals = "live", names: Names = "shown") -> Meeting:
    """Return a session in which three people score."""
    return Meeting(about(totals=totals, names=names)).join("ada", "bob", "cyd").open()


def refusal(meeting: Meeting, who: str, command: AnyCommand) -> str:
    with pytest.raises(Refused) as caught:
        meeting.ask(who, command)
    assert reason(caught.value).endswith(".")
    return caught.value.code


def own_ids(meeting: Meeting, who: str) -> list[str]:
    return [e.id for e in own_ballot(meeting.session, who).attachments]


def visible_ids(meeting: Meeting) -> list[str]:
    return [e.id for e in meeting.visible.attachments()]


def test_attachments_are_shown_as_given() -> None:
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
def test_empty_or_unsafe_attachment_is_refused(command: Attach, code: str) -> None:
    assert refusal(scoring(), "ada", command) == code


@given(st.text(max_size=60))
def test_only_http_addresses_become_links(url: str) -> None:
    meeting = scoring()
    try:
        meeting.ask("ada", Attach("flask", "joy", "link", "x", url=url))
    except Refused:
        return
    (link,) = meeting.visible.attachments()
    assert link.url.lower().startswith(("http://", "https://"))


# ---- visibility


def test_attachment_is_private_until_the_reveal() -> None:
    meeting = scoring("on_reveal")
    before = meeting.visible.attachments()
    meeting.ask("ada", NOTE)
    assert meeting.visible.attachments() == before == ()
    first = meeting.attachment(1)
    assert (own_ids(meeting, "ada"), own_ids(meeting, "bob")) == ([first], [])
    assert "two years" not in json_format.render(meeting.visible).decode()
    assert refusal(meeting, "bob", Dispute(first)) == "unknown_attachment"
    assert refusal(meeting, FACILITATOR, Withdraw(first)) == "unknown_attachment"
    assert visible_ids(meeting.reveal()) == [first]
    meeting.next_round().ask("bob", FIGURE)
    assert visible_ids(meeting) == [first], "attachments of the current round wait for its reveal"
    assert visible_ids(meeting.reveal()) == [first, meeting.attachment(2)]


def test_id_of_an_attachment_does_not_depend_on_those_of_others() -> None:
    alone, later = scoring("on_reveal"), scoring("on_reveal")
    later.ask("ada", NOTE)
    for meeting in (alone, later):
        meeting.ask("bob", NOTE)
        meeting.ask("bob", NOTE)
    assert own_ids(alone, "bob") == own_ids(later, "bob")
    assert len({*own_ids(later, "bob"), *own_ids(later, "ada")}) == 3


def test_with_names_hidden_attachments_are_in_no_order_of_time() -> None:
    orders = []
    for givers in (("ada", "bob", "cyd"), ("cyd", "bob", "ada")):
        meeting = scoring("on_reveal", "hidden")
        for giver in givers:
            meeting.ask(giver, NOTE)
        orders.append(visible_ids(meeting.reveal()))
    assert orders[0] == orders[1] and len(set(orders[0])) == 3


def test_with_names_hidden_attachments_have_no_author() -> None:
    meeting = scoring(names="hidden")
    meeting.ask("ada", NOTE)
    assert meeting.visible.attachments() == (), "live totals wait, and attachments with them"
    (note,) = meeting.reveal().visible.attachments()
    assert note.name is None
    report = markdown.render(meeting.visible).decode()
    assert "We ran it for two years" in report and "years. — Ada" not in report
    (exported,) = json.loads(json_format.render(meeting.visible))["attachments"]
    assert exported["member"] == "Voter A1.1"


# ---- removed, disputed


def test_author_or_facilitator_can_remove_an_attachment() -> None:
    meeting = scoring()
    for command in (NOTE, LINK, FIGURE):
        meeting.ask("ada", command)
    assert refusal(meeting, "bob", Withdraw(meeting.attachment(1))) == "not_yours"
    meeting.ask("ada", Withdraw(meeting.attachment(1)))
    meeting.ask(FACILITATOR, Withdraw(meeting.attachment(2)))
    assert meeting.ask("ada", Withdraw(meeting.attachment(1))) == []
    assert visible_ids(meeting) == own_ids(meeting, "ada") == [meeting.attachment(3)]
    assert refusal(meeting, "bob", Dispute(meeting.attachment(1))) == "withdrawn"
    meeting.ask("ada", NOTE)
    assert visible_ids(meeting) == [meeting.attachment(3), meeting.attachment(4)], "an id is never used again"


def test_scoring_members_can_dispute_and_withdraw_a_dispute() -> None:
    meeting = scoring()
    meeting.ask("ada", NOTE)
    for who in ("bob", "cyd"):
        meeting.ask(who, Dispute(meeting.attachment(1)))
    assert meeting.ask("bob", Dispute(meeting.attachment(1))) == []
    assert meeting.visible.attachments()[0].disputed == 2
    assert own_ballot(meeting.session, "bob").disputes == (meeting.attachment(1),)
    meeting.ask("bob", Dispute(meeting.attachment(1), disputed=False))
    assert meeting.visible.attachments()[0].disputed == 1
    assert own_ballot(meeting.session, "bob").disputes == ()


def test_ballot_includes_own_attachments_and_disputes() -> None:
    meeting = scoring()
    (attached,) = meeting.ask("ada", NOTE)
    (disputed,) = meeting.ask("bob", Dispute(meeting.attachment(1)))
    (withdrawn,) = meeting.ask(FACILITATOR, Withdraw(meeting.attachment(1)))
    assert isinstance(attached, Attached) and isinstance(disputed, Disputed) and isinstance(withdrawn, Withdrawn)
    assert [ballot_owner(meeting.session, event) for event in (attached, disputed, withdrawn)] == ["ada", "bob", "ada"]


def test_attachments_of_a_member_are_limited() -> None:
    meeting = scoring()
    for _ in range(MAX_ATTACHMENTS_PER_MEMBER):
        meeting.ask("ada", NOTE)
    assert refusal(meeting, "ada", NOTE) == "too_many_of_yours"
    meeting.ask("ada", Withdraw(meeting.attachment(1)))
    meeting.ask("ada", NOTE)
    meeting.ask("bob", NOTE)


def test_attachments_taken_back_are_limited_too() -> None:
    meeting = scoring()
    for _ in range(MAX_EVER_PER_MEMBER):
        (attached,) = meeting.ask("ada", NOTE)
        assert isinstance(attached, Attached)
        meeting.ask("ada", Withdraw(attached.id))
    assert refusal(meeting, "ada", NOTE) == "too_many_ever"
    assert len({*meeting.session.attachments}) == MAX_EVER_PER_MEMBER
    meeting.ask("bob", NOTE)


def test_attachments_of_a_session_are_limited() -> None:
    givers = [f"giver{n}" for n in range(MAX_ATTACHMENTS // MAX_ATTACHMENTS_PER_MEMBER)]
    meeting = scoring().join(*givers)
    for giver in givers:
        for _ in range(MAX_ATTACHMENTS_PER_MEMBER):
            meeting.ask(giver, NOTE)
    assert refusal(meeting, "ada", NOTE) == "too_many_attachments"
    meeting.ask(givers[0], Withdraw(meeting.attachment(1)))
    meeting.ask("ada", NOTE)
    assert refusal(meeting, "bob", NOTE) == "too_many_attachments"


def test_removed_member_s_attachments_of_an_open_round_are_removed() -> None:
    meeting = scoring()
    meeting.ask("ada", NOTE)
    meeting.reveal().next_round().ask("ada", LINK)
    assert visible_ids(meeting.remove("ada")) == [meeting.attachment(1)]


# ---- results


def test_results_contain_attachments() -> None:
    meeting = scoring()
    for command in (NOTE, LINK, FIGURE):
        meeting.ask("ada", command)
    meeting.ask("bob", Dispute(meeting.attachment(3)))
    report = markdown.render(meeting.close().visible).decode()
    assert "- **Flask, Joy:** We ran it for two years. — Ada\n" in report
    assert "- **Flask, Speed:** Our benchmark https\\://example.org/bench?a=1 — Ada\n" in report
    assert "- **Django, Speed:** p99 at our peak: 182.5 ms — Ada **Disputed by one person.**\n" in report
    exported = json.loads(json_format.render(meeting.visible))["attachments"]
    assert [(e["kind"], e["member"], e["disputed"]) for e in exported] == [
        ("note", "Ada", 0), ("link", "Ada", 0), ("figure", "Ada", 1),
    ]  # fmt: skip
