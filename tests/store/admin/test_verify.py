"""`quorum verify` names every damaged session, and the listing can be rebuilt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pymongo import MongoClient

from server.core.code import format_code
from tests.support.meeting import CODE
from tests.support.stored_logs import (
    CUT,
    LARGE,
    REWRITTEN,
    SMALL,
    falsify,
    last,
    run,
    save,
    three_logs,
)


def test_intact_sessions_are_verified(source: str, target: str) -> None:
    run("copy", source, target)
    number = sum(map(len, three_logs().values()))
    assert run("verify", "--store", target).output == f"3 sessions with {number} commits verified.\n"


def test_every_damaged_session_is_named(tmp_path: Path, source: str) -> None:
    falsify(tmp_path / "source.sqlite", REWRITTEN)
    falsify(tmp_path / "source.sqlite", CUT)
    result = run("verify", "--store", source, code=1)
    assert result.stdout == "1 session with 1 commit verified.\n"
    large, meeting, total = result.stderr.splitlines()
    remedy = "restore this session from a backup"
    assert large == f"{format_code(LARGE)}  expected commit 7 of {LARGE}, but found commit 8 of {LARGE}; {remedy}"
    assert meeting == f"{format_code(CODE)}  the digest of commit 5 of {CODE} does not match its content; {remedy}"
    assert total == "Error: Something is wrong with 2 sessions of 3, as listed above."


def test_session_without_readable_commits_is_not_intact(tmp_path: Path, source: str, target: str) -> None:
    falsify(tmp_path / "source.sqlite", f"UPDATE commits SET session = CAST(x'ff31' AS TEXT) WHERE session = '{SMALL}'")
    for command in (["sessions", "--store", source], ["verify", "--store", source], ["copy", source, target]):
        result = run(*command, code=1)
        assert "the log is empty; restore this session from a backup" in result.stderr
        assert f"{format_code(SMALL)}  " in result.stderr, "its heads show that it is missing"
        assert last(result) == "Something is wrong with 2 sessions of 4, as listed above."


def test_damaged_file_is_reported_with_what_to_do(tmp_path: Path, source: str) -> None:
    file = tmp_path / "source.sqlite"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))  # the first page has the schema
    named = run("verify", "--store", source, code=1).stderr
    assert all(f"the file is damaged where {code} is stored; restore this session" in named for code in three_logs())
    (tmp_path / "source.sqlite-heads").unlink()
    for command in (["sessions"], ["verify"], ["backup", str(tmp_path / "backup")]):
        message = last(run(*command, "--store", source, code=1))
        assert message == (
            f"The session file {file} cannot be used: database disk image is malformed; restore it from a backup."
        )
    assert not (tmp_path / "backup").exists()


@pytest.mark.integration
def test_other_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Not a database, but long enough to be read as if it were one.")
    for command in (["verify"], ["sessions"], ["backup", str(tmp_path / "backup")]):
        message = last(run(*command, "--store", f"sqlite:///{tmp_path / 'notes.txt'}", code=1))
        assert "notes.txt" in message and message.endswith("file is not a database.")


def test_listing_of_a_mongodb_can_be_rebuilt(mongo_url: str) -> None:
    save(mongo_url, three_logs())
    with MongoClient[dict[str, Any]](mongo_url) as client:
        client.get_default_database()["sessions"].insert_one({"_id": "GHOST000", "seq": 1, "changed_at": 1})
        client.get_default_database()["sessions"].delete_one({"_id": SMALL})
    stdout = run("sessions", "--rebuild", "--store", mongo_url).stdout
    assert {line.split()[0] for line in stdout.splitlines()} == {format_code(code) for code in three_logs()}


def test_sqlite_store_has_no_listing_to_rebuild(source: str) -> None:
    assert run("sessions", "--rebuild", "--store", source).stdout == run("sessions", "--store", source).stdout
