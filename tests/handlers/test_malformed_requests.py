"""What is no HTTP request is answered with the headers of every response, or not at all."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from server.app import MAX_HEADER
from server.handlers.malformed import MAX_BODY
from server.handlers.response_headers import HEADERS
from tests.support.wire import Quorum

GET, POST = "GET / HTTP/1.1\r\nHost: x\r\n", "POST /api/sessions HTTP/1.1\r\nHost: x\r\n"

MALFORMED = {
    "no request line": "\r\n\r\n",
    "garbage": "\x00\xff\x01garbage\r\n\r\n",
    "two words": "GET /\r\n\r\n",
    "spaces in the address": "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
    "a newer version": "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "TLS": "\x16\x03\x01\x02\x00\x01\r\n\r\n",
    "a response": "HTTP/1.1 200 OK\r\n\r\n",
    "no host": "GET / HTTP/1.1\r\n\r\n",
    "two hosts": f"{GET}Host: y\r\n\r\n",
    "an impossible host": "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
    "no colon": f"{GET}header\r\n\r\n",
    "a space in a name": f"{GET}a header: 1\r\n\r\n",
    "an empty name": f"{GET}: 1\r\n\r\n",
    "a continued line first": "GET / HTTP/1.1\r\n folded: 1\r\nHost: x\r\n\r\n",
    "a null in a value": f"{GET}Cookie: a\x00b\r\n\r\n",
    "a length in words": f"{POST}Content-Length: many\r\n\r\n",
    "a negative length": f"{POST}Content-Length: -1\r\n\r\n",
    "two lengths": f"{POST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "a length and chunks": f"{POST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    "another encoding": f"{POST}Transfer-Encoding: gzip\r\n\r\n",
    "a wrong chunk": f"{POST}Transfer-Encoding: chunked\r\n\r\nwide\r\n",
    "an impossible query": "GET /?%ff=%zz;%00 HTTP/1.1\r\nHost: \x7f\r\n\r\n",
}

TOO_LARGE = {
    "a chunk too large": f"{POST}Transfer-Encoding: chunked\r\n\r\n{MAX_BODY + 1:x}\r\n",
    "a body too large": f"{POST}Content-Length: {MAX_BODY + 1}\r\n\r\n",
}


async def answer_to(quorum: Quorum, request: str) -> bytes:
    """Return everything that the server sends until it closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(quorum.url.rpartition(":")[2]))
    writer.write(request.encode("latin-1"))
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


def body_of(answer: bytes, expected: int) -> Any:
    """Return the body of an answer, once its status and its headers are checked."""
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    assert int(status.split()[1]) == expected
    headers = dict(line.split(": ", 1) for line in lines)
    assert headers | HEADERS == headers and "Server" not in headers
    assert (headers["Content-Length"], headers["Connection"]) == (str(len(body)), "close")
    return json.loads(body)


async def test_malformed_requests_are_answered_with_all_headers(quorum: Quorum) -> None:
    for name, request in MALFORMED.items():
        assert body_of(await answer_to(quorum, request), 400)["code"] == "http", name


async def test_too_large_a_body_is_answered_with_its_limit(quorum: Quorum) -> None:
    for name, request in TOO_LARGE.items():
        problem = body_of(await answer_to(quorum, request), 413)
        assert (problem["code"], problem["params"]) == ("body_too_large", {"most": MAX_BODY // 1024}), name
        assert problem["reason"] == "The request has more than 1,024 KiB. Send less at once."


async def test_malformed_request_after_a_good_one_is_answered_likewise(quorum: Quorum) -> None:
    answers = await answer_to(quorum, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\ngarbage\r\n\r\n")
    good, _, bad = answers.partition(b"HTTP/1.1 400 ")
    assert good.startswith(b"HTTP/1.1 200 ") and b"Content-Security-Policy: default-src 'none'" in bad


async def test_headers_without_an_end_are_not_answered(quorum: Quorum) -> None:
    assert await answer_to(quorum, f"{GET}Cookie: {'x' * MAX_HEADER}") == b""
