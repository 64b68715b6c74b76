"""How wide text is in Quorum's own fonts, for renderers that must be told where each part of a text begins."""

from __future__ import annotations

import struct
from functools import cache
from itertools import groupby

from wcwidth import iter_graphemes, wcswidth

from server.exports.fonts import FILES, code_points, covers, tables

COLUMN = 0.5  # of a font for Chinese, Japanese or Korean, in parts of the size; its characters have two


def runs(text: str) -> list[tuple[bool, str]]:
    """Return the parts of a text in their order, and of each whether Quorum's own fonts have it."""
    return [(own, "".join(part)) for own, part in groupby(iter_graphemes(text), covers)]


def width(text: str, *, bold: bool) -> float:
    """Return the width of a text that the fonts have, in parts of its size; without kerning.

    A character with its marks is as wide as the widest of them: marks have no width, and an emoji is one glyph.
    """
    widths = _advances(bold)
    return sum(max(widths[ord(point)] for point in grapheme) for grapheme in iter_graphemes(text))


def width_elsewhere(text: str) -> float:
    """Return the estimated width of a text in another font, in parts of its size."""
    return max(wcswidth(text), 0) * COLUMN


@cache
def _advances(bold: bool) -> dict[int, float]:
    font = FILES[bold].read_bytes()
    places = tables(font)
    (unit,) = struct.unpack_from(">H", font, places["head"] + 18)
    (count,) = struct.unpack_from(">H", font, places["hhea"] + 34)
    widths = [each for each, _ in struct.iter_unpack(">Hh", font[places["hmtx"] : places["hmtx"] + 4 * count])]
    # All glyphs after those that are listed are as wide as the last one.
    return {point: widths[min(glyph, count - 1)] / unit for point, glyph in code_points(font).items()}
