"""Checking a decision pack without a server: a change in any file is found, also without writing the files again."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.findings import Solidity
from server.core.commands import Close
from server.core.visibility.session import VisibleSession
from server.exports import FORMATS, json, pack
from server.exports.chain import chain
from server.exports.signing import Signer, signer_of
from server.exports.sums import SIGNATURE, SUMS, digest, signed, sums
from server.exports.verification.pack_file import check_pack, is_pack
from server.exports.verification.record_file import CheckedRecord
from tests.support.effort import examples
from tests.support.exported_meetings import two_rounds
from tests.support.meeting import FACILITATOR

SIGNER = signer_of("a secret of more than thirty-two characters")
OTHER = signer_of("another secret of more than thirty-two characters")
FOLDER = "quorum-7G4K-Q2XM"
ADDRESS = "https://quorum.example.org:8443/s/7G4K-Q2XM"

Files = dict[str, bytes]


def found(checked: CheckedRecord) -> list[tuple[str, str]]:
    """Return the codes of all doubts, and their places in the folder."""
    return [(doubt.statement.code, doubt.where.removeprefix(f"{FOLDER}/")) for doubt in checked.doubts]


def files_of(file: bytes) -> Files:
    """Return the files of a pack by their names in its folder."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name.removeprefix(f"{FOLDER}/"): archive.read(name) for name in archive.namelist()}


