"""The ranking and the matrix of a round."""

from __future__ import annotations

from collections.abc import Container, Iterator

from server.core.board import Standing
from server.core.grouping import sections
from server.core.model import Criterion
from server.core.visibility.session import VisibleSession
from server.exports.charts import ranking, weights
from server.exports.document.blocks import (
    Block,
    Content,
    Grid,
    GridColumn,
    GridRow,
    Paragraph,
    Title,
    content,
    struck,
)
from server.exports.ranks import NONE, in_order, rank
from server.exports.record import RoundRecord
from server.exports.wording import Wording


def blocks(
    session: VisibleSession,
    round_: RoundRecord,
    title: str,
    words: Wording,
    thin: Container[str] = (),
    *,
    latest: bool = False,
) -> Iterator[Block]:
    """Yield the section with the ranking and the matrix, and charts of the `latest` round.

    The totals of options in `thin` rest on few scores.
    """
    yield Title(2, content(title), new_page=True)
    if round_.standings is None:
        yield Paragraph(content(words.text("export-hidden")))
        return
    if latest:
        yield ranking.chart(session, round_.standings, words)
    yield _ranking(session, round_.standings, words, thin)
    yield _matrix(session, round_.standings, words)
    if latest:
        yield weights.chart(session, words)


def _ranking(session: VisibleSession, rows: tuple[Standing, ...], words: Wording, thin: Container[str]) -> Grid:
    columns = (
        _column(words.text("export-rank"), at_end=True),
        _column(words.text("export-option")),
        _column(words.text("export-total", steps=session.description.scale), at_end=True),
        _column(words.text("export-spread"), at_end=True),
        _column(words.text("export-people"), at_end=True),
    )
    return Grid(
        words.text("export-totals"), columns, tuple(_place(session, row, words, thin) for row in in_order(rows)), lead=2
    )


def _place(session: VisibleSession, row: Standing, words: Wording, thin: Container[str]) -> GridRow:
    name = content(words.option(row.option))
    if row.knocked_out:
        failed = [words.criterion(c.id) for c in session.description.criteria if c.id in row.knocked_out]
        name = content(struck(words.option(row.option)), " ", words.text("export-knocked-out", criteria=failed))
    spread = NONE if row.spread is None else words.score(row.spread)
    cells = (content(rank(row)), name, content(_total(row, thin, words)), content(spread), content(str(row.n)))
    return GridRow(cells)


def _total(row: Standing, thin: Container[str], words: Wording) -> str:
    if row.total is None:
        return NONE
    if not row.complete:
        return words.text("export-incomplete", total=row.total)
    return words.text("export-total-thin", total=row.total) if row.option in thin else words.score(row.total)


def _matrix(session: VisibleSession, rows: tuple[Standing, ...], words: Wording) -> Grid:
    """Return the mean and the number of people for each option and criterion."""
    columns = (
        _column(words.text("export-criterion")),
        _column(words.text("export-weight"), at_end=True),
        *(_column(words.option(row.option), at_end=True) for row in rows),
    )
    lines: list[GridRow] = []
    places = iter(range(len(session.description.criteria)))
    for group, criteria in sections(session.description.criteria):
        if group:
            weight = words.share(sum(c.weight for c in criteria))
            lines.append(GridRow((content(words.written(group)), content(weight), *((),) * len(rows)), group=True))
        lines += [
            _matrix_row(criterion, place, rows, words) for criterion, place in zip(criteria, places, strict=False)
        ]
    return Grid(words.text("export-matrix"), columns, tuple(lines), lead=2)


def _matrix_row(criterion: Criterion, place: int, rows: tuple[Standing, ...], words: Wording) -> GridRow:
    weight = words.text("export-knock-out") if criterion.knock_out else words.share(criterion.weight)
    cells = (_cell(row, place, criterion, words) for row in rows)
    return GridRow((content(_criterion(criterion, words)), content(weight), *cells))


def _criterion(criterion: Criterion, words: Wording) -> str:
    name = words.criterion(criterion.id)
    return words.text("export-lower-is-better", criterion=name) if criterion.direction == "lower" else name


def _cell(row: Standing, place: int, criterion: Criterion, words: Wording) -> Content:
    return content(_verdicts(row, place, words) if criterion.knock_out else _mean(row, place, criterion, words))


def _mean(row: Standing, place: int, criterion: Criterion, words: Wording) -> str:
    cell, numeric = row.cells[place], criterion.numeric
    if cell.mean is None:
        return NONE
    if numeric is None:
        return words.text("export-mean", mean=cell.mean, people=cell.n)
    number = words.mean_number(numeric, row.numbers[criterion.id])
    return words.text("export-mean-number", number=number, mean=cell.mean, people=cell.n)


def _verdicts(row: Standing, place: int, words: Wording) -> str:
    not_met, met = row.cells[place].histogram
    return words.text("export-verdicts", met=met, not_met=not_met) if met + not_met else NONE


def _column(head: str, *, at_end: bool = False) -> GridColumn:
    return GridColumn(content(head), at_end)
