"""How a live connection ends: with a code that states whether to reconnect, without affecting others."""

from __future__ import annotations

from typing import Any

import pytest

from server.live.protocol import MAX_INBOUND, VERSION, CloseCode
from server.live.room import Room
from server.live.room_connection import RoomConnection
from server.store import Unavailable
from tests.support.conditions import board_of, scored
from tests.support.raw import Raw
from tests.support.wire import Live, Quorum

HELLO = {"type": "hello", "version": VERSION, "client": "client-1"}
SCORE = {"type": "score", "option": "red", "criterion": "speed", "value": 4}


async def expect_close(live: Live, code: CloseCode, words: str = "") -> None:
    """Expect a connection to be closed with this code and with a reason that contains these words."""
    actual, reason = await live.closed()
    assert actual == code and words.lower() in reason.lower(), (actual, reason)


async def expect_served(live: Live) -> None:
    """Expect a connection to be served as usual."""
    assert (await live.ask(live.ref + 1, {"type": "rename", "name": "Still here"}))["type"] == "accepted"


@pytest.mark.parametrize("code", ["0000-0000", "nonsense!", "x" * 60])
async def test_unknown_session_closes_with_its_code(quorum: Quorum, code: str) -> None:
    await expect_close(await quorum.open(code), CloseCode.NO_SESSION, "no session")


@pytest.mark.parametrize("version", [0, 2, 10**9])
async def test_unsupported_version_is_closed(quorum: Quorum, version: int) -> None:
    session, facilitator, _ = await quorum.scoring()
    live = await quorum.open(session.code)
    await live.send({**HELLO, "version": version})
    await expect_close(live, CloseCode.VERSION_UNKNOWN, "version")
    await expect_served(facilitator)


DEEP = "[" * 8000 + "]" * 8000


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("", "the JSON ends too early"),
        ("hello", "the JSON is broken at byte 0"),
        ("[]", "a JSON object was expected"),
        ("null", "object"),
        ('{"type": "hello"}', "version"),
        ('{"type": "shout"}', "“type” must be one of these: hello, do"),
        ('{"type": "do", "ref": 0, "command": {"type": "done"}}', "“ref” must be at least 1"),
        ('{"type": "do", "ref": 1.5, "command": {"type": "done"}}', "“ref” must be a whole number"),
        ('{"type": "do", "ref": 1, "command": {"type": "join"}}', "“command.type” must be one of these: "),
        ('{"type": "do", "ref": 1, "command": {"type": "score", "option": "Red"}}', "“command.option” must be 1 to 40"),
        ('{"type": "do", "ref": 1, "command": {"type": "done", "member": "bob"}}', "member"),
        ('{"type": "do", "ref": 1, "command": {"type": "rename", "name": "\\ud800"}}', ""),
        ('{"x": %s, "type": "hello"}' % DEEP[1000:-1000], ""),  # noqa: UP031 (Python 3.13 does not find it too deep)
    ],
)
async def test_invalid_message_closes_with_a_reason(quorum: Quorum, message: str, words: str) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    await ada.send(message)
    await expect_close(ada, CloseCode.UNREADABLE, words)
    await expect_served(facilitator)


async def test_first_message_must_be_hello(quorum: Quorum) -> None:
    session, facilitator, _ = await quorum.scoring()
    live = await quorum.open(session.code, session.facilitator)
    await live.send({"type": "do", "ref": 1, "command": {"type": "reveal"}})
    await expect_close(live, CloseCode.UNREADABLE, "hello")
    assert (await facilitator.do("reveal"))["type"] == "accepted"


