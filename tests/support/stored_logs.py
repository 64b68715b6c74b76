"""Stores with sessions for the administration commands, some of them damaged."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server.cli.main import main
from server.core import log
from server.core.events import Commit, TimerSet
from server.store import open_store
from tests.support.meeting import CODE, Meeting, about, first_commit

SMALL, LARGE = "00000000", "00000001"


Logs = Mapping[str, Sequence[Commit]]


MONGO = pytest.param("mongodb", marks=pytest.mark.mongo)


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
