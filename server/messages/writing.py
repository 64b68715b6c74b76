"""Formats messages of the catalogue as text."""

from __future__ import annotations

from functools import cache

from fluent.runtime.types import FluentType

from server.messages.catalogue import Bundle, bundles
from server.messages.functions import Argument, fluent_value


def text(language: str, id: str, /, **arguments: Argument) -> str:
    """Return the message with this id, in this language or else in English; raises KeyError if there is none.

    Arguments are texts, numbers, and lists of texts; raises ValueError if one is missing or of the wrong type.
    """
    return _format(language, id, arguments) if arguments else _constant(language, id)


@cache
def _constant(language: str, id: str) -> str:
    """Return a message without arguments, which can be cached."""
    return _format(language, id, {})


def _format(language: str, id: str, arguments: dict[str, Argument]) -> str:
    for bundle in bundles(language):
        if bundle.has_message(id):
            return formatted(bundle, id, arguments)
    raise KeyError(f"there is no message {id}")


def format_number(language: str, number: FluentType) -> str:
    """Return a number outside a message, such as score(4.1), as text."""
    return number.format(bundles(language)[0].locale)


def formatted(bundle: Bundle, id: str, arguments: dict[str, Argument]) -> str:
    """Return a message of one bundle; raises ValueError if it cannot be formatted with these arguments."""
    pattern = bundle.get_message(id).value
    if pattern is None:
        raise ValueError(f"{id} has no text, only attributes")
    result, errors = bundle.format_pattern(
        pattern, {name: fluent_value(argument) for name, argument in arguments.items()}
    )
    if errors:
        raise ValueError(f"{id}: {'; '.join(map(str, errors))}")
    return str(result)
