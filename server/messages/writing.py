"""Formats messages of the catalogue as text."""

from __future__ import annotations

from functools import cache, lru_cache

from fluent.runtime.types import FluentType

from server.messages.catalogue import Bundle, bundles
from server.messages.functions import MOST_NAMED, Argument, Few, Texts, fluent_value


def text(language: str, id: str, /, **arguments: Argument) -> str:
    """Return the message with this id, in this language or else in English; raises KeyError if there is none.

    Arguments are texts, numbers, and lists of texts; raises ValueError if one is missing or of the wrong type.
    """
    if not arguments:
        return _constant(language, id)
    if all(isinstance(argument, str | int | float) for argument in arguments.values()):
        return _repeated(language, id, **arguments)
    return _format(language, id, arguments)  # a list is no key of a cache


@cache
def _constant(language: str, id: str) -> str:
    return _format(language, id, {})


# Exports repeat the same few sentences for every row, and Fluent takes a quarter of a millisecond for one.
@lru_cache(maxsize=4096, typed=True)
def _repeated(language: str, id: str, /, **arguments: Argument) -> str:
    return _format(language, id, arguments)


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
        pattern, {name: _value(bundle, argument) for name, argument in arguments.items()}
    )
    if errors:
        raise ValueError(f"{id}: {'; '.join(map(str, errors))}")
    return str(result)


def _value(bundle: Bundle, argument: Argument) -> FluentType | str:
    """Return an argument for Fluent; of many names, all but the first few become how many more there are."""
    if isinstance(argument, Few) and len(argument) > MOST_NAMED:
        return Texts(argument, rest=formatted(bundle, "common-more", {"count": len(argument) - MOST_NAMED + 1}))
    return fluent_value(argument)
