"""One row for each option and round whose totals are visible: total and rank."""

from __future__ import annotations

from collections.abc import Iterator

from server.analysis.findings import Solidity
from server.core.board import Standing
from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.csv.writing import STANDARD, Dialect
from server.exports.wording import Wording

COLUMNS = (
    *("export-csv-session", "export-csv-round", "export-csv-option", "export-csv-total", "export-csv-rank"),
    *("export-csv-spread", "export-csv-people", "export-csv-complete", "export-csv-knocked-out"),
)


def render(session: VisibleSession, findings: Solidity | None = None, dialect: Dialect = STANDARD) -> bytes:
    """Return the bytes of the table. `findings` is not used.

    Totals and spreads are in steps, with the digits of the board; both, and the rank, are empty without any score.
    Ranks are equal in a tie, and empty for an option that is knocked out; the criteria it fails are in the last column.
    """
    words = dialect.wording(session)
    return dialect.table(COLUMNS, _rows(session, words, dialect), words)


def _rows(session: VisibleSession, words: Wording, dialect: Dialect) -> Iterator[tuple[str | int, ...]]:
    for round_ in session.rounds:
        for row in round_.standings() or ():
            yield (
                format_code(session.code),
                round_.number,
                words.option(row.option),
                dialect.optional(row.total),
                "" if row.rank is None else row.rank,
                dialect.optional(row.spread),
                row.n,
                words.text("export-csv-yes" if row.complete else "export-csv-no"),
                "; ".join(_failed(row, session, words)),
            )


def _failed(row: Standing, session: VisibleSession, words: Wording) -> list[str]:
    return [words.criterion(c.id) for c in session.description.criteria if c.id in row.knocked_out]
