"""CSV: one row for each public score (RFC 4180, UTF-8 with a byte order mark for Excel).

Each row also has the criterion's weight, direction and scale, so that totals can be computed from the file alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from msgspec import Struct

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.model import Criterion
from server.core.visibility.session import VisibleSession
from server.core.worth import worths
from server.exports.escaping import escape_formula
from server.exports.record import record
from server.exports.wording import Wording, wording

COLUMNS = (
    *("export-csv-session", "export-csv-round", "export-csv-member", "export-csv-option", "export-csv-criterion"),
    *("export-csv-score", "export-csv-reason", "export-csv-confidence", "export-csv-time"),
    *("export-csv-weight", "export-csv-direction", "export-csv-scale", "export-csv-knock-out", "export-csv-worth"),
    "export-csv-group",
)


class Dialect(Struct, frozen=True):
    """How a spreadsheet of some region reads CSV: the field separator and the decimal separator."""

    delimiter: str
    decimal: str


STANDARD = Dialect(",", ".")
# Excel with European regional settings splits fields at semicolons and reads 0.25 as text or as a date.
EXCEL_EU = Dialect(";", ",")


def render(session: VisibleSession, findings: Solidity | None = None, dialect: Dialect = STANDARD) -> bytes:
    """Return the bytes of the table. `findings` is not used.

    "No view" and answers to knock-out criteria are in words, and have no worth; a number has no unit. Times are UTC,
    and empty with hidden names. The weight is the criterion's share of 1, empty for a knock-out criterion. The columns
    and their order are fixed; their headings are in the session's language.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=dialect.delimiter)
    words = wording(session)
    writer.writerow([words.text(column) for column in COLUMNS])
    writer.writerows(_rows(session, dialect))
    return text.getvalue().encode("utf-8-sig")


def _rows(session: VisibleSession, dialect: Dialect) -> Iterator[tuple[str | int, ...]]:
    escape = partial(escape_formula, separator=dialect.delimiter)
    words = wording(session, escape)
    options = {o.id: o.name for o in session.description.options}
    criteria = {c.id: c for c in session.description.criteria}
    scale = session.description.scale
    rules = {c.id: _rule(c, scale, words, dialect) for c in session.description.criteria}
    worth_of = {c.id: worths(c, scale) for c in session.description.criteria if not c.knock_out}
    for round_ in record(session).rounds:
        for ballot in round_.ballots or ():
            member = words.person(ballot.member)
            for cell in ballot.cells:
                counted = worth_of.get(cell.criterion)
                yield (
                    format_code(session.code),
                    round_.number,
                    member,
                    escape(options[cell.option]),
                    escape(criteria[cell.criterion].name),
                    _score(criteria[cell.criterion], cell.value, words, dialect),
                    escape(cell.reason),
                    "" if cell.confidence is None else cell.confidence,
                    "" if cell.at is None else _time(cell.at),
                    *rules[cell.criterion],
                    "" if counted is None or cell.value is None else _plain(counted[cell.value], dialect),
                    escape(criteria[cell.criterion].group),
                )


def _score(criterion: Criterion, value: float | None, words: Wording, dialect: Dialect) -> str:
    return words.answer(criterion, value) if value is None or criterion.numeric is None else _plain(value, dialect)


def _plain(number: float, dialect: Dialect) -> str:
    """Return a number for a program: without a thousands separator, and with no more decimals than it has."""
    return f"{number:.6f}".rstrip("0").rstrip(".").replace(".", dialect.decimal)


def _rule(criterion: Criterion, scale: int, words: Wording, dialect: Dialect) -> tuple[str, ...]:
    """Return what the total needs to know of a criterion: its weight, direction and scale, and if it is a knock-out."""
    if criterion.knock_out:
        return "", "", "", words.text("export-csv-yes")
    weight = f"{criterion.weight:.12g}".replace(".", dialect.decimal)
    if criterion.numeric is not None:
        return (
            weight,
            "",
            escape_formula(words.scale(criterion.numeric), dialect.delimiter),
            words.text("export-csv-no"),
        )
    better = words.text("export-csv-better", direction=criterion.direction)
    return weight, better, words.text("export-csv-steps", steps=scale), words.text("export-csv-no")


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
