"""Knock-out criteria with split answers: topics to discuss, since a single one may decide the result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from server.analysis.agreement import word_of
from server.analysis.findings import Topic
from server.core.board import Standing
from server.core.model import Description
from server.core.statement import Param

CANNOT_FLIP = 0.5  # factor for cells that cannot change the winner


class KnockOuts(Struct, frozen=True):
    """The effect of knock-out criteria: the number of options `out`, and the parameters of the statement about split
    answers that could change the winner (`doubt`, empty if there are none)."""

    out: int
    doubt: dict[str, Param]


def knock_outs(rows: Sequence[Standing], topics: Sequence[Topic]) -> KnockOuts:
    """Compute the effect of knock-out criteria on the board; `topics` are those with split answers."""
    split = max((topic for topic in topics if topic.flips), key=lambda topic: topic.worth, default=None)
    doubt: dict[str, Param] = {}
    if split is not None:
        not_met, met = split.histogram
        doubt = {"split_option": split.option, "split_criterion": split.criterion, "met": met, "not_met": not_met}
    return KnockOuts(sum(bool(row.knocked_out) for row in rows), doubt)


def contested(about: Description, rows: Sequence[Standing]) -> Iterator[Topic]:
    """Yield the knock-out criteria with split answers as topics, each with a weight of 1."""
    for row in rows:
        for criterion, cell in zip(about.criteria, row.cells, strict=True):
            if criterion.knock_out and all(cell.histogram):
                disagreement = 2 * min(cell.histogram) / cell.n
                flips = _flips(rows, row, criterion.id)
                worth = round(disagreement * (1.0 if flips else CANNOT_FLIP), 6)
                yield Topic(row.option, criterion.id, worth, flips, word_of(cell.histogram), cell.histogram)


def _flips(rows: Sequence[Standing], row: Standing, criterion: str) -> bool:
    """Return whether the other answer would change the winner, by admitting this option or by knocking it out."""
    if not row.knocked_out:
        return row.rank == 1
    if row.knocked_out != (criterion,) or row.total is None:
        return False
    totals = [other.total for other in rows if not other.knocked_out and other.total is not None]
    return row.total >= max(totals, default=0.0)
