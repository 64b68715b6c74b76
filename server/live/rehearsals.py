"""Rehearsals: trials of a session, whose members this process simulates.

They join and score through the room, as members over HTTP and WebSocket do, and no limit is another for them. They end
with the session, after half an hour, and with the process: after a restart a rehearsal has the members that it had, who
do nothing more.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence

from server.core.commands import Join
from server.core.model import Language
from server.core.refused import Refused
from server.live.credentials import new_id
from server.live.room import Room
from server.live.simulated_member import next_command
from server.messages import text
from server.runtime.turns import Busy
from server.store import Unavailable

logger = logging.getLogger("quorum.rehearsal")

# Each costs as much as a meeting of its size, although nobody may be looking.
MAX_RUNNING = 8
MAX_SECONDS = 1800.0
# How long a simulated member thinks before the next score, on average.
THINKING = 1.8
NAMES = (
    *("Ada", "Alan", "Barbara", "Dennis", "Donald", "Edsger", "Frances", "Fred", "Grace", "Guido", "Hedy", "Jean"),
    *("John", "Karen", "Katherine", "Ken", "Leslie", "Linus", "Margaret", "Niklaus", "Radia", "Sophie", "Tim", "Tony"),
)
REASONS = ("export-rehearsal-use", "export-rehearsal-read", "export-rehearsal-hurt")

FindRoom = Callable[[str], Awaitable[Room | None]]


class Rehearsals:
    """The rehearsals that this process simulates the members of; `thinking` is in seconds."""

    def __init__(self, find: FindRoom, thinking: float = THINKING) -> None:
        self._find = find
        self._running: dict[asyncio.Task[None], float] = {}  # when they end at the latest, by the clock of the loop
        self.thinking = thinking

    def wait(self) -> float:
        """Return the seconds until another one may start, at the latest; 0 if it may now."""
        if len(self._running) < MAX_RUNNING:
            return 0.0
        return max(1.0, min(self._running.values()) - asyncio.get_running_loop().time())

    def start(self, code: str, members: int, language: Language) -> None:
        """Let simulated members join a session, and take part until it is closed."""
        reasons = [text(language, reason) for reason in REASONS]
        task = asyncio.create_task(self._run(code, members, reasons))  # noqa: TID251 - held in _running
        self._running[task] = asyncio.get_running_loop().time() + MAX_SECONDS
        task.add_done_callback(self._running.pop)

    async def stop(self) -> None:
        """End all rehearsals; their sessions stay as they are."""
        running = list(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _run(self, code: str, members: int, reasons: Sequence[str]) -> None:
        try:
            async with asyncio.timeout(MAX_SECONDS):
                await self._play(code, members, reasons)
        except TimeoutError:
            pass
        except Exception:
            logger.exception("session %s: the rehearsal ends", code)

    async def _play(self, code: str, members: int, reasons: Sequence[str]) -> None:
        waiting, inside = names(members), list[str]()
        chance = random.Random()
        while (room := await self._find(code)) is not None and room.visible.phase != "closed":
            acted = False
            try:
                if waiting:
                    member, name = new_id(), waiting.pop()
                    await room.execute(Join(member, name, "voter"), member)
                    inside.append(member)
                acted = await _act(room, inside, reasons, chance)
            except (Refused, Unavailable, Busy):
                pass  # the phase has changed, they may not join any more, or the server has too much to do
            # Each act is one of somebody, so the pace is that of all of them together.
            share = members if acted or waiting else 1
            await asyncio.sleep(chance.uniform(0.3, 1.7) * self.thinking / share)


def names(members: int) -> list[str]:
    """Return so many names, all different."""
    return [NAMES[n % len(NAMES)] + (f" {n // len(NAMES) + 1}" if n >= len(NAMES) else "") for n in range(members)]


async def _act(room: Room, members: Sequence[str], reasons: Sequence[str], chance: random.Random) -> bool:
    """Let one member, whoever it is, do what is next; return False if nobody has anything to do."""
    for member in chance.sample(members, len(members)):
        you = room.you(member)
        about, phase = room.visible.description, room.visible.phase
        if you is not None and (command := next_command(you.ballot, about, phase, reasons, chance)) is not None:
            await room.execute(command, member)
            return True
    return False
