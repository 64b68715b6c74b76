"""A room with many connections, and with slow ones: fewer broadcasts, and none is held up."""

from __future__ import annotations

import asyncio
import json
import random
from typing import cast

import pytest

from server.core.board import Board, Figure, Place
from server.core.commands import Join, Reveal, Score, SetTimer
from server.core.visibility.session import VisibleSession
from server.live import protocol
from server.live.websocket.subscriber import Announcement, Subscriber
from tests.support.listening import FakeSocket, Guest, Received, merged
from tests.support.meeting import FACILITATOR
from tests.support.room_meetings import ask, scoring


class Storm:
    """A room whose tick lasts until released; it counts how often its board was built."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.boards_built = 0
        board = VisibleSession.board

        def counted(session: VisibleSession, figure: Figure, place: Place) -> Board:
            self.boards_built += 1
            return board(session, figure, place)

        monkeypatch.setattr(VisibleSession, "board", counted)
        monkeypatch.setattr("server.live.tick.MIN_TICK", 3600.0)
        self.room = scoring()


async def test_board_is_built_once_per_tick_in_a_join_storm(monkeypatch: pytest.MonkeyPatch) -> None:
    storm = Storm(monkeypatch)
    first = Guest(storm.room, "ada")
    guests = []
    for number in range(40):
        await ask(storm.room, None, Join(member=f"m{number}", name=f"M {number}", role="voter"))
        guests.append(Guest(storm.room, f"m{number}"))
    assert storm.boards_built <= 3, "for the first welcome, the first broadcast, and once for all later welcomes"
    for number, guest in enumerate(guests):
        (welcome,) = guest.of("welcome")
        assert welcome["you"]["member"] == f"m{number}", "personal parts are current"
        assert welcome["seq"] <= storm.room.visible.seq
        assert len(guest.socket.frames) == 1
    assert first.of("welcome")[0]["board"]["progress"]["members"] == 2


async def test_next_welcome_has_the_new_phase(monkeypatch: pytest.MonkeyPatch) -> None:
    room = Storm(monkeypatch).room
    await ask(room, "ada", Score("flask", "joy", 3))
    Guest(room, "ada")
    await ask(room, "ada", Score("flask", "joy", 4))
    await ask(room, FACILITATOR, Reveal())
    (welcome,) = Guest(room, "bob").received
    assert (welcome["session"]["phase"], welcome["board"]["phase"]) == ("revealed", "revealed")
    assert welcome["board"]["options"][1]["cells"][2]["histogram"] == [0, 0, 0, 1, 0]
    assert welcome["seq"] == room.visible.seq


@pytest.mark.parametrize("seed", range(12))
async def test_all_connections_converge_after_a_join_storm(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 0.002)
    chance = random.Random(seed)
    room = scoring()
    guests = [Guest(room, FACILITATOR), Guest(room, FACILITATOR, wants_changes=True)]
    for number in range(60):
        match chance.randrange(4):
            case 0:
                await ask(room, None, Join(member=f"m{number}", name=f"M {number}", role="voter"))
            case 1:
                who = chance.choice([m.id for m in room.roster().members])
                guests.append(Guest(room, who, wants_changes=chance.random() < 0.5))
            case 2:
                # Changed and changed back: the last broadcast may be current again.
                value = chance.choice([2, 2, 5])
                await ask(room, chance.choice(["ada", "bob"]), Score("flask", "joy", value))
            case 3:
                await asyncio.sleep(chance.choice([0, 0, 0.001]))
    await ask(room, FACILITATOR, SetTimer(60))
    for guest in guests:
        while (await guest.receive("session"))["session"]["timer_ends_at"] is None:
            pass
        assert current_board(guest) == json.loads(protocol.encode(room.visible.board()))
        assert [guest.received[0], *guest.of("roster")][-1]["roster"] == json.loads(protocol.encode(room.roster()))


def current_board(guest: Guest) -> Received:
    """Return the client's board after all its messages; it ignores boards whose seq is not above the current one's."""
    seq, board = guest.received[0]["seq"], guest.received[0]["board"]
    for message in guest.received[1:]:
        if message["type"] in ("board", "changes") and message["seq"] > seq:
            seq = message["seq"]
            board = message["board"] if message["type"] == "board" else merged(board, message["board"])
    return cast(Received, board)


async def test_clients_get_board_changes_only_if_they_ask() -> None:
    room = scoring()
    wants_changes, plain = Guest(room, "ada", wants_changes=True), Guest(room, "bob")
    await ask(room, "bob", Score("flask", "joy", 3))
    await wants_changes.receive("board")  # no board was sent before, so the first one is complete
    await plain.receive("board")
    await ask(room, "bob", Score("flask", "joy", 4))
    changes, complete = await wants_changes.receive("changes"), await plain.receive("board")
    (row,) = changes["board"]["options"]
    assert (row["option"], [(c["criterion"], c["mean"]) for c in row["cells"]]) == ("flask", [("joy", 4.0)])
    assert (changes["seq"], len(complete["board"]["options"])) == (complete["seq"], 3)
    assert current_board(wants_changes) == current_board(plain) == complete["board"]
    await ask(room, FACILITATOR, Reveal())
    assert (await wants_changes.receive("board"))["board"]["phase"] == "revealed", "a new round's board is complete"


async def test_client_with_another_base_gets_the_complete_board(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 0.3)
    room = scoring()
    wants_changes = Guest(room, "ada", wants_changes=True)
    await ask(room, "bob", Score("flask", "joy", 3))
    await wants_changes.receive("board")
    monkeypatch.setattr("server.live.tick.MIN_TICK", -1.0)  # until the next tick, every welcome is rendered again
    await ask(room, "bob", Score("flask", "joy", 4))
    late = Guest(room, "bob", wants_changes=True)  # its welcome has a board that was not broadcast yet
    assert late.received[0]["board"]["options"][1]["cells"][2]["mean"] == 4.0
    await ask(room, "bob", Score("flask", "joy", 3))  # and changed back
    await ask(room, FACILITATOR, SetTimer(60))
    for guest in (wants_changes, late):
        while (await guest.receive("session"))["session"]["timer_ends_at"] is None:
            pass
        assert current_board(guest)["options"][1]["cells"][2]["mean"] == 3.0


class StuckReceiver(FakeSocket):
    """A socket that accepts no data."""

    behind = True
    waiting = 1
    skipped = 0

    def __init__(self) -> None:
        super().__init__()
        self.served = asyncio.Event()

    def offer(self, announcement: Announcement) -> bool:
        """See Subscriber."""
        return False

    def catch_up(self, now: float) -> bool:
        """See Subscriber."""
        self.served.set()
        return False

    def stuck(self, now: float, tight: bool = False) -> bool:
        """See Subscriber."""
        return False


async def test_slow_client_is_retried_without_delaying_broadcasts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 0.2)
    room = scoring()
    bob = Guest(room, "bob")
    stuck = StuckReceiver()
    room._broadcaster.audience.add(cast(Subscriber, stuck))
    await ask(room, "ada", Score("flask", "joy", 3))
    await bob.receive("board")
    for _ in range(2):
        stuck.served.clear()
        await stuck.served.wait()
    # The last broadcast is more than a tick ago, and slow clients were served just now.
    half_a_tick = asyncio.get_running_loop().call_later(0.1, bob.socket.frames.append, b"\x81\x0f" + b'{"type":"late"}')
    await ask(room, "ada", Score("flask", "joy", 4))
    await bob.receive("board")
    half_a_tick.cancel()
    assert b'{"type":"late"}' not in b"".join(bob.socket.frames)
    room.stop()


async def test_large_room_sends_rosters_rarely_and_boards_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.broadcaster.LARGE_ROOM", 1)
    monkeypatch.setattr("server.live.broadcaster.ROSTER_SECONDS", 3600.0)
    room = scoring()
    ada = Guest(room, "ada")
    Guest(room, "bob")
    await ada.receive("roster")
    before = len(ada.of("roster"))
    await ask(room, "bob", Score("flask", "joy", 3))
    assert (await ada.receive("board"))["board"]["progress"]["started"] == 1
    assert len(ada.of("roster")) == before, "the board counts who has begun"
    monkeypatch.setattr("server.live.broadcaster.ROSTER_SECONDS", 0.0)
    await ask(room, "bob", Score("flask", "joy", 4))
    started = {m["name"]: m["started"] for m in (await ada.receive("roster"))["roster"]["members"]}
    assert started["Bob"]
