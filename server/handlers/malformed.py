"""The answer to bytes that are not an HTTP request, which Tornado sends before there is a handler."""

from __future__ import annotations

import sys
from asyncio import Future
from http import HTTPStatus

import msgspec
from tornado.httputil import HTTPInputError
from tornado.iostream import IOStream

from server import messages
from server.core.statement import Statement
from server.handlers.api_types import Problem
from server.handlers.response_headers import HEADERS

MAX_BODY = 1 << 20
TORNADOS_ANSWER = b"HTTP/1.1 400 Bad Request\r\n\r\n"
# The only mark by which Tornado tells a body that is too large from what is no HTTP.
TOO_LARGE = {"Content-Length too long", "chunked body too large"}


def _answer(status: HTTPStatus, statement: Statement) -> bytes:
    """Return a Problem with the headers of every response, but HSTS: the scheme is in what could not be read."""
    body = msgspec.json.encode(Problem(statement.code, statement.params, messages.reason(statement)))
    headers = {
        **HEADERS,
        "Content-Type": "application/json; charset=UTF-8",
        "Content-Length": str(len(body)),
        "Connection": "close",
    }
    first = f"HTTP/1.1 {status.value} {status.phrase}"
    lines = [first, *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode() + body


MALFORMED = _answer(HTTPStatus.BAD_REQUEST, Statement("http", {"status": 400}))
BODY_TOO_LARGE = _answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, Statement("body_too_large", {"most": MAX_BODY // 1024}))


class ServerStream(IOStream):
    """A server's connection. Tornado offers no way to change that answer but to replace it as it is written."""

    def write(self, data: bytes | memoryview) -> Future[None]:
        """Write data, or the answer in place of Tornado's, which it writes while it handles the error."""
        if data != TORNADOS_ANSWER:
            return super().write(data)
        error = sys.exc_info()[1]
        too_large = isinstance(error, HTTPInputError) and str(error) in TOO_LARGE
        return super().write(BODY_TOO_LARGE if too_large else MALFORMED)
