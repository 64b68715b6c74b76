"""Who gets in, over HTTP and live: the waiting room, removals, invitations, and the facilitator's key."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from server.core.code import parse_code
from server.handlers.members import DAY
from server.live.protocol import CloseCode
from tests.support.wire import BROWSER, Created, Member, Message, Quorum


async def call(quorum: Quorum, session: Created, path: str, body: Message | None = None, who: Any = "key") -> Message:
    """Call a facilitator's endpoint; return the answer with its status."""
    member = session.facilitator if who == "key" else who
    method = "GET" if body is None else "POST"
    answer = await quorum.call(method, f"/api/sessions/{session.code}/{path}", body, who=member)
    return {"status": answer.code, **json.loads(answer.body)}


async def set_admission(quorum: Quorum, session: Created, **settings: Any) -> None:
    """Set who may join."""
    live = await quorum.connect(session.code, session.facilitator)
    assert (await live.do("set_admission", **settings))["type"] == "accepted"


async def try_to_join(quorum: Quorum, session: Created, who: Member | None = None, **fields: Any) -> Message:
    """Join; return the answer with its status."""
    return await call(quorum, session, "members", {"name": "Ada", **fields}, who)


@pytest.mark.parametrize("who", ["stranger", "voter", "waiting"])
@pytest.mark.parametrize(("path", "body"), [("admission", None), ("invitations", {"count": 1}), ("key", {})])
async def test_only_the_facilitator_decides_who_gets_in(
    quorum: Quorum, who: str, path: str, body: Message | None
) -> None:
    session = await quorum.create()
    voter = await quorum.join(session.code, "Ada")
    await set_admission(quorum, session, joining="approval")
    waiting = await quorum.join(session.code, "Wes")
    callers = {"stranger": None, "voter": voter, "waiting": waiting}
    codes = {"stranger": "not_joined", "voter": "not_facilitator", "waiting": "waiting"}
    answer = await call(quorum, session, path, body, callers[who])
    assert (answer["status"], answer["code"]) == (403, codes[who])


async def test_person_who_waits_is_welcomed_on_every_device_once_let_in(quorum: Quorum) -> None:
    session = await quorum.create()
    await set_admission(quorum, session, joining="approval")
    answer = await try_to_join(quorum, session)
    assert answer["waiting"] is True
    ada = Member(answer["member"], "Ada", token=answer["token"])
    assert (await try_to_join(quorum, session, ada))["member"] == ada.id
    devices = [await quorum.connect(session.code, ada, client=f"device-{n}") for n in range(2)]
    for device in devices:
        assert device.welcome["you"]["waiting"] is True
        assert device.welcome["roster"]["connected"] == 1, "the facilitator alone"
        assert (await device.do("rename", name="Eve"))["code"] == "waiting"
    assert (await quorum.get(f"/api/sessions/{session.code}/export.json", ada)).code == 403
    (listed,) = (await call(quorum, session, "admission"))["admission"]["waiting"]
    assert (listed["id"], listed["name"]) == (ada.id, "Ada")
    facilitator = await quorum.connect(session.code, session.facilitator)
    assert (await facilitator.do("admit", member=ada.id))["type"] == "accepted"
    for device in devices:
        welcome = await device.expect("welcome")
        assert welcome["you"]["waiting"] is False and welcome["you"]["member"] == ada.id
        assert (await device.do("rename", name="Eve"))["type"] == "accepted"


@pytest.mark.parametrize("browser", [{}, BROWSER], ids=["token", "cookie"])
async def test_removed_member_stays_out_on_this_device_until_let_in_again(
    quorum: Quorum, browser: dict[str, str]
) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada", **browser)
    live = await quorum.connect(session.code, ada, **browser)
    facilitator = await quorum.connect(session.code, session.facilitator)
    await facilitator.do("remove", member=ada.id)
    assert (await live.closed())[0] == CloseCode.REMOVED
    refused = await try_to_join(quorum, session, ada)
    assert (refused["status"], refused["code"]) == (403, "removed")
    assert (await facilitator.do("admit", member=ada.id))["type"] == "accepted"
    assert (await try_to_join(quorum, session, ada))["member"] == ada.id
    assert (await quorum.connect(session.code, ada, **browser)).welcome["you"]["member"] == ada.id


async def test_junk_is_removed_in_one_go_and_its_places_are_free(quorum: Quorum) -> None:
    session = await quorum.create()
    await set_admission(quorum, session, cap=5)
    junk = [await quorum.join(session.code, f"Junk {n}") for n in range(5)]
    lives = [await quorum.connect(session.code, member) for member in junk]
    full = await try_to_join(quorum, session)
    assert (full["status"], full["code"], full["params"]) == (409, "full", {"most": 5})
    facilitator = await quorum.connect(session.code, session.facilitator)
    await facilitator.do("remove_all", who="idle", minutes=5)
    assert [(await live.closed())[0] for live in lives] == [CloseCode.REMOVED] * 5
    assert (await try_to_join(quorum, session))["status"] == 201
    assert len((await call(quorum, session, "admission"))["admission"]["removed"]) == 5


