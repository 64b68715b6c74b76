"""A connection that is read all the time, as a page reads its own."""

from __future__ import annotations

import asyncio
import json

from tests.support.wire import Live


class AlwaysReading(Live):
    """Takes over a connection, and keeps the answers to requests only.

    Another connection of the tests is read only while something is expected, and the server disconnects whoever reads
    nothing for long.
    """

    def __init__(self, live: Live) -> None:
        super().__init__(live._socket, live.code, live.who, live.client)
        self.welcome, self.ref = live.welcome, live.ref
        self._answers: asyncio.Queue[str | None] = asyncio.Queue()
        # It ends with the connection, which the test closes.
        self._reading = asyncio.ensure_future(self._read())  # noqa: TID251 - held here for as long as the connection

    async def _read(self) -> None:
        while (text := await super()._next()) is not None:
            if json.loads(text)["type"] in ("accepted", "declined"):
                self._answers.put_nowait(text)
            self.received.clear()
        self._answers.put_nowait(None)

    async def _next(self) -> str | None:
        answer = await self._answers.get()
        if answer is None:
            self._answers.put_nowait(None)  # for whoever asks again
        return answer
