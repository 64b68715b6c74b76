"""CSV: one row for each score that everybody may see by now (RFC 4180, UTF-8 with a byte order mark for Excel)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.record import record
from server.exports.wording import wording

COLUMNS = (
    *("export-csv-session", "export-csv-round", "export-csv-member", "export-csv-option", "export-csv-criterion"),
    *("export-csv-score", "export-csv-reason", "export-csv-confidence", "export-csv-time"),
)

# What a spreadsheet takes for the start of a formula, the full-width twins included (OWASP: CSV injection).
FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"


def render(session: VisibleSession, found: Solidity | None = None) -> bytes:
    """The table's bytes; a "no view" and what was said of a knock-out criterion are in words, times are UTC (empty with
    names hidden). The columns are always these, in this order; their names are in the session's language.

    How solid the result is has no place in it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    words = wording(session)
    writer.writerow([words.text(column) for column in COLUMNS])
    writer.writerows(_rows(session))
    return text.getvalue().encode("utf-8-sig")


def _rows(session: VisibleSession) -> Iterator[tuple[str | int, ...]]:
    words = wording(session, harmless)
    options = {o.id: o.name for o in session.description.options}
    criteria = {c.id: c for c in session.description.criteria}
    for round_ in record(session).rounds:
        for ballot in round_.ballots or ():
            member = words.person(ballot.member)
            for cell in ballot.cells:
                yield (
                    format_code(session.code),
                    round_.number,
                    member,
                    harmless(options[cell.option]),
                    harmless(criteria[cell.criterion].name),
                    words.answer(criteria[cell.criterion], cell.value),
                    harmless(cell.reason),
                    "" if cell.confidence is None else cell.confidence,
                    "" if cell.at is None else _time(cell.at),
                )


def harmless(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet would take it for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(tuple(FORMULA)) else text


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
