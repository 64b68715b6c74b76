"""Random meetings that are played twice, and differ in one thing that Ada keeps secret, or that the facilitator has
entered for Pat, who has no device: the commands, and when it may become visible to others (docs/visibility.md)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, Literal

from msgspec import Struct

from server.core.model import Names, Totals

Message = dict[str, Any]
Kind = Literal["score", "reason", "confidence", "weights", "experience", "attachment", "whether attached", "entered"]
KINDS: tuple[Kind, ...] = (
    "score", "reason", "confidence", "weights", "experience", "attachment", "whether attached", "entered",
)  # fmt: skip
SETTINGS: tuple[tuple[Totals, Names], ...] = (
    ("live", "shown"), ("live", "hidden"), ("on_reveal", "shown"), ("on_reveal", "hidden"),
)  # fmt: skip

ADA, PAT = "Ada", "Pat"
VOTERS = (ADA, "Bob", "Cid", "Dee")
CELLS = [(option, criterion) for option in ("red", "blue") for criterion in ("speed", "cost")]
# With names hidden, weights are visible from as many people as there are givers here, so not if one of them gives none.
GIVERS = (*VOTERS, "facilitator")


class Step(Struct, frozen=True):
    """A command by a member or a spectator."""

    who: str
    command: Message


class Script(Struct, frozen=True):
    """A meeting whose step `secret` differs when it is played again: then `other` is sent instead."""

    kind: Kind
    steps: tuple[Step, ...]
    secret: int
    other: Message

    def played(self, again: bool) -> tuple[Step, ...]:
        """Return the steps of the first or of the second meeting."""
        changed = list(self.steps)
        if again:
            changed[self.secret] = Step(self.keeper, self.other)
        return tuple(changed)

    @property
    def keeper(self) -> str:
        """Who sends what is secret, and so knows it."""
        return self.steps[self.secret].who

    def public_from(self, totals: Totals, names: Names) -> int | None:
        """Return the step from which others may see the difference; None if they never may."""
        live = totals == "live" and names == "shown"
        match self.kind:
            case "experience":
                return None
            case "weights":
                given = sum(step.command["type"] == "give_weights" for step in self.steps)
                return self._next("show_weights") if names == "shown" or given == len(GIVERS) else None
            case "attachment" | "whether attached":
                return self.secret if live or not _scoring(self.steps[: self.secret]) else self._next("reveal", "close")
            case _:
                return self.secret if live else None if self._replaced() else self._next("reveal", "close")

    def _next(self, *types: str) -> int | None:
        after = range(self.secret + 1, len(self.steps))
        return next((n for n in after if _facilitates(self.steps[n], *types)), None)

    def _replaced(self) -> bool:
        end = self._next("reveal", "close") or len(self.steps)
        mine = self.steps[self.secret].command
        later = [s.command for s in self.steps[self.secret + 1 : end] if s.who == self.keeper]
        cell, again = (mine["option"], mine["criterion"]), (mine["type"], "enter_clear")
        return any(c["type"] in again and (c["option"], c["criterion"]) == cell for c in later)


def script(chance: random.Random, kind: Kind, length: int = 8) -> Script:
    """Return a random meeting of one or two rounds of about `length` commands each in which Ada has such a secret."""
    steps = [*_weighting(chance, always=kind == "weights"), Step("facilitator", {"type": "open_scoring"})]
    steps.insert(chance.choice((0, len(steps))), Step("facilitator", {"type": "add_person", "name": PAT}))
    if chance.random() < 0.3:
        steps += [Step("facilitator", {"type": "reveal"}), Step("facilitator", {"type": "undo_reveal"})]
    first = len(steps)
    # A command that changes nothing makes no commit, so each of Ada's scores has a reason of its own.
    numbers = iter(range(1000))
    rounds = chance.randint(1, 2)
    for round_ in range(rounds):
        steps += [_step(chance, next(numbers)) for _ in range(length)]
        if round_ + 1 < rounds:
            steps += [Step("facilitator", {"type": "reveal"}), *_revealed(chance, next(numbers))]
            more = [{"name": "Green"}] if len(steps) % 3 == 0 else []
            steps.append(Step("facilitator", {"type": "next_round", "keep": chance.random() < 0.5, "add": more}))
    if kind == "weights":
        secret = next(n for n, step in enumerate(steps) if step.who == ADA)
        other = _weights(chance, by="swing")
    else:
        anywhere = kind == "attachment"
        places = [n for n in range(first, len(steps) + 1) if anywhere or _scoring(steps[:n])]
        secret = chance.choice(places)
        one, other = _secret(chance, kind, next(numbers))
        steps.insert(secret, Step("facilitator" if kind == "entered" else ADA, one))
    ends: Message = {"type": "close", "option": "red"} if chance.random() < 0.5 else {"type": "reveal"}
    again: Message = {"type": "close", "option": "blue", "look_again": "2040-01-31"}
    steps += [Step("facilitator", ends), Step("facilitator", again)]
    return Script(kind, tuple(steps), secret, other)


def _facilitates(step: Step, *types: str) -> bool:
    return step.who == "facilitator" and step.command["type"] in types


def _scoring(steps: Sequence[Step]) -> bool:
    changes = [step for step in steps if _facilitates(step, "open_scoring", "reveal", "undo_reveal", "next_round")]
    return not _facilitates(changes[-1], "reveal")


def _weighting(chance: random.Random, always: bool) -> list[Step]:
    if not always and chance.random() < 0.5:
        return []
    givers = list(GIVERS)
    if chance.random() < 0.5:
        givers.remove(chance.choice(GIVERS[1:]))
    chance.shuffle(givers)
    return [
        Step("facilitator", {"type": "open_weighting"}),
        *(Step(who, _weights(chance)) for who in givers),
        Step("facilitator", {"type": "show_weights"}),
        Step("facilitator", {"type": "lock_weights", "weights": _shares(60)}),
    ]


def _shares(speed: int) -> list[Message]:
    return [{"criterion": "speed", "weight": speed}, {"criterion": "cost", "weight": 100 - speed}]


def _weights(chance: random.Random, by: str = "points") -> Message:
    if by == "swing":
        weights = [{"criterion": "speed", "weight": chance.randint(1, 99)}, {"criterion": "cost", "weight": 100}]
        return {"type": "give_weights", "by": by, "weights": weights}
    return {"type": "give_weights", "by": by, "weights": _shares(chance.randint(51, 99))}


def _score(chance: random.Random, number: int) -> Message:
    option, criterion = chance.choice(CELLS)
    confidence = chance.choice((None, 1, 2, 3))
    value, reason = chance.choice((None, 1, 2, 3, 4, 5)), f"Reason {number}."
    fields = {"option": option, "criterion": criterion, "value": value, "reason": reason, "confidence": confidence}
    return {"type": "score", **fields}


def _entered(score: Message) -> Message:
    """Return the command that enters this score for Pat."""
    return {**score, "type": "enter", "member": PAT}


def addressed(command: Message, pat: str) -> Message:
    """Return the command with the id of Pat instead of the name."""
    return {**command, "member": pat} if command.get("member") == PAT else command


def _note(chance: random.Random, text: str) -> Message:
    option, criterion = chance.choice(CELLS)
    return {"type": "attach", "option": option, "criterion": criterion, "kind": "note", "text": text}


def _step(chance: random.Random, number: int) -> Step:
    who = chance.choice(VOTERS)
    kind = chance.random()
    if kind < 0.1:
        return Step("facilitator", _entered(_score(chance, number)))
    if kind < 0.13:
        option, criterion = chance.choice(CELLS)
        return Step("facilitator", {"type": "enter_clear", "member": PAT, "option": option, "criterion": criterion})
    if kind < 0.15:
        return Step("facilitator", {"type": "enter_done", "member": PAT, "done": chance.random() < 0.8})
    if kind < 0.65:
        return Step(who, _score(chance, number))
    if kind < 0.75:
        return Step(who, {"type": "done", "done": chance.random() < 0.8})
    if kind < 0.85:
        return Step(chance.choice(VOTERS[1:]), _note(chance, f"Note {number}."))
    if kind < 0.92:
        option, criterion = chance.choice(CELLS)
        return Step(chance.choice(VOTERS[1:]), {"type": "clear", "option": option, "criterion": criterion})
    asked: Message = chance.choice([
        {"type": "dispute", "attachment": "e1"},
        {"type": "reveal"},
        {"type": "undo_reveal"},
        {"type": "tell_experience", "options": ["red"]},
    ])  # fmt: skip
    return Step(chance.choice(("Bob", "observer", "spectator")), asked)


def _revealed(chance: random.Random, number: int) -> list[Step]:
    option, criterion = chance.choice(CELLS)
    steps = [
        Step("facilitator", {"type": "discuss", "option": option, "criterion": criterion}),
        Step("Cid", _note(chance, f"Note {number}.")),
    ]
    return steps if chance.random() < 0.7 else []


def _secret(chance: random.Random, kind: Kind, number: int) -> tuple[Message, Message]:
    """Return Ada's command, and the one that she sends in the other meeting."""
    if kind == "experience":
        return {"type": "tell_experience", "options": ["red"]}, {"type": "tell_experience", "options": ["red", "blue"]}
    if kind in ("attachment", "whether attached"):
        one = _note(chance, f"Zebras {number}.")
        # Both are one commit, and neither is visible.
        other = {**one, "text": "Yaks."} if kind == "attachment" else {"type": "tell_experience", "options": ["blue"]}
        return one, other
    one = {**_score(chance, number), "value": chance.choice((2, 3, 4)), "confidence": 1}
    match kind:
        case "entered":
            return _entered(one), _entered({**one, "value": chance.choice((None, 1, 5)), "reason": "Yaks."})
        case "score":
            return one, {**one, "value": chance.choice((None, 1, 5))}
        case "reason":
            return one, {**one, "reason": "Yaks walk a long way. " * chance.randint(1, 20)}
        case _:
            return one, {**one, "confidence": chance.choice((None, 3))}
