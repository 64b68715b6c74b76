"""The fonts of pictures and PDF files: Noto Sans with Noto Sans Arabic and Noto Emoji, regular and bold (LICENSE-OFL).

All are merged into one font each, as a renderer that needs a second font for a part of a text may take any, or fail:

- Noto Sans 2.015 and Noto Sans Arabic 2.005, cut down to Latin, Greek, Cyrillic and Arabic letters, punctuation and
  currency signs (fonttools' pyftsubset, without hinting; merged by its Merger, with the line heights of Noto Sans);
- arrows, mathematical operators and geometric shapes of Noto Sans Math 3.000, and a few marks of Noto Sans Symbols 2
  2.008;
- Noto Emoji 3.006, in one colour, with sequences: flags, families, skin tones (which it draws alike). Its glyphs are
  scaled so that an emoji is as wide as two columns of a chart's text, and its substitutions are in every script's
  `ccmp`. What Noto Sans has, too, such as ↔, is an emoji only before U+FE0F.

Other scripts are drawn in the fonts of the machine, where there are any.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

from wcwidth import iter_graphemes

FAMILY = "Noto Sans"
FOLDER = Path(__file__).parent
FILES = (FOLDER / "NotoSans-Regular.ttf", FOLDER / "NotoSans-Bold.ttf")


def covers(text: str) -> bool:
    """Return whether the fonts have every character of a text, so that those of the machine are not needed."""
    return {ord(character) for character in set(text) if character not in "\n\t"} <= characters()


def lacking(text: str) -> list[str]:
    """Return the characters of a text, with their marks, that the fonts lack: each once, in their order."""
    words = dict.fromkeys(word for word in text.split() if not covers(word))
    found = dict.fromkeys(grapheme for word in words for grapheme in iter_graphemes(word))
    return [grapheme for grapheme in found if not covers(grapheme)]


@cache
def characters() -> frozenset[int]:
    """Return the code points that the fonts have; both have the same."""
    return frozenset(code_points(FILES[0].read_bytes()))


def tables(font: bytes) -> dict[str, int]:
    """Return where each table of a font begins."""
    (count,) = struct.unpack_from(">H", font, 4)
    entries = [struct.unpack_from(">4sIII", font, 12 + 16 * n) for n in range(count)]
    return {tag.decode(): offset for tag, _, offset, _ in entries}


def code_points(font: bytes) -> dict[int, int]:
    """Return the glyph of each code point, from the table of format 12: groups with their first and last one."""
    start = tables(font)["cmap"]
    (count,) = struct.unpack_from(">H", font, start + 2)
    places = [start + struct.unpack_from(">HHI", font, start + 4 + 8 * n)[2] for n in range(count)]
    table = next(place for place in places if struct.unpack_from(">H", font, place) == (12,))
    (count,) = struct.unpack_from(">I", font, table + 12)
    groups = [struct.unpack_from(">III", font, table + 16 + 12 * n) for n in range(count)]
    return {point: glyph + point - first for first, last, glyph in groups for point in range(first, last + 1)}
