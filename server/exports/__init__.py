"""What a session leaves behind, one file for each format: pure functions of a session.

Each gives only what everybody may see by then: see record.py.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from server.core.model import Session
from server.exports import json, markdown, table


class Format(Struct, frozen=True):
    """How one format is called and made; `render` gives the file's bytes."""

    media_type: str
    render: Callable[[Session], bytes]


FORMATS: dict[str, Format] = {
    "csv": Format("text/csv; charset=utf-8", table.render),
    "json": Format("application/json; charset=utf-8", json.render),
    "md": Format("text/markdown; charset=utf-8", markdown.render),
}
