"""The decision pack: every file under its name, the same bytes each time, and README.txt says what they are."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime

import pytest
from msgspec import structs
from wcwidth import wcswidth

from server.analysis.solidity import whole
from server.core.model import LANGUAGES
from server.core.refused import Refused
from server.exports import FORMATS
from server.exports.pack import DIGESTS, ENTRIES, README, count, entries, files, render
from server.exports.record import rounds_of
from server.exports.sums import SUMS
from tests.support.exported_meetings import of_texts, two_rounds
from tests.support.meeting import BEGAN, Meeting, about
from tests.support.serving import ROOT


def readme(meeting: Meeting) -> list[str]:
    """Return the lines of README.txt, the first file of a pack; the others are made after it."""
    name, content = next(files(meeting.visible, None))
    assert name == README
    return content.decode("utf-8-sig").split("\r\n")


def unpacked(archive: bytes) -> dict[str, bytes]:
    """Return the files of an archive by name."""
    with zipfile.ZipFile(io.BytesIO(archive)) as pack:
        assert pack.testzip() is None
        return {name: pack.read(name) for name in pack.namelist()}


def test_pack_has_each_file_as_it_is_downloaded_by_itself() -> None:
    meeting = two_rounds("on_reveal")
    pieces = list(FORMATS["zip"].pieces(meeting.visible))
    assert len(pieces) == count(meeting.visible), "one for each file but the signature, and the directory"
    assert all(piece.startswith(b"PK\x03\x04") for piece in pieces[:-1])
    packed = unpacked(b"".join(pieces))
    folder = "quorum-7G4K-Q2XM-draft"
    names = (README, *(entry.name for entry in entries(meeting.visible)), SUMS)
    assert set(packed) == {f"{folder}/{name}" for name in names}
    assert packed[f"{folder}/{README}"].decode("utf-8-sig").split("\r\n") == readme(meeting)
    for entry in entries(meeting.visible):
        begun, *others = FORMATS[entry.format].pieces(meeting.visible, entry.dialect)
        assert packed[f"{folder}/{entry.name}"] == b"".join((begun, *others))
        assert begun.startswith(FORMATS[entry.format].begins)


def test_still_view_computes_once_what_a_live_one_computes_again() -> None:
    live = two_rounds().visible
    still = live.still()
    assert still.still() is still
    assert rounds_of(still) is rounds_of(still) and whole(still) is whole(still)
    assert rounds_of(live) is not rounds_of(live) and rounds_of(live) == rounds_of(still)


def test_every_format_is_in_the_pack() -> None:
    assert {entry.format for entry in ENTRIES} == {*FORMATS} - {"zip"}
    dialects = {(entry.format, entry.dialect) for entry in ENTRIES}
    assert ("csv", "excel-eu") in dialects


def test_pack_of_a_closed_session_is_no_draft_and_never_changes() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4).reveal().close("flask", "It is fun.")
    first = render(meeting.visible)
    assert render(meeting.visible) == first
    with zipfile.ZipFile(io.BytesIO(first)) as pack:
        assert {name.split("/")[0] for name in pack.namelist()} == {"quorum-7G4K-Q2XM"}
        closed = datetime(*pack.infolist()[0].date_time, tzinfo=UTC)
    assert BEGAN / 1000 < closed.timestamp() < BEGAN / 1000 + 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_readme_says_what_each_file_is(language: str) -> None:
    meeting = Meeting(structs.replace(about(), language=language)).join("ada").open()
    meeting.score("ada", "flask", "joy", 4).reveal().close("flask", "It is fun.")
    lines = readme(meeting)
    assert lines[0] == meeting.visible.description.question
    assert all(wcswidth(line) <= 80 for line in lines)
    for name in (*(entry.name for entry in entries(meeting.visible)), *(name for name, _ in DIGESTS)):
        (line,) = (line for line in lines if line.startswith(f"{name} "))
        assert len(line) > 30
    assert "    quorum verify quorum-7G4K-Q2XM.zip" in lines


def test_typed_text_adds_no_line_to_the_readme() -> None:
    lines = readme(of_texts("x\r\n=y\u2028z " + "w" * 40))
    assert not [line for line in lines if line.startswith(("=y", "z"))]


def test_before_the_first_reveal_there_is_no_pack() -> None:
    meeting = Meeting().join("ada").open()
    with pytest.raises(Refused, match="pack_too_early"):
        FORMATS["zip"].check(meeting.visible)
    FORMATS["zip"].check(meeting.score("ada", "flask", "joy", 4).reveal().next_round().visible)


def test_page_offers_every_format() -> None:
    """A reminder is offered beside the day it is about, and the pack has a button of its own."""
    listed = (ROOT / "web/src/session/downloads/files.ts").read_text(encoding="utf-8")
    assert set(re.findall(r'format: "([\w.]+)"', listed)) == {*FORMATS} - {"ics", "zip"}
