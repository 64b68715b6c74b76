"""The results of the analyses of weights as plain values; see findings.py."""

from __future__ import annotations

from msgspec import Struct

from server.core.statement import Statement


class Stretch(Struct, frozen=True):
    """A range of weights of one criterion, and the options that lead in it: several if they tie, never none.

    It lies between `at`, the end nearer to the current weight, and `until`; at both, other options may tie with these.
    If both are equal, they lead at this weight only. `to` is the first round weight past `at` at which they lead, with
    `digits` decimals in percent. `statement` says all this (messages `flip-…`).
    """

    at: float
    until: float
    leaders: tuple[str, ...]
    to: float
    digits: int
    statement: Statement


class WeightFlip(Struct, frozen=True):
    """For one criterion: who leads at other weights, the others kept in proportion, in order from the current `weight`
    to 0 (`below`) and to 1 (`above`); both are empty if no other option leads, alone or tied, at any weight.

    `other` is the criterion that gains what this one loses, if it is only one; the change is then not repeated for it.
    """

    criterion: str
    weight: float
    other: str | None
    below: tuple[Stretch, ...]
    above: tuple[Stretch, ...]


class WeightMove(Struct, frozen=True):
    """The weight of one criterion `before` a change and `after` it."""

    criterion: str
    before: float
    after: float


class JointChange(Struct, frozen=True):
    """The smallest change of all weights together after which the winner no longer leads alone.

    After `moved` (a share of all weight, half of the sum of the changes) is moved, `rival` ties with the winner; both
    are null if no change is enough. They are compared on the criteria that have scores for both, with a weight of
    `covered`; options in `left_out` have scores, but cannot be compared with the winner. `moves` are the changes in
    round figures, and `statement` says what they do (messages `weighed-…`).
    """

    rival: str | None
    moved: float | None
    covered: float | None
    moves: tuple[WeightMove, ...]
    left_out: tuple[str, ...]
    statement: Statement


class OrderOnly(Struct, frozen=True):
    """Who can win if only the order of the weights is known: `possible` are first, alone or tied, at some weights in
    this order, `necessary` at all of them. `covered` is the weight of the criteria on which they are compared."""

    possible: tuple[str, ...]
    necessary: tuple[str, ...]
    covered: float
    statement: Statement


class MembersChoice(Struct, frozen=True):
    """In how many members' own weights an option leads, `alone` and `tied` with others."""

    option: str
    alone: int
    tied: int


class MembersWeights(Struct, frozen=True):
    """What the `members` who gave weights would choose with their own, applied to the team's mean scores."""

    members: int
    choices: tuple[MembersChoice, ...]
    statement: Statement


class Weights(Struct, frozen=True):
    """How far the result rests on the weights, beyond a single one: a joint change and, after the reveal, their order
    alone and each member's own weights. Null where there is nothing to tell."""

    joint: JointChange | None
    order: OrderOnly | None
    members: MembersWeights | None
