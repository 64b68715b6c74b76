"""Store administration: verify, copy and back up sessions, and the errors of damaged ones."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from click.testing import Result

from server.core import log
from server.core.code import format_code
from server.core.events import Commit, TimerSet
from server.store import Unavailable, open_store
from server.store.admin import VerificationResult
from server.store.admin.copy import copy
from tests.support.meeting import CODE
from tests.support.stored_logs import (
    CUT,
    LARGE,
    REWRITTEN,
    SMALL,
    Logs,
    extended,
    falsify,
    last,
    run,
    save,
    stored,
    three_logs,
)
from tests.support.stores import FailingStore, Outcome


def diverging_log(code: str, common: Sequence[Commit]) -> list[Commit]:
    """Return a log that starts with these commits and ends with another one."""
    last = common[-1]
    return [*common, log.seal(code, last.seq + 1, last.at, [TimerSet(None)], {"another": 1}, last.digest)]


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
