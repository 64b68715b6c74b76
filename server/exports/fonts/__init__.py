"""The fonts of pictures and PDF files: Noto Sans 2.015 with Noto Sans Arabic 2.005, regular and bold (LICENSE-OFL).

They are cut down to Latin, Greek, Cyrillic and Arabic letters, punctuation and currency signs (fonttools' pyftsubset,
without hinting) and merged (fonttools' Merger, with the line heights of Noto Sans): a renderer that needs a second font
for a part of a text may take any. Other scripts are drawn in the fonts of the machine, where there are any.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

FAMILY = "Noto Sans"
FOLDER = Path(__file__).parent
FILES = (FOLDER / "NotoSans-Regular.ttf", FOLDER / "NotoSans-Bold.ttf")


def covers(text: str) -> bool:
    """Return whether the fonts have every character of a text, so that those of the machine are not needed."""
    return {ord(character) for character in set(text) if character not in "\n\t"} <= characters()


@cache
def characters() -> frozenset[int]:
    """Return the code points that the fonts have; both have the same."""
    font = FILES[0].read_bytes()
    (tables,) = struct.unpack_from(">H", font, 4)
    entries = [struct.unpack_from(">4sIII", font, 12 + 16 * n) for n in range(tables)]
    start = next(offset for tag, _, offset, _ in entries if tag == b"cmap")
    (table,) = {start + offset for _, _, offset in struct.iter_unpack(">HHI", font[start + 4 : start + 20])}
    return frozenset(_of_segments(font, table))


def _of_segments(font: bytes, table: int) -> list[int]:
    """Return the code points in a table of format 4: segments with their first and last one.

    A segment may include a code point without a glyph; these fonts have none but the mark of the end.
    """
    version, _, _, doubled = struct.unpack_from(">HHHH", font, table)
    assert version == 4
    ends = struct.unpack_from(f">{doubled // 2}H", font, table + 14)
    starts = struct.unpack_from(f">{doubled // 2}H", font, table + 16 + doubled)
    return [point for start, end in zip(starts, ends, strict=True) for point in range(start, end + 1) if point < 0xFFFF]
