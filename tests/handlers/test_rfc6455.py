"""The wire by the book: RFC 6455's framing, closing and handshake, each case over a real socket."""

from __future__ import annotations

import asyncio
import base64
import json
import random
from collections.abc import Sequence

import pytest

from tests.handlers.test_live_ends import expect_served
from tests.support.client_frames import masked
from tests.support.effort import examples
from tests.support.raw import Raw, payload_of
from tests.support.wire import Quorum
from tests.support.wire_cases import FAMILIES, NO_CODE, OPEN, VALID_CODES, Case, request

TEXT, CLOSE, PING, PONG = 0x81, 0x88, 0x89, 0x8A
LAST_PING = b"is anybody there?"


async def talk(raw: Raw, writes: Sequence[bytes]) -> tuple[list[int | bytes], int]:
    """Write, then read what comes: the answers, and the close code (OPEN if a last ping is answered)."""
    for write in writes:
        await raw.write(write)
    # Behind anything that ends the connection, the ping is ignored.
    await raw.write(masked(LAST_PING, 0x9))
    answers: list[int | bytes] = []
    while frame := await raw.frame():
        payload = payload_of(frame)
        match frame[0]:
            case 0x81 if b'"declined"' in payload:
                answers.append(json.loads(payload)["ref"])
            case 0x8A if payload == LAST_PING:
                return answers, OPEN
            case 0x8A:
                answers.append(payload)
            case 0x88:
                raw.end_input()
                assert await raw.frame() == b"", "the close frame is the last frame"
                return answers, int.from_bytes(payload[:2]) if payload else NO_CODE
            case first:
                assert first in (TEXT, PING), frame
    raise AssertionError(f"the connection ended without a close frame, after {answers}")


async def outcome(quorum: Quorum, code: str, case: Case) -> tuple[list[int | bytes], int] | str:
    """Return what a new spectator gets for a case, or what was wrong with it."""
    raw = await Raw.open(quorum.url, code)
    await raw.hello()
    try:
        return await talk(raw, case.writes)
    except AssertionError as error:
        return str(error)
    finally:
        await raw.close()


@pytest.mark.parametrize("family", FAMILIES)
async def test_frames_are_handled_as_the_rfc_says(quorum: Quorum, family: str) -> None:
    session, facilitator, _ = await quorum.scoring()
    wrong = {}
    for case in FAMILIES[family]:
        got = await outcome(quorum, session.code, case)
        if got != (list(case.answers), case.end):
            wrong[case.number] = got, case
    assert wrong == {}
    await expect_served(facilitator)


def test_every_family_has_cases_that_pass_and_cases_that_fail() -> None:
    numbers = [case.number for cases in FAMILIES.values() for case in cases]
    assert len(numbers) == len(set(numbers)) > 400
    assert {case.end for cases in FAMILIES.values() for case in cases} == {
        OPEN, NO_CODE, 1002, 1003, 1007, 1009, 4400, *VALID_CODES
    }  # fmt: skip


async def test_invalid_close_frame_in_answer_to_ours_ends_the_connection(quorum: Quorum) -> None:
    session = await quorum.create()
    raw = await Raw.open(quorum.url, session.code)
    await raw.write(masked(b"not a message"))
    frame = await raw.until(lambda frame: frame[0] == CLOSE)
    assert int.from_bytes(payload_of(frame)[:2]) == 4400
    await raw.write(masked(b"\x00", 0x8))
    assert await raw.frame() == b""
    await raw.close()


async def test_reason_says_what_was_wrong(quorum: Quorum) -> None:
    session = await quorum.create()
    raw = await Raw.open(quorum.url, session.code)
    await raw.hello()
    await raw.write(masked(b"x", 0x3))
    assert await raw.closed() == (1002, "a frame with an unknown opcode")


@pytest.mark.soak
async def test_random_bytes_never_harm_the_server(quorum: Quorum, caplog: pytest.LogCaptureFixture) -> None:
    """Valid frames with one or two bytes changed, cut or repeated; only the sender may lose the connection."""
    session, facilitator, _ = await quorum.scoring()
    for seed in range(examples(200)):
        chance = random.Random(seed)
        sent = b"".join(masked(request(n), chance.choice((0x1, 0x1, 0x2, 0x8, 0x9, 0xA))) for n in range(1, 5))
        for _ in range(chance.randint(1, 2)):
            at = chance.randrange(len(sent))
            sent = sent[:at] + chance.choice((b"", chance.randbytes(1), sent[at : at + 1] * 2)) + sent[at + 1 :]
        raw = await Raw.open(quorum.url, session.code)
        await raw.hello()
        await raw.write(sent)
        raw.end_input()
        while frame := await raw.frame():
            assert frame[0] in (TEXT, CLOSE, PING, PONG), (seed, frame)
        await raw.close()
    await expect_served(facilitator)
    assert [r.getMessage() for r in caplog.records if r.name.startswith("quorum")] == []


