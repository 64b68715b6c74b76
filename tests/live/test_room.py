"""A session in memory: who is connected to it, and what they are told."""

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
from tests.support.listening import Ear, Guest, Told, merged
from tests.support.meeting import CODE, FACILITATOR, Meeting, about
from tests.support.stores import MemoryStore


def room_of(meeting: Meeting, store: MemoryStore | None = None) -> Room:
    """The room of a session that was kept."""
    store = store or MemoryStore()
    store.logs[CODE] = list(meeting.log)
    return Room(log.replay(meeting.log), store)


def scoring(description: Description | None = None) -> Room:
    """A room in which Ada and Bob may score."""
    return room_of(Meeting(description).join("ada", "bob").open())


async def ask(room: Room, who: str | None, command: AnyCommand) -> int:
    """Ask and wait until it is stored."""
    return await room.execute(command, who)


async def test_a_member_is_welcomed_with_everything_as_of_now() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4, "fun").done("ada")
    room = room_of(meeting)
    guest = Guest(room, "ada")
    (welcome,) = guest.told
    assert (welcome["type"], welcome["version"], welcome["seq"]) == ("welcome", 1, meeting.session.seq)
    assert welcome["you"]["ballot"]["cells"] == [
        {"option": "flask", "criterion": "joy", "value": 4, "reason": "fun", "confidence": None}
    ]
    assert (welcome["you"]["name"], welcome["you"]["role"], welcome["you"]["ref"]) == ("Ada", "voter", 0)
    assert welcome["session"]["code"] == "7G4K-Q2XM"
    assert welcome["board"]["progress"] == {"members": 1, "started": 1, "done": 1}
    assert [m["id"] for m in welcome["roster"]["members"]] == [FACILITATOR, "ada"]


async def test_a_spectator_is_nobody() -> None:
    assert Guest(scoring(), None).told[0]["you"] is None
    assert Guest(scoring(), "a stranger").told[0]["you"] is None


async def test_a_client_is_told_the_last_ref_that_was_accepted_from_it() -> None:
    room = scoring()
    phone = Guest(room, "ada", "phone")
    for value in (3, 4, 9):
        await phone.ask(Score("flask", "joy", value))
    assert Guest(room, "ada", "phone").told[0]["you"]["ref"] == 2
    assert Guest(room, "ada", "laptop").told[0]["you"]["ref"] == 0


async def test_everybody_is_handed_the_same_bytes() -> None:
    room = scoring()
    guests = [Guest(room, who) for who in (FACILITATOR, "ada", "bob", None)]
    await guests[1].ask(Score("flask", "joy", 3, "because"))
    for guest in guests:
        await guest.hears("board")
    boards = [[frame for frame in guest.ear.frames if b'"type":"board"' in frame] for guest in guests]
    assert boards[0] and all(frames == boards[0] for frames in boards)
    assert not any(b"because" in frame for guest in guests for frame in guest.ear.frames[1:])


async def test_changes_that_come_together_are_announced_once() -> None:
    room = scoring()
    guest = Guest(room, "bob")
    await guest.hears("roster")
    await asyncio.gather(*(ask(room, "ada", Score(o, "joy", 3)) for o in ("django", "flask", "tornado")))
    assert (await guest.hears("board"))["seq"] == room.visible.seq
    assert len(guest.of("board")) == 1


async def test_what_did_not_change_is_not_told_again() -> None:
    room = scoring(about(totals="on_reveal"))
    guest = Guest(room, "bob")
    await ask(room, "ada", Score("flask", "joy", 3))
    await guest.hears("board")
    await ask(room, "ada", Score("flask", "joy", 4))
    await ask(room, FACILITATOR, SetTimer(60))
    await guest.hears("session")
    assert len(guest.of("board")) == 1
    await ask(room, "ada", Done())
    assert (await guest.hears("board"))["board"]["progress"]["done"] == 1


