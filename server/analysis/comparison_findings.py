"""The results of comparing options on what they share, as plain values; see findings.py."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from server.core.statement import Statement


class Effect(Struct, frozen=True):
    """How many steps an option is above the mean of the options compared on one criterion; negative: below it."""

    criterion: str
    steps: float


class ComparedOption(Struct, frozen=True):
    """One option's place in a comparison by the same raters; `effects` has the criteria that all options share."""

    option: str
    total: float
    rank: int
    tied: bool
    effects: tuple[Effect, ...]


class SameRaters(Struct, frozen=True):
    """The options compared only through scores by the same person (docs/solidity.md).

    It covers the criteria on which people connect all these options, with `share` of the weight; the totals are shifted
    so that their mean is that of the totals on the board. `left_out` are options with a total that share too little
    with the others. The `statement` says whether the same option wins, and `limits` what the comparison leaves out
    (messages `comparison-…`).
    """

    options: tuple[ComparedOption, ...]
    winners: tuple[str, ...]
    share: float
    left_out: tuple[str, ...]
    statement: Statement
    limits: Statement | None


class ThinCell(Struct, frozen=True):
    """A cell with weight that few have scored: `people` of those `asked`."""

    option: str
    criterion: str
    people: int
    asked: int


class Possible(Struct, frozen=True):
    """What the scores missing from thin cells could change: the options that could still win besides the leader.

    A cell is thin if fewer than three, or fewer than half of those who took part, have scored it, and scores are
    missing; `thin` are the options with such cells. `deciding` is the one with the largest effect on whether a rival
    wins, and `statement` asks for it (messages `comparison-…`); both are null if no rival can win.
    """

    rivals: tuple[str, ...]
    thin: tuple[str, ...]
    deciding: ThinCell | None
    statement: Statement | None


class ViewOption(Struct, frozen=True):
    """One option's place in a view; `n` is the highest number of people in any of its cells. Total and rank are null if
    it shares too little with the others to be compared; it is `complete` if every criterion with weight is compared."""

    option: str
    total: float | None
    rank: int | None
    tied: bool
    complete: bool
    n: int


class View(Struct, frozen=True):
    """The options compared by the same raters over the scores given with at least "fairly sure", from `people` members.

    A score counts only if its member scored another option on the same criterion in the view, and a cell only with at
    least three people in it, and with names hidden only if none or at least three are left out. Totals cover the
    criteria that all options compared share, with `share` of the weight. `winners` are the options in first place, and
    `all_winners` those by everybody's scores, compared in the same way on the same options and criteria; `agreement`
    says whether these are the same, others, or partly the same. For `statement` and `limits` see messages `view-…` and
    `comparison-…`.
    """

    people: int
    options: tuple[ViewOption, ...]
    winners: tuple[str, ...]
    all_winners: tuple[str, ...]
    agreement: Literal["same", "other", "partly"]
    share: float
    statement: Statement
    limits: Statement | None


class ExperiencedView(Struct, frozen=True):
    """Whether the `same` option is first when only those who have run an option in production score it, compared in the
    same way. Who has run what is secret, and a figure would tell: the scores are public, so anybody could look for the
    people whose scores give it. For `statement` see messages `view-…`.
    """

    same: bool
    statement: Statement
