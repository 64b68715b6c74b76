"""One row for each public score.

Each row also has the criterion's weight, direction and scale, so that totals can be computed from the file alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.model import Criterion
from server.core.visibility.session import VisibleSession
from server.core.worth import worths
from server.exports.csv.writing import STANDARD, Dialect, time, written
from server.exports.wording import Wording

COLUMNS = (
    *("export-csv-session", "export-csv-round", "export-csv-member", "export-csv-option", "export-csv-criterion"),
    *("export-csv-score", "export-csv-reason", "export-csv-confidence", "export-csv-time"),
    *("export-csv-weight", "export-csv-direction", "export-csv-scale", "export-csv-knock-out", "export-csv-worth"),
    "export-csv-group",
)


def render(session: VisibleSession, findings: Solidity | None = None, dialect: Dialect = STANDARD) -> bytes:
    """Return the bytes of the table. `findings` is not used.

    "No view" and answers to knock-out criteria are in words, and have no worth; a number has no unit. Times are UTC,
    and empty with hidden names. The weight is the criterion's share of 1, empty for a knock-out criterion.
    """
    words = dialect.wording(session)
    return written(COLUMNS, _rows(session, words, dialect), words, dialect)


def _rows(session: VisibleSession, words: Wording, dialect: Dialect) -> Iterator[tuple[str | int, ...]]:
    criteria = {c.id: c for c in session.description.criteria}
    scale = session.description.scale
    rules = {c.id: rule(c, scale, words, dialect) for c in session.description.criteria}
    groups = {c.id: words.written(c.group) for c in session.description.criteria}
    worth_of = {c.id: worths(c, scale) for c in session.description.criteria if not c.knock_out}
    in_digits = cache(dialect.number)
    code = format_code(session.code)
    for round_ in session.rounds:
        for ballot in round_.ballots() or ():
            member = words.person(ballot.member)
            for cell in ballot.cells:
                counted = worth_of.get(cell.criterion)
                yield (
                    code,
                    round_.number,
                    member,
                    words.option(cell.option),
                    words.criterion(cell.criterion),
                    _score(criteria[cell.criterion], cell.value, words, dialect),
                    words.written(cell.reason) if cell.reason else "",
                    "" if cell.confidence is None else cell.confidence,
                    time(cell.at),
                    *rules[cell.criterion],
                    "" if counted is None or cell.value is None else in_digits(counted[cell.value]),
                    groups[cell.criterion],
                )


def _score(criterion: Criterion, value: float | None, words: Wording, dialect: Dialect) -> str:
    in_words = value is None or criterion.numeric is None
    return words.answer(criterion, value) if in_words else dialect.number(value or 0)


def rule(criterion: Criterion, scale: int, words: Wording, dialect: Dialect) -> tuple[str, ...]:
    """Return what the total needs to know of a criterion: its weight, direction and scale, and if it is a knock-out."""
    if criterion.knock_out:
        return "", "", "", words.text("export-csv-yes")
    weight = dialect.share(criterion.weight)
    if criterion.numeric is not None:
        return weight, "", words.written(words.scale(criterion.numeric)), words.text("export-csv-no")
    better = words.text("export-csv-better", direction=criterion.direction)
    return weight, better, words.text("export-csv-steps", steps=scale), words.text("export-csv-no")