async def test_each_change_is_told_in_the_parts_it_concerns() -> None:
    meeting = Meeting().join("ada", "bob")
    room = room_of(meeting)
    guest = Guest(room, "bob")
    await ask(room, FACILITATOR, Edit(totals="on_reveal"))
    await guest.hears("board")  # the first time, everything is told
    changes: list[tuple[str | None, AnyCommand, list[str]]] = [
        (FACILITATOR, Edit(question="Which one?"), ["session"]),
        (FACILITATOR, SetTimer(60), ["session"]),
        (None, Join(member="cyd", name="Cyd", role="voter"), ["roster", "board"]),
        ("cyd", Rename("Zoe"), ["roster"]),
    ]
    for who, command, kinds in changes:
        before = len(guest.told)
        await ask(room, who, command)
        for kind in kinds:
            await guest.hears(kind)
        assert [message["type"] for message in guest.told[before:]] == kinds


async def test_announcements_carry_a_seq_that_never_falls() -> None:
    room = scoring()
    guest = Guest(room, "bob")
    for value in (1, 2, 3):
        await ask(room, "ada", Score("flask", "joy", value))
        assert (await guest.hears("board"))["board"]["options"][1]["cells"][2]["mean"] == value
    seqs = [message["seq"] for message in guest.told]
    assert seqs == sorted(seqs)


async def test_who_comes_and_goes_is_told() -> None:
    room = scoring()
    bob = Guest(room, "bob")
    await bob.hears("roster")
    ada = Guest(room, "ada")
    assert (await bob.hears("roster"))["roster"]["connected"] == 2
    phone = Guest(room, "ada")
    room.leave(ada.connection)
    room.leave(ada.connection)
    assert room.connections == {bob.connection, phone.connection}
    room.leave(phone.connection)
    roster = (await bob.hears("roster"))["roster"]
    assert [m["id"] for m in roster["members"] if m["connected"]] == ["bob"]
    assert len(ada.of("roster")) == 1, "nobody who has left is told anything"


async def test_a_member_s_other_devices_hear_what_was_scored_on_one() -> None:
    room = scoring()
    phone, laptop, bob = Guest(room, "ada", "phone"), Guest(room, "ada", "laptop"), Guest(room, "bob")
    await phone.ask(Score("flask", "joy", 3))
    assert [m["ballot"]["cells"][0]["value"] for m in laptop.of("ballot")] == [3]
    assert phone.of("ballot") == [] and bob.of("ballot") == []


@pytest.mark.parametrize("keep", [True, False])
async def test_a_new_round_tells_each_member_their_own_ballot(keep: bool) -> None:
    room = scoring()
    guests = {who: Guest(room, who) for who in ("ada", "bob")}
    for value, guest in enumerate(guests.values(), 1):
        await guest.ask(Score("flask", "joy", value))
    await ask(room, FACILITATOR, Reveal())
    await ask(room, FACILITATOR, NextRound(keep))
    for value, guest in enumerate(guests.values(), 1):
        ballot = (await guest.hears("ballot"))["ballot"]
        assert (ballot["round"], [c["value"] for c in ballot["cells"]]) == (2, [value] if keep else [])
        assert len(guest.of("ballot")) == 1


async def test_who_is_removed_is_sent_away_on_every_device_and_not_let_in_again() -> None:
    room = scoring()
    devices = [Guest(room, "ada"), Guest(room, "ada")]
    bob = Guest(room, "bob")
    await ask(room, FACILITATOR, Remove("ada"))
    assert [guest.closed for guest in devices] == [[CloseCode.REMOVED]] * 2
    assert bob.closed == []
    again = Guest(room, "ada")
    assert (again.closed, again.told) == ([CloseCode.REMOVED], [])


