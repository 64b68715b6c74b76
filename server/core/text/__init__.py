"""What text from people may hold, by Unicode's own tables: docs/text.md.

Commands, requests and catalogues are cleaned when they arrive; logs are replayed as they are, so what is written to
files and terminals is made safe again there.
"""

from __future__ import annotations

from server.core.text.cleaning import clean_line, clean_paragraphs
from server.core.text.length import (
    MAX_LINE,
    MAX_NAME,
    MAX_TEXT,
    checked_line,
    checked_paragraphs,
    shorten,
    visible_length,
)
from server.core.text.links import clean_link, shown_link
from server.core.text.lookalikes import folded, name_keys, skeleton
from server.core.text.output import escaped, replaced

__all__ = [
    "MAX_LINE",
    "MAX_NAME",
    "MAX_TEXT",
    "checked_line",
    "checked_paragraphs",
    "clean_line",
    "clean_link",
    "clean_paragraphs",
    "escaped",
    "folded",
    "name_keys",
    "replaced",
    "shorten",
    "shown_link",
    "skeleton",
    "visible_length",
]
