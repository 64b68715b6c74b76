"""A workbook in the making: its sheets, formats and names, and the only ways to write a cell."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any, Literal

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from server.exports.escaping import has_right_to_left, runs_right_to_left
from server.exports.xlsx.text import cell_text, is_like_formula, quoted, sheet_names

SheetName = Literal["summary", "matrix", "scores", "rounds", "weights", "method"]
SHEETS: tuple[SheetName, ...] = ("summary", "matrix", "scores", "rounds", "weights", "method")

INK, ACCENT, ACCENT_SOFT, QUIET = "#14201E", "#0B6E5F", "#9CCFC4", "#5B6B68"
EMPTY = "–"
SOFT, LINE, INPUT, GREY = "#E8F1EF", "#C9D5D2", "#FFF8E1", "#B5BFBD"

PLAIN: dict[str, Any] = {"valign": "top", "font_color": INK}
TEXT: dict[str, Any] = PLAIN | {"text_wrap": True}
HEAD: dict[str, Any] = TEXT | {"bold": True, "bg_color": SOFT, "bottom": 1, "bottom_color": LINE}
STYLES: dict[str, dict[str, Any]] = {
    "plain": PLAIN,
    "text": TEXT,
    "strong": TEXT | {"bold": True},
    "quiet": TEXT | {"font_color": QUIET},
    "quiet_line": PLAIN | {"font_color": QUIET},
    "title": TEXT | {"bold": True, "font_size": 16},
    "section": PLAIN | {"bold": True, "font_size": 12, "font_color": ACCENT},
    "head": HEAD,
    "head_right": HEAD | {"align": "right"},
    "whole": PLAIN | {"num_format": "0", "align": "right"},
    "figure": PLAIN | {"num_format": "0.00", "align": "right"},
    "total": PLAIN | {"num_format": "0.00", "align": "right", "bold": True, "top": 1, "top_color": LINE},
    "rank": PLAIN | {"num_format": "0", "align": "right", "bold": True},
    "place": PLAIN | {"num_format": "0", "align": "left", "bold": True},
    "number": PLAIN | {"num_format": "#,##0.######", "align": "right"},
    "mean_number": PLAIN | {"num_format": "[>=1000]#,##0;[<=-1000]-#,##0;General", "align": "right"},
    "share": PLAIN | {"num_format": "0.0%", "align": "right"},
    "time": PLAIN | {"num_format": r"yyyy\-mm\-dd\ hh:mm", "align": "left"},
    "day": PLAIN | {"num_format": "yyyy-mm-dd", "align": "left"},
    "right": PLAIN | {"align": "right"},
    "note": TEXT | {"align": "right", "font_color": QUIET},
    "input_number": PLAIN | {"num_format": "#,##0.######", "align": "right", "bg_color": INPUT},
    "input_share": PLAIN | {"num_format": "0.0%", "align": "right", "bg_color": INPUT},
    "input_whole": PLAIN | {"num_format": "0", "align": "left", "bold": True, "bg_color": INPUT},
}


class Book:
    """The workbook with its sheets, all empty, by name."""

    def __init__(
        self, titles: dict[SheetName, str], created_at: int, properties: dict[str, str], language: str = ""
    ) -> None:
        self._file = io.BytesIO()
        self.workbook = Workbook(
            self._file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        )
        created = datetime.fromtimestamp(created_at / 1000, UTC).replace(tzinfo=None)
        self.workbook.set_properties(properties | {"created": created})
        self._styles: dict[tuple[str, bool, bool], Format] = {}
        self.mirrored = runs_right_to_left(language)
        self.names = dict(zip(SHEETS, sheet_names([titles[name] for name in SHEETS]), strict=True))
        self.sheets = {name: Sheet(self, self.workbook.add_worksheet(title)) for name, title in self.names.items()}
        if self.mirrored:
            for sheet in self.sheets.values():
                sheet.sheet.right_to_left()

    def style(self, name: str, *, typed: bool = False, right_to_left: bool = False) -> Format:
        """Return a format; `typed` keeps a spreadsheet from taking the text for a formula once somebody edits it."""
        key = (name, typed, right_to_left)
        if key not in self._styles:
            extra = ({"quote_prefix": True} if typed else {}) | ({"reading_order": 2} if right_to_left else {})
            self._styles[key] = self.workbook.add_format(STYLES[name] | extra)
        return self._styles[key]

    def style_of(self, text: str, name: str) -> Format:
        """Return the format for a text, whoever typed it."""
        # Without an order of its own, a sentence that begins with a name in Latin letters would run from left to right.
        right_to_left = self.mirrored and has_right_to_left(text)
        return self.style(name, typed=is_like_formula(text), right_to_left=right_to_left)

    def area(self, sheet: SheetName, first_row: int, first_col: int, last_row: int, last_col: int) -> str:
        """Return an absolute reference to some cells of a sheet."""
        return f"{quoted(self.names[sheet])}!{xl_range_abs(first_row, first_col, last_row, last_col)}"

    def define(self, name: str, area: str) -> None:
        """Give some cells a name that formulas use."""
        self.workbook.define_name(name, f"={area}")

    def draw_bars(
        self,
        sheet: Sheet,
        at: tuple[int, int],
        title: str,
        *,
        categories: str,
        series: list[tuple[str, str, str]],
        number_format: str,
        rows: int,
        axis: tuple[float, float | None],
    ) -> None:
        """Draw horizontal bars, the first row on top, into the sheet `at` a row and column.

        `series` has the name, the cells and the colour of each; `axis` is where the bars begin and end, if that is
        fixed. Values of 0 have no label.
        """
        chart = self.workbook.add_chart({"type": "bar", "subtype": "stacked"})
        for name, values, colour in series:
            chart.add_series(
                {
                    "name": name, "categories": categories, "values": values, "fill": {"color": colour}, "gap": 45,
                    "data_labels": {
                        "value": True, "num_format": f"{number_format};;", "position": "inside_end",
                        "font": {"color": "#FFFFFF" if colour == ACCENT else INK},
                    },
                }
            )  # fmt: skip
        chart.set_title({"name": title, "name_font": {"size": 12, "color": INK}, "overlay": False})
        chart.set_y_axis({"reverse": True, "line": {"color": LINE}, "num_font": {"color": INK}})
        chart.set_x_axis(
            {
                "min": axis[0], "max": axis[1], "num_format": number_format, "num_font": {"color": QUIET},
                "major_gridlines": {"visible": True, "line": {"color": LINE}}, "label_position": "high",
                "reverse": self.mirrored,
            }
        )  # fmt: skip
        chart.set_legend({"none": True} if len(series) == 1 else {"position": "bottom"})
        chart.show_hidden_data()
        chart.set_size({"width": 620, "height": 130 + 26 * rows})
        sheet.sheet.insert_chart(*at, chart, {"description": title, "object_position": 3})

    def close(self) -> bytes:
        """Return the bytes of the file; nothing can be written after that."""
        self.workbook.close()
        return self._file.getvalue()


class Sheet:
    """One sheet; every cell is written by a method that says what it is."""

    def __init__(self, book: Book, sheet: Worksheet) -> None:
        self.book = book
        self.sheet = sheet

    def text(self, row: int, col: int, text: str, style: str = "text") -> None:
        """Write a text as it is, whoever typed it."""
        text = cell_text(text)
        self.sheet.write_string(row, col, text, self.book.style_of(text, style))

    def number(self, row: int, col: int, number: float, style: str = "figure") -> None:
        """Write a number."""
        self.sheet.write_number(row, col, number, self.book.style(style))

    def moment(self, row: int, col: int, at: int, style: str = "time") -> None:
        """Write a time in milliseconds since 1970, as a date in UTC."""
        date = datetime.fromtimestamp(at / 1000, UTC).replace(tzinfo=None)
        self.sheet.write_datetime(row, col, date, self.book.style(style))

    def formula(self, row: int, col: int, formula: str, value: float | str, style: str = "figure") -> None:
        """Write a formula with the value that it has now; no text that people typed may be part of a formula."""
        value = cell_text(value) if isinstance(value, str) else value
        self.sheet.write_formula(row, col, f"={formula}", self.book.style(style), value)

    def heads(self, row: int, col: int, heads: list[str], right_from: int | None = None) -> None:
        """Write the heads of columns, aligned to the right from column number `right_from` of them on."""
        for place, head in enumerate(heads):
            right = right_from is not None and place >= right_from
            self.text(row, col + place, head, "head_right" if right else "head")

    def widths(self, *widths: float) -> None:
        """Set the widths of the first columns."""
        for col, width in enumerate(widths):
            self.sheet.set_column(col, col, width)

    def printed(self, *, landscape: bool, heads: int | None = None) -> None:
        """Set the sheet up for printing on A4, as wide as one page, repeating the first `heads` rows on each page."""
        if landscape:
            self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_footer("&L&A&R&P / &N")
        if heads is not None:
            self.sheet.repeat_rows(0, heads - 1)
