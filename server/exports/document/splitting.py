"""Splits tables that are too wide for a page."""

from __future__ import annotations

from collections.abc import Iterator

from server.exports.document.blocks import Grid, GridRow

MAX_COLUMNS = 12  # besides those that every part repeats
WIDE_FROM = 7  # columns, for which a page is turned


def parts(grid: Grid) -> Iterator[Grid]:
    """Yield the table, or several with some of its columns each; all repeat the leading columns."""
    lead, others = grid.lead, len(grid.columns) - grid.lead
    if others <= MAX_COLUMNS:
        yield grid
        return
    count = -(-others // MAX_COLUMNS)
    size = -(-others // count)
    for start in range(lead, len(grid.columns), size):
        chosen = [*range(lead), *range(start, min(start + size, len(grid.columns)))]
        rows = tuple(GridRow(tuple(row.cells[n] for n in chosen), row.group) for row in grid.rows)
        yield Grid(grid.title, tuple(grid.columns[n] for n in chosen), rows, lead)


def is_wide(grid: Grid) -> bool:
    """Return whether the table needs a page that is turned."""
    return len(grid.columns) - grid.lead >= WIDE_FROM
