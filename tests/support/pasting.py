"""Reads pasted texts and files, and checks that each remark has a message for exactly its parameters."""

from __future__ import annotations

from functools import cache

from scripts.message_catalogue import Entry, entries
from server.catalogue import PASTED, load
from server.catalogue.paste import Of, Pasted, read_paste


@cache
def _messages() -> dict[str, Entry]:
    return {entry.id: entry for entry in entries()}


def read(content: str | bytes, name: str = PASTED, of: Of = "options") -> Pasted:
    """Return what is understood with the built-in catalogue."""
    pasted = read_paste(content, load(), name, of)
    for remark in pasted.remarks:
        message = _messages()[f"pasted-{remark.statement.code.replace('_', '-')}"]
        assert set(message.documented) == set(remark.statement.params), message.id
    return pasted
