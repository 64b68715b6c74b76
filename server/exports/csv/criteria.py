"""One row for each criterion: its weight, direction and scale, and whether it is a knock-out."""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.csv.scores import rule
from server.exports.csv.writing import STANDARD, Dialect

COLUMNS = (
    *("export-csv-session", "export-csv-criterion", "export-csv-weight", "export-csv-direction", "export-csv-scale"),
    *("export-csv-knock-out", "export-csv-group", "export-csv-description"),
)


def render(session: VisibleSession, findings: Solidity | None = None, dialect: Dialect = STANDARD) -> bytes:
    """Return the bytes of the table. `findings` is not used. The weight is a share of 1, empty for a knock-out."""
    words, about = dialect.wording(session), session.description
    rows = [
        (
            format_code(session.code),
            words.criterion(criterion.id),
            *rule(criterion, about.scale, words, dialect),
            words.written(criterion.group),
            words.written(criterion.description),
        )
        for criterion in about.criteria
    ]
    return dialect.table(COLUMNS, rows, words)
