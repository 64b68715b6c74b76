"""Every command reports an unreadable session together with the remedy, and continues with the others."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from bson.binary import Binary
from click.testing import CliRunner, Result
from pymongo import MongoClient

from server.cli.main import main
from server.core.code import format_code
from server.core.events import Commit
from server.core.upcasters import FORMAT
from server.store import open_store
from tests.support.forged import newer, with_body
from tests.support.meeting import CODE, Meeting, about, first_commit

OTHERS = ("00000000", "00000001")
MONGO = pytest.param("mongodb", marks=pytest.mark.mongo)

DAMAGED = "restore this session from a backup"
NEWER = f"written by a newer Quorum (format {FORMAT + 1}); install that version, or a later one, to open it"


def log_of(code: str) -> list[Commit]:
    """Return the log of a new session."""
    return [first_commit(about(), code)]


def meeting() -> list[Commit]:
    """Return the log of a meeting."""
    return Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "splendid").reveal().log


def truncated(body: bytes) -> bytes:
    """Return a commit after an incomplete write."""
    return body[: len(body) // 2]


def not_utf8(body: bytes) -> bytes:
    """Return a commit that is not valid UTF-8."""
    return body.replace(b"splendid", b"spl\xff\xfedid")


def other_word(body: bytes) -> bytes:
    """Return a commit with another text."""
    return body.replace(b"splendid", b"terrible")


def empty(body: bytes) -> bytes:
    """Return a commit without content."""
    return b""


CHANGES: list[Callable[[bytes], bytes]] = [truncated, not_utf8, other_word, empty]


class SQLiteFile:
    """A store in a file whose bytes a test can change."""

    def __init__(self, path: Path) -> None:
        self.path, self.url = path, f"sqlite:///{path}"

    def change(self, seq: int, change: Callable[[bytes], bytes]) -> None:
        """Change the bytes of a commit of the meeting."""
        with sqlite3.connect(self.path) as db:
            (body,) = db.execute("SELECT body FROM commits WHERE session = ? AND seq = ?", (CODE, seq)).fetchone()
            db.execute("UPDATE commits SET body = ? WHERE session = ? AND seq = ?", (change(body), CODE, seq))
        db.close()


class MongoDatabase:
    """A store in MongoDB whose bytes a test can change."""

    def __init__(self, url: str) -> None:
        self.url = url

    def change(self, seq: int, change: Callable[[bytes], bytes]) -> None:
        """Change the bytes of a commit of the meeting."""
        with MongoClient[dict[str, Any]](self.url) as client:
            commits = client.get_default_database()["commits"]
            row = commits.find_one({"session": CODE, "seq": seq})
            assert row is not None
            commits.update_one({"_id": row["_id"]}, {"$set": {"body": Binary(change(row["body"]))}})


Place = SQLiteFile | MongoDatabase


@pytest.fixture(params=["sqlite", MONGO])
def place(integration: None, request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Return a store of each kind in turn, with a meeting and two other sessions."""
    store: Place
    if request.param == "sqlite":
        store = SQLiteFile(tmp_path / "sessions.sqlite")
    else:
        store = MongoDatabase(request.getfixturevalue("mongo_url"))
    append(store.url, [log_of(OTHERS[0]), meeting(), log_of(OTHERS[1])])
    return store


def append(url: str, logs: Sequence[Sequence[Commit]]) -> None:
    """Append logs to the store at this address."""

    async def work() -> None:
        store = await open_store(url)
        for commits in logs:
            for commit in commits:
                await store.append(commit.session, commit)
        await store.close()

    asyncio.run(work())


def stored(url: str, code: str) -> Sequence[Commit]:
    """Return the stored log of a session."""

    async def work() -> Sequence[Commit]:
        store = await open_store(url, read_only=True)
        try:
            return await store.read(code)
        finally:
            await store.close()

    return asyncio.run(work())


def run(*arguments: str) -> Result:
    """Run `quorum` and expect errors: sentences, never a traceback."""
    result = CliRunner().invoke(main, arguments, prog_name="quorum")
    assert isinstance(result.exception, SystemExit) and result.exit_code == 1, (result.output, result.exception)
    assert "Traceback" not in result.output
    return result


def check_report(result: Result, remedy: str, number: int = 3) -> None:
    """Check that only the meeting is reported, in one sentence with the remedy."""
    complaint, total = result.stderr.splitlines()
    assert complaint.startswith(f"{format_code(CODE)}  ") and complaint.endswith(remedy)
    assert total == f"Error: Something is wrong with 1 session of {number}, as listed above."


@pytest.fixture(params=[*CHANGES, None], ids=lambda change: change.__name__ if change else "newer")
def remedy(request: pytest.FixtureRequest, place: Place) -> str:
    """Make the meeting unreadable for each reason in turn; return the remedy."""
    if request.param is None:
        append(place.url, [[newer(meeting()[-1])]])
        return NEWER
    scored = next(commit.seq for commit in meeting() if b"splendid" in commit.body)
    place.change(scored, request.param)
    return DAMAGED


