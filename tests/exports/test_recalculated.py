"""LibreOffice recalculates the workbook to the board's figures, also after a score or a weight was changed.

It takes a minute and a program of its own, so only `make soak` runs it.
"""

from __future__ import annotations

import io
from pathlib import Path
from random import Random
from typing import Any

import pytest
from msgspec import structs
from openpyxl import Workbook, load_workbook

from server.core import tally
from server.core.board import Standing
from server.core.model import Cell, Session
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.visibility.session import visible
from server.exports.xlsx import render
from tests.support.effort import SOAK
from tests.support.libreoffice import MISSING, converted, installed
from tests.support.random_meetings import random_session

pytestmark = [
    pytest.mark.integration,
    pytest.mark.soak,
    pytest.mark.skipif(SOAK == 1, reason="takes a minute: make soak"),
    pytest.mark.skipif(not installed(), reason=MISSING),
]
EMPTY = "–"
# A spreadsheet rounds halves up, the core to even: the fourth decimal may differ, and people see two.
DIGITS = 1.01e-4


def numeric_session(chance: Random, people: int, rounds: int = 1, size: int = 6) -> Session:
    """Return a revealed session whose first criterion is scored in numbers, with two knock-outs and groups."""
    session = random_session(chance, options=size, criteria=size, people=people, knock_outs=2, rounds=rounds)
    session.description = structs.replace(session.description, names="shown")
    points = tuple(ScalePoint(*point) for point in ((-3.5, 0.2), (0.0, 1.0), (10.0, 0.9), (700.0, 0.0)))
    first = structs.replace(
        session.description.criteria[0], numeric=NumericScale("ms", None, None, False, points), direction="higher"
    )
    others = [structs.replace(c, group="=G" if n < 2 else "") for n, c in enumerate(session.description.criteria[1:])]
    session.description = structs.replace(session.description, criteria=(first, *others))
    for round_ in session.rounds:
        for ballot in round_.ballots.values():
            for key, cell in ballot.cells.items():
                if key[1] == first.id and cell.value is not None:
                    ballot.cells[key] = structs.replace(
                        cell, value=chance.choice((-5.0, -1.25, 0.0, 7.5, 350.0, 900.0))
                    )
        round_.tallies = tally.recount(round_, session.description)
    return session


def recalculated(session: Session, folder: Path, content: bytes | None = None) -> Workbook:
    """Return the workbook with the values that LibreOffice computes."""
    found = converted(render(visible(session)) if content is None else content, "board.xlsx", "xlsx", folder)
    return load_workbook(io.BytesIO(found), data_only=True)


def assert_board(book: Workbook, rows: tuple[Standing, ...]) -> None:
    """Check totals and ranks against those that the core computes."""
    matrix = [row for row in book["Matrix"].iter_rows(values_only=True)]
    totals, ranks = (next(row[4:] for row in matrix if row[1] == label) for label in ("Total", "Rank"))
    assert list(ranks) == [row.rank or EMPTY for row in rows]
    for total, row in zip(totals, rows, strict=True):
        assert total == (EMPTY if row.total is None else pytest.approx(row.total, abs=DIGITS))


def board(session: Session) -> tuple[Standing, ...]:
    """Return the rows of the board."""
    return visible(session).board().options


@pytest.mark.parametrize("seed", range(6))
def test_recalculated_totals_and_ranks_are_those_of_the_board(tmp_path: Path, seed: int) -> None:
    session = numeric_session(Random(seed), people=1 + 3 * seed, rounds=1 + seed % 3)
    assert_board(recalculated(session, tmp_path), board(session))


def test_every_value_of_a_large_workbook_is_recalculated_to_what_is_stored(tmp_path: Path) -> None:
    session = numeric_session(Random(5), people=200, rounds=3, size=12)
    content = render(visible(session))
    stored = load_workbook(io.BytesIO(content), data_only=True)
    again = recalculated(session, tmp_path, content)
    assert_board(again, board(session))
    for name in ("Summary", "Matrix", "Weights", "Rounds"):
        for old, new in zip(stored[name].iter_rows(), again[name].iter_rows(), strict=True):
            for before, after in zip(old, new, strict=False):
                if isinstance(before.value, float):
                    assert after.value == pytest.approx(before.value, abs=DIGITS), (name, before.coordinate)
                else:
                    assert (after.value or None) == (before.value or None), (name, before.coordinate)


@pytest.mark.parametrize("seed", range(3))
def test_edited_score_and_weight_are_counted_as_the_core_counts_them(tmp_path: Path, seed: int) -> None:
    session = numeric_session(Random(10 + seed), people=9)
    book = load_workbook(io.BytesIO(render(visible(session))))
    about, round_ = session.description, session.rounds[-1]
    options, criteria = [o.name for o in about.options], [c.name for c in about.criteria]
    rows: list[list[Any]] = [list(row) for row in book["Scores"].iter_rows(min_row=2)]
    row = next(row for row in rows if isinstance(row[4].value, int) and row[3].value != criteria[0])
    row[4].value = 1 if row[4].value > 1 else 2
    book["Weights"]["C3"].value = 0.9
    key = (about.options[options.index(row[2].value)].id, about.criteria[criteria.index(row[3].value)].id)
    (member,) = (m.id for m in session.members.values() if m.name == row[1].value)
    round_.ballots[member].cells[key] = Cell(int(row[4].value), "", None, 0)
    weights = [0.9 if n == 0 else c.weight for n, c in enumerate(about.criteria)]
    session.description = structs.replace(
        about,
        criteria=tuple(structs.replace(c, weight=w) for c, w in zip(about.criteria, weights, strict=True)),
    )
    round_.tallies = tally.recount(round_, session.description)
    edited = io.BytesIO()
    book.save(edited)
    assert_board(recalculated(session, tmp_path, edited.getvalue()), board(session))
