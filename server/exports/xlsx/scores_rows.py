"""The rows of the sheet with the scores, as XML: some microseconds for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import count

from server.core.model import MET, NOT_MET, Criterion
from server.core.worth import worths
from server.exports.xlsx import formulas
from server.exports.xlsx.content import WorkbookContent
from server.exports.xlsx.scores_sheet import FIRST, HEADS
from server.exports.xlsx.text import cell_text, is_like_formula, xml_text
from server.exports.xlsx.value_points import ValuePoints

MILLIS_A_DAY = 86_400_000
EPOCH = 25_569  # 1970-01-01 as a date of a spreadsheet, in days
ROW = "\0"  # no text has it: cell_text replaces it

_FORMAT = re.compile(r'<c r="([A-Z])\d+" s="(\d+)"')
_DIMENSION = re.compile(r'(?<=ref=")A1:[^"]*')


def with_rows(sheet: str, content: WorkbookContent, points: Mapping[str, ValuePoints]) -> bytes:
    """Return the XML of the sheet with a row for each score, in place of the two rows that show the formats.

    `points` has the cells with the value function of each criterion with a numeric scale.
    """
    start, second, end = sheet.index('<row r="2"'), sheet.index('<row r="3"'), sheet.index("</sheetData>")
    plain, typed = dict(_FORMAT.findall(sheet[start:second])), dict(_FORMAT.findall(sheet[second:end]))
    area = f"A1:{chr(ord('A') + len(HEADS) - 1)}{content.scores + 1}"
    before = _DIMENSION.sub(area, sheet[:start], count=1).encode()
    return b"".join((before, *_Rows(content, points, plain, typed), sheet[end:].encode()))


class _Rows:
    """The rows; `plain` has the number of each column's format, `typed` that for text that begins like a formula.

    The cells that many rows have are kept as text in which ROW stands for the number of the row.
    """

    def __init__(
        self, content: WorkbookContent, points: Mapping[str, ValuePoints], plain: dict[str, str], typed: dict[str, str]
    ) -> None:
        self._content, self._points, self._plain, self._typed = content, points, plain, typed
        self._criteria = {c.id: c for c in content.criteria}
        about = content.about
        self._names = {
            (o.id, c.id): self._text("C", o.name) + self._text("D", c.name)
            for o in content.session.all_options
            for c in content.criteria
        }
        # Options that the matrix does not have are numbered after those that it has, so that no formula counts them.
        inside = {o.id for o in about.options}
        numbered = [*about.options, *(o for o in content.session.all_options if o.id not in inside)]
        self._numbers = {
            (o.id, c.id): f"{self._number('J', row)}{self._number('K', col)}</row>"
            for row, o in enumerate(numbered, 1)
            for col, c in enumerate(content.criteria, 1)
        }
        self._worth = {c.id: worths(c, about.scale) for c in content.criteria if c.numeric is not None}

    def _text(self, col: str, text: str) -> str:
        text = cell_text(text)
        style = (self._typed if is_like_formula(text) else self._plain)[col]
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        return f'<c r="{col}{ROW}" s="{style}" t="inlineStr"><is><t{space}>{xml_text(text)}</t></is></c>'

    def _number(self, col: str, number: float) -> str:
        return f'<c r="{col}{ROW}" s="{self._plain[col]}"><v>{number!r}</v></c>'

    def __iter__(self) -> Iterator[bytes]:
        """Yield the rows of each ballot."""
        words, number = self._content.words, count(FIRST + 1)
        answer, sure, names, numbers = cache(self._answer), cache(self._confidence), self._names, self._numbers
        for round_ in self._content.listed:
            head = f'<row r="{ROW}">{self._number("A", round_.number)}'
            for ballot in round_.ballots or ():
                start = head + self._text("B", words.person(ballot.member))
                rows: list[str] = []
                for cell in ballot.cells:
                    place = cell.option, cell.criterion
                    reason = self._text("G", cell.reason) if cell.reason else ""
                    at = "" if cell.at is None else self._number("I", EPOCH + cell.at / MILLIS_A_DAY)
                    given = f"{answer(cell.criterion, cell.value)}{reason}{sure(cell.confidence)}{at}"
                    rows.append(f"{start}{names[place]}{given}{numbers[place]}".replace(ROW, str(next(number))))
                yield "".join(rows).encode()

    def _answer(self, id: str, value: float | None) -> str:
        """Return the cell with a score, and where it is a number the cell with its worth."""
        criterion = self._criteria[id]
        if value in _values_in_words(criterion):
            return self._text("E", self._content.words.answer(criterion, value))
        score = self._number("E", value or 0)
        if criterion.numeric is None or value is None:
            return score
        formula = formulas.number_worth(f"E{ROW}", self._points[id], criterion.numeric, self._content.about.scale)
        worth = self._worth[id][value]
        return f'{score}<c r="F{ROW}" s="{self._plain["F"]}"><f>{xml_text(formula)}</f><v>{worth!r}</v></c>'

    def _confidence(self, confidence: int | None) -> str:
        return "" if confidence is None else self._number("H", confidence)


def _values_in_words(criterion: Criterion) -> tuple[float | None, ...]:
    return (None, NOT_MET, MET) if criterion.knock_out else (None,)
