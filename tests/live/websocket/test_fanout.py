"""One frame sent to many real sockets, with and without TLS, some of which do not read."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from tornado.iostream import StreamClosedError

from server.live.websocket.fanout import Audience
from server.live.websocket.frames import frame
from server.live.websocket.subscriber import MAX_UNREAD_REPLIES
from tests.support.loopback import LARGE, Loopback, Loopbacks, ObservedAudience

pytestmark = pytest.mark.integration


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 65_535, 65_536])
async def test_payload_of_any_size_is_one_frame(lines: Loopbacks, size: int) -> None:
    async with lines(1) as (line,):
        line.subscriber.reply(frame(b"x" * size))
        line.subscriber.reply(frame(b"after"))
        assert await line.read() == "x" * size
        assert await line.read() == "after"


async def test_broadcast_reaches_every_connection(lines: Loopbacks) -> None:
    async with lines(3) as connections:
        audience = ObservedAudience(*connections)
        audience.broadcast(board="first")
        audience.broadcast(roster="second")
        for line in connections:
            assert [await line.read(), await line.read()] == ["first", "second"]


async def test_removed_subscriber_gets_nothing(lines: Loopbacks) -> None:
    async with lines(2) as (here, removed):
        audience = ObservedAudience(here, removed)
        removed.fill()
        audience.broadcast(board="first")
        audience.remove(removed.subscriber)
        audience.broadcast(board="second")
        assert [await here.read(), await here.read()] == ["first", "second"]
        assert list(audience.subscribers) == [here.subscriber]
        assert not audience.catch_up(0), "no slow clients remain"


async def read_until(audience: Audience, line: Loopback, *newest: str) -> list[str]:
    """Read as a slow client that catches up, until all of these texts have arrived; return the texts."""
    got: list[str] = []
    while not set(newest) <= set(got):
        audience.catch_up(0)
        got.append(await line.read())
    return got


async def test_slow_client_delays_no_other_and_gets_the_newest_of_a_kind(lines: Loopbacks) -> None:
    async with lines(2) as (reader, stuck):
        audience = ObservedAudience(reader, stuck)
        for number in range(50):
            for kind in ("board", "roster"):
                text = f"{kind} {number} ".ljust(LARGE)
                audience.broadcast(**{kind: text})
                assert [got.split() for got in await read_until(audience, reader, text)] == [[kind, str(number)]]
        assert stuck.subscriber.behind
        newest = [f"{kind} 49 ".ljust(LARGE) for kind in ("board", "roster")]
        got = [text.split() for text in await read_until(audience, stuck, *newest)]
        assert got[0] == ["board", "0"], "the frame in flight arrives completely"
        assert len(got) < 50, "it skipped more than half of the hundred"
        for kind in ("board", "roster"):
            numbers = [int(number) for what, number in got if what == kind]
            assert numbers == sorted(set(numbers)), "no older broadcast after a newer one"


async def test_at_most_one_write_is_buffered_for_an_unread_socket(lines: Loopbacks) -> None:
    async with lines(1) as (stuck,):
        audience = ObservedAudience(stuck)
        waiting_already: list[bool] = []
        write = stuck.stream.write

        def watched(data: memoryview) -> asyncio.Future[None]:
            waiting_already.append(stuck.stream.writing())
            return write(data)

        stuck.stream.write = watched  # type: ignore[method-assign,assignment]  # spied on
        for _ in range(200):
            audience.broadcast(board="x" * LARGE)
        assert stuck.stream.writing()
        assert waiting_already and not any(waiting_already)


async def test_replies_arrive_in_order_before_newer_broadcasts(lines: Loopbacks) -> None:
    async with lines(1) as (line,):
        audience = ObservedAudience(line)
        line.fill()
        texts = [f"reply {n} ".ljust(1000) for n in range(200)]
        for number, text in enumerate(texts):
            audience.reply(line.subscriber, text.encode())
            audience.broadcast(board=f"board {number}")
        got = await read_until(audience, line, "board 199")
        assert [text for text in got if text.startswith("reply")] == texts
        boards = [int(text.split()[1]) for text in got if text.startswith("board")]
        assert boards == sorted(set(boards)) and len(boards) < 200


async def test_client_with_too_many_unread_replies_is_closed(lines: Loopbacks) -> None:
    async with lines(1) as (line,):
        line.fill()
        # What the kernel takes meanwhile does not count as unread: it takes at most the buffers of both ends.
        for _ in range((MAX_UNREAD_REPLIES + 8 * LARGE) // 4096 + 1):
            line.subscriber.reply(frame(b"x" * 4096))
        assert line.subscriber.muted and line.stream.closed()
        line.subscriber.reply(frame(b"late"))
        with suppress(StreamClosedError):
            while True:
                await line.read()


async def test_slowly_read_replies_never_close_the_connection(lines: Loopbacks) -> None:
    async with lines(1) as (line,):
        for turn in range(4):
            line.fill()
            for _ in range(MAX_UNREAD_REPLIES // 2 // 4096):
                line.subscriber.reply(frame(b"x" * 4096))
            line.subscriber.reply(frame(f"turn {turn}".encode()))
            while await line.read() != f"turn {turn}":
                pass
            line.subscriber.reply(frame(b"read at last"))
            assert await line.read() == "read at last"
        assert not line.subscriber.muted


async def test_older_broadcast_never_follows_a_newer_one(lines: Loopbacks) -> None:
    async with lines(1) as (line,):
        audience = ObservedAudience(line)
        line.fill()
        audience.broadcast(board="board 1")
        while line.stream.writing():
            await line.read()
        audience.broadcast(board="board 2")
        audience.catch_up(0)
        line.subscriber.reply(frame(b"the end"))
        got = await read_until(audience, line, "the end")
        assert [text for text in got if not text.startswith("x")] == ["board 2", "the end"]


@pytest.mark.parametrize("wants_changes", [False, True])
async def test_waiting_broadcast_is_sent_after_a_reply(lines: Loopbacks, wants_changes: bool) -> None:
    async with lines(1) as (line,):
        audience = ObservedAudience(line)
        line.subscriber.wants_changes = wants_changes
        line.fill()
        audience.broadcast(board="board 1")
        while line.stream.writing():
            await line.read()
        audience.reply(line.subscriber, b"accepted")
        for _ in audience.announce({"board": b"board 2"}, 0.0, {"board": b"changes 2"}):
            pass
        audience.reply(line.subscriber, b"the end")
        got = [text for text in await read_until(audience, line, "the end") if not text.startswith("x")]
        assert got == ["accepted", "board 2", "the end"], (
            "the older board was not sent, so changes since then may not be either"
        )


async def test_nothing_is_sent_after_the_close_frame(lines: Loopbacks) -> None:
    async with lines(1) as (line,):
        audience = ObservedAudience(line)
        audience.reply(line.subscriber, b"goodbye")
        audience.remove(line.subscriber)
        line.subscriber.reply(frame(b"and another thing"))
        audience.broadcast(board="news")
        line.stream.close()
        assert await line.read() == "goodbye"
        with pytest.raises(StreamClosedError):
            await line.read()


async def test_messages_of_one_broadcast_are_one_write_and_counted(lines: Loopbacks) -> None:
    async with lines(2) as (reader, stuck):
        audience = ObservedAudience(reader, stuck)
        audience.reply(reader.subscriber, b"accepted 1", b"accepted 2")
        stuck.fill()
        for number in range(3):
            audience.broadcast(session=f"session {number}", board=f"board {number}")
        texts = ["accepted 1", "accepted 2"]
        texts += [f"{kind} {number}" for number in range(3) for kind in ("session", "board")]
        assert [await reader.read() for _ in texts] == texts
        assert audience.counter("frames_sent") == 2 + 6
        assert audience.counter("frames_skipped") == 4, "newer messages replaced two of each kind"
        assert (await read_until(audience, stuck, "session 2", "board 2"))[-2:] == ["session 2", "board 2"]
        assert audience.counter("frames_sent") == 2 + 6 + 2


async def test_changes_go_only_to_clients_with_the_board_before(lines: Loopbacks) -> None:
    async with lines(3) as (reader, wants_changes, stuck):
        audience = ObservedAudience(reader, wants_changes, stuck)
        wants_changes.subscriber.wants_changes = stuck.subscriber.wants_changes = True
        stuck.fill()
        for number in range(2):
            payloads = {"roster": b"roster %d" % number, "board": b"whole board %d" % number}
            for _ in audience.announce(payloads, 0.0, {"board": b"changes %d" % number}):
                pass
        assert [await reader.read() for _ in range(4)] == ["roster 0", "whole board 0", "roster 1", "whole board 1"]
        assert [await wants_changes.read() for _ in range(4)] == ["roster 0", "changes 0", "roster 1", "changes 1"]
        got = await read_until(audience, stuck, "roster 1", "whole board 1")
        assert not [text for text in got if text.startswith("changes")]
        for _ in audience.announce({"board": b"whole board 2"}, 0.0, {"board": b"changes 2"}):
            pass
        assert await stuck.read() == "changes 2", "it has received every board before"


async def test_closed_socket_causes_no_error(lines: Loopbacks) -> None:
    async with lines(2) as (here, removed):
        audience = ObservedAudience(here, removed)
        removed.client.close()
        removed.stream.close()
        audience.broadcast(board="news")
        audience.reply(removed.subscriber, b"reply")
        assert not audience.catch_up(0)
        assert await here.read() == "news"


async def test_disconnect_during_a_write_causes_no_error(lines: Loopbacks) -> None:
    async with lines(2) as (here, removed):
        audience = ObservedAudience(here, removed)
        closed = asyncio.Event()
        removed.stream.set_close_callback(closed.set)
        removed.fill()
        removed.client.close()
        for number in range(20):
            audience.broadcast(board=str(number))
            assert await here.read() == str(number)
        await closed.wait()
        assert not audience.catch_up(0)
