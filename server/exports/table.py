"""CSV: one row for each score that everybody may see by now (RFC 4180, UTF-8 with a byte order mark for Excel)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime

from server.analysis.findings import Solidity
from server.core.code import shown
from server.core.visibility.session import VisibleSession
from server.exports.record import answer, record

COLUMNS = ("session", "round", "member", "option", "criterion", "score", "reason", "confidence", "time")

# What a spreadsheet takes for the start of a formula, the full-width twins included (OWASP: CSV injection).
FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"


def render(session: VisibleSession, found: Solidity | None = None) -> bytes:
    """The table's bytes; a "no view" and the answers to a must are written so, times are UTC (empty with names hidden).

    How solid the result is has no place in it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(_rows(session))
    return text.getvalue().encode("utf-8-sig")


def _rows(session: VisibleSession) -> Iterator[tuple[str | int, ...]]:
    options = {o.id: o.name for o in session.description.options}
    criteria = {c.id: c for c in session.description.criteria}
    for round_ in record(session).rounds:
        for ballot in round_.ballots or ():
            for cell in ballot.cells:
                yield (
                    shown(session.code),
                    round_.number,
                    harmless(ballot.member),
                    harmless(options[cell.option]),
                    harmless(criteria[cell.criterion].name),
                    answer(criteria[cell.criterion], cell.value),
                    harmless(cell.reason),
                    "" if cell.confidence is None else cell.confidence,
                    "" if cell.at is None else _time(cell.at),
                )


def harmless(text: str) -> str:
    """The text with an apostrophe before it when a spreadsheet would take it for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(tuple(FORMULA)) else text


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
