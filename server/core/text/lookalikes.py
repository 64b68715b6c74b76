"""Finds names that people would take for each other, by the skeletons of Unicode Technical Standard 39.

Skeletons are only compared, never shown or stored.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from server.core.text.cleaning import clean_line

# What cleaning keeps of the default-ignorable characters, other than the tags of flags: they differ, so they count.
_IGNORED = re.compile("[\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@lru_cache(maxsize=1024)
def name_keys(name: str) -> frozenset[str]:
    """Return the keys of a name: two names with a common key look alike, or differ only in case.

    Case is folded before characters are replaced by their look-alikes, and also after those of other scripts are, since
    a capital may look like another letter than its lower case.
    """
    cleaned = clean_line(name)
    keys = {skeleton(cleaned), folded(cleaned)}
    if not cleaned.isascii():
        keys.add(folded(unicodedata.normalize("NFKC", cleaned).translate(_foreign_prototypes())))
    return frozenset(keys)


def folded(text: str) -> str:
    """Return the skeleton of a text regardless of case and of compatibility forms (NFKC)."""
    return skeleton(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()))


def skeleton(text: str) -> str:
    """Return the skeleton of a text: equal for texts that look alike (UTS 39, section 4)."""
    decomposed = _IGNORED.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFD", decomposed.translate(_prototypes()))


@cache
def _prototypes() -> dict[int, str]:
    """Return the prototype of each character that looks like another."""
    result: dict[int, str] = {}
    prototype = ""
    for line in (files(__package__) / "confusables.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if not line.startswith(" "):
            head, _, line = line.partition(":")
            prototype = "".join(chr(int(code, 16)) for code in head.split())
        result |= {int(code, 16): prototype for code in line.split()}
    return result


@cache
def _foreign_prototypes() -> dict[int, str]:
    """Return the prototypes of the characters outside ASCII."""
    return {code: prototype for code, prototype in _prototypes().items() if code > 0x7F}
