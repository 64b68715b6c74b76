"""Sentences from statements: what the rules, the analyses and the readings say in codes, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct

from server.core.model import Description
from server.core.statement import Param, Phrase, Statement
from server.messages.catalogue import FALLBACK
from server.messages.functions import Argument
from server.messages.writing import text

Family = Literal["headline", "flip", "weighed", "why", "stop", "reading", "refused"]

_NAMED = re.compile(r"(?:^|_)(?:(options?)|criteri(?:on|a))$")


class Names(Struct, frozen=True):
    """What options and criteria are called, by their ids."""

    options: Mapping[str, str]
    criteria: Mapping[str, str]


NOBODY = Names({}, {})


def names_of(about: Description, written: Callable[[str], str] = str) -> Names:
    """The names of a session's options and criteria; `written` makes them harmless for the format they go into."""
    return Names(
        {option.id: written(option.name) for option in about.options},
        {criterion.id: written(criterion.name) for criterion in about.criteria},
    )


def sentence(
    language: str,
    family: Family,
    statement: Statement | Phrase,
    names: Names = NOBODY,
    written: Callable[[str], str] = str,
) -> str:
    """A statement in a language. Texts in it are passed through `written`, names are taken as they are in `names`."""

    def argument(name: str, value: Param) -> Argument:
        if isinstance(value, tuple):
            return [one(name, item) for item in value]
        return value if isinstance(value, int | float) else one(name, value)

    def one(name: str, item: str | Phrase) -> str:
        if isinstance(item, Phrase):
            return sentence(language, family, item, names, written)
        if found := _NAMED.search(name):
            known = names.options if found[1] else names.criteria
            return known.get(item) or written(item)
        return written(item)

    arguments = {name: argument(name, value) for name, value in statement.params.items()}
    return text(language, message_id(family, statement.code), **arguments)


def message_id(family: Family, code: str) -> str:
    """The id of the message for a code."""
    return f"{family}-{code.replace('_', '-')}"


def reason(statement: Statement) -> str:
    """Why something was refused, in English for programmers."""
    return sentence(FALLBACK, "refused", statement)
