"""A process that appends to an SQLite store is killed at random moments: nothing acknowledged is lost."""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from server.core import log
from server.store import open_store
from tests.support.effort import examples
from tests.support.serving import ROOT


@pytest.mark.integration
def test_acknowledged_commits_survive_kill_9(tmp_path: Path) -> None:
    chance = random.Random(20)
    url = f"sqlite:///{tmp_path / 'quorum.sqlite'}"
    for trial in range(examples(4)):
        acknowledged = append_until_killed(url, after=chance.randint(1, 400))
        logs = asyncio.run(complete_logs(url))
        for code, seq in acknowledged.items():
            assert len(logs[code]) >= seq, f"trial {trial}: {code} lost commits that were acknowledged"
        for commits in logs.values():
            log.replay(commits)


def append_until_killed(url: str, after: int) -> dict[str, int]:
    """Start a process that appends, and kill it after this many acknowledgements; return the last seqs by code."""
    command = [sys.executable, "-m", "tests.support.appending", url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(after)]
        process.kill()
        lines += process.stdout.readlines()
    pairs = [line.split() for line in lines if line.endswith("\n")]
    assert len(pairs) >= after
    highest: dict[str, int] = {}
    for code, seq in pairs:
        highest[code] = max(int(seq), highest.get(code, 0))
    return highest


async def complete_logs(url: str) -> dict[str, Any]:
    """Reopen the store and return all logs by code."""
    store = await open_store(url)
    logs = {session.code: await store.read(session.code) for session in await store.sessions()}
    await store.close()
    return logs
