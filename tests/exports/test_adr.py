"""The decision record says what was decided, how surely, and why, in the form of MADR 4."""

from __future__ import annotations

import datetime

import pytest
from msgspec import structs

from server.core.commands import Close, Supersede
from server.core.events import Closed
from server.core.outcome import PreviousSession
from server.exports import FORMATS, adr
from tests.support.decision_records import headings, parts_of, record_of
from tests.support.exported_meetings import VOTERS, two_rounds
from tests.support.meeting import FACILITATOR, Meeting, about

SECTIONS = [
    "## Context and Problem Statement",
    "## Decision Drivers",
    "## Considered Options",
    "## Decision Outcome",
    "### Consequences",
    "### Dissent",
    "### Confirmation",
    "## Pros and Cons of the Options",
    "### Django",
    "### Flask",
    "### Tornado",
    "## More Information",
]


def scored(names: str = "shown", **settings: object) -> Meeting:
    """Return a revealed meeting of four in which Flask is first: 4.50, before Django with 2.50."""
    meeting = Meeting(structs.replace(about(weights={"speed": 0.5, "joy": 0.5}, **settings), names=names))  # type: ignore[arg-type]
    meeting.join(*VOTERS).join("olive", role="observer").open()
    for voter in VOTERS:
        meeting.score(voter, "django", "speed", 4).score(voter, "django", "joy", 1, "It bores me.")
        meeting.score(voter, "flask", "speed", 4).score(voter, "flask", "joy", 5)
    return meeting.reveal()


def section(record: str, heading: str) -> str:
    """Return the text below a heading, up to the next one."""
    return record.split(f"\n{heading}\n", 1)[1].split("\n#", 1)[0].strip()


def test_adr_tools_finds_the_title_in_the_first_line() -> None:
    visible = two_rounds().close("flask").visible
    render = FORMATS["adr.md"].renderer("adr-tools")
    assert render is not None
    title, _, rest = render(visible).decode().partition("\n")
    assert title == "# Which framework? – Flask" and rest.lstrip().startswith("- Status: accepted\n- Date: ")
    assert parts_of(adr.render(visible).decode())[1] == f"\n{title}\n{rest}"
    assert b"".join(FORMATS["adr.md"].pieces(visible, "adr-tools")) == render(visible)


def test_record_has_the_sections_of_madr() -> None:
    meeting = scored()
    meeting.ask(FACILITATOR, Close("flask", "It is fun.\n\nAnd quick.", "2027-09-21"))
    front, body = parts_of(record_of(meeting))
    assert front == {
        "status": "accepted",
        "date": datetime.date(2026, 9, 21),
        "decision-makers": ["Fay", "Ada", "Bob", "Cyd", "Dan"],
    }
    assert headings(body) == ["# Which framework? – Flask", *SECTIONS]
    outcome = section(body, "## Decision Outcome")
    assert outcome.startswith(
        "Chosen option: “Flask”. It is first in the ranking with a total of 4.50, 2.00 ahead of Django."
    )
    assert "> It is fun.\n>\n> And quick." in outcome
    assert section(body, "### Confirmation") == "The team looks at this decision again on 21 September 2027."
    assert section(body, "## Decision Drivers") == "- Speed (50.0%)\n- Joy (50.0%)"
    assert section(body, "### Consequences").splitlines() == [
        "- Good, because no other option is better on Speed: 4.00, compared with 4.00 for Django.",
        "- Good, because no other option is better on Joy: 5.00, compared with 1.00 for Django.",
    ]
    assert section(body, "### Django") == (
        "Rank 2, total 2.50 of 5.\n\n- Good, because of Speed: 4.00 (n=4)\n- Bad, because of Joy: 1.00 (n=4)\n"
        + "\n".join(f"  - “It bores me.” — {name}, 1" for name in ("Ada", "Dan", "Bob"))
        + "\n  - One more reason is in the report."
    )
    assert meeting.session.digest in section(body, "## More Information")


