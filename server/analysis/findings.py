"""The results of the analyses as plain values, as sent to clients and stored in the record.

Options and criteria are identified by their ids. Scores and their statistics are in scale steps; shares are 0..1.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from server.analysis.ballot_findings import LeftOut, OneChanged, Opinions
from server.analysis.comparison_findings import ExperiencedView, Possible, SameRaters, View
from server.analysis.drift_findings import Drift
from server.analysis.round_findings import RoundChange, Stop
from server.analysis.weight_findings import WeightFlip, Weights
from server.core.statement import Statement

Word = Literal["agreed", "spread", "two camps", "too few"]
Headline = Literal["clear", "close", "no clear winner"]


class CellAgreement(Struct, frozen=True):
    """Agreement on one cell.

    `iqr` is the interquartile range in steps; `a` is van der Eijk's agreement A, -1..1, and `consensus` Tastle and
    Wierman's, 0..1, both null for fewer than two scores; `word` classifies the result.
    """

    option: str
    criterion: str
    n: int
    iqr: float | None
    a: float | None
    consensus: float | None
    word: Word


class OptionAgreement(Struct, frozen=True):
    """Agreement on one option: the weighted means of its cells' A and consensus, over cells with at least three scores;
    `word` is "too few" unless these have more than half of the weight."""

    option: str
    a: float | None
    consensus: float | None
    word: Word


class Agreement(Struct, frozen=True):
    """Agreement on cells and options, and over the panel: Kendall's W (0..1, corrected for ties) of the rankings by the
    `judges` members who scored every cell with a weight; null for fewer than two of them or of the options.

    `statement` has W in a word (messages `concord-…`), from three judges; it is null before the reveal.
    """

    cells: tuple[CellAgreement, ...]
    options: tuple[OptionAgreement, ...]
    w: float | None
    judges: int
    statement: Statement | None


class ScoreFlip(Struct, frozen=True):
    """For one cell: the change of its mean, in steps (negative: lower), past which another option wins, all else equal;
    null if no possible mean changes the winner, or the cell has no score."""

    option: str
    criterion: str
    change: float | None


class Dominance(Struct, frozen=True):
    """`better` dominates `worse`: on every criterion it is at least as good, by all scores as well as by those of the
    same people, and on some it is better, so it ranks higher whatever the weights. Before the reveal it is known only
    of cells that everybody has scored, and with names hidden not at all."""

    better: str
    worse: str


class Sensitivity(Struct, frozen=True):
    """The changes that would change the winner; `margin` is the winner's lead over the next option, in steps.

    With a tie for first place `winner` is null and `margin` 0; with fewer than two totals both are null.
    """

    winner: str | None
    margin: float | None
    weights: tuple[WeightFlip, ...]
    scores: tuple[ScoreFlip, ...]
    dominance: tuple[Dominance, ...]


class Share(Struct, frozen=True):
    """The share of the draws in which one option has each rank; `ranks[0]` is the share in which it wins."""

    option: str
    ranks: tuple[float, ...]


class Acceptability(Struct, frozen=True):
    """Rank acceptability (SMAA-2) over `draws` random weightings; `error` is the half width of its 95 % interval.

    `any_weights`: all weightings equally likely. `near_weights`: weightings near the current one. `near_members`: near
    the own weights of a member drawn at random; empty if members gave none. Options without a total are omitted.
    """

    draws: int
    error: float
    any_weights: tuple[Share, ...]
    near_weights: tuple[Share, ...]
    near_members: tuple[Share, ...]


class Coincidence(Struct, frozen=True):
    """How often some option would lead by as much as the first (`option`) does, without a real difference, 0..1.

    `all_equal` is the share of meetings if all options are equally good: everybody deals their own totals to the
    options at random. `rival_equal` is the share if only the `rival` is as good, the one of which this is hardest to
    rule out.
    """

    option: str
    all_equal: float
    rival: str
    rival_equal: float


class Chances(Struct, frozen=True):
    """The chance that each option has each rank by all people like the `members` who compared them, judging by how much
    these differ; with `draws` draws, of which `error` is the half width of the 95 % interval. Options that cannot be
    compared are omitted. `coincidence` is None if several share the lead."""

    members: int
    draws: int
    error: float
    shares: tuple[Share, ...]
    coincidence: Coincidence | None = None


class SoFar(Struct, frozen=True):
    """How far a single leader is ahead, judging by the board alone, before the reveal.

    Of the `members` who are to score it, `scored` have scored the cell with weight that has the fewest scores (`option`
    on `criterion`). If each is asked for a share (`shared`), `members` is the average over the options. `chance` is an
    upper bound, 0..1, on the probability of such a lead if there is no real difference, and `blind` on that of so many
    people putting the same option first if they chose blindly.
    """

    option: str
    criterion: str
    scored: int
    members: int
    shared: bool
    chance: float
    blind: float = 0.0


class Topic(Struct, frozen=True):
    """A cell to discuss; `worth` is weight x disagreement, halved if the cell cannot change the winner.

    `flips` is true if another mean of the cell, or another answer to a knock-out criterion, would change the winner;
    a knock-out criterion counts with a weight of 1. `histogram` is as on the board.
    """

    option: str
    criterion: str
    worth: float
    flips: bool
    word: Word
    histogram: tuple[int, ...]


class Solidity(Struct, frozen=True):
    """The robustness of the result of a round; `statement` explains the headline (messages `headline-…`).

    Knock-out criteria, and options that fail them, appear only in `topics`. `stop` is null without a rule; `stop`,
    `chances`, `confident`, `experienced` and `same_raters` are available for revealed rounds only, `so_far` before the
    reveal only. `confident` and `experienced` are null where too few people allow the comparison. `drift` is null
    before the reveal, and for a session that takes up none again.
    """

    round: int
    headline: Headline
    statement: Statement
    agreement: Agreement
    sensitivity: Sensitivity
    weights: Weights
    topics: tuple[Topic, ...]
    acceptability: Acceptability | None
    chances: Chances | None
    so_far: SoFar | None
    left_out: LeftOut | None
    one_changed: OneChanged | None
    opinions: Opinions | None
    change: RoundChange | None
    stop: Stop | None
    confident: View | None
    experienced: ExperiencedView | None
    same_raters: SameRaters | None
    possible: Possible
    drift: Drift | None = None
