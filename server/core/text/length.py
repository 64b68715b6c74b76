"""Limits on the length of text, counted in the characters that people see: grapheme clusters (UAX 29).

The types of the wire allow twice as many code points, which bounds the bytes.
"""

from __future__ import annotations

from itertools import islice

from wcwidth import iter_graphemes

from server.core.refused import Refused
from server.core.text.cleaning import clean_line, clean_paragraphs

MAX_NAME, MAX_LINE, MAX_TEXT = 80, 400, 2000

# How much of a text that is too long is quoted.
QUOTED = 30


def visible_length(text: str) -> int:
    """Return the number of characters that people see."""
    return len(text) if text.isascii() else sum(1 for _ in iter_graphemes(text))


def shorten(text: str, most: int) -> str:
    """Return the start of a text, of at most `most` visible characters; no character is cut in two."""
    return text if len(text) <= most else "".join(islice(iter_graphemes(text), most))


def checked_line(text: str, most: int) -> str:
    """Return the text on one line, cleaned; raise Refused if it has more than `most` visible characters."""
    return _checked(clean_line(text), most)


def checked_paragraphs(text: str, most: int = MAX_TEXT) -> str:
    """Return a text of several lines, cleaned; raise Refused if it has more than `most` visible characters."""
    return _checked(clean_paragraphs(text), most)


def _checked(text: str, most: int) -> str:
    if len(text) > most and (count := visible_length(text)) > most:
        raise Refused("text_too_long", most=most, count=count, start=shorten(clean_line(text), QUOTED))
    return text
