"""Erasing a name over HTTP: the member leaves, and the name is nowhere any more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server.core.code import parse_code
from server.live.hub import Hub
from server.live.protocol import CloseCode
from server.store import open_store
from server.store.admin.copy import copy
from server.store.admin.verify import verify
from server.store.sqlite import SQLiteStore
from tests.support.wire import Member, Quorum

NAME = "Adalgisa Zebra"


async def erase(quorum: Quorum, code: str, who: Member, caller: Member | None = None) -> int:
    """Ask to erase somebody's name, by default as themselves; return the status."""
    path = f"/api/sessions/{code}/members/{who.id}/name"
    return (await quorum.call("DELETE", path, who=caller or who)).code


async def test_name_is_nowhere_after_its_member_has_left(quorum: Quorum, tmp_path: Path) -> None:
    session = await quorum.create(totals="on_reveal")
    code = session.code
    lead = await quorum.connect(code, session.facilitator)
    ada = await quorum.connect(code, await quorum.join(code, NAME))
    assert ada.who is not None
    await lead.do("open_scoring")
    await ada.score("red", "speed", 4)
    await ada.do("attach", option="red", criterion="speed", kind="note", text="We timed it.")
    await lead.do("reveal")
    assert NAME in (await quorum.get(f"/api/sessions/{code}/export.csv", session.facilitator)).body.decode()
    assert await erase(quorum, code, ada.who) == 204
    assert (await ada.closed())[0] == CloseCode.LEFT
    again = await quorum.open(code, ada.who)
    await again.send({"type": "hello", "version": 1, "client": again.client})
    assert (await again.closed())[0] == CloseCode.LEFT
    for name in ("csv", "json", "md"):
        body = (await quorum.get(f"/api/sessions/{code}/export.{name}", session.facilitator)).body.decode()
        assert NAME not in body and (" former 1" if name == "json" else "Former member 1") in body, name
    own = json.loads((await quorum.get(f"/api/sessions/{code}/my-data", ada.who)).body)
    assert own["name"] is None and NAME not in json.dumps(own)
    for path in (f"/api/sessions/{code}", f"/api/sessions/{code}/measurements"):
        assert NAME not in (await quorum.get(path)).body.decode()
    refused = await quorum.call("POST", f"/api/sessions/{code}/members", {"name": "Ada"}, who=ada.who)
    assert (refused.code, json.loads(refused.body)["code"]) == (403, "left")
    assert quorum.server is not None
    store = quorum.server.store
    assert isinstance(store, SQLiteStore)
    for file in store.path.parent.glob(f"{store.path.name}*"):
        assert NAME.encode() not in file.read_bytes(), file
    assert [result.wrong async for result in verify(store)] == [""]


async def test_facilitator_erases_the_name_of_a_removed_member(quorum: Quorum) -> None:
    session = await quorum.create()
    eve, bob = await quorum.join(session.code, "Eve"), await quorum.join(session.code, "Bob")
    lead = await quorum.connect(session.code, session.facilitator)
    assert await erase(quorum, session.code, eve, session.facilitator) == 409
    await lead.do("remove", member=eve.id)
    assert await erase(quorum, session.code, eve, bob) == 403
    assert await erase(quorum, session.code, eve, session.facilitator) == 204
    answer = await quorum.get(f"/api/sessions/{session.code}/admission", session.facilitator)
    assert json.loads(answer.body)["admission"]["removed"] == []


async def test_interrupted_erasure_is_finished_and_copies_follow(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, NAME)
    code = parse_code(session.code)
    assert quorum.server is not None and code is not None
    store = quorum.server.store
    target = await open_store(f"sqlite:///{tmp_path / 'copy.sqlite'}")
    await copy(store, target, [code], lambda result: None)
    with monkeypatch.context() as killed:
        killed.setattr(SQLiteStore, "erase_names", _killed)
        assert await erase(quorum, session.code, ada) == 500
    assert NAME in {name.name for commit in await store.read(code) for name in commit.names}
    other = Hub(store)
    room = await other.room(code)  # as a server that starts
    assert room is not None and [m.name for m in room.visible.members] == ["Facilitator", " former 1"]
    assert NAME not in {name.name for commit in await store.read(code) for name in commit.names}
    await other.drain()
    await copy(store, target, [code], lambda result: None)
    assert await target.read(code) == await store.read(code)
    await target.erase_names(code, session.facilitator.id)  # without an event
    (result,) = [result async for result in verify(target)]
    assert "names are missing" in result.wrong
    await target.close()


async def _killed(store: SQLiteStore, session: str, member: str) -> None:
    raise RuntimeError("the server was killed")
