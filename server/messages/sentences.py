"""Formats statements of the rules, analyses and readings as sentences in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal

from msgspec import Struct

from server.core.model import Description
from server.core.statement import Param, Phrase, Statement
from server.messages.catalogue import FALLBACK
from server.messages.functions import Argument, Few
from server.messages.writing import text

Family = Literal[
    "headline",
    "flip",
    "weighed",
    "without",
    "changed",
    "opinions",
    "why",
    "concord",
    "change",
    "drift",
    "stop",
    "comparison",
    "view",
    "reading",
    "pasted",
    "refused",
    "doubt",
]

# Families whose sentences name all options and criteria, because they are read as a list of changes.
COMPLETE = frozenset({"drift", "pasted", "refused"})

_NAMED = re.compile(r"(?:^|_)(?:(options?)|criteri(?:on|a))$")


class Names(Struct, frozen=True):
    """The names of options and criteria by id."""

    options: Mapping[str, str]
    criteria: Mapping[str, str]


NO_NAMES = Names({}, {})


def names_of(description: Description, written: Callable[[str], str] = str) -> Names:
    """Return the names of a session's options and criteria; `written` escapes them for the output format."""
    return Names(
        {option.id: written(option.name) for option in description.options},
        {criterion.id: written(criterion.name) for criterion in description.criteria},
    )


def sentence(
    language: str,
    family: Family,
    statement: Statement | Phrase,
    names: Names = NO_NAMES,
    written: Callable[[str], str] = str,
) -> str:
    """Return a statement as a sentence. `written` escapes the texts in it; `names` are used unchanged."""

    def argument(name: str, value: Param) -> Argument:
        if isinstance(value, tuple):
            texts = [format_text(name, item) for item in value]
            return Few(texts) if family not in COMPLETE and _NAMED.search(name) else texts
        return value if isinstance(value, int | float) else format_text(name, value)

    def format_text(name: str, item: str | Phrase) -> str:
        if isinstance(item, Phrase):
            return sentence(language, family, item, names, written)
        if match := _NAMED.search(name):
            by_id = names.options if match[1] else names.criteria
            return by_id.get(item) or written(item)
        return written(item)

    arguments = {name: argument(name, value) for name, value in statement.params.items()}
    return text(language, message_id(family, statement.code), **arguments)


def message_id(family: Family, code: str) -> str:
    """Return the id of the message for a code."""
    return f"{family}-{code.replace('_', '-')}"


def reason(statement: Statement) -> str:
    """Return the reason for a refusal in English, for developers."""
    return sentence(FALLBACK, "refused", statement) if statement.params else _constant_reason(statement.code)


@cache
def _constant_reason(code: str) -> str:
    """Return a reason without parameters: formatting it takes longer than everything else about a refused request."""
    return sentence(FALLBACK, "refused", Statement(code))
