"""Finds what somebody meant by a word that is not among the known ones."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

# How many known words a message lists.
MOST_LISTED = 40
MOST_TEXTS_LISTED = 12
# How alike two words must be, from 0 to 1, for one to be meant by the other.
ALIKE = 0.6


def nearest_first(word: str, known: Iterable[str]) -> list[str]:
    """Return the known words, each once, in their order, but first the most similar one if there is any."""
    words = list(dict.fromkeys(known))
    best = nearest(word, words)
    return words if best is None else [best, *(other for other in words if other != best)]


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is most similar to a word, whatever its case; None if none is similar."""
    by_folded = {_folded(other): other for other in reversed(list(known))}
    found = difflib.get_close_matches(_folded(word), by_folded, 1, ALIKE)
    return by_folded[found[0]] if found else None


def listed(words: list[str], quotes: bool = False) -> str:
    """Return words as a list for a message, texts in quotes: the first of them, and how many more there are."""
    most = MOST_TEXTS_LISTED if quotes else MOST_LISTED
    shown = [f"“{word}”" if quotes else word for word in words[:most]]
    return ", ".join(shown) + (f" and {len(words) - most} more" if len(words) > most else "")


def _folded(word: str) -> str:
    return "-".join(word.casefold().replace("_", " ").replace("-", " ").split())
