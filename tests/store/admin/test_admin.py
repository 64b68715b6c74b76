"""Store administration: verify, copy and back up sessions, and the errors of damaged ones."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pymongo import MongoClient

from server.cli.main import main
from server.core import log
from server.core.code import format_code
from server.core.events import Commit, TimerSet
from server.store import Unavailable, open_store
from server.store.admin import VerificationResult
from server.store.admin.copy import copy
from tests.support.meeting import CODE, Meeting, about, first_commit
from tests.support.serving import ROOT
from tests.support.stores import FailingStore, Outcome

SMALL, LARGE = "00000000", "00000001"
Logs = Mapping[str, Sequence[Commit]]
MONGO = pytest.param("mongodb", marks=pytest.mark.mongo)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove all settings of Quorum from the environment."""
    for name in [name for name in os.environ if name.startswith("QUORUM_") or name in ("PORT", "MONGODB_URI")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path / "home"))


# ---- the stored logs


def extended(commits: Sequence[Commit], number: int) -> list[Commit]:
    """Return a log with this many additional commits."""
    result = list(commits)
    for _ in range(number):
        last = result[-1]
        result.append(log.seal(last.session, last.seq + 1, last.at + 1, [TimerSet(last.at)], {}, last.digest))
    return result


def three_logs() -> dict[str, list[Commit]]:
    """Return the logs of a meeting, of an empty session and of a long one."""
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "splendid").reveal().next_round()
    small, large = (first_commit(about(), code) for code in (SMALL, LARGE))
    return {CODE: meeting.log, SMALL: [small], LARGE: extended([large], 40)}


def diverging_log(code: str, common: Sequence[Commit]) -> list[Commit]:
    """Return a log that starts with these commits and ends with another one."""
    last = common[-1]
    return [*common, log.seal(code, last.seq + 1, last.at, [TimerSet(None)], {"another": 1}, last.digest)]


def save(url: str, logs: Logs) -> str:
    """Store logs, or the commits that are missing from the store; return its address."""

    async def work() -> None:
        store = await open_store(url)
        for code, commits in logs.items():
            for commit in commits[len(await store.read(code)) :]:
                await store.append(code, commit)
        await store.close()

    asyncio.run(work())
    return url


def stored(url: str) -> dict[str, list[Commit]]:
    """Return all logs in a store."""

    async def work() -> dict[str, list[Commit]]:
        store = await open_store(url, read_only=True)
        logs = {session.code: list(await store.read(session.code)) for session in await store.sessions()}
        await store.close()
        return logs

    return asyncio.run(work())


def falsify(file: Path, sql: str) -> None:
    """Change a session file directly in the database."""
    db = sqlite3.connect(file)
    with db:
        assert db.execute(sql).rowcount == 1
    db.close()


TEXT = "CAST(body AS TEXT)"
REWRITTEN = (
    f"UPDATE commits SET body = CAST(replace({TEXT}, 'splendid', 'terrible') AS BLOB) WHERE {TEXT} LIKE '%splendid%'"
)
CUT = f"DELETE FROM commits WHERE session = '{LARGE}' AND seq = 7"


def run(*arguments: str, code: int = 0) -> Result:
    """Run `quorum` with these arguments and expect this exit code."""
    result = CliRunner().invoke(main, arguments, prog_name="quorum")
    assert result.exit_code == code, (result.output, result.exception)
    assert code == 0 or isinstance(result.exception, SystemExit)
    return result


def last(result: Result) -> str:
    """Return the last line of standard error, without "Error: "."""
    return result.stderr.splitlines()[-1].removeprefix("Error: ")


@pytest.fixture
def source(integration: None, tmp_path: Path) -> str:
    """A store with three sessions in a file, source.sqlite."""
    return save(f"sqlite:///{tmp_path / 'source.sqlite'}", three_logs())


