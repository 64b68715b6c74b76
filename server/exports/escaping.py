"""Escapes text that people typed, for each format; sessions of older versions may hold any character."""

from __future__ import annotations

import re
from functools import cache

from server.core.text import replaced
from server.core.text.output import UNSAFE

# Characters that start a formula in spreadsheets, including full-width variants (OWASP: CSV injection).
FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
# A spreadsheet that splits at another separator than the file's reads quotes inside a line as text, so a formula may
# also begin after any of these inside a cell.
SEPARATORS = ",;\t\n"

_RIGHT_TO_LEFT_LANGUAGES = ("ar", "fa", "he", "ur")
# Letters of Hebrew, Arabic and their neighbours.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]")

_SPACE = r"(?:[^\S\t\n]|\")*"
_FORMULA_AT_START = re.compile(rf"{_SPACE}(?:[{re.escape(FORMULA)}]|\t|\n)")


def one_line(text: str) -> str:
    """Return the text on one line, without unsafe characters; it is still plain text."""
    return replaced(" ".join(text.split()))


def one_line_in_order(text: str) -> str:
    """Return the text on one line, for a sentence from left to right.

    A mark ends what is written from right to left: without it, a number after a Hebrew name would be shown before it.
    """
    line = one_line(text)
    return f"{line}\u200e" if _RIGHT_TO_LEFT.search(line) else line


def runs_right_to_left(language: str) -> bool:
    """Return whether a language is written from right to left."""
    return language.partition("-")[0] in _RIGHT_TO_LEFT_LANGUAGES


def has_right_to_left(text: str) -> bool:
    """Return whether a text has letters that run from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def isolated(text: str) -> str:
    """Return the text on one line, between Unicode's isolates, which no other text of a document contains."""
    return f"\u2068{one_line(text)}\u2069"


def without_isolates(text: str) -> str:
    """Return a text without the isolates around names."""
    return text.replace("\u2068", "").replace("\u2069", "")


def escape_controls(document: bytes) -> bytes:
    """Return JSON with escapes for characters that are unsafe in a terminal; its value is the same."""
    text = document.decode()
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode() if UNSAFE.search(text) else document


def escape_formula(text: str, separator: str = ",") -> str:
    """Return the text of a cell, with an apostrophe before whatever a spreadsheet would take for a formula.

    `separator` is that of the file: where a spreadsheet splits at it, it respects the quotes around the cell.
    """
    text = replaced(text)
    start = "'" if _FORMULA_AT_START.match(text) else ""
    return start + _formula_inside(separator).sub(r"\1'", text)


@cache
def _formula_inside(separator: str) -> re.Pattern[str]:
    others = SEPARATORS.replace(separator, "")
    return re.compile(rf"(?<=[{others}])({_SPACE})(?=[{re.escape(FORMULA)}])")
