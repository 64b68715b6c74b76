"""The changes since the session that this one takes up again, as plain values."""

from __future__ import annotations

from msgspec import Struct

from server.core.statement import Statement


class RankedTotal(Struct, frozen=True):
    """An option's place on one of the two boards; without a rank it is `out` by a knock-out criterion, or unscored."""

    total: float | None
    rank: int | None
    tied: bool
    out: bool


class OptionDrift(Struct, frozen=True):
    """An option then and now: `before` is null for a new one, `after` for one that is gone. `name` is the name last
    time, empty for a new one."""

    option: str
    name: str
    before: RankedTotal | None
    after: RankedTotal | None


class CriterionDrift(Struct, frozen=True):
    """A criterion's weight then and now, null where it was not there; 0 for a knock-out criterion. `name` is the name
    last time, empty for a new one. If it is `rescaled`, its scores cannot be compared: they are given another way."""

    criterion: str
    name: str
    before: float | None
    after: float | None
    rescaled: bool


class CellDrift(Struct, frozen=True):
    """The mean of a cell that had scores last time and can have some now, as on the board; `after` and `change` are
    null without a score. On a numeric scale the means are in scale points, and `number_before` in its unit."""

    option: str
    criterion: str
    before: float
    after: float | None
    change: float | None
    number_before: float | None


class Drift(Struct, frozen=True):
    """What changed since the session that this one takes up again; options and criteria are matched by their ids.

    `options` and `criteria` are those of this session, then those that are gone. `cells` are without knock-out
    criteria, the largest change first. `winners_before` and `winners` are first in the ranking, then and now;
    `by_old_weights` would be first by the scores of now and the weights of then, and `old_scores` by the scores of then
    and the weights of now: both null if the weights are the same, and where no criterion has a weight in both.
    `people_before` scored last time and `people` now. For `statements` see messages `drift-…`.
    """

    closed_at: int
    people_before: int
    people: int
    options: tuple[OptionDrift, ...]
    criteria: tuple[CriterionDrift, ...]
    cells: tuple[CellDrift, ...]
    winners_before: tuple[str, ...]
    winners: tuple[str, ...]
    by_old_weights: tuple[str, ...] | None
    old_scores: tuple[str, ...] | None
    statements: tuple[Statement, ...]
