"""Finds out which characters have no font on this machine, and says so in a file that lacks them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache

import typst

from server import messages
from server.exports.fonts import FOLDER, covers, lacking

MOST_NAMED = 3

# Typst refuses to write such a file only if the file must be accessible (PDF/UA).
_REFUSED = re.compile(r'the text `"(.*?)"` could not be displayed')
_TEMPLATE = b'#set document(title: "-")\n#set text(font: "Noto Sans")\n#json(bytes(sys.inputs.text)).join(" ")\n'


@cache
def typst_fonts(*, system: bool) -> typst.Fonts:
    """Return Quorum's own fonts for typst, and with `system` those of the machine, which take time to find."""
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=[str(FOLDER)])


def refused_text(error: typst.TypstError) -> str:
    """Return the text that has no font if typst refused to write a file because of that; otherwise an empty text."""
    found = _REFUSED.search(str(error))
    return found[1] if found else ""


def missing(text: str) -> list[str]:
    """Return the first characters of a text, at most MOST_NAMED, that have no font on this machine."""
    return _without_font(lacking(text), MOST_NAMED)


def _without_font(characters: Sequence[str], most: int) -> list[str]:
    """Return the first of these characters that have no font: typst says only of a whole text whether it has one."""
    if most <= 0 or not characters or not _is_refused(characters):
        return []
    if len(characters) == 1:
        return [*characters]
    middle = len(characters) // 2
    found = _without_font(characters[:middle], most)
    return found + _without_font(characters[middle:], most - len(found))


def _is_refused(characters: Sequence[str]) -> bool:
    inputs = {"text": json.dumps(characters)}
    try:
        typst.compile(
            _TEMPLATE, font_paths=typst_fonts(system=True), format="pdf", sys_inputs=inputs, pdf_standards="ua-1"
        )
    except typst.TypstError as error:
        return refused_text(error) != ""
    return False


def notices(language: str, characters: Sequence[str]) -> list[str]:
    """Return the sentence that characters such as these are missing, also in English if its own may be among them."""
    named = [" ".join(f"U+{ord(point):04X}" for point in character) for character in characters]
    own, english = (
        messages.text(tag, "export-missing-characters", characters=named) for tag in (language, messages.FALLBACK)
    )
    return [own] if covers(own) else [own, english]
