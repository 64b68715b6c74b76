"""After every step of a random meeting, nothing that others get depends on what they may not know yet.

Each meeting is played twice, with one secret of Ada's changed, or one score that the facilitator has entered.
tests/secrecy/test_secret_bytes.py compares the bytes that a server sends; this compares many more meetings in the core.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
import pytest

from server.analysis.solidity import solidity
from server.core.commands import WireCommand
from server.core.model import Names, Totals
from server.core.refused import Refused
from server.core.statement import Statement
from server.core.visibility.own_ballot import entered_ballot, own_ballot
from server.exports import FORMATS
from server.exports.record import record
from tests.support.effort import examples
from tests.support.exported_text import DERIVED, text_of
from tests.support.meeting import FACILITATOR, Meeting, about
from tests.support.secret_scripts import (
    ADA,
    GIVERS,
    KINDS,
    SETTINGS,
    VOTERS,
    Kind,
    Script,
    Step,
    addressed,
    script,
)

# These take nine tenths of the time, and show what the others show; test_visibility.py has them too.
SLOW = {"adr.md", "html", "pptx", "svg", "xlsx"}
OTHERS = [name for name in FORMATS if name not in DERIVED | SLOW]
WHO = {"facilitator": FACILITATOR, "spectator": None, "observer": "olga", **{name: name.lower() for name in VOTERS}}
# In the two meetings from this seed on, each kind of secret becomes public in time.
FIRST_SEED = 7
COLLUDING = ("bob", "cid", "dee")


def meeting_of(totals: Totals, names: Names) -> Meeting:
    description = about(("red", "blue"), {"speed": 0.75, "cost": 0.25}, lower=["cost"], totals=totals, names=names)
    return Meeting(description).join(*(WHO[name] or "" for name in VOTERS)).join("olga", role="observer")


def answers(meeting: Meeting, steps: Sequence[Step]) -> Iterator[int | Statement]:
    """Yield the answer to each step as the meeting goes on: the number of events, or why it was refused."""
    for step in steps:
        try:
            command = addressed(step.command, next(iter(meeting.session.admission.without_device), ""))
            yield len(meeting.ask(WHO[step.who], msgspec.convert(command, WireCommand)))
        except Refused as refused:
            yield refused.statement


def known(meeting: Meeting, keeper: str) -> Mapping[str, Any]:
    """Return what everybody has but the `keeper` of the secret: all that is public, three members' own ballots, what
    the facilitator has entered, and the quick downloads."""
    session = meeting.visible
    entered = [] if keeper == "facilitator" else list(meeting.session.admission.without_device)
    found = solidity(session, seed=1, draws=20)
    return {
        "public": session.public(),
        "board": session.board(),
        "roster": session.roster((FACILITATOR, "ada"), 2),
        "attachments": session.attachments(),
        "solidity": found,
        "seq": session.seq,
        **{f"ballot of {who}": own_ballot(meeting.session, who) for who in COLLUDING},
        "entered": [entered_ballot(meeting.session, member) for member in entered],
        **{f"export.{name}": _without_digest(FORMATS[name].render(session, found), meeting) for name in OTHERS},
    }


def _without_digest(content: bytes, meeting: Meeting) -> bytes:
    """Return a file without the last digest of a closed log, which is over everything, but which nobody can invert; and
    without the chain of a record, which has that digest as an entry."""
    if meeting.session.outcome is None:
        return content
    unchained = re.sub(r'"chain": \[[^]]*\]', "", text_of(content))
    return unchained.replace(meeting.session.digest, "a digest").encode()


def difference(secret: Script, totals: Totals, names: Names) -> tuple[int, str] | None:
    """Return the first step after which the two meetings differ for others, and in what; None if they never do."""
    meetings = [meeting_of(totals, names) for _ in range(2)]
    both = (answers(meeting, secret.played(again)) for meeting, again in zip(meetings, (False, True), strict=True))
    for number, (one, other) in enumerate(zip(*both, strict=True)):
        if number < secret.secret:
            continue  # until then they are one meeting
        if one != other:
            return number, "answer"
        if number > secret.secret and isinstance(one, Statement):
            continue  # nothing happened
        mine, theirs = (known(meeting, secret.keeper) for meeting in meetings)
        if different := [name for name in mine if mine[name] != theirs[name]]:
            return number, different[0]
    return None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("totals", "names"), SETTINGS)
def test_no_prefix_depends_on_a_secret(totals: Totals, names: Names, kind: Kind) -> None:
    seen = 0
    for seed in range(FIRST_SEED, FIRST_SEED + examples(2)):
        secret = script(random.Random(f"{kind} {seed}"), kind)
        public = secret.public_from(totals, names)
        found = difference(secret, totals, names)
        if found is not None:
            assert public is not None and found[0] >= public, f"seed {seed}: {found[1]} tells after step {found[0]}"
            seen += 1
    assert (seen > 0) is (kind != "experience"), "the secrets that become public do make a difference"


# ---- names hidden, after the reveal


def anonymous(chance: random.Random) -> tuple[Step, ...]:
    """Return the steps of a meeting in which everybody gives weights, and each round starts with empty ballots."""
    while True:
        steps = script(chance, "weights", length=20).steps
        if sum(step.command["type"] == "give_weights" for step in steps) == len(GIVERS):
            empty = {"type": "next_round", "keep": False}
            return tuple(Step(s.who, empty) if s.command["type"] == "next_round" else s for s in steps)


def swapped(steps: tuple[Step, ...], kinds: Sequence[str], round_: int) -> tuple[Step, ...]:
    """Return the steps with these kinds of commands exchanged between Ada and Bob in a round (0: before the first)."""
    after: list[Step] = []
    other, now = {ADA: "Bob", "Bob": ADA}, 0
    for step in steps:
        now += step.who == "facilitator" and step.command["type"] in ("open_scoring", "next_round")
        mine = now == round_ and step.command["type"] in kinds
        after.append(Step(other.get(step.who, step.who), step.command) if mine else step)
    return tuple(after)


def linked(meeting: Meeting) -> list[list[str]]:
    """Return what the record attributes to each pseudonym, without the pseudonyms."""
    document = record(meeting.visible)
    groups: dict[str, list[str]] = {}
    for own in document.weightings or ():
        groups.setdefault(own.member, []).append(str(own.weights))
    for round_ in document.rounds:
        for ballot in round_.ballots or ():
            groups.setdefault(ballot.member, []).append(f"{round_.number} {ballot.cells}")
    for e in document.attachments:
        groups.setdefault(e.member, []).append(e.text)
    assert all(name.startswith("Voter ") for name in groups)
    return sorted(sorted(group) for group in groups.values())


@pytest.mark.parametrize(
    ("kinds", "round_"),
    [(["give_weights"], 0), (["score", "clear"], 1), (["score", "clear"], 2), (["attach"], 1), (["attach"], 2)],
)
def test_pseudonyms_do_not_link_weights_rounds_and_attachments(kinds: Sequence[str], round_: int) -> None:
    changed = 0
    for seed in range(examples(6)):
        steps = anonymous(random.Random(seed))
        meetings = [meeting_of("on_reveal", "hidden") for _ in range(2)]
        for meeting, those in zip(meetings, (steps, swapped(steps, kinds, round_)), strict=True):
            list(answers(meeting, those))
        changed += meetings[0].log != meetings[1].log
        assert linked(meetings[0]) == linked(meetings[1]), f"seed {seed}"
    assert changed
