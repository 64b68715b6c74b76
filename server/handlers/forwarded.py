"""The HTTP server: how it accepts connections, how long it waits for a first request, and which headers it trusts.

Of the forwarded headers, only X-Forwarded-For and X-Forwarded-Proto are trusted. Tornado prefers X-Real-Ip and
X-Scheme. A proxy that sets the first two often passes on a client's values of the others, so a client could choose the
address for its rate limits.

An Origin that is not an address would raise an exception in Tornado's check for requests from other sites.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, cast
from urllib.parse import urlsplit

from tornado.http1connection import HTTP1Connection
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine
from tornado.iostream import IOStream

from server.handlers.accepting import Acceptor
from server.handlers.malformed import ServerStream
from server.runtime.metrics import Metrics

logger = logging.getLogger("quorum.http")

IGNORED = ("X-Real-Ip", "X-Scheme")


class ForwardedServer(HTTPServer):
    """An HTTPServer that ignores X-Real-Ip, X-Scheme, and an Origin that is not an address, and closes connections
    without a request.

    `seconds` is how long it waits for the first request.
    """

    def initialize(  # type: ignore[override]
        self, *arguments: Any, acceptor: Acceptor, seconds: float, metrics: Metrics, **settings: Any
    ) -> None:
        """Set it up; see HTTPServer for the other arguments."""
        super().initialize(*arguments, **settings)
        self._acceptor = acceptor
        self._seconds = seconds
        self._metrics = metrics
        self._silent: dict[IOStream, asyncio.TimerHandle] = {}

    def add_sockets(self, sockets: Iterable[socket.socket]) -> None:
        """Start accepting connections on these sockets."""
        for listener in sockets:
            self._sockets[listener.fileno()] = listener
            self._handlers[listener.fileno()] = self._acceptor.listen(listener, self._on_connection)

    def _on_connection(self, connection: socket.socket, address: Any) -> None:
        """Serve an accepted connection, as Tornado's method does, over a ServerStream."""
        try:
            stream = ServerStream(
                connection, max_buffer_size=self.max_buffer_size, read_chunk_size=self.read_chunk_size
            )
            self.handle_stream(stream, address)
        except Exception:
            logger.exception("a connection could not be served")

    def handle_stream(self, stream: IOStream, address: Any) -> None:
        """Serve a new connection."""
        loop = asyncio.get_running_loop()
        self._silent[stream] = loop.call_later(self._seconds, self._close_silent, stream)
        super().handle_stream(stream, address)

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Start a request whose handler does not see those headers as they came."""
        stream = cast(HTTP1Connection, request_conn).stream
        return _HeaderFilter(super().start_request(server_conn, request_conn), lambda: self._spoke(stream))

    def _spoke(self, stream: IOStream) -> None:
        timer = self._silent.pop(stream, None)
        if timer is not None:
            timer.cancel()

    def _close_silent(self, stream: IOStream) -> None:
        del self._silent[stream]
        if not stream.closed():
            self._metrics.idle_closes.inc()
            stream.close()


class _HeaderFilter(HTTPMessageDelegate):
    def __init__(self, delegate: HTTPMessageDelegate, on_request: Callable[[], None]) -> None:
        self._delegate = delegate
        self._on_request = on_request

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        self._on_request()
        for name in IGNORED:
            if name in headers:
                del headers[name]
        if "Origin" in headers and not _is_address(headers["Origin"]):
            headers["Origin"] = "null"  # what browsers send for an origin that is not an address (RFC 6454, 7.3)
        return self._delegate.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return self._delegate.data_received(chunk)

    def finish(self) -> None:
        self._delegate.finish()

    def on_connection_close(self) -> None:
        self._delegate.on_connection_close()


def _is_address(text: str) -> bool:
    try:
        return bool(urlsplit(text).netloc)
    except ValueError:  # an unclosed bracket
        return False
