"""A facilitator takes up a closed session again: a new one with the same description, and both know of each other."""

from __future__ import annotations

import json
from typing import Any

from tests.support.wire import BROWSER, Created, Member, Quorum


async def closed(quorum: Quorum) -> Created:
    """Return a session that was closed with a decision, after the weights of its template were changed."""
    session = await quorum.create()
    live = await quorum.connect(session.code, session.facilitator)
    about = live.welcome["session"]
    criteria = [{"id": c["id"], "name": c["name"], "weight": n + 1} for n, c in enumerate(about["criteria"])]
    await live.do("edit", criteria=criteria)
    first = about["options"][0]["id"], about["criteria"][0]["id"]
    await live.do("open_scoring")
    await live.score(*first, 4)
    for kind, fields in (("reveal", {}), ("close", {"option": first[0]})):
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


async def test_figures_of_last_time_are_in_the_record_from_the_first_reveal_on(quorum: Quorum) -> None:
    session = await closed(quorum)
    answer = await quorum.call("POST", f"/api/sessions/{session.code}/reopen", {}, who=session.facilitator)
    made = json.loads(answer.body)
    who = Member(made["member"], "Facilitator", made["token"])
    live = await quorum.connect(made["code"], who)
    option, criterion = (live.welcome["session"][name][0]["id"] for name in ("options", "criteria"))
    await live.do("open_scoring")
    await live.score(option, criterion, 2)

    async def record() -> dict[str, Any]:
        path = f"/api/sessions/{made['code']}/export.json"
        found: dict[str, Any] = json.loads((await quorum.get(path, who)).body)
        return found

    before = await record()
    assert before["session"]["totals"] == "live" and before["solidity"]["drift"] is None
    assert before["last_time"] is None
    await live.do("reveal")
    after = await record()
    assert after["last_time"]["options"][0]["cells"] == [
        {"criterion": criterion, "histogram": [0, 0, 0, 1, 0], "mean": None, "number": None}
    ]
    drift = after["solidity"]["drift"]
    assert [(c["before"], c["after"], c["change"]) for c in drift["cells"]] == [(4.0, 2.0, -2.0)]
    assert (drift["winners"], drift["by_old_weights"]) == ([option], None)


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


async def test_one_sees_ones_own_scores_of_last_time(quorum: Quorum) -> None:
    async def own(names: str) -> Any:
        session, facilitator, _ = await quorum.scoring(voters=0, names=names)
        first = await quorum.join(session.code, "Ada", **BROWSER)
        live = await quorum.connect(session.code, first)
        await live.score("red", "speed", 4)
        await live.score("blue", "cost", None)
        assert (await facilitator.do("reveal"))["type"] == "accepted"
        assert (await facilitator.do("close", option=None))["type"] == "accepted"
        path = f"/api/sessions/{session.code}/reopen"
        made = json.loads((await quorum.call("POST", path, {}, who=session.facilitator)).body)
        again = await quorum.join(made["code"], "Ada", **BROWSER)
        path = f"/api/sessions/{made['code']}/last-time"
        assert json.loads((await quorum.get(path, again)).body) == {"scores": []}
        both = {"Cookie": f"{first.cookie}; {again.cookie}"}
        return json.loads((await quorum.get(path, None, **both)).body)["scores"]

    assert await own("shown") == [
        {"option": "red", "criterion": "speed", "value": 4},
        {"option": "blue", "criterion": "cost", "value": None},
    ]
    assert await own("hidden") == []
