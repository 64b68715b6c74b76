"""The largest session within the limits that one can play with: 30 options by 30 criteria, 120 people, all scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import structs

from server.core import log
from server.core.events import (
    AnyEvent,
    Attached,
    Commit,
    Created,
    Joined,
    Revealed,
    Scored,
    ScoringOpened,
    WeightingOpened,
    WeightsGiven,
    WeightsLocked,
)
from server.core.model import Criterion, CriterionWeight, Description, Fact, Option, OwnWeights
from server.core.weighting import described_weights, locked
from tests.support.meeting import BEGAN, FACILITATOR

SIDE = 30
PEOPLE = 120
PER_COMMIT = 250
OPTIONS = tuple(f"option-{n}" for n in range(SIDE))
CRITERIA = tuple(f"criterion-{n}" for n in range(SIDE))
VOTERS = tuple(f"voter{n}" for n in range(PEOPLE))
WITHOUT_DEVICE = VOTERS[-2]


def description() -> Description:
    """Return the description: anchors, summaries and facts of realistic length."""
    facts = (Fact("Maturity", ("Released ten years ago, with a version every six months",), CRITERIA[:3]),)
    return Description(
        question="Which of these shall it be?",
        options=tuple(Option(o, o.title(), "What it is, in a sentence or two.", facts) for o in OPTIONS),
        criteria=tuple(
            Criterion(c, c.title(), 1 / SIDE, "What it means", anchors=tuple(f"A description of {n}" for n in range(5)))
            for c in CRITERIA
        ),
    )


def lobby(code: str) -> list[Commit]:
    """Return the log of the session once everybody has joined."""
    return _log(code, [[event] for event in _beginning(code)])


@cache
def scored(code: str) -> list[Commit]:
    """Return the log of the session once everybody has scored everything."""
    about = description()
    opened: list[AnyEvent] = [
        WeightsLocked(locked(about, described_weights(about), "description")),
        ScoringOpened(),
    ]
    events = [*_beginning(code), *opened, *_attachments(), *_scores()]
    return _log(code, [events[start : start + PER_COMMIT] for start in range(0, len(events), PER_COMMIT)])


def wordy(code: str) -> list[Commit]:
    """Return the log of a session whose downloads just need no worker by their scores, with the longest reasons."""
    few = structs.replace(description(), options=description().options[:6])
    created = Created(code, few, "0" * 64, "a pinch")
    people = [Joined(FACILITATOR, "Fay", "facilitator"), Joined(VOTERS[0], "Vic", "voter")]
    opened: list[AnyEvent] = [WeightsLocked(locked(few, described_weights(few), "description")), ScoringOpened()]
    reason = "*a* [b](c) <d> & e_f " * 95
    scores = [Scored(VOTERS[0], o.id, c, 3, reason, 2) for o in few.options for c in CRITERIA]
    return _log(code, [[created, *people, *opened], scores, [Revealed()]])


def weighed(code: str) -> list[Commit]:
    """Return the log of the session in which everybody has given weights but the last, and who has no device."""
    own = OwnWeights("points", tuple(CriterionWeight(c, 1 / SIDE) for c in CRITERIA))
    given: list[AnyEvent] = [WeightsGiven(member, own) for member in VOTERS[:-2]]
    return _log(code, [_beginning(code), [WeightingOpened()], given])


def _beginning(code: str) -> list[AnyEvent]:
    created = Created(code, description(), "0" * 64, "a pinch")
    return [
        created,
        Joined(FACILITATOR, "Fay", "facilitator"),
        *(Joined(member, member.title(), "voter", without_device=member == WITHOUT_DEVICE) for member in VOTERS),
    ]


def _scores() -> Iterator[AnyEvent]:
    for place, member in enumerate(VOTERS):
        for row, option in enumerate(OPTIONS):
            for column, criterion in enumerate(CRITERIA):
                value = 1 + (place * 7 + row * 3 + column * 5 + place * row) % 5
                reason = "It did well when we tried it, apart from the first week" if column % 9 == 0 else ""
                yield Scored(member, option, criterion, value, reason, 1 + value % 3)


def _attachments() -> Iterator[AnyEvent]:
    for number in range(190):
        member = VOTERS[number % PEOPLE]
        option, criterion = OPTIONS[number % SIDE], CRITERIA[number % 7]
        yield Attached(
            id=f"e{number + 1}", member=member, option=option, criterion=criterion, kind="link", text="Measured",
            url=f"https://measured.example.org/{number}", value=None, unit="",
        )  # fmt: skip


def _log(code: str, groups: Sequence[Sequence[AnyEvent]]) -> list[Commit]:
    commits: list[Commit] = []
    for seq, events in enumerate(groups, 1):
        commits.append(log.seal(code, seq, BEGAN + seq, events, {}, commits[-1].digest if commits else ""))
    return commits
