"""A command queue over a store, with everything that comes out of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence

from server.core import log
from server.core.commands import (
    AnyCommand,
    Score,
)
from server.core.events import (
    AnyEvent,
    Commit,
    Scored,
)
from server.core.model import Session
from server.live.command_queue import CommandQueue
from server.live.command_request import Answer, CommandRequest
from server.runtime.metrics import Metrics
from tests.support.meeting import CODE, Meeting, about
from tests.support.stores import MemoryStore

VOTERS = ("ada", "bob")
OPTIONS = ["django", "flask", *(f"o{n}" for n in range(2, 10))]
CRITERIA = ["speed", "joy", *(f"c{n}" for n in range(2, 10))]
CELLS = [(o, c) for o in OPTIONS for c in CRITERIA]


def score(place: int, value: int = 3) -> Score:
    """Return a score of the cell with this number; the reason repeats it."""
    return Score(*CELLS[place], value, reason=f"n{place}")


class Table:
    """One session's command queue over a store, with all replies and broadcasts."""

    def __init__(self, store: MemoryStore) -> None:
        meeting = Meeting(about(OPTIONS, {c: 0.1 for c in CRITERIA})).join(*VOTERS).open()
        store.logs[CODE] = list(meeting.log)
        self.store = store
        self.events: list[AnyEvent] = []
        self.metrics = Metrics()
        self.command_queue = CommandQueue(meeting.session, store, self._stored, self.metrics)

    def _stored(self, events: Sequence[AnyEvent], batch: Sequence[CommandRequest]) -> None:
        assert self.store.log(CODE)[self.command_queue.session.seq - 1].digest == self.command_queue.session.digest
        self.events.extend(events)

    def submit(
        self, command: AnyCommand, who: str | None = "ada", client: str = "", ref: int = 0, round: int | None = None
    ) -> list[Answer]:
        """Submit a request; its answer will be in the returned list."""
        answers: list[Answer] = []
        self.command_queue.submit(CommandRequest(command, who, client, ref, round, answer=answers.extend))
        return answers

    def scored(self) -> list[Scored]:
        """Return every score in the log."""
        return [e for commit in self.store.log(CODE) for e in log.read(commit).events if isinstance(e, Scored)]

    async def settle(self) -> Session:
        """Wait until all is answered; then compare the log with the session in memory and the broadcasts."""
        await self.command_queue.wait_until_idle()
        commits = self.store.log(CODE)
        assert log.replay(commits) == self.command_queue.session
        assert [event for commit in commits[4:] for event in log.read(commit).events] == self.events
        return self.command_queue.session


class SlowStore(MemoryStore):
    """A Store whose appends wait until they are released."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()
        self.go = asyncio.Event()

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        self.begun.set()
        await self.go.wait()
        await super().append(session, commit)


async def settled(table: Table, command: AnyCommand, who: str | None) -> list[Answer]:
    """Submit one request and wait for its answer."""
    answers = table.submit(command, who)
    await table.command_queue.wait_until_idle()
    return answers


def driven(act: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run to completion on a separate event loop."""
    asyncio.run(act())
