"""What the rules and the analyses say to people: a code and parameters, which become a sentence only for a reader."""

from __future__ import annotations

from msgspec import Struct


class Phrase(Struct, frozen=True, forbid_unknown_fields=True):
    """Part of a sentence, in no language, such as an option with what was measured of it."""

    code: str
    params: dict[str, str | int | float]


Param = str | int | float | Phrase | tuple[str | Phrase, ...]


class Statement(Struct, frozen=True, forbid_unknown_fields=True):
    """Something to be said, in no language: its words are in the message catalogue (docs/messages.md).

    A parameter whose name ends in option, options, criterion or criteria holds ids; a share is of 1.
    """

    code: str
    params: dict[str, Param] = {}
