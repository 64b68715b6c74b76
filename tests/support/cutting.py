"""Proxies that cut connections: as if a cable were pulled, or between a commit of MongoDB and its reply."""

from __future__ import annotations

import asyncio
from contextlib import suppress

INSERT = b"\x02insert\x00\x08\x00\x00\x00commits\x00"  # as encoded in BSON in the body of a command


class Cutter:
    """A proxy to a MongoDB on `port` that drops the replies to the next `to_cut` inserts and closes the connection."""

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

    async def _serve(self, client_reader: asyncio.StreamReader, client_writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._port)
        cutting = asyncio.Event()
        both = {client_writer, server_writer}
        self._writers |= both
        try:
            await asyncio.gather(
                self._forward_requests(client_reader, server_writer, cutting),
                self._forward_replies(server_reader, client_writer, cutting),
            )
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            for writer in both:
                writer.close()
            self._writers -= both

    async def _forward_requests(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, cutting: asyncio.Event
    ) -> None:
        while True:
            message = await _message(reader)
            if self.to_cut and INSERT in message:
                self.to_cut -= 1
                cutting.set()
            writer.write(message)
            await writer.drain()

    async def _forward_replies(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, cutting: asyncio.Event
    ) -> None:
        while True:
            message = await _message(reader)
            if cutting.is_set():  # the reply shows that the database has stored the commit
                self.cut += 1
                raise ConnectionAbortedError
            writer.write(message)
            await writer.drain()


async def _message(reader: asyncio.StreamReader) -> bytes:
    size = await reader.readexactly(4)
    return size + await reader.readexactly(int.from_bytes(size, "little") - 4)


class Cable:
    """A proxy to a server on `port`, as long as it is plugged in."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Cable:
        self._own_port = 0
        await self.plug()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.pull()

    @property
    def address(self) -> str:
        """Its host and port."""
        return f"127.0.0.1:{self._own_port}"

    async def plug(self) -> None:
        """Accept connections, on the same port every time."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._own_port)
        self._own_port = self._server.sockets[0].getsockname()[1]

    def pull(self) -> None:
        """End all connections, and refuse new ones."""
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()

    async def _serve(self, client_reader: asyncio.StreamReader, client_writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._port)
        both = {client_writer, server_writer}
        self._writers |= both
        try:
            await asyncio.gather(_copy(client_reader, server_writer), _copy(server_reader, client_writer))
        finally:
            for writer in both:
                writer.close()
            self._writers -= both


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
        writer.write_eof()
