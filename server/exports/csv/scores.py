"""One row for each public score.

Each row also has the criterion's weight, direction and scale, so that totals can be computed from the file alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.model import Criterion
from server.core.visibility.session import VisibleSession
from server.core.worth import worths
from server.exports.csv.writing import END, STANDARD, Dialect, time
from server.exports.record import rounds_of
from server.exports.wording import Wording

COLUMNS = (
    *("export-csv-session", "export-csv-round", "export-csv-member", "export-csv-option", "export-csv-criterion"),
    *("export-csv-score", "export-csv-reason", "export-csv-confidence", "export-csv-time"),
    *("export-csv-weight", "export-csv-direction", "export-csv-scale", "export-csv-knock-out", "export-csv-worth"),
    "export-csv-group",
)
# In a piece.
ROWS = 1000


def render(session: VisibleSession, findings: Solidity | None = None, dialect: Dialect = STANDARD) -> bytes:
    """Return the bytes of the table. `findings` is not used."""
    return b"".join(pieces(session, dialect))


def pieces(session: VisibleSession, dialect: Dialect = STANDARD) -> Iterator[bytes]:
    """Yield the table: its head, then some thousand rows at a time.

    "No view" and answers to knock-out criteria are in words, and have no worth; a number has no unit. Times are UTC,
    and empty with hidden names. The weight is the criterion's share of 1, empty for a knock-out criterion.
    """
    words = dialect.wording(session)
    yield dialect.head(COLUMNS, words)
    place, answer, written = _places(session, words, dialect), _answers(session, words, dialect), words.written
    code, delimiter = format_code(session.code), dialect.delimiter
    lines: list[str] = []
    for round_ in rounds_of(session):
        for ballot in round_.ballots or ():
            start = dialect.cells(code, round_.number, words.person(ballot.member))
            for cell in ballot.cells:
                score, rest = answer(cell.criterion, cell.value)
                reason = dialect.cells(written(cell.reason)) if cell.reason else delimiter
                sure = "" if cell.confidence is None else cell.confidence
                lines.append(
                    f"{start}{place[cell.option, cell.criterion]}{score}{reason}{sure}{delimiter}{time(cell.at)}{rest}"
                )
            if len(lines) >= ROWS:
                yield "".join(lines).encode()
                lines.clear()
    yield "".join(lines).encode()


def _places(session: VisibleSession, words: Wording, dialect: Dialect) -> dict[tuple[str, str], str]:
    """Return the cells that name an option and a criterion: a large meeting has each of them hundreds of times."""
    about = session.description
    return {
        (option.id, criterion.id): dialect.cells(words.option(option.id), words.criterion(criterion.id))
        for option in session.all_options
        for criterion in about.criteria
    }


def _answers(
    session: VisibleSession, words: Wording, dialect: Dialect
) -> Callable[[str, float | None], tuple[str, str]]:
    """Return the function that writes a score, and what follows the time up to the end of the line."""
    about = session.description
    criteria = {c.id: c for c in about.criteria}
    rules = {c.id: rule(c, about.scale, words, dialect) for c in about.criteria}
    worth_of = {c.id: worths(c, about.scale) for c in about.criteria if not c.knock_out}

    @cache
    def answer(id: str, value: float | None) -> tuple[str, str]:
        criterion, counted = criteria[id], worth_of.get(id)
        worth = "" if counted is None or value is None else dialect.number(counted[value])
        rest = dialect.cells(*rules[id], worth, words.written(criterion.group)).removesuffix(dialect.delimiter)
        return dialect.cells(_score(criterion, value, words, dialect)), f"{dialect.delimiter}{rest}{END}"

    return answer


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
