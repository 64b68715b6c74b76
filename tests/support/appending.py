"""Appends to many sessions concurrently until it is killed, as a program that prints each acknowledged commit."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from server.store import Store, open_store
from tests.support.made_logs import after
from tests.support.meeting import about, first_commit

SESSIONS = 8
ROOT = Path(__file__).parents[2]


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


async def append_forever(store: Store, code: str) -> None:
    """Append to a session until killed."""
    commits = await store.read(code)
    if not commits:
        first = first_commit(about(), code)
        await store.create(code, first)
        commits = [first]
        print(code, 1, flush=True)
    last = commits[-1]
    while True:
        last = after(last)
        await store.append(code, last)
        print(code, last.seq, flush=True)


async def main(url: str) -> None:
    """Append to all sessions until killed."""
    store = await open_store(url)
    await asyncio.gather(*(append_forever(store, f"{n:08}") for n in range(SESSIONS)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
