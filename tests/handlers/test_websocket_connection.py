"""A live connection as such: frames, pings, the way it ends, TLS, and that nothing of it is left behind."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.websocket import WebSocketHandler

from server import catalogue
from server.app import make_app
from server.config import Config
from server.live.protocol import MAX_INBOUND, CloseCode
from server.live.websocket.connection import WebSocketConnection
from tests.handlers.test_live_ends import HELLO, LARGE, goes_on
from tests.support.certificate import certify, serving, trusting
from tests.support.raw import CLOSE, Raw, payload_of
from tests.support.wire import SECRET, Quorum, board_of

PING, PONG = 0x9, 0xA


def counted(quorum: Quorum, name: str) -> float:
    """A sample of the server's own metrics."""
    assert quorum.server is not None
    (value,) = [s.value for m in quorum.server.hub.metrics.collect() for s in m.samples if s.name == name]
    return value


async def test_a_message_in_fragments_and_a_ping_in_the_middle_are_both_answered(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code, ada.who)
    await raw.hello()
    text = b'{"type": "do", "ref": 1, "command": {"type": "done"}}'
    await raw.say(text[:20], final=False)
    await raw.say(b"are you there?", opcode=PING)
    await raw.say(text[20:], opcode=0x0)
    pong = await raw.until(lambda frame: frame[0] == 0x80 | PONG)
    assert payload_of(pong) == b"are you there?"
    assert b'"ref":1' in await raw.until(lambda frame: b'"accepted"' in frame)
    await raw.close()


async def test_a_client_that_says_goodbye_is_told_so_too(quorum: Quorum) -> None:
    session, facilitator, _ = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code)
    await raw.hello()
    await facilitator.expect("roster")
    await raw.say((1001).to_bytes(2) + b"going away", opcode=CLOSE)
    assert await raw.closed() == (1001, "")
    assert counted(quorum, "quorum_connections") == 2


async def test_after_goodbye_nothing_is_sent_or_taken_in(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code, ada.who)
    await raw.hello()
    await raw.say({"type": "shout"})
    frame = await raw.until(lambda frame: frame[0] == 0x80 | CLOSE)
    assert int.from_bytes(payload_of(frame)[:2]) == CloseCode.UNREADABLE
    await raw.say('{"type": "do", "ref": 1, "command": {"type": "done"}}')
    await ada.score("red", "speed", 4)
    await facilitator.expect("board", board_of(1))
    await raw.say(payload_of(frame)[:2], opcode=CLOSE)
    assert await raw.frame() == b"", "the close frame was the last"
    await raw.close()
    assert (await quorum.again(ada)).welcome["you"]["ballot"]["done"] is False


