"""The decision pack: a zip with every file that a session leaves behind, and what they are in README.txt."""

from __future__ import annotations

import io
import textwrap
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec import Struct

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.code import format_code
from server.core.refused import Refused
from server.core.text import replaced
from server.core.visibility.session import VisibleSession
from server.exports import FORMATS, Format
from server.exports.signing import Signer
from server.exports.sums import SIGNATURE, SUMS, digest, signed, sums
from server.exports.wording import Wording, wording

README = "README.txt"
WIDTH = 80
# Formats that are compressed already; for the others a higher level takes longer and saves little.
COMPRESSED = (".pdf", ".png", ".xlsx", ".pptx")
LEVEL = 1
VERIFY = ("quorum", "verify")


class Entry(Struct, frozen=True):
    """A file of the pack: its name, its format and dialect, and the message that says what it is."""

    name: str
    format: str
    message: str
    dialect: str | None = None


# In the order in which people will want them.
ENTRIES = (
    Entry("report.pdf", "pdf", "pack-report-pdf"),
    Entry("report.html", "html", "pack-report-html"),
    Entry("report.md", "md", "pack-report-md"),
    Entry("decision-record.md", "adr.md", "pack-adr"),
    Entry("chart.svg", "svg", "pack-chart-svg"),
    Entry("chart.png", "png", "pack-chart-png"),
    Entry("reminder.ics", "ics", "pack-ics"),
    Entry("scores.csv", "csv", "pack-scores"),
    Entry("scores-excel-eu.csv", "csv", "pack-excel-eu", "excel-eu"),
    Entry("criteria.csv", "criteria.csv", "pack-criteria"),
    Entry("totals.csv", "totals.csv", "pack-totals"),
    Entry("scores.xlsx", "xlsx", "pack-workbook"),
    Entry("slides.pptx", "pptx", "pack-slides"),
    Entry("record.json", "json", "pack-record"),
)
# Of the other files, so not among them.
DIGESTS = ((SUMS, "pack-sums"), (SIGNATURE, "pack-signature"))


def render(
    session: VisibleSession, findings: Solidity | None = None, signer: Signer | None = None, address: str = ""
) -> bytes:
    """Return the archive: the same bytes for the same session at the same address; its record and its digests are
    signed if there is a signer, and its reminder links to the `address` of the session's page if it is known.
    """
    return b"".join(pieces(session, findings, signer, address))


def pieces(
    session: VisibleSession, findings: Solidity | None = None, signer: Signer | None = None, address: str = ""
) -> Iterator[bytes]:
    """Yield the archive, each file as soon as it is made."""
    archive, sent = io.BytesIO(), 0
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as pack:
        for name, content in _contents(session, findings, signer, address):
            pack.writestr(_entry(session, name), content)
            yield archive.getvalue()[sent:]
            sent = archive.tell()
    yield archive.getvalue()[sent:]


def _contents(
    session: VisibleSession, findings: Solidity | None, signer: Signer | None, address: str
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file, the digests last."""
    digests: dict[str, str] = {}
    for name, content in files(session, findings or whole(session), signer, address):
        digests[name] = digest(content)
        yield name, content
    listed = sums(digests)
    yield SUMS, listed
    if signer is not None:
        yield SIGNATURE, signed(listed, signer)


def files(
    session: VisibleSession, findings: Solidity | None, signer: Signer | None = None, address: str = ""
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file of the pack that follows from the session and its address."""
    session = session.still()
    yield README, _readme(session)
    for entry in entries(session):
        renderer = FORMATS[entry.format].renderer(entry.dialect, signer, address)
        assert renderer is not None
        yield entry.name, renderer(session, findings)


def entries(session: VisibleSession) -> list[Entry]:
    """Return what this session has of the files: some have no reminder."""
    return [entry for entry in ENTRIES if _exists(FORMATS[entry.format], session)]


def count(session: VisibleSession) -> int:
    """Return how many files a signed pack of this session has."""
    return len((README, *entries(session), *DIGESTS))


def _exists(form: Format, session: VisibleSession) -> bool:
    try:
        form.check(session)
    except Refused:
        return False
    return True


def _entry(session: VisibleSession, name: str) -> zipfile.ZipInfo:
    folder = f"quorum-{format_code(session.code)}" + ("" if session.outcome is not None else "-draft")
    # The time of the decision, not of the download, so that the same session gives the same archive.
    at = datetime.fromtimestamp((session.outcome.at if session.outcome else session.created_at) / 1000, UTC)
    info = zipfile.ZipInfo(f"{folder}/{name}", at.timetuple()[:6])
    info.compress_type = zipfile.ZIP_STORED if name.endswith(COMPRESSED) else zipfile.ZIP_DEFLATED
    info.create_system = 3  # Unix, on every platform
    info.external_attr = 0o644 << 16
    return info


# ---- README.txt


def _readme(session: VisibleSession) -> bytes:
    words = wording(session, _line)
    return ("\r\n".join(_lines(session, words)) + "\r\n").encode("utf-8-sig")


def _line(text: str) -> str:
    return replaced(" ".join(text.split()))


def _lines(session: VisibleSession, words: Wording) -> Iterator[str]:
    title = words.written(session.description.question) or words.text("export-title")
    yield from _wrapped(title)
    yield "=" * WIDTH
    yield ""
    outcome = session.outcome
    if outcome is None:
        yield from _wrapped(words.text("pack-draft"))
    elif outcome.option is None:
        yield from _wrapped(words.text("export-no-decision"))
    else:
        yield from _wrapped(words.text("pack-decided", option=words.option(outcome.option), at=outcome.at))
    yield ""
    rows = [*((entry.name, entry.message) for entry in entries(session)), *DIGESTS]
    widest = max(len(name) for name, _ in rows) + 2
    for name, message in rows:
        yield from _wrapped(words.text(message), name.ljust(widest), " " * widest)
    yield ""
    yield from _wrapped(words.text("pack-verify"))
    yield ""
    yield "    " + " ".join((*VERIFY, f"quorum-{format_code(session.code)}.zip"))
    yield ""
    yield from _wrapped(words.text("pack-session", code=format_code(session.code)))


def _wrapped(text: str, first: str = "", others: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=others, break_long_words=False, break_on_hyphens=False
    ) or [first]
