"""How responses are sent: as JSON, compressed, and piece by piece if they are long."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from asyncio import Future
from collections.abc import Callable
from functools import partial

import msgspec
from tornado.iostream import StreamClosedError
from tornado.web import RequestHandler

from server.handlers.caller import Caller
from server.handlers.negotiation import accepts
from server.runtime.pieces import Pieces

# A shorter body fits into one packet anyway; a higher level costs more time than it saves.
MIN_COMPRESSED_SIZE = 1200
COMPRESSION_LEVEL = 5
# Responses longer than a piece are sent piece by piece; a client that takes too long for one is disconnected.
PIECE = 64 * 1024
GZIP = b"\x1f\x8b"


class Responses(Caller, RequestHandler):
    """A handler's ways to finish a response."""

    def send_json(self, value: object, status: int = 200) -> None:
        """Finish the response with a value as JSON."""
        self.set_status(status)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.finish(msgspec.json.encode(value))

    async def send_public_json(self, make: Callable[[], object]) -> None:
        """Finish the response with a value as compressed JSON, made when the event loop has time for it; it must
        contain no secrets (BREACH)."""
        compressed = accepts(self.request, "gzip")
        body = await self.hub.work.in_turn(self.payer, lambda: public_body(make(), compressed))
        await self.send_body(body, compressed)

    async def send_constant_json(self, name: str, make: Callable[[], object]) -> None:
        """Finish the response with a value as compressed JSON that never changes while this server runs."""
        compressed = accepts(self.request, "gzip")
        body = await self.hub.work.remember((name, compressed), lambda: public_body(make(), compressed))
        await self.send_body(body, compressed)

    async def send_body(self, body: bytes, compressed: bool) -> None:
        """Finish the response with a public_body."""
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.set_header("Vary", "Accept-Encoding")
        if compressed and body.startswith(GZIP):
            self.set_header("Content-Encoding", "gzip")
        await self.send_bytes(body)

    async def send_bytes(self, body: bytes) -> None:
        """Finish the response with these bytes, as `send_pieces` does if they are many."""
        if len(body) <= PIECE:
            self.finish(body)
        else:
            await self.send_pieces(Pieces.of(body), hashlib.sha1(body, usedforsecurity=False).hexdigest())

    async def send_pieces(self, body: Pieces, version: str) -> None:
        """Finish the response with these bytes: a piece at a time, as they are made and the client reads them, and not
        for ever. `version` identifies them. Raises what making them raises before the first piece; after that, the
        connection is closed, and the client sees that the end is missing.

        Downloads take turns with each other and with other long work: otherwise each step of a vote would wait for a
        piece of all of them.
        """
        self.set_header("ETag", f'"{version}"')
        if self.check_etag_header():
            self.set_status(304)
            self.finish()
            return
        await body.begun()
        if self.request.version == "HTTP/1.0":
            await body.whole()  # it ends with the connection, so only its length can tell that the end is missing
        if body.ended:
            self.set_header("Content-Length", str(len(body)))
        with self.hub.work.sending(body):
            try:
                async for piece in body:
                    for start in range(0, len(piece), PIECE):
                        await self._send(piece[start : start + PIECE])
                self.finish()
            except TimeoutError:
                self.hub.metrics.slow_closes.inc()
                self.detach().close()
            except StreamClosedError:
                pass
            except Exception as error:
                self.log_exception(type(error), error, error.__traceback__)
                self.detach().close()

    async def _send(self, piece: bytes) -> None:
        """Send a piece in its turn, and wait until the client has read it."""
        sent = await self.hub.work.in_turn(self.payer, partial(self._write, piece))
        await asyncio.wait_for(sent, self.hub.work.write_seconds)

    def _write(self, piece: bytes) -> Future[None]:
        self.write(piece)
        return self.flush()


def public_body(value: object, compressed: bool) -> bytes:
    """Return a value as JSON, compressed if it is worth it."""
    body = msgspec.json.encode(value)
    if not compressed or len(body) <= MIN_COMPRESSED_SIZE:
        return body
    level = COMPRESSION_LEVEL if len(body) <= PIECE else 1
    return gzip.compress(body, level, mtime=0)  # deterministic, for the ETag
