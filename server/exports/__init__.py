"""Exports, one module per format: pure functions of the visible session."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import Protocol, cast

from msgspec import Struct

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports import json, markdown, table
from server.exports.signing import Signer


class Render(Protocol):
    """Renders one format."""

    def __call__(self, session: VisibleSession, findings: Solidity | None = None) -> bytes:
        """Return the bytes of the file."""


class SignedRender(Protocol):
    """Renders one format, and signs it."""

    def __call__(
        self, session: VisibleSession, findings: Solidity | None = None, signer: Signer | None = None
    ) -> bytes:
        """Return the bytes of the file."""


class Format(Struct, frozen=True):
    """An export format: its media type, the function that renders it, and its dialects by name.

    `render` computes the solidity of the result unless the caller passes it. A format that is `slow` takes too long for
    the event loop however small the session is. `signed` renders a format that has a signature.
    """

    media_type: str
    render: Render
    dialects: Mapping[str, Render] = {}
    slow: bool = False
    signed: SignedRender | None = None

    def renderer(self, dialect: str | None, signer: Signer | None = None) -> Render | None:
        """Return the function for a dialect, or for none; None if the format has no such dialect.

        A format that has a signature is signed by `signer`.
        """
        if signer is not None and self.signed is not None and dialect is None:
            return partial(self.signed, signer=signer)
        return self.render if dialect is None else self.dialects.get(dialect)


def late(module: str) -> Render:
    """Return the `render` of a module that is imported for the first file only: its libraries take much memory, which
    then the worker process alone has.
    """

    def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
        return cast(Render, import_module(module).render)(session, findings)

    return render


FORMATS: dict[str, Format] = {
    "csv": Format("text/csv; charset=utf-8", table.render, {"excel-eu": partial(table.render, dialect=table.EXCEL_EU)}),
    "json": Format("application/json; charset=utf-8", json.render, signed=json.render),
    "md": Format("text/markdown; charset=utf-8", markdown.render),
}
