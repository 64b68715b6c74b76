"""The words for the parts of tables and lists, in all languages, from words.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Literal, get_args

import msgspec
from msgspec import Struct

Part = Literal[
    "option", "criterion", "weight", "scale", "direction", "description", "group", "total", "number", "question"
]
Several = tuple[str, ...]


class _Language(Struct, frozen=True, forbid_unknown_fields=True, rename={"knock_out": "knock-out"}):
    """The words of one language: those of each part, and more that stand with them."""

    option: Several
    criterion: Several
    weight: Several
    description: Several
    group: Several
    total: Several
    question: Several
    knock_out: Several
    lower: Several
    higher: Several
    scale: Several = ()
    direction: Several = ()
    number: Several = ()
    qualifier: Several = ()  # before the word for a part: “weighted total”
    to: Several = ()  # between the ends of a scale: “1 to 5”


class PastedWords(Struct, frozen=True):
    """All words, in lower case, with the patterns that are made of them."""

    parts: dict[str, Part]
    knock_out: frozenset[str]
    lower: frozenset[str]
    higher: frozenset[str]
    qualified: re.Pattern[str]
    weight: re.Pattern[str]
    scale: re.Pattern[str]


@cache
def words() -> PastedWords:
    """Return the words of all languages together: whoever pastes a table does not say in which it is."""
    file = resources.files(__package__).joinpath("words.yaml").read_bytes()
    languages = msgspec.yaml.decode(file, type=dict[str, _Language]).values()
    parts: dict[str, Part] = {}
    for language in languages:
        for part in get_args(Part):
            parts |= dict.fromkeys(getattr(language, part), part)
    weight = _any((word for language in languages for word in language.weight), "w")
    to = _any((word for language in languages for word in language.to), "-", "–", "—", "..", "...", "…", "/")
    return PastedWords(
        parts,
        knock_out=frozenset(word for language in languages for word in language.knock_out),
        lower=frozenset(word for language in languages for word in language.lower),
        higher=frozenset(word for language in languages for word in language.higher),
        qualified=re.compile(rf"{_any(word for language in languages for word in language.qualifier)}\s+(\S+)"),
        weight=re.compile(rf"{weight}\s*[:=]?\s*(.+)", re.IGNORECASE),
        scale=re.compile(rf"(\d{{1,3}})\s*{to}\s*(\d{{1,4}})"),
    )


def _any(*groups: Iterable[str] | str) -> str:
    """Return a pattern for any of the words, the longest that fits."""
    every = [word for group in groups for word in ([group] if isinstance(group, str) else group)]
    return f"(?:{'|'.join(re.escape(word) for word in sorted(every, key=len, reverse=True))})"
