"""The rows of the sheet with the scores, as XML: some microseconds for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count

from server.core.model import MET, NOT_MET, Criterion
from server.core.visibility.rounds import VisibleCell
from server.core.worth import worths
from server.exports.xlsx import formulas
from server.exports.xlsx.content import WorkbookContent
from server.exports.xlsx.scores_sheet import FIRST, HEADS
from server.exports.xlsx.text import cell_text, is_like_formula, xml_text
from server.exports.xlsx.value_points import ValuePoints

MILLIS_A_DAY = 86_400_000
EPOCH = 25_569  # 1970-01-01 as a date of a spreadsheet, in days

_FORMAT = re.compile(r'<c r="([A-Z])\d+" s="(\d+)"')
_DIMENSION = re.compile(r'(?<=ref=")A1:[^"]*')


def with_rows(sheet: str, content: WorkbookContent, points: Mapping[str, ValuePoints]) -> str:
    """Return the XML of the sheet with a row for each score, in place of the two rows that show the formats.

    `points` has the cells with the value function of each criterion with a numeric scale.
    """
    start, second, end = sheet.index('<row r="2"'), sheet.index('<row r="3"'), sheet.index("</sheetData>")
    plain, typed = dict(_FORMAT.findall(sheet[start:second])), dict(_FORMAT.findall(sheet[second:end]))
    rows = [*_Rows(content, points, plain, typed)]
    area = f"A1:{chr(ord('A') + len(HEADS) - 1)}{len(rows) + 1}"
    return "".join((_DIMENSION.sub(area, sheet[:start], count=1), *rows, sheet[end:]))


class _Rows:
    """The rows; `plain` has the number of each column's format, `typed` that for text that begins like a formula.

    A cell is kept as what follows the number of its row, so that names are escaped once.
    """

    def __init__(
        self, content: WorkbookContent, points: Mapping[str, ValuePoints], plain: dict[str, str], typed: dict[str, str]
    ) -> None:
        self._content, self._plain, self._typed = content, plain, typed
        about, words = content.about, content.words
        self._options = {o.id: (self._text("C", o.name), self._number("J", n)) for n, o in enumerate(about.options, 1)}
        self._criteria = {
            c.id: (self._text("D", c.name), self._number("K", n)) for n, c in enumerate(content.criteria, 1)
        }
        self._in_words: dict[str, dict[float | None, str]] = {
            c.id: {value: self._text("E", words.answer(c, value)) for value in _values_in_words(c)}
            for c in content.criteria
        }
        self._worth = {c.id: worths(c, about.scale) for c in content.criteria if c.numeric is not None}
        self._formula = {
            c.id: xml_text(formulas.number_worth("{score}", points[c.id], c.numeric, about.scale))
            for c in content.criteria
            if c.numeric is not None
        }

    def _text(self, col: str, text: str) -> str:
        text = cell_text(text)
        style = (self._typed if is_like_formula(text) else self._plain)[col]
        return f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">{xml_text(text)}</t></is></c>'

    def _number(self, col: str, number: float) -> str:
        return f'" s="{self._plain[col]}"><v>{number!r}</v></c>'

    def __iter__(self) -> Iterator[str]:
        words, numbers = self._content.words, count(FIRST + 1)
        for round_ in self._content.listed:
            head = self._number("A", round_.number)
            for ballot in round_.ballots or ():
                person = self._text("B", words.person(ballot.member))
                for cell in ballot.cells:
                    n = next(numbers)
                    option, option_number = self._options[cell.option]
                    criterion, criterion_number = self._criteria[cell.criterion]
                    yield (
                        f'<row r="{n}"><c r="A{n}{head}<c r="B{n}{person}<c r="C{n}{option}<c r="D{n}{criterion}'
                        f'<c r="E{n}{self._score(cell)}{self._rest(n, cell)}'
                        f'<c r="J{n}{option_number}<c r="K{n}{criterion_number}</row>'
                    )

    def _score(self, cell: VisibleCell) -> str:
        written = self._in_words[cell.criterion].get(cell.value)
        return self._number("E", cell.value or 0) if written is None else written

    def _rest(self, n: int, cell: VisibleCell) -> str:
        """Return the cells that most rows do not have: worth, reason, confidence and time."""
        rest = ""
        formula = self._formula.get(cell.criterion)
        if formula is not None and cell.value is not None:
            worth, formula = self._worth[cell.criterion][cell.value], formula.replace("{score}", f"E{n}")
            rest = f'<c r="F{n}" s="{self._plain["F"]}"><f>{formula}</f><v>{worth!r}</v></c>'
        if cell.reason:
            rest += f'<c r="G{n}{self._text("G", cell.reason)}'
        if cell.confidence is not None:
            rest += f'<c r="H{n}{self._number("H", cell.confidence)}'
        if cell.at is not None:
            rest += f'<c r="I{n}{self._number("I", EPOCH + cell.at / MILLIS_A_DAY)}'
        return rest


def _values_in_words(criterion: Criterion) -> tuple[float | None, ...]:
    return (None, NOT_MET, MET) if criterion.knock_out else (None,)
