"""What a session leaves behind, one file for each format: pure functions of the session as everybody may see it."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports import json, markdown, table


class Render(Protocol):
    """What makes the bytes of one format."""

    def __call__(self, session: VisibleSession, found: Solidity | None = None) -> bytes:
        """The bytes of the file."""


class Format(Struct, frozen=True):
    """How one format is called and made.

    `render` gives the file's bytes; whoever knows already how solid the result is may hand it over.
    """

    media_type: str
    render: Render


FORMATS: dict[str, Format] = {
    "csv": Format("text/csv; charset=utf-8", table.render),
    "json": Format("application/json; charset=utf-8", json.render),
    "md": Format("text/markdown; charset=utf-8", markdown.render),
}
