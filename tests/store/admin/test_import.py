"""`quorum import`: the record of a session comes back as it was, or becomes a new session."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from server.core import log
from server.core.model import Session
from server.core.visibility.session import visible
from server.store import open_store
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
def record(tmp_path: Path, meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Its record in a file."""
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path / "home"))
    url, file = f"sqlite:///{tmp_path / 'first.sqlite'}", tmp_path / "record.json"
    save(url, {CODE: meeting.log})
    assert run("export", CODE, "--format", "json", "-o", str(file), "--store", url).exit_code == 0
    return file


def replayed(url: str, code: str) -> Session:
    """Return a stored session."""

    async def read() -> Session:
        store = await open_store(url, read_only=True)
        try:
            return log.replay(await store.read(code))
        finally:
            await store.close()

    return asyncio.run(read())


def test_export_import_export_gives_the_same_bytes(tmp_path: Path, record: Path, target: str) -> None:
    result = run("import", str(record), "--store", target)
    assert result.output == "Session 7G4K-Q2XM was imported; it can only be read.\n", result.output
    again = tmp_path / "again.json"
    assert run("export", CODE, "--format", "json", "-o", str(again), "--store", target).exit_code == 0
    assert again.read_bytes() == record.read_bytes()
    assert run("verify", "--store", target).output == "1 session with 1 commit verified.\n"
    assert "Which framework?" in run("sessions", "--store", target).output
    pack = tmp_path / "pack.zip"
    assert run("export", CODE, "--format", "zip", "-o", str(pack), "--store", target).exit_code == 0
    assert run("verify", str(pack)).exit_code == 0


def test_nothing_is_overwritten(tmp_path: Path, record: Path) -> None:
    url = f"sqlite:///{tmp_path / 'first.sqlite'}"
    assert complaint("import", str(record), "--store", url) == (
        "There is a session with the code 7G4K-Q2XM already, and nothing was imported; import the file --as-new."
    )
    assert run("verify", "--store", url).exit_code == 0


def test_record_becomes_a_new_session_in_the_lobby(tmp_path: Path, record: Path, meeting: Meeting) -> None:
    url = f"sqlite:///{tmp_path / 'first.sqlite'}"
    result = run("import", str(record), "--as-new", "--name", "Gus", "--store", url, QUORUM_URL="https://q.example.org")
    created, link = result.output.splitlines()
    code = created.split()[1]
    assert created == f"Session {code} was created from 7G4K-Q2XM, and is in the lobby."
    assert link.startswith(f"Facilitate it at https://q.example.org/s/{code}/facilitate#key=")
    new = visible(replayed(url, code.replace("-", "")))
    old = meeting.visible
    assert new.phase == "lobby" and [member.name for member in new.members] == ["Gus"]
    assert new.description == old.description


def test_doubtful_file_is_not_imported(tmp_path: Path, record: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.sqlite'}"
    record.write_bytes(record.read_bytes().replace(b'"value":5', b'"value":4', 1))
    result = run("import", str(record), "--store", url)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1].endswith("is not imported, because it is not confirmed, as listed above.")
    assert not (tmp_path / "new.sqlite").exists()
