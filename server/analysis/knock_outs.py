"""Knock-out criteria with split answers, or that hang on one answer: topics to discuss, since each may decide the
result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from server.analysis.agreement import word_of
from server.analysis.ballot_findings import KnockOutCell
from server.analysis.findings import Topic
from server.core.board import Standing, fails
from server.core.model import Description
from server.core.statement import Param

CANNOT_FLIP = 0.5  # factor for cells that cannot change the winner

Totals = dict[str, float]  # of every option that has one, also of those that are knocked out


class KnockOuts(Struct, frozen=True):
    """The effect of knock-out criteria: the number of options `out`; the parameters of the statement about split
    answers that could change the winner (`doubt`, empty if there are none); and the knock-out that a single answer
    decides, and with it the winner."""

    out: int
    doubt: dict[str, Param]
    answer: KnockOutCell | None = None


def knock_outs(about: Description, rows: Sequence[Standing], totals: Totals, topics: Sequence[Topic]) -> KnockOuts:
    """Compute the effect of knock-out criteria on the board; `topics` are those with split answers."""
    split = max((topic for topic in topics if topic.flips), key=lambda topic: topic.worth, default=None)
    doubt: dict[str, Param] = {}
    if split is not None:
        not_met, met = split.histogram
        doubt = {"split_option": split.option, "split_criterion": split.criterion, "met": met, "not_met": not_met}
    out = sum(bool(row.knocked_out) for row in rows)
    return KnockOuts(out, doubt, next(_decided_by_one(about, rows, totals), None))


def contested(about: Description, rows: Sequence[Standing], totals: Totals) -> Iterator[Topic]:
    """Yield the knock-out criteria with split answers as topics, each with a weight of 1."""
    for row in rows:
        for criterion, cell in zip(about.criteria, row.cells, strict=True):
            if criterion.knock_out and all(cell.histogram):
                disagreement = 2 * min(cell.histogram) / cell.n
                flips = _flips(rows, row, criterion.id, totals)
                worth = round(disagreement * (1.0 if flips else CANNOT_FLIP), 6)
                yield Topic(row.option, criterion.id, worth, flips, word_of(cell.histogram), cell.histogram)


def _decided_by_one(about: Description, rows: Sequence[Standing], totals: Totals) -> Iterator[KnockOutCell]:
    """Yield the knock-outs that would have another result without some single answer, and change the winner with it."""
    for row in rows:
        for criterion, cell in zip(about.criteria, row.cells, strict=True):
            hangs = criterion.knock_out and _one_answer_decides(cell.histogram, about)
            if hangs and _flips(rows, row, criterion.id, totals):
                yield KnockOutCell(row.option, criterion.id)


def _one_answer_decides(histogram: Sequence[int], about: Description) -> bool:
    """Return whether an option fails this knock-out criterion, or passes it, only because of a single answer."""
    not_met, met = histogram
    fewer = [(not_met - 1, met)] * (not_met > 0) + [(not_met, met - 1)] * (met > 0)
    rule = about.knock_out_rule
    return any(fails(answers, rule) != fails(histogram, rule) for answers in fewer)


def _flips(rows: Sequence[Standing], row: Standing, criterion: str, totals: Totals) -> bool:
    """Return whether the other result would change the winner, by admitting this option or by knocking it out."""
    if not row.knocked_out:
        return row.rank == 1
    if row.knocked_out != (criterion,) or row.option not in totals:
        return False
    inside = [totals[other.option] for other in rows if not other.knocked_out and other.option in totals]
    return totals[row.option] >= max(inside, default=0.0)
