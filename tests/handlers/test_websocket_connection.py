"""WebSocket connections: frames, pings, closing, TLS, and the release of all objects."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from server import catalogue
from server.app import make_app
from server.config import Config
from server.handlers.caller import Caller
from server.live.protocol import MAX_INBOUND, CloseCode
from server.live.websocket.connection import WebSocketConnection
from server.live.websocket.heartbeat import Heartbeat, HeartbeatTarget
from tests.handlers.test_live_ends import HELLO, LARGE
from tests.support.certificate import certify, serving, trusting
from tests.support.conditions import board_of
from tests.support.raw import CLOSE, Raw, payload_of
from tests.support.wire import SECRET, Quorum

PING, PONG = 0x9, 0xA


def sample(quorum: Quorum, name: str) -> float:
    """Return a sample of the server's own metrics."""
    assert quorum.server is not None
    (value,) = [s.value for m in quorum.server.hub.metrics.collect() for s in m.samples if s.name == name]
    return value


async def test_ping_between_fragments_is_answered(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code, ada.who)
    await raw.hello()
    text = b'{"type": "do", "ref": 1, "command": {"type": "done"}}'
    await raw.send(text[:20], final=False)
    await raw.send(b"are you there?", opcode=PING)
    await raw.send(text[20:], opcode=0x0)
    pong = await raw.until(lambda frame: frame[0] == 0x80 | PONG)
    assert payload_of(pong) == b"are you there?"
    assert b'"ref":1' in await raw.until(lambda frame: b'"accepted"' in frame)
    await raw.close()


async def test_close_frame_is_answered(quorum: Quorum) -> None:
    session, facilitator, _ = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code)
    await raw.hello()
    await facilitator.expect("roster")
    await raw.send((1001).to_bytes(2) + b"going away", opcode=CLOSE)
    assert await raw.closed() == (1001, "")
    assert sample(quorum, "quorum_connections") == 2


async def test_nothing_is_sent_or_handled_after_the_close_frame(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code, ada.who)
    await raw.hello()
    await raw.send({"type": "shout"})
    frame = await raw.until(lambda frame: frame[0] == 0x80 | CLOSE)
    assert int.from_bytes(payload_of(frame)[:2]) == CloseCode.UNREADABLE
    await raw.send('{"type": "do", "ref": 1, "command": {"type": "done"}}')
    await ada.score("red", "speed", 4)
    await facilitator.expect("board", board_of(1))
    await raw.send(payload_of(frame)[:2], opcode=CLOSE)
    assert await raw.frame() == b"", "the close frame is the last frame"
    await raw.close()
    assert (await quorum.reconnect(ada)).welcome["you"]["ballot"]["done"] is False


