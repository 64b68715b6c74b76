"""Draws shapes and text as SVG. All text is escaped here, and small enough to fit."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from typing import Literal

from wcwidth import iter_graphemes, wcswidth

from server.core.text import replaced
from server.exports.document.blocks import Picture
from server.exports.escaping import runs_right_to_left, without_isolates
from server.exports.fonts import FAMILY, characters
from server.exports.fonts.families import families_for

WIDTH = 960
MARGIN = 40
INNER = WIDTH - 2 * MARGIN

# Legible in print and to people who see colours differently: dark on white, and never told apart by a hue alone.
INK, QUIET, LINE, BAR, ACCENT, PAPER = "#14201e", "#51605c", "#d3d9d5", "#8dbabd", "#0f5c66", "#ffffff"

# The width of a column of text, in parts of its size: that of wide letters, so that text rather ends too soon.
REGULAR, BOLD = 0.58, 0.62
# How small a text may become in its room before it is cut, in parts of its size.
SMALLEST = 0.6

Anchor = Literal["start", "middle", "end"]
_OPPOSITE: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
# Unicode's isolate of text from right to left: few renderers of SVG know its attribute for the direction.
_ISOLATE, _END = "\u2067", "\u2069"


class Drawing:
    """A picture that grows downwards: `y` is where the next row begins.

    In a language from right to left it is mirrored: callers count from the side on which lines begin.
    """

    def __init__(self, language: str = "") -> None:
        self.y = 0.0
        self._mirrored = runs_right_to_left(language)
        self._families = ", ".join(families_for(language))
        self._shapes: list[str] = []

    def text(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        *,
        room: float = INNER,
        anchor: Anchor = "start",
        fill: str = INK,
        bold: bool = False,
        struck: bool = False,
    ) -> float:
        """Draw a text with its baseline at y, smaller if it needs more than `room`, and cut where that would be too
        small to read; return its estimated width.
        """
        shown, letter = replaced(" ".join(without_isolates(text).split())), BOLD if bold else REGULAR
        width = columns(shown) * size * letter
        if width > room:
            size = max(size * room / width, size * SMALLEST)
            shown = shortened(shown, int(room / (size * letter)))
            width = room
        style = f' font-weight="{700 if bold else 400}"' + (' text-decoration="line-through"' if struck else "")
        if self._mirrored:
            x, anchor, shown = WIDTH - x, _OPPOSITE[anchor], f"{_ISOLATE}{shown}{_END}"
        place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size:.1f}" text-anchor="{anchor}" fill="{fill}"'
        self._shapes.append(f"<text {place}{style}>{self._in_fonts(shown)}</text>")
        return width

    def _in_fonts(self, text: str) -> str:
        """Return the text as markup, with fonts for what Noto Sans lacks: a renderer would take any font for that."""
        if not self._families:
            return escape(text)
        parts = enumerate(_lacked().split(text))
        fonts = f'<tspan font-family="{self._families}">'
        return "".join(f"{fonts}{escape(part)}</tspan>" if place % 2 else escape(part) for place, part in parts)

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str, edge: str) -> None:
        """Draw a rectangle."""
        width = max(width, 0)
        x = WIDTH - x - width if self._mirrored else x
        place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        dashes = ' stroke-dasharray="5 4"' if edge == QUIET else ""  # an option that is knocked out
        self._shapes.append(f'<rect {place} fill="{fill}" stroke="{edge}"{dashes}/>')

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = LINE, width: float = 1) -> None:
        """Draw a line."""
        x1, x2 = (WIDTH - x1, WIDTH - x2) if self._mirrored else (x1, x2)
        place = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        self._shapes.append(f'<line {place} stroke="{colour}" stroke-width="{width}"/>')

    def picture(self, title: str, alternative: str, *, framed: bool) -> Picture:
        """Return the picture, down to the end of the last row, with a text that says the same.

        `framed` gives it the margin that a file of its own needs.
        """
        # Its places are mirrored already: a page from right to left must not turn what begins a text round once more.
        height = self.y + (MARGIN / 2 if framed else 4)
        x, width = (0, WIDTH) if framed else (MARGIN - 4, INNER + 8)
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height:.0f}"'
            f' viewBox="{x} 0 {width} {height:.0f}" role="img" direction="ltr"'
            f' font-family="{FAMILY}, Arial, sans-serif">'
            f"<title>{escape(replaced(without_isolates(alternative)))}</title>"
            f'<rect x="{x}" width="{width}" height="{height:.0f}" fill="{PAPER}"/>{"".join(self._shapes)}</svg>\n'
        )
        return Picture(svg, title, alternative, height / width)


@cache
def _lacked() -> re.Pattern[str]:
    """Return what finds runs of characters that Noto Sans lacks."""
    return re.compile(f"([^{''.join(map(re.escape, map(chr, sorted(characters()))))}]+)")


def shortened(text: str, most: int) -> str:
    """Return a text of at most this many columns, with an ellipsis where it is cut."""
    if columns(text) <= most:
        return text
    kept, used = [], 1
    for grapheme in iter_graphemes(text):
        used += columns(grapheme)
        if used > most:
            break
        kept.append(grapheme)
    return "".join(kept).rstrip() + "…"


def lines(text: str, size: float, *, bold: bool = False, room: float = INNER) -> list[str]:
    """Return a text in lines that fit into `room`, broken between words; only a word that is too long does not."""
    most = int(room / (size * (BOLD if bold else REGULAR)))
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".lstrip()
        if columns(longer) <= most or not found[-1]:
            found[-1] = longer
        else:
            found.append(word)
    return found


def columns(text: str) -> int:
    """Return the width of a text in columns: letters have one, those of Chinese, Japanese and Korean and emoji two."""
    return max(wcswidth(text), 0) or len(text)
