"""How the tables are written: their dialects, numbers, times and cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache, partial

from msgspec import Struct

from server.core.visibility.session import VisibleSession
from server.exports.escaping import escape_formula
from server.exports.wording import Wording, wording

ENCODING = "utf-8-sig"
END = "\r\n"


class Dialect(Struct, frozen=True):
    """How a spreadsheet of some region reads CSV: the field separator and the decimal separator."""

    delimiter: str
    decimal: str

    def number(self, number: float) -> str:
        """Return a number for a program: without a thousands separator, and with no more decimals than it has."""
        return f"{number:.6f}".rstrip("0").rstrip(".").replace(".", self.decimal)

    def optional(self, number: float | None) -> str:
        """Return a number, or an empty cell."""
        return "" if number is None else self.number(number)

    def share(self, share: float) -> str:
        """Return a weight with all the digits that a total needs."""
        return f"{share:.12g}".replace(".", self.decimal)

    def wording(self, session: VisibleSession) -> Wording:
        """Return the texts for a session, in which nothing that was typed can be a formula."""
        return wording(session, partial(escape_formula, separator=self.delimiter))

    def cells(self, *cells: str | int) -> str:
        """Return cells as they are in a line, each followed by the delimiter."""
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=self.delimiter).writerow((*cells, ""))
        return text.getvalue().removesuffix(END)

    def head(self, columns: Sequence[str], words: Wording) -> bytes:
        """Return the first line of a file; `columns` are the messages of its headings."""
        return self._lines([[words.text(column) for column in columns]]).encode(ENCODING)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str | int]], words: Wording) -> bytes:
        """Return a file; `columns` are the messages of its headings."""
        return self.head(columns, words) + self._lines(rows).encode()

    def _lines(self, rows: Iterable[Sequence[str | int]]) -> str:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=self.delimiter).writerows(rows)
        return text.getvalue()


STANDARD = Dialect(",", ".")
# Excel with European regional settings splits fields at semicolons and reads 0.25 as text or as a date.
EXCEL_EU = Dialect(";", ",")


def time(at: int | None) -> str:
    """Return a time in milliseconds since 1970 in ISO 8601, in UTC; empty if there is none."""
    return "" if at is None else f"{_second(at // 1000)}.{at % 1000:03}Z"


@lru_cache(maxsize=4096)  # a meeting scores many cells in the same second
def _second(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).replace(tzinfo=None).isoformat()
