"""The sessions that attackers have prepared, written into the store before the server starts."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from server.core import log
from server.core.events import Commit, Joined, ScoringOpened, WeightsLocked
from server.core.weighting import described_weights, locked
from server.store.sqlite import SQLiteStore
from tests.support import largest

# 30 options by 30 criteria, 120 people, 108,000 scores.
LARGE = "30000000"
# 30 by 30 before the first score.
FORTY = tuple(f"4000{n:04}" for n in range(40))
LOBBY = "10000000"

Logs = Sequence[Sequence[Commit]]


def _opened(code: str) -> list[Commit]:
    created = largest.lobby(code)[0]
    weights = locked(largest.description(), described_weights(largest.description()), "description")
    joined = [Joined(member, member, "voter") for member in largest.VOTERS[:2]]
    commit = log.seal(code, 2, created.at + 1, [*joined, WeightsLocked(weights), ScoringOpened()], {}, created.digest)
    return [created, commit]


# The logs of stored sessions, by what an attack needs.
STORED: Mapping[str, Callable[[], Logs]] = {
    "nothing": list,
    "the largest session": lambda: [largest.scored(LARGE)],
    "forty sessions of 30 × 30": lambda: [_opened(code) for code in FORTY],
    "a long description": lambda: [largest.lobby(LOBBY)],
}


def store(path: Path, logs: Logs) -> None:
    """Write logs into a new file."""
    if logs:
        asyncio.run(_store(path, logs))


def bytes_of(path: Path, code: str) -> int:
    """Return the bytes of all commits of a session."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        (size,) = file.execute("SELECT sum(length(body)) FROM commits WHERE session = ?", (code,)).fetchone()
    return int(size or 0)


async def _store(path: Path, logs: Logs) -> None:
    store = await SQLiteStore.open(path)
    for commits in logs:
        code = commits[0].session
        await store.create(code, commits[0])
        await asyncio.gather(*(store.append(code, commit) for commit in commits[1:]))
    await store.close()