async def test_a_client_that_does_not_say_goodbye_is_not_waited_for(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.live.websocket.connection.CLOSE_SECONDS", 0.01)
    raw = await Raw.open(quorum.url, "0000-0000")
    assert (await raw.closed())[0] == CloseCode.NO_SESSION


@pytest.mark.parametrize("what", ["no mask", "an unknown opcode", "a long ping"])
async def test_what_is_no_websocket_ends_the_connection_alone(quorum: Quorum, what: str) -> None:
    session, facilitator, _ = await quorum.scoring()
    raw = await Raw.open(quorum.url, session.code)
    await raw.hello()
    if what == "no mask":
        await raw.write(b"\x81\x02{}")
    else:
        await raw.say(b"x" * 200, opcode=PING if what == "a long ping" else 0x3)
    assert await raw.closed() == (None, "")
    await goes_on(facilitator)


async def test_a_message_that_is_too_long_in_parts_is_too_long(quorum: Quorum) -> None:
    session = await quorum.create()
    raw = await Raw.open(quorum.url, session.code)
    await raw.hello()
    half = b" " * (MAX_INBOUND // 2)
    await raw.say(half, final=False)
    await raw.say(half + b"x", opcode=0x0)
    assert (await raw.closed())[0] == CloseCode.TOO_LONG


async def test_who_does_not_answer_pings_is_gone_and_who_does_stays(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.live.websocket.heartbeat.PING_SECONDS", 0.5)
    session, facilitator, _ = await quorum.scoring()
    silent = await Raw.open(quorum.url, session.code)
    await silent.hello()
    lively = await Raw.open(quorum.url, session.code)
    await lively.hello()

    async def answer() -> None:
        while frame := await lively.frame():
            if frame[0] == 0x80 | PING:
                await lively.say(payload_of(frame), opcode=PONG)

    answering = asyncio.ensure_future(answer())  # noqa: TID251 - awaited below
    assert await silent.closed() == (None, "")
    await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 2)
    assert counted(quorum, "quorum_silent_closes_total") == 1
    assert counted(quorum, "quorum_connections") == 3
    await lively.say(b"", opcode=CLOSE)
    await answering
    await lively.close()


@contextmanager
def without_collector() -> Iterator[None]:
    """Whatever goes in here goes because nothing refers to it."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def alive(kind: type) -> int:
    """How many objects of a type there are that the collector could see."""
    return sum(isinstance(thing, kind) for thing in gc.get_objects())


async def test_nothing_of_the_request_outlives_the_handshake_and_nothing_of_a_connection_its_end(
    quorum: Quorum,
) -> None:
    session, facilitator, _ = await quorum.scoring()
    with without_collector():
        before = alive(WebSocketHandler), alive(WebSocketConnection)
        guests = [await Raw.open(quorum.url, session.code) for _ in range(5)]
        for guest in guests:
            await guest.hello()
        assert (alive(WebSocketHandler), alive(WebSocketConnection)) == (before[0], before[1] + 5)
        await facilitator.expect("roster")
        for number, guest in enumerate(guests):
            if number % 2:
                await guest.close()
            else:
                await guest.say(b"", opcode=CLOSE)
                await guest.closed()
        while counted(quorum, "quorum_connections") > 2:
            await facilitator.expect("roster")
        assert (alive(WebSocketHandler), alive(WebSocketConnection)) == before


# ---- TLS


@asynccontextmanager
async def secured(quorum: Quorum, folder: Path) -> AsyncIterator[Quorum]:
    """The same server behind another port, where it speaks TLS itself."""
    assert quorum.server is not None
    config = Config(secret=SECRET)
    app = make_app(quorum.server.hub, config, catalogue.load(None))
    http = HTTPServer(app, ssl_options=serving(certify(folder)))
    sockets = bind_sockets(0, "127.0.0.1")
    http.add_sockets(sockets)
    own = Quorum(config)
    own.url = f"https://localhost:{sockets[0].getsockname()[1]}"
    own.lives = quorum.lives
    yield own
    http.stop()
    await http.close_all_connections()


async def test_with_tls_a_slow_reader_delays_nobody_and_then_gets_the_newest(quorum: Quorum, tmp_path: Path) -> None:
    async with secured(quorum, tmp_path) as tls:
        session, facilitator, (ada,) = await quorum.scoring(catalogue=LARGE)
        reader = await Raw.open(tls.url, session.code, tls=trusting())
        stuck = await Raw.open(tls.url, session.code, tls=trusting(), narrow=True)
        await stuck.say(HELLO)
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


async def test_with_tls_a_member_scores_and_is_answered(quorum: Quorum, tmp_path: Path) -> None:
    async with secured(quorum, tmp_path) as tls:
        session, facilitator, (ada,) = await quorum.scoring()
        raw = await Raw.open(tls.url, session.code, ada.who, tls=trusting())
        await raw.hello("over-tls-1")
        for ref in range(1, 30):
            command = {"type": "score", "option": "red", "criterion": "speed", "value": 1 + ref % 5}
            await raw.say({"type": "do", "ref": ref, "command": command})
        await raw.until(lambda frame: b'"accepted"' in frame and b'"ref":29,' in frame)
        await facilitator.expect("board", board_of(1))
        await raw.say(b"", opcode=CLOSE)
        assert (await raw.closed())[0] in (None, 0, 1000)


def _board_of(seq: int) -> Callable[[bytes], bool]:
    return lambda frame: b'"type":"board","seq":%d,' % seq in frame
