"""Joining a session over HTTP."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.wire import BROWSER, CELLS, Quorum


async def test_new_member_is_on_the_roster_and_gets_an_identity(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, " Ada ")
    await quorum.join(session.code, "Bob", role="observer")
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}", ada)).body)
    assert state["you"] == {
        "code": session.code, "member": ada.id, "name": "Ada", "role": "voter", "token": None,
        "waiting": False, "ballot": None, "experience": None,
    }  # fmt: skip
    assert (state["roster"]["voters"], state["roster"]["observers"]) == (1, 1)
    assert [(m["name"], m["role"]) for m in state["roster"]["members"]] == [
        ("Facilitator", "facilitator"),
        ("Ada", "voter"),
        ("Bob", "observer"),
    ]


async def test_equal_names_are_made_distinct(quorum: Quorum) -> None:
    session = await quorum.create()
    assert [(await quorum.join(session.code, name)).name for name in ("Ada", "ada", "ADA")] == ["Ada", "ada 2", "ADA 3"]


@pytest.mark.parametrize("browser", [{}, BROWSER], ids=["program", "browser"])
async def test_joining_again_returns_the_same_member(quorum: Quorum, browser: dict[str, str]) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada", **browser)
    again = await quorum.join(session.code, "Eve", role="observer", **browser, **ada.headers)
    assert (again.id, again.name) == (ada.id, "Ada")
    assert json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["roster"]["voters"] == 1


async def test_key_makes_a_facilitator_on_another_device(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    answer = await quorum.call("POST", path, {"key": session.key})
    joined = json.loads(answer.body)
    assert (answer.code, joined["member"], joined["role"]) == (201, session.facilitator.id, "facilitator")
    assert joined["token"]


async def test_key_takes_precedence_over_an_existing_identity(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada")
    path = f"/api/sessions/{session.code}/members"
    answer = await quorum.call("POST", path, {"name": "Ada", "key": session.key}, who=ada)
    assert json.loads(answer.body)["role"] == "facilitator"


@pytest.mark.parametrize("key", ["", "wrong", "é\u0000", "k" * 2000])
async def test_wrong_key_is_refused(quorum: Quorum, key: str) -> None:
    session = await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Eve", "key": key})
    assert (answer.code, json.loads(answer.body)["code"]) == (403, "wrong_key")
    assert "Set-Cookie" not in answer.headers
    assert json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["roster"]["voters"] == 0


async def test_key_is_valid_for_one_session_only(quorum: Quorum) -> None:
    one, other = await quorum.create(), await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{one.code}/members", {"key": other.key})
    assert answer.code == 403


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": "  "}, {"name": "x" * 81}, {"name": 5}])
async def test_join_requires_a_name(quorum: Quorum, body: dict[str, Any]) -> None:
    session = await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", body)
    assert answer.code in (400, 409)
    assert json.loads(answer.body)["code"] in ("unreadable", "name_missing", "no_name", "text_too_long")


async def test_facilitator_role_cannot_be_requested(quorum: Quorum) -> None:
    session = await quorum.create()
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Eve", "role": "facilitator"})
    assert answer.code == 400 and "“role” must be one of these: " in json.loads(answer.body)["reason"]


async def test_removed_member_can_rejoin_only_without_their_token(quorum: Quorum) -> None:
    session = await quorum.create()
    eve = await quorum.join(session.code, "Eve")
    facilitator = await quorum.connect(session.code, session.facilitator)
    await facilitator.do("remove", member=eve.id)
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}", eve)).body)
    assert state["you"] is None and "Eve" not in {m["name"] for m in state["roster"]["members"]}
    export = await quorum.get(f"/api/sessions/{session.code}/export.json", eve)
    assert (export.code, json.loads(export.body)["code"]) == (403, "removed")
    path = f"/api/sessions/{session.code}/members"
    assert (await quorum.call("POST", path, {"name": "Eve"}, who=eve)).code == 403
    assert (await quorum.join(session.code, "Eve")).id != eve.id


async def test_closed_session_cannot_be_joined(quorum: Quorum) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    await facilitator.do("close", option=None)
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Late"})
    assert (answer.code, json.loads(answer.body)["code"]) == (409, "closed")


async def test_brief_state_is_enough_to_join(quorum: Quorum) -> None:
    session = await quorum.create(template="python-web-framework")
    path = f"/api/sessions/{session.code}"
    state, brief = [json.loads((await quorum.get(p)).body) for p in (path, f"{path}?brief")]
    assert any(option["facts"] for option in state["session"]["options"])
    for option in state["session"]["options"]:
        option["facts"] = []
    state["session"] |= {"notes": [], "guide": None}
    state["board"]["options"] = state["roster"]["members"] = []
    assert brief == state


async def test_member_gets_all_for_a_first_score_before_the_live_connection(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring(1)
    await ada.score(*CELLS[0], 4)
    path = f"/api/sessions/{session.code}"
    brief = json.loads((await quorum.get(f"{path}?brief", ada.who)).body)
    assert brief["you"]["ballot"] == ada.welcome["you"]["ballot"] | {
        "cells": [{"option": "red", "criterion": "speed", "value": 4, "reason": "", "confidence": None}]
    }
    answer = await quorum.call("POST", f"{path}/members", {"name": "Bob", "experience": ["red"]})
    bob = json.loads(answer.body)
    assert bob["experience"] == ["red"]
    assert (bob["ballot"]["round"], bob["ballot"]["cells"]) == (1, [])


async def test_who_cannot_score_waits_for_the_welcome(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    early = json.loads((await quorum.call("POST", path, {"name": "Ada"})).body)
    facilitator = await quorum.connect(session.code, session.facilitator)
    await facilitator.do("open_scoring")
    observer = json.loads((await quorum.call("POST", path, {"name": "Bob", "role": "observer"})).body)
    for answer in (early, observer):
        assert (answer["ballot"], answer["experience"]) == (None, None)
