"""What a session that is taken up again showed at its end, as the new session's log keeps it.

The old session may be erased, and the new one's results must follow from its own log; so these figures are copied. They
are what everybody with the code could see then: no names, no single ballots, no reasons.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from server.core.numeric_scale import NumericScale


class LastCell(Struct, frozen=True, forbid_unknown_fields=True):
    """The scores of one cell: how many there were of each step; on a numeric scale also the mean worth in scale points,
    and the mean number in its unit."""

    criterion: str
    histogram: tuple[int, ...]
    mean: float | None
    number: float | None


class LastOption(Struct, frozen=True, forbid_unknown_fields=True):
    """An option, with its cells that had a score."""

    id: str
    name: str
    cells: tuple[LastCell, ...]


class LastCriterion(Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion, with the weight that totals were computed with, and how its scores counted."""

    id: str
    name: str
    weight: float
    direction: Literal["higher", "lower"]
    knock_out: bool
    numeric: NumericScale | None


class LastTime(Struct, frozen=True, forbid_unknown_fields=True):
    """The end of the previous session: when it was closed and with which option, and the scores of its last round that
    had some, by this many people.

    Totals and ranks follow from these as on a board (last_results.py).
    """

    closed_at: int
    chosen: str | None
    round: int
    people: int
    scale: int
    knock_out_rule: Literal["any", "majority"]
    options: tuple[LastOption, ...]
    criteria: tuple[LastCriterion, ...]
