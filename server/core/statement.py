"""What the rules and the analyses say to people: a code and parameters, which become a sentence only for a reader."""

from __future__ import annotations

from msgspec import Struct


class Statement(Struct, frozen=True):
    """Something to be said, in no language: its words are in the message catalogue (docs/messages.md).

    A parameter whose name ends in option, options, criterion or criteria holds ids; a share is of 1.
    """

    code: str
    params: dict[str, str | int | float | Statement | tuple[str | Statement, ...]] = {}


Param = str | int | float | Statement | tuple[str | Statement, ...]
