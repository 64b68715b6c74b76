"""What the analyses find, as plain values: the form in which they cross the wire and stand in the record.

Options and criteria are named by their ids. Figures of scores are in steps of the scale; shares are 0..1.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from server.core.statement import Statement

Word = Literal["agreed", "spread", "two camps", "too few"]
Headline = Literal["clear", "close", "no clear winner"]


class CellAgreement(Struct, frozen=True):
    """How far people agree on one cell.

    `iqr` is the interquartile range in steps; `a` van der Eijk's agreement A in -1..1 and `consensus` Tastle and
    Wierman's in 0..1, both null below two scores; `word` says it in a word.
    """

    option: str
    criterion: str
    n: int
    iqr: float | None
    a: float | None
    consensus: float | None
    word: Word


class OptionAgreement(Struct, frozen=True):
    """The weighted means of an option's cells' A and consensus, over the criteria that have them, and a word."""

    option: str
    a: float | None
    consensus: float | None
    word: Word


class Agreement(Struct, frozen=True):
    """Agreement on cells and options, and over the panel: Kendall's W (0..1, with ties) of the members' own rankings
    by `judges` members who scored every cell that weighs; null below two of them or two options."""

    cells: tuple[CellAgreement, ...]
    options: tuple[OptionAgreement, ...]
    w: float | None
    judges: int


class WeightFlip(Struct, frozen=True):
    """For one criterion: the nearest weight (the others kept in proportion) at which the winner is caught, and by whom.

    `weight` is the present one; `at` the one at which `rival` ties with the winner, just past which it wins; both `at`
    and `rival` are null when no weight of this criterion unseats the winner. `change` is |at - weight|.
    """

    criterion: str
    weight: float
    at: float | None
    rival: str | None
    change: float | None


class ScoreFlip(Struct, frozen=True):
    """For one cell: by how many steps its mean would have to rise (or fall: negative), the rest staying, past which
    another option wins; null when no possible mean of that cell does, or the cell has none."""

    option: str
    criterion: str
    change: float | None


class Dominance(Struct, frozen=True):
    """`better` has at least as good a mean as `worse` on every criterion and a better one on some, both having a score
    on all of them: no weights needed."""

    better: str
    worse: str


class Sensitivity(Struct, frozen=True):
    """What it would take to choose otherwise; `margin` is the winner's lead over the next option, in steps.

    With a tie at the top `winner` is null and `margin` 0; below two options with a total both are null.
    """

    winner: str | None
    margin: float | None
    weights: tuple[WeightFlip, ...]
    scores: tuple[ScoreFlip, ...]
    dominance: tuple[Dominance, ...]


class Share(Struct, frozen=True):
    """How often one option comes out on each rank: `ranks[0]` is the share of the draws in which it wins."""

    option: str
    ranks: tuple[float, ...]


class Acceptability(Struct, frozen=True):
    """Rank acceptability (SMAA-2), each over `draws` weightings, and `error`, the half width of its 95 % interval.

    `any_weights`: every weighting alike likely. `near_weights`: weightings near ours. `people`: our weights, and people
    drawn anew with replacement (bootstrap), `people_draws` times with an error of `people_error`; empty, 0 and null
    before the reveal. Options without a total are left out.
    """

    draws: int
    error: float
    any_weights: tuple[Share, ...]
    near_weights: tuple[Share, ...]
    people_draws: int
    people_error: float | None
    people: tuple[Share, ...]


class LeftOut(Struct, frozen=True):
    """Leaving any one member out: in `changed` of `members` cases the winner is no longer alone at the top; `others`
    are those that are there then."""

    members: int
    changed: int
    others: tuple[str, ...]


class Opinion(Struct, frozen=True):
    """What one way of counting says: the winners (more than one for a tie), and the options from best to worst with
    ties sharing a place. `agrees` when its only winner is that of the weighted sum; `why` is what to say for it (the
    messages `why-…`)."""

    method: Literal["weighted sum", "Borda", "Copeland", "Kemeny", "Majority Judgment", "STAR"]
    winners: tuple[str, ...]
    ranking: tuple[tuple[str, ...], ...]
    agrees: bool
    why: Statement


class Opinions(Struct, frozen=True):
    """All ways of counting on the ballots of `judges` members whose totals could be computed for every option."""

    judges: int
    methods: tuple[Opinion, ...]
    agree: bool


class CellChange(Struct, frozen=True):
    """One cell's mean in the round before and in this one; `change` is the difference; null where it had no score."""

    option: str
    criterion: str
    before: float | None
    after: float | None
    change: float | None


class RoundChange(Struct, frozen=True):
    """What changed since the round before, whose number is `round`.

    Of the cells scored in both, `stable` is the share whose mean moved by less than a quarter of a step, and `closer`
    the change of their mean spread (negative: people came closer). `w_before` and `w_after` are Kendall's W.
    """

    round: int
    cells: tuple[CellChange, ...]
    stable: float
    closer: float
    w_before: float | None
    w_after: float | None


class Stop(Struct, frozen=True):
    """The team's stop rule against the round: `share` of the cells was wanted, `reached` is what there is (null while
    that cannot be said), `met` whether that is enough; `statement` is what to say (the messages `stop-…`)."""

    measure: Literal["agreed", "stable"]
    share: float
    reached: float | None
    met: bool | None
    statement: Statement


ViewName = Literal["confident", "experienced"]


class ViewOption(Struct, frozen=True):
    """One option's place in a view, as on the board; `n` is the most people any of its cells there was scored by."""

    option: str
    total: float | None
    rank: int | None
    tied: bool
    complete: bool
    n: int


class View(Struct, frozen=True):
    """The board over part of the scores, by `people` of the members: those given at least "fairly sure" (confident), or
    those of members on options that they have run in production (experienced). A cell counts only with at least three
    people in it, and with names hidden only if nobody or at least three are left out of it. `winners` are those first
    in it."""

    name: ViewName
    people: int
    options: tuple[ViewOption, ...]
    winners: tuple[str, ...]


class Topic(Struct, frozen=True):
    """A cell worth talking about, the most worth first: weight x disagreement x whether it can flip the winner.

    `flips` says whether a possible mean of the cell would change the winner, or another answer to a must, which counts
    as if it had all the weight; `histogram` is as on the board.
    """

    option: str
    criterion: str
    worth: float
    flips: bool
    word: Word
    histogram: tuple[int, ...]


class Solidity(Struct, frozen=True):
    """How solid the result of a round is; `statement` is what to say for why (the messages `headline-…`).

    Musts, and options that they knock out, take no part but in `topics`. `stop` is null without a rule, and as `views`
    of revealed rounds only.
    """

    round: int
    headline: Headline
    statement: Statement
    agreement: Agreement
    sensitivity: Sensitivity
    topics: tuple[Topic, ...]
    acceptability: Acceptability | None
    left_out: LeftOut | None
    opinions: Opinions | None
    change: RoundChange | None
    stop: Stop | None
    views: tuple[View, ...]