def test_other_sessions_are_listed(place: Place, remedy: str) -> None:
    result = run("sessions", "--store", place.url)
    assert sorted(line.split()[0] for line in result.stdout.splitlines()) == [format_code(code) for code in OTHERS]
    check_report(result, remedy)


def test_other_sessions_are_verified(place: Place, remedy: str) -> None:
    result = run("verify", "--store", place.url)
    assert result.stdout == "2 sessions with 2 commits verified.\n"
    check_report(result, remedy)


def test_other_sessions_are_copied(tmp_path: Path, place: Place, remedy: str) -> None:
    target = f"sqlite:///{tmp_path / 'copy.sqlite'}"
    check_report(run("copy", place.url, target), remedy)
    for code in OTHERS:
        assert stored(target, code) == log_of(code)
    # A newer version's session is intact, and can be copied without being read.
    assert stored(target, CODE) == (stored(place.url, CODE) if remedy == NEWER else [])


def test_unreadable_session_can_be_named_alone(tmp_path: Path, place: Place, remedy: str) -> None:
    target = f"sqlite:///{tmp_path / 'copy.sqlite'}"
    check_report(run("copy", place.url, target, "--session", CODE), remedy, 1)
    (line,) = run("export", CODE, "--store", place.url).stderr.splitlines()
    assert line.startswith("Error: A session cannot be read: ") and line.endswith(f"{remedy}.")


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_backup_copies_all_sessions_unchanged(tmp_path: Path, place: Place, remedy: str) -> None:
    file = tmp_path / "backup.sqlite"
    check_report(run("backup", str(file), "--store", place.url), remedy)
    for code in (*OTHERS, CODE):
        assert stored(f"sqlite:///{file}", code) == stored(place.url, code)


def test_session_with_an_unknown_field_is_intact(place: Place) -> None:
    last = meeting()[-1]
    body = last.body.replace(b'"revealed"}', b'"revealed","loudly":true}').replace(b'"seq":6', b'"seq":7')
    body = body.replace(b'"revealed"', b'"round_opened","keep":true', 1)
    append(place.url, [[with_body(last, body)]])
    for command in (["verify"], ["sessions"], ["export", CODE]):
        result = CliRunner().invoke(main, [*command, "--store", place.url], prog_name="quorum")
        assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.integration
def test_invalid_text_does_not_affect_other_sessions(tmp_path: Path) -> None:
    place = SQLiteFile(tmp_path / "sessions.sqlite")
    append(place.url, [log_of(OTHERS[0]), meeting(), log_of(OTHERS[1])])
    with sqlite3.connect(place.path) as db:
        db.execute("UPDATE commits SET digest = CAST(x'ff' AS TEXT) WHERE session = ? AND seq = 2", (CODE,))
        db.execute("UPDATE commits SET session = CAST(x'fe' AS TEXT) WHERE session = ?", (OTHERS[1],))
    db.close()
    result = run("sessions", "--store", place.url)
    assert result.stdout.split()[0] == format_code(OTHERS[0]) and len(result.stdout.splitlines()) == 1
    assert len(result.stderr.splitlines()) == 4, "the meeting, the unreadable code, the missing session, a summary"


def test_invalid_document_does_not_affect_other_sessions(mongo_url: str) -> None:
    append(mongo_url, [log_of(OTHERS[0]), meeting(), log_of(OTHERS[1])])
    with MongoClient[dict[str, Any]](mongo_url) as client:
        commits = client.get_default_database()["commits"]
        first, second = commits.find({"session": CODE}).sort("seq").limit(2)
        commits.update_one({"_id": first["_id"]}, {"$unset": {"digest": 1}, "$set": {"at": "yesterday"}})
        commits.update_one({"_id": second["_id"]}, {"$set": {"body": {"not": "bytes"}, "digest": 7, "at": None}})
        commits.insert_many([{"session": None, "seq": 1}, {"seq": 2}, {"session": "0000000X", "seq": 1.5, "at": 1}])
    for command in ("sessions", "verify"):
        result = run(command, "--store", mongo_url)
        complaints = result.stderr.splitlines()
        assert sorted(line.split()[0] for line in complaints[:-1]) == ["0000-000X", format_code(CODE)]
        assert complaints[-1] == "Error: Something is wrong with 2 sessions of 4, as listed above."


@pytest.mark.integration
def test_listing_of_any_length_is_complete(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'sessions.sqlite'}"
    append(url, [log_of(f"{n:08}") for n in range(1200)])
    result = CliRunner().invoke(main, ["sessions", "--store", url], prog_name="quorum")
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1200)
