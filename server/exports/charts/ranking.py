"""The ranking as a chart: a bar for each option, with the spread of its scores."""

from __future__ import annotations

from collections.abc import Sequence

from server.core.board import Standing
from server.core.visibility.session import VisibleSession
from server.exports.charts.drawing import ACCENT, BAR, INK, INNER, MARGIN, PAPER, QUIET, WIDTH, Drawing, lines
from server.exports.document.blocks import Picture
from server.exports.ranks import in_order, rank
from server.exports.wording import Wording

COMPACT_FROM = 21  # options, from which on the rows are lower
FIGURES = 250  # the room for the figures of a row, at its end
AXIS = INNER - FIGURES


def chart(
    session: VisibleSession,
    rows: Sequence[Standing],
    words: Wording,
    heads: Sequence[str] = (),
    notices: Sequence[str] = (),
) -> Picture:
    """Return the chart of a round best option first; `heads` are lines above it, and `notices` below."""
    drawing, rows = Drawing(words.language), in_order(rows)
    _heads(drawing, heads)
    drawing.y += 24 if heads else 4
    steps = session.description.scale
    top = drawing.y
    pitch = 40 if len(rows) >= COMPACT_FROM else 56
    for n in range(1, steps + 1):
        drawing.line(_x(n, steps), top, _x(n, steps), top + pitch * len(rows))
        drawing.text(str(n), _x(n, steps), top + pitch * len(rows) + 18, 13, anchor="middle", fill=QUIET)
    for row in rows:
        _row(drawing, session, row, words, pitch)
    drawing.y += 44
    drawing.text(words.text("export-chart-legend", steps=steps), MARGIN, drawing.y, 13, fill=QUIET)
    _notices(drawing, notices)
    return drawing.picture(
        words.text("export-ranking"),
        words.text("export-chart-ranking", rows=[said(row, words) for row in rows]),
        framed=bool(heads),
    )


def _x(value: float, steps: int) -> float:
    """Return where a value of the scale is on the axis."""
    return MARGIN + AXIS * (min(max(value, 1), steps) - 1) / (steps - 1)


def without_totals(language: str, heads: Sequence[str], sentence: str, notices: Sequence[str] = ()) -> Picture:
    """Return a picture that says why there are no totals."""
    drawing = Drawing(language)
    _heads(drawing, heads)
    drawing.y += 36
    drawing.text(sentence, MARGIN, drawing.y, 17)
    _notices(drawing, notices)
    return drawing.picture(sentence, sentence, framed=True)


def _heads(drawing: Drawing, heads: Sequence[str]) -> None:
    for place, head in enumerate(heads):
        size, pitch = (15, 22) if place else (26, 34)
        drawing.y += 4 if place else 10
        for line in lines(head, size, bold=not place):
            drawing.y += pitch
            drawing.text(line, MARGIN, drawing.y, size, bold=not place, fill=QUIET if place else INK)


def _notices(drawing: Drawing, notices: Sequence[str]) -> None:
    for line in (line for notice in notices for line in lines(notice, 13, bold=True)):
        drawing.y += 24
        drawing.text(line, MARGIN, drawing.y, 13, bold=True)


def _row(drawing: Drawing, session: VisibleSession, row: Standing, words: Wording, pitch: float) -> None:
    steps, outcome = session.description.scale, session.outcome
    chosen = outcome is not None and outcome.option == row.option
    out = bool(row.knocked_out)
    size = 17 if pitch > 50 else 14
    base, bar, thick = drawing.y + size + 2, drawing.y + size + 9, pitch - size - 18
    drawing.text(rank(row), MARGIN, base, size, room=44, bold=True, fill=QUIET if out else ACCENT)
    marks = _marks(session, row, words, chosen=chosen)
    start = MARGIN + 48
    drawing.text(
        words.option(row.option), start, base, size, room=(INNER - 48) * (0.62 if marks else 1),
        bold=row.rank == 1 or chosen, struck=out, fill=QUIET if out else INK,
    )  # fmt: skip
    if marks:
        drawing.text(marks, WIDTH - MARGIN, base, size - 3, room=INNER * 0.35, anchor="end", fill=QUIET)
    if row.total is None:
        drawing.text(words.text("export-chart-no-scores"), start, bar + thick - 2, size - 3, fill=QUIET)
    else:
        end = _x(row.total, steps)
        fill, edge = (PAPER, QUIET) if out else (ACCENT, ACCENT) if row.rank == 1 or chosen else (BAR, ACCENT)
        drawing.rectangle(MARGIN, bar, max(end - MARGIN, 2), thick, fill, edge)
        if row.spread:
            _spread(drawing, _x(row.total - row.spread, steps), _x(row.total + row.spread, steps), bar + thick / 2)
        figures = words.text("export-chart-figures", total=row.total, spread=row.spread or 0, people=row.n)
        drawing.text(figures, WIDTH - MARGIN, bar + thick - 1, size - 2, room=FIGURES - 20, anchor="end")
    drawing.y += pitch


def _spread(drawing: Drawing, low: float, high: float, y: float) -> None:
    """Draw a line with ends, light at its sides so that it shows on a dark bar, too."""
    for colour, width in ((PAPER, 5), (INK, 2)):
        drawing.line(low, y, high, y, colour, width)
        for end in (low, high):
            drawing.line(end, y - 5, end, y + 5, colour, width)


def _marks(session: VisibleSession, row: Standing, words: Wording, *, chosen: bool) -> str:
    """Return what is to say of an option besides its figures."""
    failed = [words.criterion(c.id) for c in session.description.criteria if c.id in row.knocked_out]
    marks = [
        *([words.text("export-chart-chosen")] if chosen else []),
        *([words.text("export-knocked-out", criteria=failed)] if failed else []),
        *([words.text("export-chart-incomplete")] if row.total is not None and not row.complete else []),
    ]
    return " · ".join(marks)


def said(row: Standing, words: Wording) -> str:
    """Return what is read out for a row of the chart: the rank, the option and its total."""
    name = words.option(row.option)
    if row.total is None:
        return words.text("export-chart-says-nothing", option=name)
    if row.rank is None:
        return words.text("export-chart-says-out", option=name, total=row.total)
    return words.text("export-chart-says", rank=row.rank, option=name, total=row.total)
