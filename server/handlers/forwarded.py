"""Request headers that Tornado must not see as they came.

Of the forwarded headers, only X-Forwarded-For and X-Forwarded-Proto are trusted. Tornado prefers X-Real-Ip and
X-Scheme. A proxy that sets the first two often passes on a client's values of the others, so a client could choose the
address for its rate limits.

An Origin that is not an address would raise an exception in Tornado's check for requests from other sites.
"""

from __future__ import annotations

from collections.abc import Awaitable
from urllib.parse import urlsplit

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine

IGNORED = ("X-Real-Ip", "X-Scheme")


class ForwardedServer(HTTPServer):
    """An HTTPServer that ignores X-Real-Ip and X-Scheme, and an Origin that is not an address."""

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """Start a request whose handler does not see those headers as they came."""
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
