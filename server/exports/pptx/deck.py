"""A deck in the making: slides with titles, text that fits its box, tables, charts and notes."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from pptx import Presentation
from pptx.chart import data as chart_data
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.util import Inches, Pt
from xlsxwriter import Workbook

from server.exports.escaping import runs_right_to_left
from server.exports.pptx import fit

WIDTH, HEIGHT, MARGIN = 13.333, 7.5, 0.6
TITLE = (MARGIN, 0.4, WIDTH - 2 * MARGIN, 0.9)  # left, top, width and height in inches
BODY = (MARGIN, 1.45, WIDTH - 2 * MARGIN, 5.4)
TITLE_SLIDE, TITLE_ONLY = 0, 5
# Parts of the library have no types.
_colours: Any = RGBColor
_data: Any = chart_data
INK, ACCENT, QUIET, SOFT, WHITE = (
    _colours.from_string(colour) for colour in ("14201E", "0B6E5F", "5B6B68", "E8F1EF", "FFFFFF")
)
ZIP_TIME = (1980, 1, 1, 0, 0, 0)

Box = tuple[float, float, float, float]


@cache
def _template() -> bytes:
    """Return a presentation without slides: the library's, 16:9, which takes it longer to widen than to fill."""
    presentation: Any = Presentation()
    wider = WIDTH / (presentation.slide_width / Inches(1))
    presentation.slide_width, presentation.slide_height = Inches(WIDTH), Inches(HEIGHT)
    master = presentation.slide_master
    for shape in (*master.shapes, *(s for layout in master.slide_layouts for s in layout.placeholders)):
        shape.left, shape.width = int(shape.left * wider), int(shape.width * wider)
    _drop_leftovers(presentation.part)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def _drop_leftovers(part: Any) -> None:
    """Remove what the library's template keeps of its author's machine: a picture of a slide, and a printer."""
    for number in [rel.rId for rel in part.package.iter_rels() if rel.reltype == RT.THUMBNAIL]:
        part.package.drop_rel(number)
    for number in [number for number, rel in part.rels.items() if rel.reltype == RT.PRINTER_SETTINGS]:
        part.rels.pop(number)


