"""Meetings for the tests of every export format."""

from __future__ import annotations

from msgspec import structs

from server.core.model import Names, Totals
from tests.support.meeting import Meeting, about

VOTERS = ("ada", "bob", "cyd", "dan")


def two_rounds(totals: Totals = "live", names: Names = "shown") -> Meeting:
    """Return a revealed round, and an open second one with changed scores."""
    meeting = Meeting(about(totals=totals, names=names)).join(*VOTERS).join("olive", role="observer").open()
    for place, voter in enumerate(VOTERS):
        meeting.score(voter, "django", "speed", 2 + place % 3).score(voter, "flask", "joy", 5 - place)
    meeting.score("ada", "flask", "safety", None, "never tried it").score("bob", "django", "joy", 3, "it pays", 3)
    meeting.done("ada").reveal().next_round()
    return meeting.score("cyd", "flask", "speed", 4, "measured it twice", 2).score("dan", "django", "joy", 1)


def of_texts(text: str) -> Meeting:
    """Return a closed session with this text in every field that members can type."""
    plain = about()
    options = tuple(structs.replace(o, name=f"{text}{n}") for n, o in enumerate(plain.options))
    criteria = tuple(structs.replace(c, name=f"{text}{n}") for n, c in enumerate(plain.criteria))
    meeting = Meeting(structs.replace(plain, question=text, options=options, criteria=criteria, source=text))
    meeting.join("ada").rename("ada", f"{text}!").open()
    meeting.score("ada", "flask", "joy", 3, text).score("ada", "flask", "speed", 4, f"x\n{text}")
    return meeting.close("flask", f"x\n{text}\n\n{text}")
