"""Archives from outside: what they unpack to is bounded, whatever their headers announce."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest

from server.catalogue.paste.spreadsheet import MAX_UNPACKED
from server.exports.verification.pack_file import check_pack
from server.unpacking import MAX_PARTS, DamagedArchive, LargeArchive, unpacked
from tests.support.pasting import read

SIZE = 10_000
CONTENT = b"ab" * (SIZE // 2)
BOMB = b"\0" * (64 << 20)


def archive(content: bytes, method: int = zipfile.ZIP_DEFLATED, announced: int | None = None) -> bytes:
    """Return an archive with a part, whose header announces another size, and the checksum of as many bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        written.writestr("[Content_Types].xml", b"<a/>")
        entry = zipfile.ZipInfo("part.xml")
        written.writestr(entry, content, method)
        if announced is not None:
            entry.file_size, entry.CRC = announced, zlib.crc32(content[:announced])
    return file.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_honest_parts_are_read(method: int) -> None:
    assert unpacked(archive(CONTENT, method), SIZE + 4)["part.xml"] == CONTENT


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("announced", [0, 1, 5000, SIZE - 1, SIZE + 1])
def test_part_of_another_size_than_announced_is_damaged(method: int, announced: int) -> None:
    with pytest.raises(DamagedArchive):
        unpacked(archive(CONTENT, method, announced), MAX_UNPACKED)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_cannot_be_read_in_part_are_refused(method: int) -> None:
    with pytest.raises(DamagedArchive):
        unpacked(archive(CONTENT, method), MAX_UNPACKED)


def test_announced_sizes_and_the_number_of_parts_are_limited() -> None:
    with pytest.raises(LargeArchive):
        unpacked(archive(CONTENT), SIZE + 3)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for number in range(MAX_PARTS + 1):
            written.writestr(str(number), b"")
    with pytest.raises(LargeArchive):
        unpacked(file.getvalue(), MAX_UNPACKED)


def test_a_bomb_is_refused_wherever_an_archive_is_read() -> None:
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2):
        bomb = archive(BOMB, method, announced=1)
        assert len(bomb) < 100_000
        assert [r.statement.code for r in read(bomb, "a.xlsx").remarks] == ["broken_spreadsheet"]
        assert [doubt.statement.code for doubt in check_pack(bomb).doubts] == ["no_pack"]
