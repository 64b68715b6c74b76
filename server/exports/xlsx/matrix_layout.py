"""Where everything is on the sheet with the matrix: rows and columns from 0."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from xlsxwriter.utility import xl_rowcol_to_cell

from server.core.model import Criterion
from server.exports.xlsx.content import WorkbookContent

TITLE, ROUND, HEADS, FIRST = 0, 1, 3, 4
GROUP, CRITERION, WEIGHT, COUNTS, OPTIONS = range(5)

# The last block: what the totals, ranks and notes are computed from.
RECKONING = ("exact", "knocked-out", "sorted-by", "place", "missing", "people", "few")


class Block(Struct, frozen=True):
    """A block of rows below the matrix: its title is in row `title`, and its rows begin two rows further down."""

    title: int
    rows: int

    @property
    def first(self) -> int:
        """Its first row."""
        return self.title + 2

    @property
    def after(self) -> int:
        """The row where the next block begins; a block without rows is not written."""
        return self.first + self.rows + 1 if self.rows else self.title


class Layout(Struct, frozen=True):
    """The places of the matrix of some criteria and options."""

    criteria: tuple[Criterion, ...]
    options: int

    @property
    def total(self) -> int:
        """The row of the totals; ranks and notes follow."""
        return FIRST + len(self.criteria)

    @property
    def rank(self) -> int:
        """The row of the ranks."""
        return self.total + 1

    @property
    def note(self) -> int:
        """The row of the notes."""
        return self.total + 2

    @property
    def people(self) -> Block:
        """The number of scores of each cell."""
        return Block(self.note + 2, len(self.criteria))

    @property
    def worths(self) -> Block:
        """The mean worth of each cell in steps, unrounded."""
        return Block(self.people.after, len(self.criteria))

    @property
    def numbers(self) -> Block:
        """The mean number of each cell of a criterion with a numeric scale."""
        return Block(self.worths.after, len(self.numerics))

    @property
    def answers(self) -> Block:
        """The numbers of answers to each knock-out criterion: two rows for each, met and not met."""
        return Block(self.numbers.after, 2 * len(self.knock_outs))

    @property
    def reckoning(self) -> Block:
        """The steps from the cells to the ranking."""
        return Block(self.answers.after, len(RECKONING))

    @property
    def knock_outs(self) -> tuple[int, ...]:
        """The places of the knock-out criteria among all."""
        return tuple(place for place, criterion in enumerate(self.criteria) if criterion.knock_out)

    @property
    def numerics(self) -> tuple[int, ...]:
        """The places of the criteria with numeric scales among all."""
        return tuple(place for place, criterion in enumerate(self.criteria) if criterion.numeric is not None)

    def answer_cells(self, place: int, col: int) -> tuple[str, str]:
        """Return the cells with the numbers of "met" and "not met" for a knock-out criterion, in the column `col`."""
        first = self.answers.first + 2 * self.knock_outs.index(place)
        return cell(first, col), cell(first + 1, col)

    def columns(self) -> Iterator[tuple[int, int]]:
        """Yield the number of each option, from 1, with its column."""
        yield from ((option, OPTIONS + option - 1) for option in range(1, self.options + 1))

    def step(self, name: str) -> int:
        """Return the row of a step of the reckoning."""
        return self.reckoning.first + RECKONING.index(name)


def layout(content: WorkbookContent) -> Layout:
    """Return the layout of the matrix of a session."""
    return Layout(content.criteria, len(content.about.options))


def cell(row: int, col: int) -> str:
    """Return a reference to a cell of the same sheet."""
    return str(xl_rowcol_to_cell(row, col))


def column(block: Block, col: int) -> str:
    """Return a reference to a column of a block."""
    return f"{cell(block.first, col)}:{cell(block.first + block.rows - 1, col)}"


def across(row: int, options: int) -> str:
    """Return a reference to a row, from the first option to the last."""
    return (
        f"{xl_rowcol_to_cell(row, OPTIONS, col_abs=True)}:{xl_rowcol_to_cell(row, OPTIONS + options - 1, col_abs=True)}"
    )
