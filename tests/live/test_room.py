"""A session in memory: its connections and what they receive."""

from __future__ import annotations

import asyncio
import json
import random
from typing import cast

import pytest

from server.core import log
from server.core.board import Board, Figure
from server.core.commands import AnyCommand, Done, Edit, Join, NextRound, Remove, Rename, Reveal, Score, SetTimer
from server.core.events import Commit
from server.core.model import Description
from server.core.visibility.session import VisibleSession
from server.live import protocol
from server.live.protocol import CloseCode
from server.live.room import Room
from server.live.websocket.fanout import Announcement, Subscriber
from tests.support.listening import FakeSocket, Guest, Received, merged
from tests.support.meeting import CODE, FACILITATOR, Meeting, about
from tests.support.stores import MemoryStore


def room_of(meeting: Meeting, store: MemoryStore | None = None) -> Room:
    """Return the room of a stored session."""
    store = store or MemoryStore()
    store.logs[CODE] = list(meeting.log)
    return Room(log.replay(meeting.log), store)


def scoring(description: Description | None = None) -> Room:
    """Return a room in which Ada and Bob may score."""
    return room_of(Meeting(description).join("ada", "bob").open())


async def ask(room: Room, who: str | None, command: AnyCommand) -> int:
    """Submit a command and wait until it is stored."""
    return await room.execute(command, who)


async def test_welcome_contains_the_current_state() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4, "fun").done("ada")
    room = room_of(meeting)
    guest = Guest(room, "ada")
    (welcome,) = guest.received
    assert (welcome["type"], welcome["version"], welcome["seq"]) == ("welcome", 1, meeting.session.seq)
    assert welcome["you"]["ballot"]["cells"] == [
        {"option": "flask", "criterion": "joy", "value": 4, "reason": "fun", "confidence": None}
    ]
    assert (welcome["you"]["name"], welcome["you"]["role"], welcome["you"]["ref"]) == ("Ada", "voter", 0)
    assert welcome["session"]["code"] == "7G4K-Q2XM"
    assert welcome["board"]["progress"] == {"members": 1, "started": 1, "done": 1}
    assert [m["id"] for m in welcome["roster"]["members"]] == [FACILITATOR, "ada"]


async def test_spectator_has_no_member() -> None:
    assert Guest(scoring(), None).received[0]["you"] is None
    assert Guest(scoring(), "a stranger").received[0]["you"] is None


async def test_welcome_contains_the_client_s_last_accepted_ref() -> None:
    room = scoring()
    phone = Guest(room, "ada", "phone")
    for value in (3, 4, 9):
        await phone.ask(Score("flask", "joy", value))
    assert Guest(room, "ada", "phone").received[0]["you"]["ref"] == 2
    assert Guest(room, "ada", "laptop").received[0]["you"]["ref"] == 0


async def test_welcome_is_not_older_than_what_the_client_has_seen() -> None:
    room = scoring()
    other = Guest(room, "bob")  # its welcome is encoded now, and used for the next tick
    seq = await ask(room, "ada", Score("flask", "joy", 3))
    welcome = Guest(room, "ada", seen=seq).received[0]
    assert welcome["seq"] == seq > other.received[0]["seq"] and welcome["board"]["progress"]["started"] == 1


async def test_all_connections_get_the_same_bytes() -> None:
    room = scoring()
    guests = [Guest(room, who) for who in (FACILITATOR, "ada", "bob", None)]
    await guests[1].ask(Score("flask", "joy", 3, "because"))
    for guest in guests:
        await guest.receive("board")
    boards = [[frame for frame in guest.socket.frames if b'"type":"board"' in frame] for guest in guests]
    assert boards[0] and all(frames == boards[0] for frames in boards)
    assert not any(b"because" in frame for guest in guests for frame in guest.socket.frames[1:])


async def test_simultaneous_changes_are_one_broadcast() -> None:
    room = scoring()
    guest = Guest(room, "bob")
    await guest.receive("roster")
    await asyncio.gather(*(ask(room, "ada", Score(o, "joy", 3)) for o in ("django", "flask", "tornado")))
    assert (await guest.receive("board"))["seq"] == room.visible.seq
    assert len(guest.of("board")) == 1


async def test_unchanged_parts_are_not_sent_again() -> None:
    room = scoring(about(totals="on_reveal"))
    guest = Guest(room, "bob")
    await ask(room, "ada", Score("flask", "joy", 3))
    await guest.receive("board")
    await ask(room, "ada", Score("flask", "joy", 4))
    await ask(room, FACILITATOR, SetTimer(60))
    await guest.receive("session")
    assert len(guest.of("board")) == 1
    await ask(room, "ada", Done())
    assert (await guest.receive("board"))["board"]["progress"]["done"] == 1


async def test_change_is_sent_in_the_messages_it_affects() -> None:
    meeting = Meeting().join("ada", "bob")
    room = room_of(meeting)
    guest = Guest(room, "bob")
    await ask(room, FACILITATOR, Edit(totals="on_reveal"))
    await guest.receive("board")  # the first broadcast has all parts
    changes: list[tuple[str | None, AnyCommand, list[str]]] = [
        (FACILITATOR, Edit(question="Which one?"), ["session"]),
        (FACILITATOR, SetTimer(60), ["session"]),
        (None, Join(member="cyd", name="Cyd", role="voter"), ["roster", "board"]),
        ("cyd", Rename("Zoe"), ["roster"]),
    ]
    for who, command, kinds in changes:
        before = len(guest.received)
        await ask(room, who, command)
        for kind in kinds:
            await guest.receive(kind)
        assert [message["type"] for message in guest.received[before:]] == kinds