@pytest.fixture(params=["sqlite", MONGO])
def target(integration: None, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty store of each kind in turn."""
    if request.param == "mongodb":
        return str(request.getfixturevalue("mongo_url"))
    return f"sqlite:///{tmp_path / 'target.sqlite'}"


# ---- copy


def test_copy_there_and_back_is_complete(tmp_path: Path, source: str, target: str) -> None:
    stdout = run("copy", source, target).stdout
    assert stored(target) == three_logs()
    for code, commits in three_logs().items():
        assert f"{format_code(code)}  {len(commits)} of {len(commits)} commits copied\n" in stdout
    number = sum(map(len, three_logs().values()))
    assert stdout.endswith(f"3 sessions with {number} commits in the target, {number} commits copied now.\n")
    back = f"sqlite:///{tmp_path / 'back.sqlite'}"
    run("copy", target, back)
    assert stored(back) == three_logs()


def test_copy_continues_the_last_one(source: str, target: str) -> None:
    run("copy", source, target)
    assert run("copy", source, target).stdout.endswith(", 0 commits copied now.\n")
    grown = {**three_logs(), SMALL: extended(three_logs()[SMALL], 2)}
    save(source, grown)
    stdout = run("copy", source, target).stdout
    assert f"{format_code(SMALL)}  2 of 3 commits copied\n" in stdout and stdout.endswith(", 2 commits copied now.\n")
    assert stored(target) == grown


def test_session_that_is_longer_in_the_target_is_unchanged(source: str, target: str) -> None:
    url = save(target, {SMALL: extended(three_logs()[SMALL], 5)})
    run("copy", source, target)
    assert stored(url) == {**three_logs(), SMALL: extended(three_logs()[SMALL], 5)}


@pytest.mark.parametrize("common", [1, 5, 40])
def test_different_log_is_never_overwritten(source: str, target: str, common: int) -> None:
    theirs = diverging_log(LARGE, three_logs()[LARGE][:common])
    save(target, {LARGE: theirs})
    result = run("copy", source, target, code=1)
    report = f"{format_code(LARGE)}  the target has a different log, which differs from commit {common + 1} on\n"
    assert report in result.stderr
    assert last(result) == "Something is wrong with 1 session of 3, as listed above."
    assert stored(target) == {**three_logs(), LARGE: theirs}


@pytest.mark.parametrize(("sql", "code"), [(REWRITTEN, CODE), (CUT, LARGE)], ids=["rewritten", "cut"])
def test_damaged_session_is_not_copied(tmp_path: Path, source: str, target: str, sql: str, code: str) -> None:
    falsify(tmp_path / "source.sqlite", sql)
    result = run("copy", source, target, code=1)
    assert result.stderr.splitlines()[0].startswith(f"{format_code(code)}  ")
    assert stored(target) == {name: commits for name, commits in three_logs().items() if name != code}


def test_damaged_session_in_the_target_is_not_extended(tmp_path: Path, source: str) -> None:
    target = save(f"sqlite:///{tmp_path / 'target.sqlite'}", {LARGE: three_logs()[LARGE][:9]})
    falsify(tmp_path / "target.sqlite", CUT)
    assert f"{format_code(LARGE)}  the copy in the target is damaged: " in run("copy", source, target, code=1).stderr
    db = sqlite3.connect(tmp_path / "target.sqlite")
    assert db.execute(f"SELECT count(*) FROM commits WHERE session = '{LARGE}'").fetchone() == (8,)
    db.close()


def test_copy_can_be_limited_to_sessions(source: str, target: str) -> None:
    run("copy", source, target, "--session", format_code(SMALL), "--session", CODE.lower())
    assert stored(target) == {code: three_logs()[code] for code in (SMALL, CODE)}


def test_missing_session_is_reported_before_anything_is_created(tmp_path: Path, source: str) -> None:
    target = f"sqlite:///{tmp_path / 'target.sqlite'}"
    result = run("copy", source, target, "--session", SMALL, "--session", "99999999", code=1)
    assert last(result) == "There is no session with the code 99999999 in this store."
    run("copy", f"sqlite:///{tmp_path / 'nowhere.sqlite'}", target, code=1)
    assert not list(tmp_path.glob("target*")) and not list(tmp_path.glob("nowhere*"))


def test_target_in_use_is_reported(tmp_path: Path, source: str) -> None:
    target = f"sqlite:///{tmp_path / 'target.sqlite'}"

    async def copy_while_in_use() -> Result:
        server = await open_store(target)
        result = await asyncio.to_thread(run, "copy", source, target, code=1)
        await server.close()
        return result

    assert "is in use by another Quorum" in last(asyncio.run(copy_while_in_use()))


def test_output_has_no_password(source: str) -> None:
    assert "hunter2" not in run("copy", source, "mysql://root:hunter2@localhost/x", code=1).output
    assert "hunter2" not in run("backup", "file", "--store", "mongodb://root:hunter2@localhost/x", code=1).output


class FilledStore(FailingStore):
    """A store in memory that contains these logs."""

    def __init__(self, logs: Logs) -> None:
        super().__init__()
        self.logs = {code: list(commits) for code, commits in logs.items()}


async def copied(source: FailingStore, target: FailingStore, codes: Iterable[str]) -> list[VerificationResult]:
    """Copy these sessions and return the results."""
    results: list[VerificationResult] = []
    await copy(source, target, codes, results.append)
    return results


async def test_interrupted_copy_is_finished_by_the_next() -> None:
    appends: list[Outcome] = ["done"] * 9
    source, target = FilledStore(three_logs()), FailingStore(appends=[*appends, "done, then failed"])
    with pytest.raises(Unavailable):
        await copied(source, target, three_logs())
    assert sum(map(len, target.logs.values())) < sum(map(len, three_logs().values()))
    assert not [result for result in await copied(source, target, three_logs()) if result.wrong]
    assert target.logs == source.logs


async def test_concurrent_write_to_the_target_is_detected() -> None:
    source, target = FilledStore(three_logs()), FailingStore(appends=["done", "conflict"])
    (result,) = await copied(source, target, [LARGE])
    assert result.copied == 1 and result.wrong.startswith("another program is writing to this session")
    (result,) = await copied(source, target, [LARGE])
    assert result.wrong == "the target has a different log, which differs from commit 2 on"


# ---- verify and list


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


# ---- backup


def test_backup_has_every_session_in_one_file(tmp_path: Path, source: str) -> None:
    (tmp_path / "source.sqlite").chmod(0o600)
    folder = tmp_path / "backups"
    folder.mkdir()
    stdout = run("backup", str(folder / "monday.sqlite"), "--store", source).stdout
    assert stdout.startswith("3 sessions with ") and stdout.endswith(f" verified in {folder / 'monday.sqlite'}.\n")
    assert [file.name for file in folder.iterdir()] == ["monday.sqlite"]
    assert (folder / "monday.sqlite").stat().st_mode & 0o777 == 0o600
    assert stored(f"sqlite:///{folder / 'monday.sqlite'}") == three_logs()


def test_backup_overwrites_nothing(tmp_path: Path, source: str) -> None:
    (tmp_path / "monday.sqlite").write_text("precious")
    result = run("backup", str(tmp_path / "monday.sqlite"), "--store", source, code=1)
    assert last(result) == f"{tmp_path / 'monday.sqlite'} already exists, and a backup does not overwrite files."
    assert (tmp_path / "monday.sqlite").read_text() == "precious"


def test_backup_with_a_bad_source_or_target_is_reported(tmp_path: Path, source: str) -> None:
    message = last(run("backup", str(tmp_path / "no" / "folder"), "--store", source, code=1))
    assert message == f"The backup {tmp_path / 'no' / 'folder'} cannot be written: No such file or directory."
    nowhere = f"sqlite:///{tmp_path / 'nowhere.sqlite'}"
    assert "There is no session file" in last(run("backup", str(tmp_path / "b"), "--store", nowhere, code=1))
    assert "mongodump" in last(run("backup", str(tmp_path / "b"), "--store", "mongodb://127.0.0.1/x", code=1))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_killed_backup_leaves_nothing_after_the_next(tmp_path: Path, source: str, number: signal.Signals) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    script = f"""
import os, server.store.admin.backup as backup
backup._publish = lambda *_: os.kill(os.getpid(), {int(number)})
from server.cli.main import main
main(["backup", {str(folder / "killed.sqlite")!r}, "--store", {source!r}])
"""
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT).returncode != 0
    assert bool(os.listdir(folder)) == (number == signal.SIGKILL), "it removes its folder if it can"
    run("backup", str(folder / "next.sqlite"), "--store", source)
    assert os.listdir(folder) == ["next.sqlite"]


@pytest.mark.integration
def test_backup_under_load_has_all_acknowledged_commits(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'busy.sqlite'}"
    command = [sys.executable, "-m", "tests.support.appending", url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        acknowledged: list[dict[str, int]] = []
        for number in range(3):
            acknowledged.append({})
            for _ in range(200):
                code, seq = writer.stdout.readline().split()
                acknowledged[-1][code] = int(seq)
            run("backup", str(tmp_path / f"{number}.sqlite"), "--store", url)
        writer.kill()
        writer.stdout.read()
    complete = stored(url)
    for number, before in enumerate(acknowledged):
        restored = f"sqlite:///{tmp_path / f'{number}.sqlite'}"
        logs = stored(restored)
        for session, acknowledged_seq in before.items():
            assert len(logs[session]) >= acknowledged_seq
            assert logs[session] == complete[session][: len(logs[session])]
        save(restored, complete)
        assert stored(restored) == complete
