"""PNG: the chart of svg.py as pixels."""

from __future__ import annotations

import resvg_py

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports import svg
from server.exports.charts.placing import placed
from server.exports.fonts import FAMILY, FILES, covers
from server.exports.fonts.missing import missing, notices

ZOOM = 2  # 1920 pixels wide


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the chart as PNG, in the session's language; it needs no findings."""
    language, picture = session.description.language, svg.drawn(session)
    # A box, or nothing, would stand for a character without a font.
    if lost := missing(picture):
        picture = svg.drawn(session, notices(language, lost))
    return pixels(picture, language)


def pixels(picture: str, language: str) -> bytes:
    """Return a chart in a language as PNG."""
    # A text whose font is missing would be left out without a word, so the fonts come along.
    content: bytes = resvg_py.svg_to_bytes(
        svg_string=placed(picture, language),
        zoom=ZOOM,
        font_files=[str(file) for file in FILES],
        font_family=FAMILY,
        sans_serif_family=FAMILY,
        skip_system_fonts=covers(picture),
    )
    return bytes(content)