async def test_locked_session_lets_in_only_who_is_in_already(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada")
    await set_admission(quorum, session, joining="locked")
    refused = await try_to_join(quorum, session)
    assert (refused["status"], refused["code"]) == (403, "joining_locked")
    assert (await try_to_join(quorum, session, ada))["member"] == ada.id
    assert (await call(quorum, session, "members", {"key": session.key}, None))["role"] == "facilitator"
    assert json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["session"]["joining"] == "locked"


async def test_invitation_lets_one_person_in(quorum: Quorum) -> None:
    session = await quorum.create()
    await set_admission(quorum, session, joining="invited")
    one, other = (await call(quorum, session, "invitations", {"count": 2}))["invitations"]
    assert parse_code(one["code"], 12) and one["code"] != other["code"]
    assert one["link"] == f"{quorum.url}/s/{session.code}#invitation={one['code']}"
    assert one["qr"].startswith("data:image/svg+xml")
    assert (await try_to_join(quorum, session))["code"] == "invitation_needed"
    assert (await try_to_join(quorum, session, invitation=one["code"].lower().replace("-", " ")))["status"] == 201
    assert (await try_to_join(quorum, session, invitation=one["code"]))["code"] == "invitation_used"
    for wrong in ("", "0000-0000-0000", "not a code"):
        refused = await try_to_join(quorum, session, invitation=wrong)
        assert (refused["status"], refused["code"]) == (403, "invitation_unknown")
    elsewhere = await quorum.create()
    assert (await try_to_join(quorum, elsewhere, invitation=other["code"]))["code"] == "invitation_unknown"
    listed = (await call(quorum, session, "admission"))["admission"]
    assert (listed["invitations"], listed["invitations_used"]) == (2, 1)


async def test_invitations_and_keys_are_not_stored(quorum: Quorum) -> None:
    session = await quorum.create()
    made = await call(quorum, session, "invitations", {"count": 1})
    changed = await call(quorum, session, "key", {})
    assert quorum.server is not None
    commits = await quorum.server.store.read(session.code.replace("-", ""))
    log = b"".join(commit.body for commit in commits).decode()
    for secret in (made["invitations"][0]["code"], session.key, changed["key"]):
        assert secret not in log and secret.replace("-", "") not in log


# ---- the facilitator's key


async def test_changed_key_replaces_the_old_one(quorum: Quorum) -> None:
    session = await quorum.create()
    changed = await call(quorum, session, "key", {})
    assert changed["link"].endswith(f"/s/{session.code}/facilitate#key={changed['key']}")
    old = await call(quorum, session, "members", {"key": session.key}, None)
    assert (old["status"], old["code"]) == (403, "wrong_key")
    assert (await call(quorum, session, "members", {"key": changed["key"]}, None))["status"] == 201
    # Without sign_out, those who are the facilitator already stay it.
    assert (await call(quorum, session, "admission"))["status"] == 200


@pytest.mark.parametrize("browser", [{}, BROWSER], ids=["token", "cookie"])
async def test_sign_out_ends_all_other_sign_ins(quorum: Quorum, browser: dict[str, str]) -> None:
    session = await quorum.create(headers=browser)
    other = session.facilitator
    live = await quorum.connect(session.code, other, **browser)
    path = f"/api/sessions/{session.code}"
    answer = await quorum.call("POST", f"{path}/key", {"sign_out": True}, who=other, headers=browser)
    assert answer.code == 201
    assert (await live.closed())[0] == CloseCode.SIGNED_OUT and not CloseCode.SIGNED_OUT.again
    assert json.loads((await quorum.get(path, other)).body)["you"] is None
    token = json.loads(answer.body)["token"]
    cookie = "" if token else answer.headers["Set-Cookie"].partition(";")[0]
    renewed = replace(other, token=token or "", cookie=cookie)
    assert json.loads((await quorum.get(path, renewed)).body)["you"]["role"] == "facilitator"
    assert (await call(quorum, session, "key", {"sign_out": True}, renewed))["status"] == 201
    assert json.loads((await quorum.get(path, renewed)).body)["you"] is None


async def test_members_stay_signed_in_when_the_facilitator_signs_out(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada")
    live = await quorum.connect(session.code, ada)
    await call(quorum, session, "key", {"sign_out": True})
    assert (await live.do("rename", name="Grace"))["type"] == "accepted"


async def test_key_expires(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await quorum.create()
    expires = (await call(quorum, session, "admission"))["key_expires_at"]
    for now, status in ((expires - 1, 201), (expires + 1, 403)):
        monkeypatch.setattr("server.handlers.members.clock", lambda now=now: now)
        answer = await call(quorum, session, "members", {"key": session.key}, None)
        assert answer["status"] == status
    assert (answer["code"], answer["params"]) == ("key_expired", {"days": 90})
    changed = await call(quorum, session, "key", {})
    monkeypatch.setattr("server.handlers.members.clock", lambda: changed["expires_at"] - DAY)
    assert (await call(quorum, session, "members", {"key": changed["key"]}, None))["status"] == 201


@pytest.mark.parametrize("quorum", [{"key_days": 0}], indirect=True)
async def test_key_can_be_valid_for_ever(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await quorum.create()
    assert (await call(quorum, session, "admission"))["key_expires_at"] is None
    monkeypatch.setattr("server.handlers.members.clock", lambda: 2**50)
    assert (await call(quorum, session, "members", {"key": session.key}, None))["status"] == 201
    assert (await call(quorum, session, "key", {}))["expires_at"] is None
