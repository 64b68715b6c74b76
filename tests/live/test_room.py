"""A session in memory: its connections and what they receive."""

from __future__ import annotations

import asyncio
import json

import pytest

from server.core.commands import (
    AnyCommand,
    Done,
    Edit,
    Join,
    NextRound,
    Remove,
    Rename,
    Reveal,
    Score,
    SetTimer,
    UndoReveal,
)
from server.core.events import Commit
from server.live.protocol import CloseCode, Do
from tests.support.listening import Guest, payload
from tests.support.meeting import FACILITATOR, Meeting, about
from tests.support.room_meetings import ask, room_of, scoring
from tests.support.stores import MemoryStore


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


async def test_findings_do_not_outlast_a_reveal_or_its_undoing() -> None:
    room = scoring()
    await ask(room, "ada", Score("flask", "joy", 4))
    before = await room.current_findings()
    assert before is not None and before.agreement.statement is None
    await ask(room, FACILITATOR, Reveal())
    assert room.findings != before
    revealed = await room.current_findings()
    assert revealed is not None and revealed.agreement.statement is not None
    await ask(room, FACILITATOR, UndoReveal())
    assert room.findings != revealed


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
    for ref, cell in enumerate([("flask", "joy"), ("flask", "speed"), ("django", "joy")], 1):
        room.submit(ada.connection, ada.client, Do(ref, Score(*cell, 3)))
    room.submit(bob.connection, bob.client, Do(1, Score("flask", "joy", 9)))
    await room.wait_until_idle()
    assert [m["ref"] for m in ada.of("accepted")] == [1, 2, 3]
    assert [m["ref"] for m in bob.of("declined")] == [1]
    # Broadcasts may come meanwhile, each in a write of its own.
    for guest in (ada, bob):
        writes = [[json.loads(payload(framed))["type"] for framed in write] for write in guest.socket.writes]
        assert len([kinds for kinds in writes if {"accepted", "declined"} & set(kinds)]) == 1
