"""Tornado's defaults that are unsafe on the open internet are set, and what they allow is refused."""

from __future__ import annotations

import asyncio
import gzip
import json

import pytest

from server.handlers.live import HandshakeRouter
from server.handlers.malformed import MAX_BODY
from tests.support.wire import Quorum


async def test_limits_are_set(quorum: Quorum) -> None:
    assert quorum.server is not None
    http = quorum.server.http
    limits = http.conn_params
    assert (limits.max_body_size, limits.max_header_size) == (MAX_BODY, 32 * 1024)
    assert limits.header_timeout == 75 and limits.body_timeout == 30
    assert http.max_buffer_size is not None and http.max_buffer_size <= MAX_BODY
    assert not limits.decompress and not http.xheaders


async def test_no_development_setting_is_on(quorum: Quorum) -> None:
    assert quorum.server is not None
    router = quorum.server.http.request_callback
    assert isinstance(router, HandshakeRouter)
    settings = router.application.settings
    assert settings["cross_origin_protection"] is True
    for name in ("debug", "autoreload", "serve_traceback", "compress_response", "trusted_origins", "static_path"):
        assert not settings.get(name), name


async def ends(quorum: Quorum, sent: bytes) -> bytes:
    """Send bytes and nothing more; return what comes until the server closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(quorum.url.rpartition(":")[2]))
    writer.write(sent)
    try:
        return await reader.read()
    except ConnectionResetError:  # closed with unread bytes
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{",
        b"POST /api/sessions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
    ],
    ids=["nothing", "half a header", "half a body", "half of the chunks"],
)
async def test_request_that_never_ends_is_not_waited_for(quorum: Quorum, sent: bytes) -> None:
    assert quorum.server is not None
    quorum.server.http.conn_params.header_timeout = quorum.server.http.conn_params.body_timeout = 0.02
    assert await ends(quorum, sent) == b""
    quorum.server.http.conn_params.header_timeout = 75
    assert (await quorum.get("/healthz")).code == 200


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 33_000 + b"\r\n\r\n",
        b"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n",
        b"POST /api/sessions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"10000\r\n%b\r\n" % (b" " * 0x10000) * 17,
    ],
    ids=["a long header", "a long body", "many chunks"],
)
async def test_request_beyond_the_limits_is_refused(quorum: Quorum, sent: bytes) -> None:
    answer = await ends(quorum, sent)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 413"), answer
    assert (await quorum.get("/healthz")).code == 200


FORM = b'--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nAda\r\n--x--\r\n'


@pytest.mark.parametrize(
    ("headers", "body", "code"),
    [
        ({"Content-Type": "multipart/form-data; boundary=x"}, FORM, "http"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, b"&a=1" * 1001, "http"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, b"name=Ada", "unreadable"),
        ({"Content-Type": "application/json", "Content-Encoding": "gzip"}, gzip.compress(b"{}"), "unreadable"),
        ({}, b'{"x":' + b"[" * 30_000 + b"]" * 30_000 + b"}", "unreadable"),
        ({"Quorum-Extensions": "x"}, b'{"x":' + b"[" * 30_000 + b"]" * 30_000 + b"}", "unreadable"),
    ],
    ids=["a form in parts", "1,001 fields", "a form", "a compressed body", "deep JSON", "deep JSON of a newer page"],
)
async def test_only_plain_json_is_a_body(quorum: Quorum, headers: dict[str, str], body: bytes, code: str) -> None:
    answer = await quorum.call("POST", "/api/sessions", body, headers=headers)
    assert (answer.code, json.loads(answer.body)["code"]) == (400, code)
    assert quorum.server is not None and list(await quorum.server.store.sessions()) == []
