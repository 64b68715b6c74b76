"""The scores of one round as arrays, and the weighted totals they come to.

Everything is turned so that higher is better ("worth", 1..L) before it gets here; a cell without a score is NaN, and
totals are over the criteria that have one, as on the board.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from server.core.board import TIE_DIGITS, standings
from server.core.model import Description, Round, Session

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Table:
    """What everybody may see of one round: people per option, criterion and step, and what follows from it.

    `weights` sum to 1; `worths` are means in steps, options by criteria; `totals` one per option.
    """

    about: Description
    round: int
    histograms: tuple[tuple[tuple[int, ...], ...], ...]
    counts: Ints
    weights: Floats
    worths: Floats
    totals: Floats

    @property
    def placed(self) -> list[int]:
        """The places in the session's order of the options that have a total."""
        return [i for i, total in enumerate(self.totals) if not np.isnan(total)]

    def option(self, i: int) -> str:
        """The id of an option."""
        return self.about.options[i].id

    def criterion(self, k: int) -> str:
        """The id of a criterion."""
        return self.about.criteria[k].id


def read(session: Session, round_: Round) -> Table:
    """The table of a round, from nothing but the histograms that the board publishes."""
    rows = standings(session, round_)
    return tabled(session.description, round_.number, tuple(tuple(c.histogram for c in row.cells) for row in rows))


def tabled(about: Description, number: int, histograms: tuple[tuple[tuple[int, ...], ...], ...]) -> Table:
    """The table of these histograms, in the order of the description's options and criteria."""
    shape = (len(about.options), len(about.criteria), about.scale)
    people = np.array(histograms, dtype=np.int64).reshape(shape)
    counts = people.sum(axis=2)
    with np.errstate(invalid="ignore"):
        means = people @ np.arange(1, about.scale + 1, dtype=np.float64) / counts
    worths: Floats = np.where(lower(about), about.scale + 1 - means, means)
    weights = np.array([c.weight for c in about.criteria], dtype=np.float64)
    weights = weights / (weights.sum() or 1.0)
    return Table(about, number, histograms, counts, weights, worths, weighted(worths, weights))


def lower(about: Description) -> NDArray[np.bool_]:
    """For each criterion whether lower is better."""
    return np.array([c.direction == "lower" for c in about.criteria], dtype=np.bool_)


def weighted(worths: Floats, weights: Floats) -> Floats:
    """Totals under each of some weightings (the last axis: criteria) by option, rounded so that equals compare equal.

    `worths` may have axes of its own in front, which come first in the result.
    """
    scored = ~np.isnan(worths)
    totals: Floats = np.where(scored, worths, 0.0) @ weights.T
    with np.errstate(invalid="ignore"):  # 0 / 0 is the NaN of an option without any score that weighs
        totals /= scored.astype(np.float64) @ weights.T
    return np.round(totals, TIE_DIGITS, out=totals)


def leaders(totals: Floats) -> list[int]:
    """The options that share the highest total; none when there is no total at all."""
    if np.isnan(totals).all():
        return []
    return [int(i) for i in np.flatnonzero(totals == np.nanmax(totals))]


def scores(session: Session, round_: Round) -> Floats:
    """The worth of each single score, members by options by criteria, NaN where there is none.

    Members are in the order in which they began, those without any score left out. To be asked of a revealed round
    only: before that, nothing that everybody sees may come from single ballots.
    """
    about = session.description
    keys = [(o.id, c.id) for o in about.options for c in about.criteria]
    index = {key: place for place, key in enumerate(keys)}
    held = [b for b in round_.ballots.values() if any(c.value is not None for c in b.cells.values())]
    values = bytearray(len(held) * len(keys))
    start = 0
    for ballot in held:
        for key, cell in ballot.cells.items():
            if cell.value is not None and (place := index.get(key)) is not None:
                values[start + place] = cell.value
        start += len(keys)
    given = np.frombuffer(bytes(values), dtype=np.uint8).reshape(-1, len(about.options), len(about.criteria))
    single = np.where(given > 0, given.astype(np.float64), np.nan)
    return np.where(lower(about), about.scale + 1 - single, single)


def own_totals(single: Floats, weights: Floats) -> Floats:
    """Each member's own weighted totals, members by options, over the cells they scored; NaN where none weighs."""
    return weighted(single, weights)
