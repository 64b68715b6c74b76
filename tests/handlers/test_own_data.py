"""A member's own data: everything that a session stores about them, and nothing about anybody else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.wire import Member, Quorum


async def own(quorum: Quorum, code: str, who: Member | None) -> dict[str, Any]:
    """Return somebody's own data."""
    answer = await quorum.get(f"/api/sessions/{code}/my-data", who)
    assert answer.code == 200, answer.body
    assert answer.headers["Content-Disposition"] == f'attachment; filename="quorum-{code}-my-data.json"'
    data: dict[str, Any] = json.loads(answer.body)
    return data


@pytest.mark.parametrize("largest", [64 * 1024, 0], ids=["short log", "in the worker"])
async def test_member_gets_everything_about_them_and_nothing_else(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, largest: int
) -> None:
    monkeypatch.setattr("server.live.session_copies.SHORT_LOG", largest)
    session = await quorum.create(names="hidden", totals="on_reveal")
    code = session.code
    ada, bob = await quorum.join(code, "Ada"), await quorum.join(code, "Bob")
    one, two = await quorum.connect(code, ada), await quorum.connect(code, bob)
    lead = await quorum.connect(code, session.facilitator)
    await one.do("tell_experience", options=["red"])
    await lead.do("open_scoring")
    cell = {"option": "red", "criterion": "speed"}
    await one.do("score", **cell, value=2, reason="It crawls.")
    await one.do("score", **cell, value=4, reason="It flies.", confidence=3)
    await two.do("score", **cell, value=1, reason="Zebras.")
    await one.do("attach", **cell, kind="note", text="We timed it.")
    await one.do("done")
    await one.do("rename", name="Ada L.")
    data = await own(quorum, code, ada)
    log, (round_,) = data.pop("log"), data.pop("rounds")
    (score,) = round_.pop("scores")
    assert (round_, score["score"], score["reason"], score["confidence"]) == (
        {"round": 1, "done": True}, 4, "It flies.", 3,
    )  # fmt: skip
    assert score["option"] == "Red" and score["at"].endswith("Z")
    assert (data["name"], data["role"], data["status"]) == ("Ada L.", "voter", "in")
    assert data["joined_at"].startswith("20") and data["run_in_production"] == ["Red"]
    assert data["company_account"] is False and data["weights"] is None
    assert [e["text"] for e in data["evidence"]] == ["We timed it."]
    assert data["windows"] == {one.client: 6}
    events = ["joined", "experience_told", "scored", "scored", "attached", "done_set", "renamed"]
    assert [entry["event"] for entry in log] == events
    assert log[0]["fields"]["name"] == "Ada" and log[2]["fields"]["reason"] == "It crawls."
    assert "Zebras" not in json.dumps([data, log]) and bob.id not in json.dumps([data, log])


async def test_removed_member_still_gets_their_data(quorum: Quorum) -> None:
    session = await quorum.create()
    eve, bob = await quorum.join(session.code, "Eve"), await quorum.join(session.code, "Bob")
    lead = await quorum.connect(session.code, session.facilitator)
    await lead.do("remove_all", who="everyone")
    data = await own(quorum, session.code, eve)
    assert (data["name"], data["status"]) == ("Eve", "removed")
    assert [entry["event"] for entry in data["log"]] == ["joined", "removed_all"]
    assert bob.id not in json.dumps(data)
    assert (await quorum.get(f"/api/sessions/{session.code}/my-data")).code == 403
