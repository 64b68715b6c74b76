"""The decision pack over HTTP: for members, once a round was revealed; while it is made, and if that fails."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from server.core.refused import Refused
from tests.support.wire import Created, Quorum

FIRST = b"PK\x03\x04"


def fails_midway(code: str, *_: object) -> Iterator[bytes]:
    """Yield the beginning of a file, then fail; it runs in the worker process."""
    yield FIRST
    raise RuntimeError("no more")


def fails_at_once(code: str, *_: object) -> Iterator[bytes]:
    """Fail before the first byte."""
    yield from ()
    raise Refused("pack_too_early")


async def revealed(quorum: Quorum) -> tuple[Created, str]:
    """Return a session with a revealed round, and the path of its pack."""
    session = await quorum.create()
    live = await quorum.connect(session.code, session.facilitator)
    for step in ("open_scoring", "reveal"):
        assert (await live.do(step))["type"] == "accepted"
    return session, f"/api/sessions/{session.code}/export.zip"


async def raw(quorum: Quorum, path: str, session: Created, version: str = "1.1") -> bytes:
    """Return all that the server sends until it closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(quorum.url).port)
    headers = "".join(f"{name}: {value}\r\n" for name, value in session.facilitator.headers.items())
    writer.write(f"GET {path} HTTP/{version}\r\nHost: quorum\r\nConnection: close\r\n{headers}\r\n".encode())
    try:
        return await reader.read()
    finally:
        writer.close()


async def test_members_download_the_pack_after_a_reveal(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/export.zip"
    early = await quorum.get(path, session.facilitator)
    assert (early.code, json.loads(early.body)["code"]) == (409, "pack_too_early")
    live = await quorum.connect(session.code, session.facilitator)
    for step in ("open_scoring", "reveal"):
        assert (await live.do(step))["type"] == "accepted"
    stranger = await quorum.get(path)
    assert (stranger.code, json.loads(stranger.body)["code"]) == (403, "not_joined")
    packs = [await quorum.get(path, session.facilitator) for _ in range(2)]
    for pack in packs:
        assert (pack.code, pack.headers["Content-Type"]) == (200, "application/zip")
        assert pack.headers["Content-Disposition"] == f'attachment; filename="quorum-{session.code}.zip"'
        with zipfile.ZipFile(io.BytesIO(pack.body)) as archive:
            record = json.loads(archive.read(f"quorum-{session.code}-draft/record.json"))
            assert len(archive.namelist()) == int(pack.headers["Quorum-Files"])
        assert record["session"]["phase"] == "revealed"
    assert (await live.do("close", option=None))["type"] == "accepted"
    closed = await quorum.get(path, session.facilitator)
    with zipfile.ZipFile(io.BytesIO(closed.body)) as archive:
        assert json.loads(archive.read(f"quorum-{session.code}/record.json"))["session"]["phase"] == "closed"
    first, second = packs
    assert first.body == second.body and first.headers["Etag"] == second.headers["Etag"]
    assert int(second.headers["Content-Length"]) == len(second.body), "its length is known once it was made"


@pytest.mark.parametrize("version", ["1.1", "1.0"])
async def test_failure_is_never_taken_for_a_whole_file(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    session, path = await revealed(quorum)
    monkeypatch.setattr("server.handlers.exports._pieces", fails_midway)
    head, _, body = (await raw(quorum, path, session, version)).partition(b"\r\n\r\n")
    if version == "1.1":
        assert head.startswith(b"HTTP/1.1 200") and b"Transfer-Encoding: chunked" in head
        assert body == b"4\r\n" + FIRST + b"\r\n", "the chunk that would end it is missing"
    else:  # where no chunks are, nothing is sent before it is whole
        assert b" 500 " in head.splitlines()[0] and FIRST not in body
    monkeypatch.setattr("server.handlers.exports._pieces", fails_at_once)
    answer = await quorum.get(path, session.facilitator)
    assert (answer.code, json.loads(answer.body)["code"]) == (409, "pack_too_early")
    assert "Quorum-Files" not in answer.headers
    monkeypatch.undo()
    assert (await quorum.get(path, session.facilitator)).code == 200, "what failed is not remembered"
