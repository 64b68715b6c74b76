"""A large closed meeting for the exports: three rounds, and reasons that no format may take for anything but text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.core import log
from server.core.events import (
    AnyEvent,
    Closed,
    Commit,
    Created,
    Joined,
    Revealed,
    RoundOpened,
    Scored,
    ScoringOpened,
    WeightsLocked,
)
from server.core.model import Criterion, Description, Option
from server.core.weighting import described_weights, locked
from tests.support.meeting import BEGAN, FACILITATOR

PER_COMMIT = 250
REASONS = (
    '=HYPERLINK("http://example.org";"x")',
    "x;=1+1;y",
    "either | or",
    "<script>alert(1)</script>",
    '#import "x.typ": *',
    "$x^2$ and *bold* and _this_ and [link](javascript:alert(1))",
    "سريع جدا، 50 % أسرع!",
    "👩‍💻 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 say 👍🏽",
    "{ braces } and { $variable }",
    "It did well when we tried it. " * 66,
)


def description(options: int = 12, criteria: int = 12) -> Description:
    """Return what is decided on: weights that differ, criteria of which some are better when lower."""
    weights = [n % 5 + 1 for n in range(criteria)]
    return Description(
        question="Which platform shall carry our orders, at home and in السحابة?",
        options=tuple(Option(f"o{n}", f"Platform {n} & partners", "What it is.") for n in range(options)),
        criteria=tuple(
            Criterion(
                f"c{n}",
                f"Criterion {n}",
                weights[n] / sum(weights),
                "What it means",
                direction="lower" if n % 4 == 3 else "higher",
                group="Run" if n < criteria // 2 else "Change",
            )
            for n in range(criteria)
        ),
    )


def three_rounds(code: str, people: int = 200, options: int = 12, criteria: int = 12) -> list[Commit]:
    """Return the log of the meeting, in which everybody scores every cell in every round."""
    about = description(options, criteria)
    voters = [f"voter{n}" for n in range(people)]
    events: list[AnyEvent] = [
        Created(code, about, "0" * 64, "a pinch"),
        Joined(FACILITATOR, "Fay", "facilitator"),
        *(Joined(voter, f"Voter {n}" if n else "عمر", "voter") for n, voter in enumerate(voters)),
        WeightsLocked(locked(about, described_weights(about), "description")),
        ScoringOpened(),
    ]
    for number in range(3):
        events += [RoundOpened(keep=False)] if number else []
        events += [*_scores(about, voters, number), Revealed()]
    events.append(Closed("o1", "Platform 1 | the others | <b>cost more</b>.\n\n#heading"))
    return _log(code, [events[start : start + PER_COMMIT] for start in range(0, len(events), PER_COMMIT)])


def _scores(about: Description, voters: Sequence[str], number: int) -> Iterator[AnyEvent]:
    for place, voter in enumerate(voters):
        for row, option in enumerate(about.options):
            for column, criterion in enumerate(about.criteria):
                value = 1 + (place * 7 + row * 3 + column * 5 + place * row + number * (place % 3)) % 5
                if row == 1 and criterion.direction == "higher":
                    value = max(value, 3)
                reason = REASONS[(place + column) % len(REASONS)] if (place + row + column) % 16 == 0 else ""
                yield Scored(voter, option.id, criterion.id, value, reason, 1 + value % 3)


def _log(code: str, groups: Sequence[Sequence[AnyEvent]]) -> list[Commit]:
    commits: list[Commit] = []
    for seq, events in enumerate(groups, 1):
        commits.append(log.seal(code, seq, BEGAN + 1000 * seq, events, {}, commits[-1].digest if commits else ""))
    return commits
