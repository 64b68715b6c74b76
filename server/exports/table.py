"""CSV: one row for each public score (RFC 4180, UTF-8 with a byte order mark for Excel)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.model import Criterion
from server.core.visibility.session import VisibleSession
from server.core.worth import worths
from server.exports.record import record
from server.exports.wording import Wording, wording

COLUMNS = (
    *("export-csv-session", "export-csv-round", "export-csv-member", "export-csv-option", "export-csv-criterion"),
    *("export-csv-score", "export-csv-reason", "export-csv-confidence", "export-csv-time", "export-csv-worth"),
)

# Characters that start a formula in spreadsheets, including full-width variants (OWASP: CSV injection).
FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the bytes of the table. `findings` is not used.

    "No view" and answers to knock-out criteria are in words, and have no worth; a number has no unit. Times are UTC,
    and empty with hidden names. The columns and their order are fixed; their headings are in the session's language.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    words = wording(session)
    writer.writerow([words.text(column) for column in COLUMNS])
    writer.writerows(_rows(session))
    return text.getvalue().encode("utf-8-sig")


def _rows(session: VisibleSession) -> Iterator[tuple[str | int, ...]]:
    words = wording(session, escape_formula)
    options = {o.id: o.name for o in session.description.options}
    criteria = {c.id: c for c in session.description.criteria}
    worth_of = {c.id: worths(c, session.description.scale) for c in criteria.values() if not c.knock_out}
    for round_ in record(session).rounds:
        for ballot in round_.ballots or ():
            member = words.person(ballot.member)
            for cell in ballot.cells:
                counted = worth_of.get(cell.criterion)
                yield (
                    format_code(session.code),
                    round_.number,
                    member,
                    escape_formula(options[cell.option]),
                    escape_formula(criteria[cell.criterion].name),
                    _score(criteria[cell.criterion], cell.value, words),
                    escape_formula(cell.reason),
                    "" if cell.confidence is None else cell.confidence,
                    "" if cell.at is None else _time(cell.at),
                    "" if counted is None or cell.value is None else _plain(counted[cell.value]),
                )


def _score(criterion: Criterion, value: float | None, words: Wording) -> str:
    return words.answer(criterion, value) if value is None or criterion.numeric is None else _plain(value)


def _plain(number: float) -> str:
    """Return a number as a spreadsheet in any language reads it: with a point, and no more digits than it has."""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def escape_formula(text: str) -> str:
    """Return the text, with an apostrophe in front if a spreadsheet would treat it as a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(tuple(FORMULA)) else text


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