async def test_missing_close_frame_is_not_waited_for(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.websocket.connection.CLOSE_SECONDS", 0.01)
    raw = await Raw.open(quorum.url, "0000-0000")
    assert (await raw.closed())[0] == CloseCode.NO_SESSION


async def test_message_size_limit_covers_all_fragments(quorum: Quorum) -> None:
    session = await quorum.create()
    raw = await Raw.open(quorum.url, session.code)
    await raw.hello()
    half = b" " * (MAX_INBOUND // 2)
    await raw.send(half, final=False)
    await raw.send(half + b"x", opcode=0x0)
    assert (await raw.closed())[0] == CloseCode.TOO_LONG


async def test_connections_that_miss_a_ping_are_closed(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session, facilitator, _ = await quorum.scoring()
    targets: list[HeartbeatTarget] = []

    def add(_: Heartbeat, connection: HeartbeatTarget) -> int:
        """Leave the pings of new connections to the test."""
        targets.append(connection)
        return 0

    monkeypatch.setattr(Heartbeat, "add", add)
    silent = await Raw.open(quorum.url, session.code)
    await silent.hello()
    lively = await Raw.open(quorum.url, session.code)
    await lively.hello()
    for _ in range(2):
        for connection in targets:
            connection.ping()
        ping = await lively.until(lambda frame: frame[0] == 0x80 | PING)
        await lively.send(payload_of(ping), opcode=PONG)
        await lively.send(b"received?", opcode=PING)
        await lively.until(lambda frame: frame[0] == 0x80 | PONG)
    assert await silent.closed() == (None, "")
    await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 2)
    assert sample(quorum, "quorum_silent_closes_total") == 1
    assert sample(quorum, "quorum_connections") == 3
    await lively.close()


@contextmanager
def without_collector() -> Iterator[None]:
    """Disable the garbage collector: only reference counting frees objects inside the block."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def alive(kind: type) -> int:
    """Return the number of living objects of a type that the collector tracks."""
    return sum(isinstance(thing, kind) for thing in gc.get_objects())


async def test_request_and_connection_are_freed_without_the_collector(
    quorum: Quorum,
) -> None:
    session, facilitator, _ = await quorum.scoring()
    with without_collector():
        before = alive(Caller), alive(WebSocketConnection)
        guests = [await Raw.open(quorum.url, session.code) for _ in range(5)]
        for guest in guests:
            await guest.hello()
        assert (alive(Caller), alive(WebSocketConnection)) == (before[0], before[1] + 5)
        await facilitator.expect("roster")
        for number, guest in enumerate(guests):
            if number % 2:
                await guest.close()
            else:
                await guest.send(b"", opcode=CLOSE)
                await guest.closed()
        while sample(quorum, "quorum_connections") > 2:
            await facilitator.expect("roster")
        assert (alive(Caller), alive(WebSocketConnection)) == before


# ---- TLS


@asynccontextmanager
async def secured(quorum: Quorum, folder: Path) -> AsyncIterator[Quorum]:
    """Serve the same sessions on another port with TLS."""
    assert quorum.server is not None
    config = Config(secret=SECRET)
    app = make_app(quorum.server.hub, config, catalogue.load(None))
    http = HTTPServer(app, ssl_options=serving(certify(folder)))
    sockets = bind_sockets(0, "127.0.0.1")
    http.add_sockets(sockets)
    tls_quorum = Quorum(config)
    tls_quorum.url = f"https://localhost:{sockets[0].getsockname()[1]}"
    tls_quorum.connections = quorum.connections
    yield tls_quorum
    http.stop()
    await http.close_all_connections()


async def test_slow_client_over_tls_delays_no_other(quorum: Quorum, tmp_path: Path) -> None:
    async with secured(quorum, tmp_path) as tls:
        session, facilitator, (ada,) = await quorum.scoring(catalogue=LARGE)
        reader = await Raw.open(tls.url, session.code, tls=trusting())
        stuck = await Raw.open(tls.url, session.code, tls=trusting(), narrow=True)
        await stuck.send(HELLO)
        await reader.hello()
        votes = 12
        for n in range(votes):
            seq = (await ada.score("option-0", f"criterion-{n}", 1 + n % 5))["seq"]
            await reader.until(_board_of(seq))
        await facilitator.do("reveal")
        boards = 0
        while b'"phase":"revealed","round":1,"shown":true' not in (frame := await stuck.frame()):
            assert frame
            boards += b'"type":"board"' in frame
        assert boards < votes
        for raw in (reader, stuck):
            await raw.close()


async def test_member_can_score_over_tls(quorum: Quorum, tmp_path: Path) -> None:
    async with secured(quorum, tmp_path) as tls:
        session, facilitator, (ada,) = await quorum.scoring()
        raw = await Raw.open(tls.url, session.code, ada.who, tls=trusting())
        await raw.hello("over-tls-1")
        for ref in range(1, 30):
            command = {"type": "score", "option": "red", "criterion": "speed", "value": 1 + ref % 5}
            await raw.send({"type": "do", "ref": ref, "command": command})
        await raw.until(lambda frame: b'"accepted"' in frame and b'"ref":29,' in frame)
        await facilitator.expect("board", board_of(1))
        await raw.send(b"", opcode=CLOSE)
        assert (await raw.closed())[0] in (None, 0, 1000)


def _board_of(seq: int) -> Callable[[bytes], bool]:
    return lambda frame: b'"type":"board","seq":%d,' % seq in frame
