"""`quorum verify FILE`: its sentences and exit codes, and the comparison with the stored log."""

from __future__ import annotations

from pathlib import Path

import pytest

from server import config
from server.exports.signing import fingerprint, signer_of
from tests.support.command_line import complaint, run
from tests.support.exported_meetings import two_rounds
from tests.support.meeting import CODE, Meeting
from tests.support.stored_logs import save

pytestmark = pytest.mark.integration


@pytest.fixture
def meeting() -> Meeting:
    """A closed meeting with names hidden."""
    return two_rounds("on_reveal", "hidden").close("flask", "We know it.")


@pytest.fixture
def store(tmp_path: Path, meeting: Meeting) -> str:
    """The address of a store with the meeting."""
    url = f"sqlite:///{tmp_path / 'meeting.sqlite'}"
    save(url, {CODE: meeting.log})
    return url


@pytest.fixture
def record(tmp_path: Path, store: str) -> Path:
    """Its record in a file."""
    file = tmp_path / "record.json"
    assert run("export", CODE, "--format", "json", "-o", str(file), "--store", store).exit_code == 0
    return file


def test_record_is_confirmed_in_sentences(record: Path, meeting: Meeting) -> None:
    key = signer_of(config.secret()).key
    lines = run("verify", str(record), "--key", key).output.splitlines()
    assert lines[0] == f"{record} is as it was signed (session 7G4K-Q2XM, closed after {len(meeting.log)} commits)."
    assert lines[1].endswith("digests are right, and its standings and analyses follow from 8 ballots in 2 rounds.")
    assert lines[2].startswith("Not checked, because the record does not show enough: whether those who have run")
    assert lines[3] == f"Signed by {key}, fingerprint {fingerprint(key)}."
    assert len(lines) == 4
    assert run("verify", str(record)).output.splitlines()[4].startswith("Compare the key")


def test_pack_is_confirmed(tmp_path: Path, store: str) -> None:
    file = tmp_path / "pack.zip"
    assert run("export", CODE, "--format", "zip", "-o", str(file), "--store", store).exit_code == 0
    confirmed = "Every other file of the pack is as it was signed, and follows from its record."
    assert confirmed in run("verify", str(file)).output


def test_any_doubt_is_an_error(record: Path) -> None:
    record.write_bytes(record.read_bytes().replace(b'"value":5', b'"value":4', 1))
    result = run("verify", str(record))
    assert result.exit_code == 1
    assert "/rounds/0/ballots/" in result.stderr and "it does not match its digest." in result.stderr
    assert result.stderr.splitlines()[-1].endswith("doubts, as listed above.")
    assert result.stdout == ""


def test_record_is_compared_with_the_store(record: Path, store: str, tmp_path: Path) -> None:
    result = run("verify", str(record), "--against-store", "--store", store)
    assert (result.exit_code, "It is what the log in the store shows." in result.output) == (0, True)
    other = two_rounds("on_reveal", "hidden").score("ada", "flask", "joy", 1).close("flask", "We know it.")
    url = f"sqlite:///{tmp_path / 'other.sqlite'}"
    save(url, {CODE: other.log})
    result = run("verify", str(record), "--against-store", "--store", url)
    assert result.exit_code == 1 and "The record is of" not in result.stderr
    shorter = f"sqlite:///{tmp_path / 'shorter.sqlite'}"
    save(shorter, {CODE: other.log[:3]})
    assert "but the stored log has fewer." in run("verify", str(record), "--against-store", "--store", shorter).stderr


def test_errors_are_sentences(record: Path, tmp_path: Path) -> None:
    assert complaint("verify", str(tmp_path / "none.json")).endswith("cannot be read: No such file or directory.")
    assert complaint("verify", str(record), "--key", "12") == (
        "--key must be a public key as /api/signing-key has it: 64 hexadecimal digits."
    )
    assert "are for checking a FILE" in run("verify", "--key", "0" * 64).output
