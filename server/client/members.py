"""A member of a session: commands over the live connection, files, and the board as it changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from msgspec import Struct

from server.client.connection import LiveConnection
from server.core.board import Board
from server.core.commands import (
    Close,
    Done,
    NewOption,
    NextRound,
    OpenScoring,
    Reveal,
    Score,
    UndoReveal,
    WireCommand,
)
from server.core.public_session import PublicSession
from server.handlers.api_types import Links

if TYPE_CHECKING:
    from server.client.quorum import Quorum


class Watched(Struct, frozen=True):
    """The session and its board after commit `seq`."""

    seq: int
    session: PublicSession
    board: Board


class ClientMember:
    """Somebody who has joined a session; the facilitator has a `key`, and `links` if they created it.

    Commands are stored when a method returns, with the number of their commit. They raise CommandDeclined, and
    ConnectionEnded if the server wants no more connections of this member; a lost connection is opened again. A
    command that names a `round` is declined in any other, also if it arrives late because the connection was lost.
    """

    def __init__(
        self, quorum: Quorum, code: str, member: str, token: str, key: str = "", links: Links | None = None
    ) -> None:
        self.code = code
        self.member = member
        self.token = token
        self.key = key
        self.links = links
        self._quorum = quorum
        self._live = LiveConnection(quorum.url, code, token)

    async def do(self, command: WireCommand, *, round: int | None = None) -> int:
        """Run any command of docs/protocol.md; return the number of its commit."""
        return await self._live.do(command, round)

    async def score(
        self,
        option: str,
        criterion: str,
        value: float | None,
        reason: str = "",
        confidence: int | None = None,
        *,
        round: int | None = None,
    ) -> int:
        """Score one cell by the ids of its option and criterion; None is "no view"."""
        return await self.do(Score(option, criterion, value, reason, confidence), round=round)

    async def done(self, *, round: int | None = None) -> int:
        """Say that this member has scored everything they want to."""
        return await self.do(Done(), round=round)

    async def open_scoring(self) -> int:
        """Open the first round; for facilitators."""
        return await self.do(OpenScoring())

    async def reveal(self) -> int:
        """Show the totals to everybody; for facilitators."""
        return await self.do(Reveal())

    async def undo_reveal(self) -> int:
        """Return the round to scoring, within ten seconds of its reveal; for facilitators."""
        return await self.do(UndoReveal())

    async def next_round(self, *, keep: bool = True, add: Sequence[str] = (), drop: Sequence[str] = ()) -> int:
        """Open another round, in which scores are kept or not; for facilitators.

        From this round on there are also options with the names to `add`, and no longer those with the ids to `drop`.
        """
        return await self.do(NextRound(keep=keep, add=tuple(NewOption(name) for name in add), drop=tuple(drop)))

    async def close(self, option: str | None, statement: str = "", look_again: str | None = None) -> int:
        """Close the session with the chosen option, None for no decision; for facilitators.

        `look_again` is the day on which the decision is due for another look, such as "2027-03-31".
        """
        return await self.do(Close(option, statement, look_again))

    async def export(self, format: str = "json", dialect: str = "", paper: str = "") -> bytes:
        """Return the results as a file: csv, json, md … (quorum export --help lists all), CSV and adr.md in a dialect,
        and PDF for a size of paper. Raises RequestRefused.
        """
        variant = {"dialect": dialect} if dialect else {"paper": paper} if paper else {}
        query = f"?{urlencode(variant)}" if variant else ""
        path = f"/api/sessions/{self.code}/export.{format}{query}"
        return await self._quorum.download("GET", path, token=self.token)

    async def current(self) -> Watched:
        """Return the session and the board as they are now. Raises RequestRefused."""
        answer = await self._quorum.session(self.code, self.token)
        return Watched(answer.seq, answer.session, answer.board)

    async def watch(self) -> AsyncIterator[Watched]:
        """Yield the session and the board now, and again after changes; several changes may come as one."""
        async for session, board, seq in self._live.states():
            yield Watched(seq, session, board)

    async def disconnect(self) -> None:
        """Close the live connection."""
        await self._live.close()

    async def wait_for(self, phase: str, seconds: float = 3600.0) -> Watched:
        """Return the session as soon as it is in a phase; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            async for watched in self.watch():
                if watched.session.phase == phase:
                    return watched
        raise TimeoutError
