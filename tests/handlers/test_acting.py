"""No message lets a client act as a facilitator or as another member."""

from __future__ import annotations

import json

import pytest

from server.live.protocol import CloseCode
from tests.support.noted import Meeting
from tests.support.wire import BROWSER, Message, Quorum

FACILITATORS: list[Message] = [
    {"type": "open_scoring"},
    {"type": "reveal"},
    {"type": "undo_reveal"},
    {"type": "next_round"},
    {"type": "close", "option": None},
    {"type": "reword", "question": "Mine now?"},
    {"type": "edit", "question": "Mine now?"},
    {"type": "remove", "member": "somebody"},
    {"type": "appoint", "member": "somebody"},
    {"type": "set_timer", "seconds": 60},
    {"type": "remind"},
    {"type": "turn_screen", "to": "next"},
    {"type": "add_person", "name": "Somebody"},
    {"type": "enter", "member": "somebody", "option": "red", "criterion": "speed", "value": 3},
    {"type": "enter_clear", "member": "somebody", "option": "red", "criterion": "speed"},
    {"type": "enter_done", "member": "somebody"},
]


@pytest.mark.parametrize("role", ["voter", "observer", "spectator"])
@pytest.mark.parametrize("phase", ["lobby", "scoring", "revealed"])
async def test_only_a_facilitator_can_facilitate(quorum: Quorum, role: str, phase: str) -> None:
    session = await quorum.create()
    facilitator = await quorum.connect(session.code, session.facilitator)
    for kind in {"lobby": [], "scoring": ["open_scoring"], "revealed": ["open_scoring", "reveal"]}[phase]:
        await facilitator.do(kind)
    who = None if role == "spectator" else await quorum.join(session.code, "Eve", role=role)
    live = await quorum.connect(session.code, who)
    before = (await quorum.get(f"/api/sessions/{session.code}")).body
    for ref, command in enumerate(FACILITATORS, 1):
        answer = await live.ask(ref, command)
        expected = "not_joined" if role == "spectator" else "not_facilitator"
        assert (answer["type"], answer["code"]) == ("declined", expected), command
    assert (await quorum.get(f"/api/sessions/{session.code}")).body == before


@pytest.mark.parametrize("place", ["command", "message"])
@pytest.mark.parametrize("field", ["member", "actor", "role", "name"])
async def test_message_cannot_name_its_sender(quorum: Quorum, place: str, field: str) -> None:
    _, _, (eve, ada) = await quorum.scoring(2)
    command: Message = {"type": "score", "option": "red", "criterion": "speed", "value": 1}
    message: Message = {"type": "do", "ref": 1, "command": command}
    (command if place == "command" else message)[field] = ada.welcome["you"]["member"]
    await eve.send(message)
    code, reason = await eve.closed()
    assert code == CloseCode.UNREADABLE and field in reason
    assert (await quorum.reconnect(ada)).welcome["you"]["ballot"]["cells"] == []


async def test_hello_cannot_name_a_member(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    eve = await quorum.open(ada.code)
    await eve.send({"type": "hello", "version": 1, "client": "client-1", "member": ada.welcome["you"]["member"]})
    assert (await eve.closed())[0] == CloseCode.UNREADABLE


async def test_client_id_of_another_member_gives_no_access(quorum: Quorum) -> None:
    session, _, (ada, eve) = await quorum.scoring(2)
    await ada.score("red", "speed", 5, reason="Mine.")
    same = await quorum.connect(session.code, eve.who, client=ada.client)
    assert same.welcome["you"]["ref"] == 0 and same.welcome["you"]["ballot"]["cells"] == []


@pytest.mark.parametrize("browser", [{}, BROWSER], ids=["token", "cookie"])
async def test_voter_credentials_give_no_facilitator_access(quorum: Quorum, browser: dict[str, str]) -> None:
    session = await quorum.create()
    eve = await quorum.join(session.code, "Eve", **browser)
    forged = eve.headers
    changed = {k: v.replace(eve.id, session.facilitator.id) for k, v in forged.items()}
    for headers in (forged, changed):
        answer = await quorum.call("GET", f"/api/sessions/{session.code}", headers=headers)
        you = json.loads(answer.body)["you"]
        assert you is None or you["role"] == "voter"


async def test_keys_and_tokens_are_never_sent_to_others(quorum: Quorum) -> None:
    meeting = await Meeting.hold(quorum)
    await meeting.ask("Ada", {"type": "score", "option": "red", "criterion": "speed", "value": 5})
    await meeting.ask("facilitator", {"type": "close", "option": "red"})
    await meeting.look()
    secrets = [meeting.session.key, *(who.token for who in meeting.people.values() if who)]
    assert len(set(secrets)) == 7 and all(secrets)
    for texts in meeting.learnt().values():
        assert not any(secret in text for text in texts for secret in secrets)
