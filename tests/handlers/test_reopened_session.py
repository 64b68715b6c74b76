"""A facilitator takes up a closed session again: a new one with the same description, and both know of each other."""

from __future__ import annotations

import json
from typing import Any

from tests.support.wire import Created, Quorum


async def closed(quorum: Quorum) -> Created:
    """Return a session that was closed with a decision, after the weights of its template were changed."""
    session = await quorum.create()
    live = await quorum.connect(session.code, session.facilitator)
    about = live.welcome["session"]
    criteria = [{"id": c["id"], "name": c["name"], "weight": n + 1} for n, c in enumerate(about["criteria"])]
    await live.do("edit", criteria=criteria)
    for kind, fields in (("open_scoring", {}), ("reveal", {}), ("close", {"option": about["options"][0]["id"]})):
        assert (await live.do(kind, **fields))["type"] == "accepted"
    return session


async def state(quorum: Quorum, code: str) -> dict[str, Any]:
    """Return the public session."""
    session: dict[str, Any] = json.loads((await quorum.get(f"/api/sessions/{code}")).body)["session"]
    return session


async def test_closed_session_is_taken_up_again_in_a_new_one(quorum: Quorum) -> None:
    session = await closed(quorum)
    record = json.loads((await quorum.get(f"/api/sessions/{session.code}/export.json", session.facilitator)).body)
    path = f"/api/sessions/{session.code}/reopen"
    answer = await quorum.call("POST", path, {}, who=session.facilitator)
    made = json.loads(answer.body)
    assert (answer.code, answer.headers["Location"]) == (201, f"/api/sessions/{made['code']}")
    assert made["links"]["facilitate"].endswith(f"/s/{made['code']}/facilitate#key={made['key']}")
    old, new = await state(quorum, session.code), await state(quorum, made["code"])
    assert (new["phase"], new["round"], new["locked"]) == ("lobby", 0, None)
    for same in ("question", "options", "criteria", "scale", "totals", "names", "language", "notes"):
        assert new[same] == old[same], same
    assert new["previous"] == {"code": session.code, "seq": record["log"]["seq"], "digest": record["log"]["digest"]}
    assert old["superseded"]["code"] == made["code"] and old["phase"] == "closed"
    adr = (await quorum.get(f"/api/sessions/{session.code}/export.adr.md", session.facilitator)).body.decode()
    assert f"\nstatus: superseded by {made['code']}\n" in adr
    again = json.loads((await quorum.call("POST", path, {"name": "Zoe"}, who=session.facilitator)).body)
    assert (await state(quorum, session.code))["superseded"]["code"] == again["code"]


async def test_open_session_cannot_be_taken_up_again_and_others_cannot_do_it(quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/reopen"
    early = await quorum.call("POST", path, {}, who=session.facilitator)
    assert (early.code, json.loads(early.body)["params"]) == (409, {"phases": "closed"})
    session = await closed(quorum)
    for who, code in ((None, "not_joined"), (await quorum.join((await quorum.create()).code, "Ada"), "not_joined")):
        refused = await quorum.call("POST", f"/api/sessions/{session.code}/reopen", {}, who=who)
        assert (refused.code, json.loads(refused.body)["code"]) == (403, code)
    assert (await state(quorum, session.code))["superseded"] is None
