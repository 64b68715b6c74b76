"""Where the workbook has the value functions of criteria with numeric scales: on the sheet with the weights."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from server.core.model import Criterion
from server.core.numeric_scale import ScalePoint
from server.exports.xlsx.book import Book
from server.exports.xlsx.content import WorkbookContent

# The rows of the sheet with the weights, from 0: its first criterion, and how many are free before the points.
FIRST_CRITERION, GAP = 2, 3


class ValuePoints(Struct, frozen=True):
    """Two columns of cells: the numbers of the points of a scale, and their values from 0 to 1."""

    numbers: str
    values: str


def rows(content: WorkbookContent) -> Iterator[tuple[int, Criterion, tuple[ScalePoint, ...]]]:
    """Yield the row of the first point of each numeric scale, with its criterion and its points."""
    row = first_row(content)
    for criterion in content.criteria:
        if criterion.numeric is not None:
            yield row, criterion, criterion.numeric.points
            row += len(criterion.numeric.points)


def first_row(content: WorkbookContent) -> int:
    """Return the row of the first point."""
    return FIRST_CRITERION + len(content.criteria) + GAP


def value_points(book: Book, content: WorkbookContent) -> dict[str, ValuePoints]:
    """Return the cells with the points of each criterion with a numeric scale, by its id."""
    return {
        criterion.id: ValuePoints(
            book.area("weights", row, 2, row + len(points) - 1, 2),
            book.area("weights", row, 3, row + len(points) - 1, 3),
        )
        for row, criterion, points in rows(content)
    }
