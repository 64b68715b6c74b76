"""A process that appends to an SQLite store is killed at random moments: nothing acknowledged is lost."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

from server.core import log
from server.store import open_store
from tests.support.appending import append_until_killed
from tests.support.effort import examples


@pytest.mark.integration
@pytest.mark.soak
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


async def complete_logs(url: str) -> dict[str, Any]:
    """Reopen the store and return all logs by code."""
    store = await open_store(url)
    logs = {session.code: await store.read(session.code) for session in await store.sessions()}
    await store.close()
    return logs