async def test_broadcast_seq_never_decreases() -> None:
    room = scoring()
    guest = Guest(room, "bob")
    for value in (1, 2, 3):
        await ask(room, "ada", Score("flask", "joy", value))
        assert (await guest.receive("board"))["board"]["options"][1]["cells"][2]["mean"] == value
    seqs = [message["seq"] for message in guest.received]
    assert seqs == sorted(seqs)


async def test_roster_is_broadcast_when_members_connect_or_leave() -> None:
    room = scoring()
    bob = Guest(room, "bob")
    await bob.receive("roster")
    ada = Guest(room, "ada")
    assert (await bob.receive("roster"))["roster"]["connected"] == 2
    phone = Guest(room, "ada")
    room.leave(ada.connection)
    room.leave(ada.connection)
    assert room.connections == {bob.connection, phone.connection}
    room.leave(phone.connection)
    roster = (await bob.receive("roster"))["roster"]
    assert [m["id"] for m in roster["members"] if m["connected"]] == ["bob"]
    assert len(ada.of("roster")) == 1, "closed connections receive nothing"


async def test_scores_reach_the_member_s_other_devices() -> None:
    room = scoring()
    phone, laptop, bob = Guest(room, "ada", "phone"), Guest(room, "ada", "laptop"), Guest(room, "bob")
    await phone.ask(Score("flask", "joy", 3))
    assert [m["ballot"]["cells"][0]["value"] for m in laptop.of("ballot")] == [3]
    assert phone.of("ballot") == [] and bob.of("ballot") == []


@pytest.mark.parametrize("keep", [True, False])
async def test_new_round_sends_each_member_their_ballot(keep: bool) -> None:
    room = scoring()
    guests = {who: Guest(room, who) for who in ("ada", "bob")}
    for value, guest in enumerate(guests.values(), 1):
        await guest.ask(Score("flask", "joy", value))
    await ask(room, FACILITATOR, Reveal())
    await ask(room, FACILITATOR, NextRound(keep))
    for value, guest in enumerate(guests.values(), 1):
        ballot = (await guest.receive("ballot"))["ballot"]
        assert (ballot["round"], [c["value"] for c in ballot["cells"]]) == (2, [value] if keep else [])
        assert len(guest.of("ballot")) == 1


async def test_removed_member_is_disconnected_on_every_device() -> None:
    room = scoring()
    devices = [Guest(room, "ada"), Guest(room, "ada")]
    bob = Guest(room, "bob")
    await ask(room, FACILITATOR, Remove("ada"))
    assert [guest.closed for guest in devices] == [[CloseCode.REMOVED]] * 2
    assert bob.closed == []
    again = Guest(room, "ada")
    assert (again.closed, again.received) == ([CloseCode.REMOVED], [])


class SlowStore(MemoryStore):
    """A Store whose appends wait until they are released."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()
        self.go = asyncio.Event()

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        self.begun.set()
        await self.go.wait()
        await super().append(session, commit)


async def test_unstored_changes_are_not_sent_even_in_a_welcome() -> None:
    store = SlowStore()
    room = room_of(Meeting().join("ada", "bob").open(), store)
    bob = Guest(room, "bob")
    await bob.receive("roster")
    scored = asyncio.gather(ask(room, "ada", Score("flask", "joy", 3)))
    await store.begun.wait()
    newcomer = Guest(room, "ada")
    assert newcomer.received[0]["you"]["ballot"]["cells"] == []
    assert newcomer.received[0]["board"]["progress"]["started"] == 0
    await bob.receive("roster")  # the new member's: a tick has passed since
    assert bob.of("board") == []
    store.go.set()
    await scored
    assert (await bob.receive("board"))["board"]["progress"]["started"] == 1


async def test_answers_of_one_commit_are_one_write_per_connection() -> None:
    room = scoring()
    ada, bob = Guest(room, "ada"), Guest(room, "bob")
    await bob.receive("roster")
    before = ada.socket.writes, bob.socket.writes
    for ref, cell in enumerate([("flask", "joy"), ("flask", "speed"), ("django", "joy")], 1):
        room.submit(ada.connection, ada.client, ref, Score(*cell, 3))
    room.submit(bob.connection, bob.client, 1, Score("flask", "joy", 9))
    await room.wait_until_idle()
    assert [m["ref"] for m in ada.of("accepted")] == [1, 2, 3]
    assert [m["ref"] for m in bob.of("declined")] == [1]
    assert (ada.socket.writes, bob.socket.writes) == (before[0] + 1, before[1] + 1)


class Storm:
    """A room whose tick lasts until released; it counts how often its board was built."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.boards_built = 0
        board = VisibleSession.board

        def counted(session: VisibleSession, figure: Figure) -> Board:
            self.boards_built += 1
            return board(session, figure)

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