class SlowStore(MemoryStore):
    """A Store whose appends wait until they are let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()
        self.go = asyncio.Event()

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        self.begun.set()
        await self.go.wait()
        await super().append(session, commit)


async def test_nothing_is_told_before_it_is_stored_not_even_to_a_newcomer() -> None:
    store = SlowStore()
    room = room_of(Meeting().join("ada", "bob").open(), store)
    bob = Guest(room, "bob")
    await bob.hears("roster")
    scored = asyncio.gather(ask(room, "ada", Score("flask", "joy", 3)))
    await store.begun.wait()
    newcomer = Guest(room, "ada")
    assert newcomer.told[0]["you"]["ballot"]["cells"] == []
    assert newcomer.told[0]["board"]["progress"]["started"] == 0
    await bob.hears("roster")  # the newcomer's: a tick has passed since
    assert bob.of("board") == []
    store.go.set()
    await scored
    assert (await bob.hears("board"))["board"]["progress"]["started"] == 1


async def test_what_one_commit_answers_to_one_connection_comes_in_one_write() -> None:
    room = scoring()
    ada, bob = Guest(room, "ada"), Guest(room, "bob")
    await bob.hears("roster")
    before = ada.ear.writes, bob.ear.writes
    for ref, cell in enumerate([("flask", "joy"), ("flask", "speed"), ("django", "joy")], 1):
        room.submit(ada.connection, ada.client, ref, Score(*cell, 3))
    room.submit(bob.connection, bob.client, 1, Score("flask", "joy", 9))
    await room.wait_until_idle()
    assert [m["ref"] for m in ada.of("accepted")] == [1, 2, 3]
    assert [m["ref"] for m in bob.of("declined")] == [1]
    assert (ada.ear.writes, bob.ear.writes) == (before[0] + 1, before[1] + 1)


class Storm:
    """A room whose tick lasts until it is let go, and how often its board was made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made = 0
        board = VisibleSession.board

        def counted(session: VisibleSession, figure: Figure) -> Board:
            self.made += 1
            return board(session, figure)

        monkeypatch.setattr(VisibleSession, "board", counted)
        monkeypatch.setattr("server.live.tick.MIN_TICK", 3600.0)
        self.room = scoring()


async def test_in_a_join_storm_the_board_is_made_once_a_tick(monkeypatch: pytest.MonkeyPatch) -> None:
    storm = Storm(monkeypatch)
    first = Guest(storm.room, "ada")
    guests = []
    for number in range(40):
        await ask(storm.room, None, Join(member=f"m{number}", name=f"M {number}", role="voter"))
        guests.append(Guest(storm.room, f"m{number}"))
    assert storm.made <= 3, "at the first welcome, for the first announcement, and once for all who came after it"
    for number, guest in enumerate(guests):
        (welcome,) = guest.of("welcome")
        assert welcome["you"]["member"] == f"m{number}", "what is personal is as of now"
        assert welcome["seq"] <= storm.room.visible.seq
        assert len(guest.ear.frames) == 1
    assert first.of("welcome")[0]["board"]["progress"]["members"] == 2


async def test_a_change_of_phase_is_told_to_whoever_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    room = Storm(monkeypatch).room
    await ask(room, "ada", Score("flask", "joy", 3))
    Guest(room, "ada")
    await ask(room, "ada", Score("flask", "joy", 4))
    await ask(room, FACILITATOR, Reveal())
    (welcome,) = Guest(room, "bob").told
    assert (welcome["session"]["phase"], welcome["board"]["phase"]) == ("revealed", "revealed")
    assert welcome["board"]["options"][1]["cells"][2]["histogram"] == [0, 0, 0, 1, 0]
    assert welcome["seq"] == room.visible.seq