@pytest.mark.parametrize(
    ("statement", "why"), [("We know it.", "> We know it."), ("", "The team has not written down why.")]
)
def test_record_says_that_the_team_chose_another_option_and_why(statement: str, why: str) -> None:
    outcome = section(record_of(scored().close("django", statement)), "## Decision Outcome")
    assert "The team chose another option than the ranking’s first: it is number 2, with a total of 2.50." in outcome
    assert "First in the ranking is Flask, with a total of 4.50." in outcome
    assert why in outcome
    bad = "- Bad, because Flask is better on Joy: 5.00, compared with 1.00."
    assert section(record_of(scored().close("django")), "### Consequences").endswith(bad)


def test_options_outside_the_ranking_can_be_chosen() -> None:
    assert "It has no total: nobody scored it." in record_of(scored().close("tornado"))
    meeting = Meeting(about(weights={"speed": 1.0, "legal": 0}, knock_outs=["legal"])).join("ada").open()
    meeting.score("ada", "flask", "speed", 5).score("ada", "flask", "legal", 1, "No licence.")
    meeting.score("ada", "django", "speed", 2).score("ada", "django", "legal", 2).reveal()
    record = record_of(meeting.close("flask"))
    assert "The team chose an option that is not in the ranking: it fails Legal." in record
    assert "First in the ranking is Django" in record
    assert "Knocked out: it fails Legal.\n\n- Bad, because of Legal: met 0, not met 1 (n=1)" in record
    alone = record_of(Meeting(about()).join("ada").open().score("ada", "flask", "joy", 3).close("flask"))
    assert "It is the only option in the ranking, with a total of 3.00." in alone


def test_shared_first_rank_is_named() -> None:
    meeting = Meeting(about()).join("ada").open().score("ada", "flask", "joy", 3).score("ada", "django", "joy", 3)
    assert "It shares the first rank with Django, with a total of 3.00." in record_of(meeting.close("flask"))


def test_record_is_proposed_before_the_close_and_without_a_decision() -> None:
    lobby = record_of(Meeting(about()))
    assert parts_of(lobby)[0]["status"] == "proposed" and "nothing has been scored yet" in lobby
    draft = record_of(scored())
    assert parts_of(draft)[0]["status"] == "proposed"
    assert "Not decided yet. The totals are revealed; the session is not closed yet." in draft
    assert "### Confirmation" not in draft and "### Consequences" not in draft
    undecided = record_of(scored().close(None, "Later."))
    assert parts_of(undecided)[0]["status"] == "proposed"
    assert "No decision.\n\nFirst in the ranking is Flask, with a total of 4.50." in undecided
    assert "# Which framework?\n" in undecided


def test_hidden_names_are_counted() -> None:
    front, body = parts_of(record_of(scored("hidden").close("flask")))
    assert front["decision-makers"] == ["4 people"]
    assert not {"Ada", "Bob", "Cyd", "Dan"} & set(body.replace(",", " ").split())
    assert "— Voter 1." in body


def test_dissent_names_the_cells_with_two_camps() -> None:
    meeting = Meeting(about(weights={"speed": 1.0})).join("ada", "bob", "cyd", "dan").open()
    for place, voter in enumerate(VOTERS):
        meeting.score(voter, "flask", "speed", 1 + 4 * (place % 2)).score(voter, "django", "speed", 3)
    dissent = section(record_of(meeting.close("flask")), "### Dissent")
    assert dissent.startswith("- The 4 who scored Flask on Speed are in two camps.")


def test_open_round_is_not_in_the_record() -> None:
    record = record_of(two_rounds("on_reveal"))
    assert "it pays" in record and "measured it twice" not in record


def test_linked_sessions_are_named() -> None:
    meeting = scored().close("flask")
    meeting.ask(FACILITATOR, Supersede("7G4KQ2XN"))
    meeting.session.previous = PreviousSession("7G4KQ2XK", 40, "a" * 64)
    front, body = parts_of(record_of(meeting))
    assert front["status"] == "superseded by 7G4K-Q2XN"
    more = section(body, "## More Information")
    assert "- Superseded by the decision of session 7G4K-Q2XN, begun on 21 September 2026." in more
    assert (
        f"- Supersedes the decision of session 7G4K-Q2XK, whose log ended with commit 40, digest `{'a' * 64}`." in more
    )


def test_day_that_nobody_set_is_not_invented() -> None:
    record = record_of(scored().recorded(Closed("flask", "")))
    assert section(record, "### Confirmation") == "No day is set on which to look at this decision again."
