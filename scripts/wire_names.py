"""tests/fixtures/wire/: the names of all fields and commands that clients may send in a version of the wire.

    python -m scripts.wire_names

writes the file of the present version, while it is not released. After that a new name goes into EXTENSIONS of
server/live/protocol.py instead, so that pages announce it to servers that do not know it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.json_schema import shape
from server.handlers.api_types import NewDuplicate, NewInvitations, NewKey, NewMember, NewReopening, NewSession
from server.live import protocol

FILE = Path(__file__).parent.parent / "tests" / "fixtures" / "wire" / f"version-{protocol.VERSION}.json"


def names() -> list[str]:
    """The name of every field that may be in what a client sends, and of every message and command."""
    kinds = (protocol.Inbound, NewSession, NewMember, NewInvitations, NewKey, NewReopening, NewDuplicate)
    return sorted({name for kind in kinds for name in _names(shape(kind))})


def _names(schema: Any) -> Iterator[str]:
    for part in schema if isinstance(schema, list) else schema.values() if isinstance(schema, dict) else ():
        yield from _names(part)
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        yield from schema.get("properties", {}).get("type", {}).get("enum", ())


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps(names(), indent=1) + "\n", encoding="utf-8")