def archive_of(files: Files) -> bytes:
    """Return a pack with these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"{FOLDER}/{name}", content)
    return made.getvalue()


def with_digests(files: Files, signer: Signer = SIGNER) -> Files:
    """Return the files with a new list of digests, and its signature."""
    others = {name: content for name, content in files.items() if name not in (SUMS, SIGNATURE)}
    listed = sums({name: digest(content) for name, content in others.items()})
    return {**others, SUMS: listed, SIGNATURE: signed(listed, signer)}


@pytest.fixture(autouse=True, scope="module")
def _written_once() -> Iterator[None]:
    """Write each file once for one record: test_pack.py checks that it has the same bytes each time."""
    write, known = pack.files, dict[tuple[bytes, str], list[tuple[str, bytes]]]()

    def written(
        session: VisibleSession, findings: Solidity | None, signer: Signer | None = None, address: str = ""
    ) -> Iterator[tuple[str, bytes]]:
        if signer is not None:
            return write(session, findings, signer, address)
        key = json.render(session, findings), address
        if key not in known:
            known[key] = list(write(session, findings, None, address))
        return iter(known[key])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pack, "files", written)
        yield


@pytest.fixture(scope="module")
def packed() -> bytes:
    """A signed pack, with a reminder."""
    meeting = two_rounds()
    meeting.ask(FACILITATOR, Close("flask", "We know it.", "2027-09-21"))
    return b"".join(FORMATS["zip"].pieces(meeting.visible, None, SIGNER, ADDRESS))


def test_reminder_in_a_pack_links_to_its_session_and_nowhere_else(packed: bytes) -> None:
    files = files_of(packed)
    assert f"\r\nURL:{ADDRESS}\r\n".encode() in files["reminder.ics"]
    assert found(check_pack(archive_of(files))) == []
    for other in (b"/s/0000-0000", b"/s/7G4K-Q2XM?x=https://elsewhere.example"):
        changed = files["reminder.ics"].replace(b"/s/7G4K-Q2XM", other)
        assert found(check_pack(archive_of(with_digests({**files, "reminder.ics": changed})))) == [
            ("file", "reminder.ics")
        ]


@pytest.fixture(scope="module")
def older(packed: bytes) -> Files:
    """The files of a pack that another version wrote."""
    files = files_of(packed)
    content = msgspec.json.decode(files["record.json"])
    content["made_by"] = "0.0.9"
    content["chain"] = chain(content)
    content["signature"] = SIGNER.sign(json.signed_part(content))
    changed = {"record.json": json.file_of(content), "totals.csv": b"as 0.0.9 wrote it"}
    return with_digests({**files, **changed})


def test_pack_is_confirmed(packed: bytes) -> None:
    checked = check_pack(packed, SIGNER.key)
    assert is_pack(packed) and (found(checked), checked.unwritten) == ([], ())


def test_pack_of_another_version_is_confirmed_by_its_digests(older: Files) -> None:
    checked = check_pack(archive_of(older), SIGNER.key)
    assert found(checked) == [] and "totals.csv" in checked.unwritten and "record.json" not in checked.unwritten


@pytest.mark.integration
def test_digests_are_those_of_coreutils(packed: bytes, tmp_path: Path) -> None:
    for name, content in files_of(packed).items():
        (tmp_path / name).write_bytes(content)
    subprocess.run(["sha256sum", "--check", "--strict", SUMS], cwd=tmp_path, check=True, capture_output=True)


def test_every_changed_file_is_named(packed: bytes) -> None:
    files = files_of(packed)
    names = sorted(name for name in files if name not in ("record.json", SUMS, SIGNATURE))
    for name in names:
        middle = len(files[name]) // 2
        files[name] = files[name][:middle] + b"7" + files[name][middle:]
    assert found(check_pack(archive_of(files))) == [("file_changed", name) for name in names]


@settings(max_examples=examples(30))
@given(st.data())
def test_every_flipped_bit_in_any_file_is_found(older: Files, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(older)))
    file = bytearray(older[name])
    file[data.draw(st.integers(0, len(file) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert found(check_pack(archive_of({**older, name: bytes(file)}))) != []


def test_change_with_new_digests_by_the_same_key_is_found_by_writing_again(packed: bytes) -> None:
    files = files_of(packed)
    files["totals.csv"] += b"more"
    assert found(check_pack(archive_of(with_digests(files)))) == [("file", "totals.csv")]


def test_digests_are_signed_by_the_key_of_the_record(packed: bytes, older: Files) -> None:
    older = {**older, "totals.csv": b"more"}
    assert found(check_pack(archive_of(with_digests(older, OTHER)))) == [("sums_other_key", SIGNATURE)]
    # A record that was imported at another server is packed, and so signed, by that server.
    assert found(check_pack(archive_of(with_digests(files_of(packed), OTHER)))) == []


@pytest.mark.parametrize("name", [SUMS, SIGNATURE])
def test_digests_need_their_signature(older: Files, name: str) -> None:
    without = {other: content for other, content in older.items() if other != name}
    assert found(check_pack(archive_of(without))) == [("missing_file", name)]
    assert found(check_pack(archive_of({**older, name: older[name] + b" "}))) == [("sums_signature", name)]
    no_list = {**older, SUMS: b"none", SIGNATURE: signed(b"none", SIGNER)}
    assert found(check_pack(archive_of(no_list))) == [("sums_signature", SUMS)]


def test_file_that_needs_other_fonts_is_not_expected_to_be_the_same(packed: bytes) -> None:
    meeting = two_rounds().score("ada", "django", "speed", 2, "שלום").close("flask", "We know it.")
    files = files_of(pack.render(meeting.visible, signer=SIGNER))
    checked = check_pack(archive_of(with_digests({**files, "report.pdf": b"in other fonts"})))
    assert (found(checked), checked.unwritten) == ([], ("report.pdf",))
    checked = check_pack(archive_of(with_digests({**files_of(packed), "report.pdf": b"in other fonts"})))
    assert found(checked) == [("file", "report.pdf")]


def test_files_that_are_missing_or_too_many_are_named(packed: bytes) -> None:
    files = {**files_of(packed), "more.txt": b"more"}
    del files["scores.csv"]
    expected = [("other_file", "more.txt"), ("missing_file", "scores.csv")]
    assert found(check_pack(archive_of(files))) == expected
    assert found(check_pack(archive_of(with_digests(files)))) == expected
    assert found(check_pack(archive_of({**files_of(packed), "../more.txt": b"more"}))) == [
        ("other_file", "../more.txt")
    ]


def test_damaged_packs_are_doubted(packed: bytes) -> None:
    assert found(check_pack(packed[: len(packed) // 2])) == [("no_pack", "")]
    assert found(check_pack(archive_of({}))) == [("no_record_in_pack", "")]
