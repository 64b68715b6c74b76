"""Exports, one module per format: pure functions of the visible session.

This file names the formats and is light: the module of a format is imported when its first file is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import Protocol, cast

from msgspec import Struct

from server.analysis.findings import Solidity
from server.core.refused import Refused
from server.core.visibility.session import VisibleSession
from server.exports.csv.writing import EXCEL_EU, STANDARD
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


class Stream(Protocol):
    """Makes one format piece by piece."""

    def __call__(
        self, session: VisibleSession, variant: str | None, signer: Signer | None, address: str
    ) -> Iterator[bytes]:
        """Yield the bytes of the file."""


class AddressedRender(Protocol):
    """Renders one format, with the address of the session's page."""

    def __call__(self, session: VisibleSession, findings: Solidity | None = None, address: str = "") -> bytes:
        """Return the bytes of the file."""


class Late(Struct, frozen=True):
    """A function of a module that is imported for the first call: analyses and libraries take long to load, and much
    memory, and a server needs those of some formats in its worker process alone. `fixed` are arguments of every call.
    """

    module: str
    function: str = "render"
    fixed: Mapping[str, object] = {}

    def __call__(
        self, session: VisibleSession, findings: Solidity | None = None, *more: object, **named: object
    ) -> bytes:
        """Return the bytes of the file."""
        function = getattr(import_module(self.module), self.function)
        return cast(bytes, function(session, findings, *more, **self.fixed, **named))


def _always(session: VisibleSession) -> None:
    pass


class Format(Struct, frozen=True):
    """An export format: its media type, the function that renders it, and its variants by name: the dialects, or the
    sizes of paper, of which it is the default.

    `render` computes the solidity of the result unless the caller passes it. A format that is `slow` takes too long for
    the event loop however small the session is. `check` raises Refused where there is no such file now. `signed`
    renders a format that has a signature, and `addressed` one with a link to the session's page; those that are
    `linked` have one if the address is known. `begins` is how every file begins, and `stream` yields one piece by
    piece. `files` is how many files an archive has.
    """

    media_type: str
    render: Late
    dialects: Mapping[str, Render] = {}
    papers: Mapping[str, Render] = {}
    slow: bool = False
    check: Callable[[VisibleSession], None] = _always
    signed: SignedRender | None = None
    addressed: AddressedRender | None = None
    linked: bool = False
    begins: bytes = b""
    stream: Stream | None = None
    files: Callable[[VisibleSession], int] | None = None

    @property
    def module(self) -> str:
        """The module that makes the file."""
        return self.render.module

    @property
    def conditional(self) -> bool:
        """Whether some sessions have no such file."""
        return self.check is not _always

    def renderer(self, variant: str | None, signer: Signer | None = None, address: str = "") -> Render | None:
        """Return the function for a variant, or for none; None if the format has no such variant.

        A format that has a signature is signed by `signer`; one with links gets the `address` of the session's page.
        """
        if signer is not None and self.signed is not None and variant is None:
            return partial(self.signed, signer=signer)
        if address and self.addressed is not None and variant is None:
            return partial(self.addressed, address=address)
        return self.render if variant is None else (self.dialects or self.papers).get(variant)

    def pieces(
        self, session: VisibleSession, variant: str | None = None, signer: Signer | None = None, address: str = ""
    ) -> Iterator[bytes]:
        """Yield a file as it is made, or at least the beginning that is known before."""
        if self.stream is not None:
            yield from self.stream(session, variant, signer, address)
            return
        renderer = self.renderer(variant, signer, address)
        assert renderer is not None
        begins = b"" if variant in self.dialects else self.begins
        if begins:
            yield begins
        content = renderer(session)
        if not content.startswith(begins):
            raise RuntimeError(f"a file that begins with {content[: len(begins)]!r}")
        yield content[len(begins) :]


def _rounds_revealed(session: VisibleSession) -> None:
    """Raise Refused unless there is something to pack: before the first reveal nothing is decided."""
    if session.outcome is None and not (session.rounds and session.rounds[0].revealed):
        raise Refused("pack_too_early")


def _to_be_looked_at_again(session: VisibleSession) -> None:
    """Raise Refused unless the session was closed with a day to look at the decision again."""
    if session.outcome is None or session.outcome.look_again is None:
        raise Refused("no_reminder")


def _table(name: str, stream: Stream | None = None) -> Format:
    module = f"server.exports.csv.{name}"
    dialects = {"excel-eu": Late(module, fixed={"dialect": EXCEL_EU})}
    return Format("text/csv; charset=utf-8", Late(module), dialects, stream=stream)


def _scores(session: VisibleSession, variant: str | None, signer: Signer | None, address: str) -> Iterator[bytes]:
    from server.exports.csv import scores

    return scores.pieces(session, STANDARD if variant is None else EXCEL_EU)


def _packed(session: VisibleSession, variant: str | None, signer: Signer | None, address: str) -> Iterator[bytes]:
    from server.exports import pack  # it needs FORMATS

    return pack.pieces(session, None, signer, address)


def _files(session: VisibleSession) -> int:
    from server.exports import pack

    return pack.count(session)


_json, _pack, _reminder = (Late(f"server.exports.{name}") for name in ("json", "pack", "ics"))
_pdf, _letter = Late("server.exports.pdf"), Late("server.exports.pdf", fixed={"paper": "us-letter"})

# A zip, which every Office file is.
_ZIP = b"PK\x03\x04"

# The header of an archive's download that says how many files it will have: who counts those that have arrived sees how
# far it is.
FILES_HEADER = "Quorum-Files"

FORMATS: dict[str, Format] = {
    "csv": _table("scores", _scores),
    "criteria.csv": _table("criteria"),
    "totals.csv": _table("totals"),
    "xlsx": Format(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Late("server.exports.xlsx"),
        slow=True,
        begins=_ZIP,
    ),
    "pptx": Format(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        Late("server.exports.pptx"),
        slow=True,
        begins=_ZIP,
    ),
    "json": Format("application/json; charset=utf-8", _json, signed=_json, begins=b"{"),
    "md": Format("text/markdown; charset=utf-8", Late("server.exports.markdown"), begins=b"# "),
    "adr.md": Format(
        "text/markdown; charset=utf-8",
        Late("server.exports.adr"),
        {"adr-tools": Late("server.exports.adr", "render_for_adr_tools")},
        begins=b"---\n",
    ),
    "html": Format("text/html; charset=utf-8", Late("server.exports.html"), begins=b"<!doctype html>\n"),
    "pdf": Format(
        "application/pdf",
        _pdf,
        papers={"a4": _pdf, "letter": Late("server.exports.pdf", fixed={"paper": "us-letter"})},
        slow=True,
        begins=b"%PDF-1.",
    ),
    "svg": Format("image/svg+xml", Late("server.exports.svg")),
    "png": Format("image/png", Late("server.exports.png"), slow=True, begins=b"\x89PNG\r\n\x1a\n"),
    "ics": Format(
        "text/calendar; charset=utf-8",
        _reminder,
        slow=True,
        check=_to_be_looked_at_again,
        addressed=_reminder,
        linked=True,
    ),
    "zip": Format(
        "application/zip",
        _pack,
        slow=True,
        check=_rounds_revealed,
        signed=_pack,
        linked=True,
        stream=_packed,
        files=_files,
    ),
}
