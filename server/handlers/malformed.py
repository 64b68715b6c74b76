"""The answer to bytes that are not an HTTP request, which Tornado sends before there is a handler."""

from __future__ import annotations

from asyncio import Future
from http import HTTPStatus

import msgspec
from tornado.iostream import IOStream

from server import messages
from server.core.statement import Statement
from server.handlers.api_types import Problem
from server.handlers.response_headers import HEADERS

TORNADOS_ANSWER = b"HTTP/1.1 400 Bad Request\r\n\r\n"


def _answer() -> bytes:
    """Return a Problem with the headers of every response, but HSTS: the scheme is in what could not be read."""
    status = HTTPStatus.BAD_REQUEST
    statement = Statement("http", {"status": status.value})
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


ANSWER = _answer()


class ServerStream(IOStream):
    """A server's connection. Tornado offers no way to change that answer but to replace it as it is written."""

    def write(self, data: bytes | memoryview) -> Future[None]:
        """Write data, or the answer in place of Tornado's."""
        return super().write(ANSWER if data == TORNADOS_ANSWER else data)
