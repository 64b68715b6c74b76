"""Places the parts of a chart's texts one by one, for the renderers of PNG and PDF.

usvg, which both use, shapes a whole text in every font that a part of it needs, and then expects as many glyphs from
each: one ligature, such as a flag, and it loses letters, or panics (linebender/resvg#732). A part with its own place
is shaped alone. A browser does better without, as it has other fonts, in which the parts have other widths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape

from server.exports.escaping import has_right_to_left
from server.exports.fonts import covers
from server.exports.fonts.families import families_for
from server.exports.fonts.widths import runs, width, width_elsewhere

# As drawing.py writes it.
_TEXT = re.compile(
    r'<text x="(?P<x>[^"]*)" (?P<before>[^>]*)font-size="(?P<size>[^"]*)" text-anchor="(?P<anchor>[^"]*)"'
    r"(?P<after>[^>]*)>(?P<content>.*?)</text>"
)
_PART = re.compile(r"</?tspan[^>]*>")
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}  # the share of a text that is before its place


def placed(svg: str, language: str) -> str:
    """Return a chart that drawing.py drew in a language, with every part in another font as a text of its own."""
    families = ", ".join(families_for(language))
    return _TEXT.sub(lambda found: "".join(_parts(found, families)), svg)


def _parts(found: re.Match[str], families: str) -> Iterator[str]:
    content = unescape(_PART.sub("", found["content"]))
    # Where parts run in two directions, their order on the line is not that in the text: there any font must do.
    if covers(content) or has_right_to_left(content):
        yield _PART.sub("", found[0])
        return
    bold, size = 'font-weight="700"' in found["after"], float(found["size"])
    parts = runs(content)
    widths = [size * (width(part, bold=bold) if own else width_elsewhere(part)) for own, part in parts]
    x = float(found["x"]) - sum(widths) * _BEFORE[found["anchor"]]
    for (own, part), wide in zip(parts, widths, strict=True):
        if part.strip():
            # A text loses the white space at its ends.
            start = x + size * width(part[: len(part) - len(part.lstrip())], bold=bold) if own else x
            fonts = f' font-family="{families}"' if families and not own else ""
            place = f'x="{start:.1f}" {found["before"]}font-size="{found["size"]}" text-anchor="start"'
            yield f"<text {place}{found['after']}{fonts}>{escape(part.strip())}</text>"
        x += wide
