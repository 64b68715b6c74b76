"""Language-neutral statements: a code and parameters, formatted in the reader's language only for display."""

from __future__ import annotations

from msgspec import Struct


class Phrase(Struct, frozen=True, forbid_unknown_fields=True):
    """A language-neutral part of a sentence, such as an option with its measured value."""

    code: str
    params: dict[str, str | int | float]


Param = str | int | float | Phrase | tuple[str | Phrase, ...]


class Statement(Struct, frozen=True, forbid_unknown_fields=True):
    """A language-neutral sentence; its text is in the message catalogue (docs/messages.md).

    A parameter whose name ends in option, options, criterion or criteria contains ids; shares are 0..1.
    """

    code: str
    params: dict[str, Param] = {}
