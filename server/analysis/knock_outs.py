"""Musts that people answer differently: worth talking about, since one of them alone may decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from server.analysis.agreement import word_of
from server.analysis.findings import Topic
from server.core.board import Standing
from server.core.model import Description
from server.core.statement import Param

CANNOT_FLIP = 0.5  # how much a cell that cannot change the winner counts, against one that can


class KnockOuts(Struct, frozen=True):
    """What knock-out criteria do to a result: how many options are `out`, and the parameters of the `doubt` where
    people's answers to one are split and the other answer would change the winner (empty where none would)."""

    out: int
    doubt: dict[str, Param]


def knock_outs(rows: Sequence[Standing], topics: Sequence[Topic]) -> KnockOuts:
    """What the knock-out criteria do to the result on the board, `topics` being those contested."""
    split = max((topic for topic in topics if topic.flips), key=lambda topic: topic.worth, default=None)
    doubt: dict[str, Param] = {}
    if split is not None:
        not_met, met = split.histogram
        doubt = {"split_option": split.option, "split_criterion": split.criterion, "met": met, "not_met": not_met}
    return KnockOuts(sum(bool(row.knocked_out) for row in rows), doubt)


def contested(about: Description, rows: Sequence[Standing]) -> Iterator[Topic]:
    """The musts on which some say met and some not: a must counts as if it had all the weight."""
    for row in rows:
        for criterion, cell in zip(about.criteria, row.cells, strict=True):
            if criterion.knock_out and all(cell.histogram):
                disagreement = 2 * min(cell.histogram) / cell.n
                flips = _flips(rows, row, criterion.id)
                worth = round(disagreement * (1.0 if flips else CANNOT_FLIP), 6)
                yield Topic(row.option, criterion.id, worth, flips, word_of(cell.histogram), cell.histogram)


def _flips(rows: Sequence[Standing], row: Standing, must: str) -> bool:
    """Whether the other answer would change who is first: it would let this option in ahead, or put the winner out."""
    if not row.knocked_out:
        return row.rank == 1
    if row.knocked_out != (must,) or row.total is None:
        return False
    totals = [other.total for other in rows if not other.knocked_out and other.total is not None]
    return row.total >= max(totals, default=0.0)
