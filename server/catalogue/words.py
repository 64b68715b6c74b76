"""The wording of mistakes in a catalogue's files: what each field expects, and an example of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

T = TypeVar("T")
Path = tuple[str | int, ...]


class Words(msgspec.Struct, frozen=True):
    """The wording of errors: the expected content of each field, and the struct that lists each mapping's fields.

    Keys are field names, with "[]" for an item of a list. A name means the same everywhere in a file, unless there is
    a key with the field around it, such as "rules.names". `examples` are lines with a field as it should be; `lengths`
    are the most visible characters that a text may have.
    """

    expected: Mapping[str, str]
    kinds: Mapping[str, type[msgspec.Struct]]
    lengths: Mapping[str, int]
    examples: Mapping[str, str] = {}

    def of(self, said: Mapping[str, T], path: Path) -> T | None:
        """Return what one of these mappings says of the field at a path; None if it says nothing."""
        for key in _keys(path):  # there are ten thousand fields in our own files: this is no place for a generator
            if key in said:
                return said[key]
        return None


def _keys(path: Path) -> tuple[str, ...]:
    """Return the keys of a path: the name of its last field, with "[]" for an item of a list; first with the field
    around it."""
    item = "[]" if path and isinstance(path[-1], int) else ""
    names = [p for p in path if isinstance(p, str)]
    if len(names) > 1:
        return f"{names[-2]}.{names[-1]}{item}", f"{names[-1]}{item}"
    return (f"{names[0]}{item}",) if names else (item,)