async def test_hello_comes_once(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    await ada.send(HELLO)
    await expect_close(ada, CloseCode.UNREADABLE, "once")


@pytest.mark.parametrize("client", ["short", "x" * 41, "a b c d e", "élégant-1", ""])
async def test_invalid_client_id_is_refused(quorum: Quorum, client: str) -> None:
    session = await quorum.create()
    live = await quorum.open(session.code)
    await live.send({**HELLO, "client": client})
    await expect_close(live, CloseCode.UNREADABLE, "“client” must be 8 to 40 letters")


async def test_message_size_limit(quorum: Quorum) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    text = '{"type": "do", "ref": 1, "command": {"type": "done"}}'
    await ada.send(text.ljust(MAX_INBOUND))
    await ada.expect("accepted")
    await ada.send(text.ljust(MAX_INBOUND + 1))
    code, _ = await ada.closed()
    assert code == 1009
    await expect_served(facilitator)


async def test_removed_member_is_disconnected_everywhere(quorum: Quorum) -> None:
    session, facilitator, (eve, ada) = await quorum.scoring(2)
    laptop = await quorum.connect(session.code, eve.who, client="laptop-of-eve")
    await eve.score("red", "speed", 1)
    await facilitator.expect("board", board_of(1))
    assert eve.who is not None
    assert (await facilitator.do("remove", member=eve.who.id))["type"] == "accepted"
    for live in (eve, laptop):
        await expect_close(live, CloseCode.REMOVED, "facilitator")
    await facilitator.expect("board", board_of(0))
    again = await quorum.open(session.code, eve.who)
    await again.send(HELLO)
    await expect_close(again, CloseCode.REMOVED)
    await expect_served(ada)


async def test_requests_after_a_removal_have_no_effect(quorum: Quorum) -> None:
    _, facilitator, (eve, _) = await quorum.scoring(2)
    assert eve.who is not None
    await facilitator.send({"type": "do", "ref": 9, "command": {"type": "remove", "member": eve.who.id}})
    await eve.send_requests({**SCORE, "value": 1 + n % 5} for n in range(8))
    await expect_close(eve, CloseCode.REMOVED)
    spectator = await quorum.connect(eve.code)
    assert spectator.welcome["board"]["options"][0]["cells"][0]["n"] == 0
    assert spectator.welcome["board"]["progress"] == {"members": 1, "started": 0, "done": 0}


async def test_flooding_client_is_closed_without_affecting_others(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.live.budgets.REQUEST_RATE", 0.001)
    monkeypatch.setattr("server.live.budgets.REQUEST_BURST", 12.0)
    _, facilitator, (eve, ada) = await quorum.scoring(2)
    flood = await quorum.reconnect(eve)  # the second of the twelve; hello was the first
    await flood.send_requests({**SCORE, "value": 1 + n % 5} for n in range(40))
    await expect_close(flood, CloseCode.TOO_FAST)
    assert await facilitator.expect("board", board_of(1))
    another = await quorum.open(eve.code, eve.who, "another-phone")
    await another.send({"type": "hello", "version": 1, "client": "another-phone"})
    await expect_close(another, CloseCode.TOO_FAST)
    await ada.score("red", "cost", 4)
    await expect_served(facilitator)


async def test_complete_ballot_can_be_sent_in_one_burst_after_reconnecting(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    await ada.send_requests({**SCORE, "value": 1 + n % 5} for n in range(900))  # a ballot of 30 options by 30 criteria
    assert (await ada.expect("accepted", lambda m: m["ref"] == 900))["seq"]


class TestBroken:
    """Server errors: the affected client is asked to reconnect, and no other is affected."""

    async def broken_for(self, quorum: Quorum, live: Live, others: list[Live]) -> None:
        await expect_close(live, CloseCode.BROKEN, "nothing that was accepted is lost")
        for other in others:
            await expect_served(other)

    async def test_reading_a_message(self, quorum: Quorum, monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
        from server.live import protocol
        from server.live.websocket import connection as module

        decode = protocol.decode

        def broken(message: str | bytes, extensions: frozenset[str]) -> Any:
            if "boom" in str(message):
                raise RuntimeError("it went boom")
            return decode(message, extensions)

        monkeypatch.setattr(module, "decode", broken)
        _, facilitator, (ada, bob) = await quorum.scoring(2)
        await bob.send("boom")
        await self.broken_for(quorum, bob, [facilitator, ada])
        assert "it went boom" in caplog.text

    async def test_joining_a_room(self, quorum: Quorum, monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
        session, facilitator, (ada,) = await quorum.scoring()
        enter = Room.enter

        def broken(room: Room, connection: RoomConnection, client: str, seq: int) -> None:
            if client.endswith("unlucky-one"):
                raise RuntimeError("injected error")
            enter(room, connection, client, seq)

        monkeypatch.setattr(Room, "enter", broken)
        unlucky = await quorum.open(session.code)
        await unlucky.send({**HELLO, "client": "unlucky-one"})
        await expect_close(unlucky, CloseCode.BROKEN_SESSION, "fails in this session")
        for other in (facilitator, ada):
            await expect_served(other)
        assert "injected error" in caplog.text

    @pytest.mark.parametrize("error", [Unavailable("the disk is gone"), RuntimeError("the log is broken")])
    async def test_opening_the_session(self, quorum: Quorum, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
        session, facilitator, (ada,) = await quorum.scoring()

        async def broken(code: str) -> None:
            raise error

        assert quorum.server is not None
        with monkeypatch.context() as patched:
            patched.setattr(quorum.server.hub, "room", broken)
            await self.broken_for(quorum, await quorum.open(session.code), [facilitator, ada])
        await quorum.connect(session.code)


async def test_slow_client_delays_no_other_and_gets_the_newest(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring(catalogue=LARGE)
    stuck = await Raw.open(quorum.url, session.code, narrow=True)
    await stuck.send(HELLO)
    await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 2)
    votes = 12
    for n in range(votes):
        await ada.score("option-0", f"criterion-{n}", 1 + n % 5)
        await facilitator.expect("board", scored(n))
    await facilitator.do("reveal")
    await facilitator.expect("board", lambda m: m["board"]["phase"] == "revealed")
    boards = 0
    while b'"type":"board"' not in (frame := await stuck.frame()) or b'"phase":"revealed"' not in frame:
        assert frame
        boards += b'"type":"board"' in frame
    assert boards < votes
    await stuck.close()


async def test_stuck_connection_is_closed(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session, facilitator, (ada,) = await quorum.scoring(catalogue=LARGE)
    monkeypatch.setattr("server.live.websocket.subscriber.STUCK_SECONDS", 0.0)
    assert ada.who is not None
    ada.close()
    await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 1)
    stuck = await Raw.open(quorum.url, session.code, ada.who, narrow=True)
    await stuck.send(HELLO)
    await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 2)
    for n in range(4):
        await facilitator.score("option-0", f"criterion-{n}", 3)
        await facilitator.expect("board", scored(n))
    await facilitator.expect("roster", lambda m: m["roster"]["connected"] == 1)
    await stuck.close()


# A board of about 100 kB: more than the buffers of an unread socket.
LARGE = "\n".join(
    [
        "options:",
        *(f"  - {{id: option-{n}, name: Option {n}}}" for n in range(30)),
        "criteria:",
        *(f"  - {{id: criterion-{n}, name: Criterion {n}, weight: 1}}" for n in range(30)),
        "question: Which of the thirty?",
    ]
)
