"""What changed since the session that this one takes up again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.analysis.drift_findings import CellDrift, Drift, RankedTotal
from server.analysis.drift_statements import moved
from server.core.board import Standing
from server.core.code import format_code
from server.core.model import Criterion
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import (
    Block,
    BulletItem,
    Bullets,
    Grid,
    GridColumn,
    GridRow,
    Paragraph,
    Title,
    content,
)
from server.exports.ranks import NONE
from server.exports.record import Record
from server.exports.wording import Wording

# Cells of which the change is told one by one.
MAX_CELLS = 10


def blocks(session: VisibleSession, record: Record, words: Wording) -> Iterator[Block]:
    """Yield the section; nothing before the reveal, and for a session that takes up none again."""
    found, previous = record.solidity.drift if record.solidity else None, session.previous
    if found is None or previous is None:
        return
    yield Title(2, content(words.text("since-title")))
    yield Paragraph(
        content(words.text("since-compared", code=format_code(previous.code), at=found.closed_at))
    )  # fmt: skip
    yield Bullets(tuple(BulletItem(content(words.sentence("drift", s))) for s in found.statements))
    yield _options(found, words)
    if any(c.before != c.after for c in found.criteria):
        yield _weights(found, words)
    cells = [cell for cell in found.cells if moved(cell)][:MAX_CELLS]
    if cells:
        yield _cells(cells, session, record, words)


def _options(found: Drift, words: Wording) -> Grid:
    rows = tuple(_row(words.option(o.option), [_place(o.before, words), _place(o.after, words)]) for o in found.options)
    return Grid(words.text("since-places"), _columns("export-option", "export-then", "export-now", words=words), rows)


def _place(place: RankedTotal | None, words: Wording) -> str:
    if place is None or place.total is None:
        return NONE
    rank = NONE if place.rank is None else f"={place.rank}" if place.tied else str(place.rank)
    return words.text("export-rounds-place", rank=rank, total=place.total)


def _weights(found: Drift, words: Wording) -> Grid:
    rows = tuple(
        _row(words.criterion(c.criterion), [_weight(c.before, words), _weight(c.after, words)]) for c in found.criteria
    )
    return Grid(
        words.text("since-weights"), _columns("export-criterion", "export-then", "export-now", words=words), rows
    )


def _weight(weight: float | None, words: Wording) -> str:
    return NONE if weight is None else words.share(weight)


def _cells(cells: Sequence[CellDrift], session: VisibleSession, record: Record, words: Wording) -> Grid:
    criteria = {c.id: c for c in session.description.criteria}
    last = next((r for r in record.rounds if record.solidity and r.number == record.solidity.round), None)
    standings = {row.option: row for row in (last.standings if last else None) or ()}
    rows = tuple(
        GridRow(
            (
                content(words.option(cell.option)),
                content(words.criterion(cell.criterion)),
                *(content(text) for text in then_and_now(cell, criteria[cell.criterion], standings, words)),
            )
        )
        for cell in cells
    )
    columns = (
        GridColumn(content(words.text("export-option"))),
        *_columns("export-criterion", "export-then", "export-now", words=words),
    )
    return Grid(words.text("since-cells"), columns, rows)


def then_and_now(
    cell: CellDrift, criterion: Criterion, standings: dict[str, Standing], words: Wording
) -> tuple[str, str]:
    """Return the mean of a cell last time and now, on a numeric scale in its unit."""
    if criterion.numeric is None:
        return words.score(cell.before), NONE if cell.after is None else words.score(cell.after)
    row = standings.get(cell.option)
    numbers = cell.number_before, row.numbers.get(cell.criterion) if row else None
    then, now = (NONE if n is None else words.mean_number(criterion.numeric, n) for n in numbers)
    return then, now


def _columns(*titles: str, words: Wording) -> tuple[GridColumn, ...]:
    return tuple(GridColumn(content(words.text(title)), at_end=place > 0) for place, title in enumerate(titles))


def _row(name: str, figures: Sequence[str]) -> GridRow:
    return GridRow((content(name), *(content(figure) for figure in figures)))