@pytest.mark.parametrize("seed", range(12))
async def test_whenever_people_come_in_a_storm_all_see_the_same_in_the_end(
    monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """A client that keeps to the protocol: it takes no board that is not above the one it holds."""
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
                # There and back again: what was announced last may be true once more.
                value = chance.choice([2, 2, 5])
                await ask(room, chance.choice(["ada", "bob"]), Score("flask", "joy", value))
            case 3:
                await asyncio.sleep(chance.choice([0, 0, 0.001]))
    await ask(room, FACILITATOR, SetTimer(60))
    for guest in guests:
        while (await guest.hears("session"))["session"]["timer_ends_at"] is None:
            pass
        assert held_board(guest) == json.loads(protocol.encode(room.visible.board()))
        assert [guest.told[0], *guest.of("roster")][-1]["roster"] == json.loads(protocol.encode(room.roster()))


def held_board(guest: Guest) -> Told:
    """The board that a client holds after everything it was told."""
    seq, held = guest.told[0]["seq"], guest.told[0]["board"]
    for news in guest.told[1:]:
        if news["type"] in ("board", "changes") and news["seq"] > seq:
            seq, held = news["seq"], news["board"] if news["type"] == "board" else merged(held, news["board"])
    return cast(Told, held)


async def test_who_asks_for_changes_is_told_what_is_new_and_everybody_else_the_whole() -> None:
    room = scoring()
    wants_changes, plain = Guest(room, "ada", wants_changes=True), Guest(room, "bob")
    await ask(room, "bob", Score("flask", "joy", 3))
    await wants_changes.hears("board")  # nobody was told a board before, so it comes whole
    await plain.hears("board")
    await ask(room, "bob", Score("flask", "joy", 4))
    told, whole = await wants_changes.hears("changes"), await plain.hears("board")
    (row,) = told["board"]["options"]
    assert (row["option"], [(c["criterion"], c["mean"]) for c in row["cells"]]) == ("flask", [("joy", 4.0)])
    assert (told["seq"], len(whole["board"]["options"])) == (whole["seq"], 3)
    assert held_board(wants_changes) == held_board(plain) == whole["board"]
    await ask(room, FACILITATOR, Reveal())
    assert (await wants_changes.hears("board"))["board"]["phase"] == "revealed", "another board altogether comes whole"


async def test_who_was_told_something_else_in_between_is_told_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 0.3)
    room = scoring()
    wants_changes = Guest(room, "ada", wants_changes=True)
    await ask(room, "bob", Score("flask", "joy", 3))
    await wants_changes.hears("board")
    monkeypatch.setattr("server.live.tick.MIN_TICK", -1.0)  # until the next tick, every welcome is made afresh
    await ask(room, "bob", Score("flask", "joy", 4))
    late = Guest(room, "bob", wants_changes=True)  # is welcomed with what nobody has been told yet
    assert late.told[0]["board"]["options"][1]["cells"][2]["mean"] == 4.0
    await ask(room, "bob", Score("flask", "joy", 3))  # and back again
    await ask(room, FACILITATOR, SetTimer(60))
    for guest in (wants_changes, late):
        while (await guest.hears("session"))["session"]["timer_ends_at"] is None:
            pass
        assert held_board(guest)["options"][1]["cells"][2]["mean"] == 3.0


class StuckEar(Ear):
    """A socket that takes nothing."""

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

    def stuck(self, now: float) -> bool:
        """See Subscriber."""
        return False


async def test_one_who_is_behind_is_served_again_and_again_and_that_holds_up_no_news(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 0.2)
    room = scoring()
    bob = Guest(room, "bob")
    ear = StuckEar()
    room._broadcaster.audience.add(cast(Subscriber, ear))
    await ask(room, "ada", Score("flask", "joy", 3))
    await bob.hears("board")
    for _ in range(2):
        ear.served.clear()
        await ear.served.wait()
    # The last announcement is more than a tick ago, and those who are behind were served a moment ago.
    half_a_tick = asyncio.get_running_loop().call_later(0.1, bob.ear.frames.append, b"\x81\x0f" + b'{"type":"late"}')
    await ask(room, "ada", Score("flask", "joy", 4))
    await bob.hears("board")
    half_a_tick.cancel()
    assert b'{"type":"late"}' not in b"".join(bob.ear.frames)
    room.stop()


async def test_in_a_crowd_the_roster_is_told_seldom_and_the_board_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.broadcaster.LARGE_ROOM", 1)
    monkeypatch.setattr("server.live.broadcaster.ROSTER_SECONDS", 3600.0)
    room = scoring()
    ada = Guest(room, "ada")
    Guest(room, "bob")
    await ada.hears("roster")
    before = len(ada.of("roster"))
    await ask(room, "bob", Score("flask", "joy", 3))
    assert (await ada.hears("board"))["board"]["progress"]["started"] == 1
    assert len(ada.of("roster")) == before, "that somebody has begun is on the board"
    monkeypatch.setattr("server.live.broadcaster.ROSTER_SECONDS", 0.0)
    await ask(room, "bob", Score("flask", "joy", 4))
    started = {m["name"]: m["started"] for m in (await ada.hears("roster"))["roster"]["members"]}
    assert started["Bob"]