class Deck:
    """The presentation, 16:9, with the theme of the library."""

    def __init__(self, title: str, language: str, at: int) -> None:
        self._language, self._mirrored = language, runs_right_to_left(language)
        self._at = datetime.fromtimestamp(at / 1000, UTC).replace(tzinfo=None)
        self.presentation: Any = Presentation(io.BytesIO(_template()))
        properties = self.presentation.core_properties
        properties.title, properties.author, properties.last_modified_by = title[:255], "", ""
        properties.created = properties.modified = self._at
        properties.language, properties.revision = language, 1

    def slide(self, title: str, notes: Sequence[str], layout: int = TITLE_ONLY) -> Any:
        """Add a slide with a title and speaker notes."""
        slide = self.presentation.slides.add_slide(self.presentation.slide_layouts[layout])
        slide.notes_slide.notes_text_frame.text = "\n".join(notes)
        if layout == TITLE_ONLY:
            self.fill(slide.shapes.title, TITLE, [title], fit.size_for([title], TITLE[2:], 30, 18), strong=True)
        return slide

    def fill(
        self, shape: Any, box: Box, texts: Sequence[str], size: int, *, strong: bool = False, heads: int = 0
    ) -> None:
        """Move a placeholder of the layout into a box, and write paragraphs into it."""
        self._place(shape, box)
        self.write(shape.text_frame, texts, box, size, strong=strong, heads=heads, gap=0.4, anchor=MSO_ANCHOR.MIDDLE)

    def _place(self, shape: Any, box: Box) -> None:
        shape.left, shape.top, shape.width, shape.height = (Inches(value) for value in box)

    def text(
        self, slide: Any, box: Box, texts: Sequence[str], *, most: int = 20, least: int = 12, heads: int = 0,
        quiet: bool = False, bullets: bool = False, strong: Collection[str] = (), cut_next: bool = False,
    ) -> int:  # fmt: skip
        """Write paragraphs into a box, as many as fit, and return how many did; the first `heads` and those in `strong`
        are strong. With `cut_next`, as much of the next one as there is space for follows."""
        inside, gap = (box[2] - 0.2 - (0.3 if bullets else 0), box[3] - 0.1), 0.4
        size = fit.size_for(texts, inside, most, least, gap)
        count = fit.as_many(texts, inside, size, gap)
        shown = [*texts[:count]]
        left = inside[1] - fit.height(shown, inside[0], size, gap)
        if count < len(texts) and (cut_next or not shown) and left >= fit.height([""], inside[0], size):
            shown.append(fit.cut(texts[count], (inside[0], left), size))
        while shown and shown[-1] in strong:  # a head of nothing
            shown.pop()
        frame = slide.shapes.add_textbox(*(Inches(value) for value in box)).text_frame
        self.write(frame, shown, box, size, heads=heads, quiet=quiet, bullets=bullets, gap=gap, strong=strong)
        return count

    def write(
        self, frame: Any, texts: Sequence[str], box: Box, size: int, *, strong: bool | Collection[str] = False,
        heads: int = 0, quiet: bool = False, bullets: bool = False, gap: float = 0.0, anchor: Any = MSO_ANCHOR.TOP,
        at_end: bool = False, colour: Any = None,
    ) -> None:  # fmt: skip
        """Fill a text frame; a text that is too long for the box at this size is cut."""
        frame.word_wrap, frame.vertical_anchor = True, anchor
        for place, text in enumerate(texts):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            right_to_left = self._mirrored or is_right_to_left(text)
            on_the_right = at_end is not self._mirrored if self._mirrored else right_to_left or at_end
            paragraph.alignment = PP_ALIGN.RIGHT if on_the_right else PP_ALIGN.LEFT
            properties = paragraph._p.get_or_add_pPr()
            if right_to_left:
                properties.set("rtl", "1")
            paragraph.space_after = Pt(gap * size)
            run = paragraph.add_run()
            whole = fit.cut(text, (box[2] - 0.2, box[3]), size)
            run.text = f"• {whole}" if bullets and place >= heads else whole
            important = strong if isinstance(strong, bool) else text in strong
            run.font.size, run.font.bold = Pt(size), important or place < heads
            run.font.color.rgb = colour or (QUIET if quiet else INK)
            run._r.get_or_add_rPr().set("lang", self._language)

    def table(self, slide: Any, top: float, widths: Sequence[float], rows: Sequence[Sequence[str]], size: int,
              heights: tuple[float, float], alternative: str, strong_rows: int) -> None:  # fmt: skip
        """Add a table with a row of heads and a text for those who cannot see it; the last `strong_rows` are strong."""
        high = heights[0] + heights[1] * (len(rows) - 1)
        shape = slide.shapes.add_table(
            len(rows), len(widths), Inches(MARGIN), Inches(top), Inches(sum(widths)), Inches(high)
        )
        self.describe(shape, alternative)
        if self._mirrored:
            shape.table._tbl.tblPr.set("rtl", "1")
        for place, width in enumerate(widths):
            shape.table.columns[place].width = Inches(width)
        for number, row in enumerate(rows):
            shape.table.rows[number].height = Inches(heights[min(number, 1)])
            for place, text in enumerate(row):
                cell = shape.table.cell(number, place)
                cell.margin_left = cell.margin_right = Inches(0.06)
                cell.margin_top = cell.margin_bottom = Inches(0.02)
                cell.fill.solid()
                strong = number == 0 or number >= len(rows) - strong_rows
                cell.fill.fore_color.rgb = ACCENT if number == 0 else SOFT if strong else WHITE
                cell.vertical_anchor = MSO_ANCHOR.MIDDLE
                box = (0.0, 0.0, widths[place] + 0.06, heights[min(number, 1)])
                self.write(
                    cell.text_frame, [text], box, size, strong=strong, anchor=MSO_ANCHOR.MIDDLE, at_end=place > 0,
                    colour=WHITE if number == 0 else None,
                )  # fmt: skip

    def bars(
        self, slide: Any, box: Box, name: str, names: Sequence[str], values: Sequence[float], scale: int, described: str
    ) -> None:
        """Add a native chart of horizontal bars from 1 to `scale`, the first on top; `described` is read out for it."""
        data: Any = _data.CategoryChartData(number_format="0.00")
        data.categories = [*names]
        data.add_series(name, [*values])
        frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *(Inches(value) for value in box), data)
        self.describe(frame, described)
        chart = frame.chart
        # The library's own workbook would take a name such as "=1" for a formula.
        chart.part.chart_workbook.update_from_xlsx_blob(self._data(name, names, values))
        chart.has_legend = chart.has_title = False
        plot = chart.plots[0]
        plot.gap_width, plot.vary_by_categories, plot.has_data_labels = 45, False, True
        plot.series[0].format.fill.solid()
        plot.series[0].format.fill.fore_color.rgb = ACCENT
        labels = plot.data_labels
        labels.number_format, labels.number_format_is_linked = "0.00", False
        labels.position, labels.font.size = XL_LABEL_POSITION.OUTSIDE_END, Pt(14)
        chart.category_axis.reverse_order = True
        chart.category_axis.tick_labels.font.size = Pt(14 if len(names) <= 8 else 11)
        axis = chart.value_axis
        axis.reverse_order = self._mirrored
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = 1, scale, 1
        axis.has_major_gridlines, axis.tick_labels.font.size = False, Pt(11)

    def _data(self, name: str, names: Sequence[str], values: Sequence[float]) -> bytes:
        file = io.BytesIO()
        workbook = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        workbook.set_properties({"created": self._at})
        sheet = workbook.add_worksheet("Sheet1")
        sheet.write_string(0, 1, name)
        for row, (option, value) in enumerate(zip(names, values, strict=True), 1):
            sheet.write_string(row, 0, option)
            sheet.write_number(row, 1, value)
        workbook.close()
        return file.getvalue()

    def describe(self, shape: Any, text: str) -> None:
        """Give a chart or a table a text for those who cannot see it."""
        shape._element.nvGraphicFramePr.cNvPr.set("descr", text)

    def close(self) -> bytes:
        """Return the bytes of the file: the same for the same slides."""
        file, fixed = io.BytesIO(), io.BytesIO()
        self.presentation.save(file)
        with zipfile.ZipFile(file) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(zipfile.ZipInfo(name, ZIP_TIME), old.read(name), zipfile.ZIP_DEFLATED)
        return fixed.getvalue()


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter of a text belongs to a script that is written from right to left."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
