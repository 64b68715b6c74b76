"""The weights of the criteria as a chart: a bar for each, and how far those that people set differ."""

from __future__ import annotations

from server.core.visibility.session import VisibleSession
from server.exports.charts.drawing import ACCENT, BAR, INNER, MARGIN, QUIET, WIDTH, Drawing
from server.exports.document.blocks import Picture
from server.exports.wording import Wording

NAMES, FIGURES = 340, 100  # the room for a name before its bar, and for the weight after it
PITCH = 30


def chart(session: VisibleSession, words: Wording) -> Picture:
    """Return the chart the criteria in their order; knock-outs have no weight."""
    drawing = Drawing(words.language)
    drawing.y = 4
    criteria = session.description.criteria
    most = max((c.weight for c in criteria), default=0) or 1
    for criterion in criteria:
        name, base = words.criterion(criterion.id), drawing.y + 19
        drawing.text(name, MARGIN, base, 15, room=NAMES - 16)
        start = MARGIN + NAMES
        if criterion.knock_out:
            drawing.text(words.text("export-knock-out"), start, base, 14, fill=QUIET)
        else:
            length = (INNER - NAMES - FIGURES) * criterion.weight / most
            drawing.rectangle(start, drawing.y + 5, max(length, 2), PITCH - 12, BAR, ACCENT)
            drawing.text(words.share(criterion.weight), WIDTH - MARGIN, base, 15, room=FIGURES, anchor="end")
        drawing.y += PITCH
    said = [
        words.text("export-chart-weight", criterion=words.criterion(c.id), weight=c.weight)
        for c in criteria
        if not c.knock_out
    ]
    return drawing.picture(
        words.text("export-weights-title"), words.text("export-chart-weights", rows=said), framed=False
    )
