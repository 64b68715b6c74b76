"""A proxy between a server and its MongoDB that cuts the connection after a commit, before the reply."""

from __future__ import annotations

import asyncio

INSERT = b"\x02insert\x00\x08\x00\x00\x00commits\x00"  # as encoded in BSON in the body of a command


class Cutter:
    """Forwards everything to and from a MongoDB on `port`, except the replies to inserts that it must cut."""

    def __init__(self, port: int) -> None:
        self.to_cut = 0
        self.cut = 0
        self._port = port
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Cutter:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.address = f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for writer in list(self._writers):
            writer.close()
        await self._server.wait_closed()

    async def _serve(self, asks: asyncio.StreamReader, told: asyncio.StreamWriter) -> None:
        answers, asked = await asyncio.open_connection("127.0.0.1", self._port)
        doomed = asyncio.Event()
        both = {told, asked}
        self._writers |= both
        try:
            await asyncio.gather(self._ask(asks, asked, doomed), self._tell(answers, told, doomed))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            for writer in both:
                writer.close()
            self._writers -= both

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, doomed: asyncio.Event) -> None:
        while True:
            message = await _message(reader)
            if self.to_cut and INSERT in message:
                self.to_cut -= 1
                doomed.set()
            writer.write(message)
            await writer.drain()

    async def _tell(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, doomed: asyncio.Event) -> None:
        while True:
            message = await _message(reader)
            if doomed.is_set():  # the reply shows that the database has done it
                self.cut += 1
                raise ConnectionAbortedError
            writer.write(message)
            await writer.drain()


async def _message(reader: asyncio.StreamReader) -> bytes:
    size = await reader.readexactly(4)
    return size + await reader.readexactly(int.from_bytes(size, "little") - 4)
