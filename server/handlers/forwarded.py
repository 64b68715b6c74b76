"""Forwarded headers: X-Forwarded-For and X-Forwarded-Proto are trusted, and no others.

Tornado prefers X-Real-Ip and X-Scheme. A proxy that sets the first two often passes on whatever a client sends in the
others, and the client could then choose the address by which it is rate limited.
"""

from __future__ import annotations

from collections.abc import Awaitable

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine

IGNORED = ("X-Real-Ip", "X-Scheme")


class ForwardedServer(HTTPServer):
    """An HTTPServer that ignores X-Real-Ip and X-Scheme."""

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Start a request whose handler does not see those headers."""
        return _HeaderFilter(super().start_request(server_conn, request_conn))


class _HeaderFilter(HTTPMessageDelegate):
    def __init__(self, delegate: HTTPMessageDelegate) -> None:
        self._delegate = delegate

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        for name in IGNORED:
            if name in headers:
                del headers[name]
        return self._delegate.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return self._delegate.data_received(chunk)

    def finish(self) -> None:
        self._delegate.finish()

    def on_connection_close(self) -> None:
        self._delegate.on_connection_close()
