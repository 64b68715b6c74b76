"""Meetings for the tests of every export format."""

from __future__ import annotations

from msgspec import structs

from server.core.commands import NewOption, NextRound
from server.core.model import Names, Totals
from server.core.numeric_scale import NumericScale, ScalePoint
from tests.support.meeting import FACILITATOR, Meeting, about

VOTERS = ("ada", "bob", "cyd", "dan")


def two_rounds(totals: Totals = "live", names: Names = "shown") -> Meeting:
    """Return a revealed round, and an open second one with changed scores."""
    meeting = Meeting(about(totals=totals, names=names)).join(*VOTERS).join("olive", role="observer").open()
    for place, voter in enumerate(VOTERS):
        meeting.score(voter, "django", "speed", 2 + place % 3).score(voter, "flask", "joy", 5 - place)
    meeting.score("ada", "flask", "safety", None, "never tried it").score("bob", "django", "joy", 3, "it pays", 3)
    meeting.done("ada").reveal().next_round()
    return meeting.score("cyd", "flask", "speed", 4, "measured it twice", 2).score("dan", "django", "joy", 1)


def other_options(names: Names = "shown") -> Meeting:
    """Return an open fourth round: as the third one opened, "Quart" came and "Flask" went, and as the fourth one did,
    "Flask" came back and "Django" went."""
    meeting = two_rounds("on_reveal", names).reveal()
    meeting.ask(FACILITATOR, NextRound(keep=False, add=(NewOption("Quart", "Like Flask"),), drop=("flask",)))
    for place, voter in enumerate(VOTERS):
        meeting.score(voter, "quart", "speed", 3 + place % 2, "New to me").score(voter, "tornado", "joy", 4)
    meeting.reveal().ask(FACILITATOR, NextRound(drop=("django",), restore=("flask",)))
    return meeting.score("ada", "flask", "speed", 2).score("bob", "quart", "joy", 5)


def of_texts(text: str) -> Meeting:
    """Return a closed session with this text in every field that members can type."""
    plain = about()
    options = tuple(structs.replace(o, name=f"{text}{n}") for n, o in enumerate(plain.options))
    criteria = tuple(
        structs.replace(c, name=f"{text}{n}", group=f"{text}{min(n, 1)}") for n, c in enumerate(plain.criteria)
    )
    meeting = Meeting(structs.replace(plain, question=text, options=options, criteria=criteria, source=text))
    meeting.join("ada").rename("ada", f"{text}!").open()
    meeting.score("ada", "flask", "joy", 3, text).score("ada", "flask", "speed", 4, f"x\n{text}")
    return meeting.close("flask", f"x\n{text}\n\n{text}")


def priced_meeting(language: str, *points: tuple[float, float], unit: str = "€") -> Meeting:
    """An open session by price (0 is best, 5,000 or more is worst, unless other points are given) and joy."""
    plain = about(weights={"price": 0.6, "joy": 0.4}, lower=["joy"])
    scale = NumericScale(unit, 0, None, False, tuple(ScalePoint(*point) for point in points or ((0, 1), (5000, 0))))
    price = structs.replace(plain.criteria[0], numeric=scale)
    meeting = Meeting(structs.replace(plain, criteria=(price, plain.criteria[1]), language=language))
    meeting.join("ada", "bob").open().score("ada", "flask", "price", 1250.5, "A quote.")
    return meeting.score("bob", "flask", "price", 0)
