"""Finds out whether some characters have a font on this machine, and says so in a file that lacks them."""

from __future__ import annotations

import json
from functools import cache

import typst

from server import messages
from server.exports.fonts import FOLDER, covers

# Typst refuses to write such a file only if the file must be accessible (PDF/UA).
_REFUSED = "could not be displayed"
_TEMPLATE = b'#set document(title: "-")\n#set text(font: "Noto Sans")\n#json(bytes(sys.inputs.text))\n'


@cache
def typst_fonts(*, system: bool) -> typst.Fonts:
    """Return Quorum's own fonts for typst, and with `system` those of the machine, which take time to find."""
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=[str(FOLDER)])


def is_about_glyphs(error: typst.TypstError) -> bool:
    """Return whether typst refused to write a file because a character has no font."""
    return _REFUSED in str(error)


def lacks_glyphs(text: str) -> bool:
    """Return whether some character of a text has no font on this machine."""
    if covers(text):
        return False
    inputs = {"text": json.dumps(" ".join(text.split()))}
    try:
        typst.compile(
            _TEMPLATE, font_paths=typst_fonts(system=True), format="pdf", sys_inputs=inputs, pdf_standards="ua-1"
        )
    except typst.TypstError as error:
        return is_about_glyphs(error)
    return False


def notices(language: str) -> list[str]:
    """Return the sentence that characters are missing, also in English if the sentence itself may be among them."""
    own, english = (messages.text(tag, "export-missing-characters") for tag in (language, messages.FALLBACK))
    return [own] if covers(own) else [own, english]
