"""What proxies say of a visitor: X-Forwarded-For and -Proto, and nothing else.

Tornado would believe X-Real-Ip and X-Scheme before them. A router that sets the first two often passes on whatever a
visitor sends in the others, who could then choose the address by which they are limited.
"""

from __future__ import annotations

from collections.abc import Awaitable

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine

UNHEARD = ("X-Real-Ip", "X-Scheme")


class ForwardedServer(HTTPServer):
    """An HTTPServer that does not hear X-Real-Ip and X-Scheme."""

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Take a request, and keep those headers from whoever handles it."""
        return _Without(super().start_request(server_conn, request_conn))


class _Without(HTTPMessageDelegate):
    def __init__(self, delegate: HTTPMessageDelegate) -> None:
        self._delegate = delegate

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        for name in UNHEARD:
            if name in headers:
                del headers[name]
        return self._delegate.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return self._delegate.data_received(chunk)

    def finish(self) -> None:
        self._delegate.finish()

    def on_connection_close(self) -> None:
        self._delegate.on_connection_close()