# ---- the handshake

KEY = base64.b64encode(bytes(range(16))).decode()
GOOD = {
    "Host": "localhost",
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": KEY,
}


async def shake(quorum: Quorum, path: str, headers: dict[str, str | None], start: str) -> tuple[int, str, bytes]:
    """Send a handshake with some headers changed (None: without); return status, head and body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(quorum.url.rpartition(":")[2]))
    lines = [f"{name}: {value}" for name, value in {**GOOD, **headers}.items() if value is not None]
    writer.write("\r\n".join([start.format(path=path), *lines, "", ""]).encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    size = [line.partition(":")[2] for line in head.splitlines() if line.lower().startswith("content-length")]
    body = await reader.readexactly(int(size[0])) if size else b""
    writer.close()
    await writer.wait_closed()
    return int(head.split()[1]), head, body


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Upgrade": "WebSocket"},
        {"Upgrade": "h2c, websocket"},
        {"Connection": "keep-alive, upgrade"},
        {"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"},
        {"Sec-WebSocket-Extensions": ", ;=, x; y=\"z"},
        {"Sec-WebSocket-Protocol": "chat, superchat"},
        {"Content-Length": "0"},
    ],
)  # fmt: skip
async def test_valid_handshake_is_accepted(quorum: Quorum, headers: dict[str, str | None]) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/live"
    status, head, _ = await shake(quorum, path, headers, "GET {path} HTTP/1.1")
    assert status == 101
    assert "sec-websocket-accept: Bz3qJYTGdOe8gUSpLosEdiLKDrk=".lower() in head.lower()
    assert "sec-websocket-extensions" not in head.lower() and "sec-websocket-protocol" not in head.lower()


async def test_body_of_a_handshake_is_not_read_as_frames(quorum: Quorum) -> None:
    session = await quorum.create()
    raw = await Raw.open(quorum.url, session.code, headers={"Content-Length": "5"}, body=b"hello")
    await raw.hello()
    await raw.close()


async def test_session_is_found_by_an_escaped_code(quorum: Quorum) -> None:
    session = await quorum.create()
    raw = await Raw.open(quorum.url, f"%20{session.code}")
    await raw.hello()
    await raw.close()


@pytest.mark.parametrize(
    ("headers", "start", "status", "part"),
    [
        ({}, "GET {path} HTTP/1.0", 400, "HTTP/1.1"),
        ({}, "POST {path} HTTP/1.1", 405, None),
        ({"Upgrade": None}, "", 400, None),
        ({"Upgrade": "websockets"}, "", 400, None),
        ({"Connection": None}, "", 400, "Connection: Upgrade"),
        ({"Connection": "keep-alive"}, "", 400, "Connection: Upgrade"),
        ({"Connection": "not-upgrade"}, "", 400, "Connection: Upgrade"),
        ({"Sec-WebSocket-Version": None}, "", 426, "Sec-WebSocket-Version: 13"),
        *[
            ({"Sec-WebSocket-Version": version}, "", 426, "Sec-WebSocket-Version: 13")
            for version in ("0", "8", "12", "14", "013", "13, 8", "x")
        ],
        ({"Sec-WebSocket-Key": None}, "", 400, "Sec-WebSocket-Key"),
        *[
            ({"Sec-WebSocket-Key": key}, "", 400, "Sec-WebSocket-Key")
            for key in (
                "",
                "short",
                base64.b64encode(bytes(15)).decode(),
                base64.b64encode(bytes(17)).decode(),
                base64.b64encode(bytes(18)).decode(),
                KEY[:-2],
                KEY.replace("A", "!"),
                KEY.replace("A", "é"),
                f"{KEY}, {KEY}",
            )
        ],
    ],
)
async def test_invalid_handshake_is_refused_with_its_fault(
    quorum: Quorum, headers: dict[str, str | None], start: str, status: int, part: str | None
) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/live"
    got, head, body = await shake(quorum, path, headers, start or "GET {path} HTTP/1.1")
    problem = json.loads(body)
    assert (got, problem["params"].get("part")) == (status, part), head
    assert problem["code"] in ("handshake", "not_websocket", "method_not_allowed")
    if status == 426:
        assert "sec-websocket-version: 13" in head.lower() and "upgrade: websocket" in head.lower()
