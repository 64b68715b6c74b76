"""A program for the kill test: appends to many sessions concurrently and prints each acknowledged commit."""

from __future__ import annotations

import asyncio
import sys

from server.store import Store, open_store
from tests.support.made_logs import after
from tests.support.meeting import about, first_commit

SESSIONS = 8


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
