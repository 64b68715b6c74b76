"""Messages of the catalogue as text."""

from __future__ import annotations

from functools import cache

from fluent.runtime.types import FluentType

from server.messages.catalogue import Bundle, bundles
from server.messages.functions import Argument, fluent_value


def text(language: str, id: str, /, **arguments: Argument) -> str:
    """The message with this id, in this language or else in English; raises KeyError when there is none.

    Arguments are texts, numbers, and lists of texts; raises ValueError when one is missing or of the wrong kind.
    """
    return _first(language, id, arguments) if arguments else _constant(language, id)


@cache
def _constant(language: str, id: str) -> str:
    """A message without arguments, which is always the same."""
    return _first(language, id, {})


def _first(language: str, id: str, arguments: dict[str, Argument]) -> str:
    for bundle in bundles(language):
        if bundle.has_message(id):
            return formatted(bundle, id, arguments)
    raise KeyError(f"there is no message {id}")


def alone(language: str, figure: FluentType) -> str:
    """A figure that stands by itself, such as score(4.1), as the language writes it."""
    return figure.format(bundles(language)[0].locale)


def formatted(bundle: Bundle, id: str, arguments: dict[str, Argument]) -> str:
    """A message of one bundle; raises ValueError when it cannot be formatted with these arguments."""
    pattern = bundle.get_message(id).value
    if pattern is None:
        raise ValueError(f"{id} has no text of its own")
    result, errors = bundle.format_pattern(
        pattern, {name: fluent_value(argument) for name, argument in arguments.items()}
    )
    if errors:
        raise ValueError(f"{id}: {'; '.join(map(str, errors))}")
    return str(result)
