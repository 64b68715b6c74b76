"""Attachments over live connections: who receives them, and when."""

from __future__ import annotations

import json

import pytest

from tests.support.wire import Message, Quorum

NOTE: Message = {"option": "red", "criterion": "speed", "kind": "note", "text": "Ran it for a year."}


async def test_with_live_totals_attachments_are_sent_immediately(quorum: Quorum) -> None:
    _, facilitator, (ada, bob) = await quorum.scoring(2)
    assert ada.welcome["attachments"] == []
    await ada.do("attach", **NOTE)
    for live in (facilitator, ada, bob):
        message = await live.expect("attachments", lambda m: m["attachments"])
        (note,) = message["attachments"]
        assert (note["text"], note["name"], note["disputed"]) == (NOTE["text"], "Voter 1", 0)
    assert (await ada.expect("ballot", lambda m: m["ballot"]["attachments"]))["ballot"]["attachments"] == [note]
    await bob.do("dispute", attachment=note["id"])
    await ada.expect("attachments", lambda m: m["attachments"] and m["attachments"][0]["disputed"] == 1)
    assert (await bob.expect("ballot", lambda m: m["ballot"]["disputes"]))["ballot"]["disputes"] == [note["id"]]
    assert (await quorum.reconnect(bob)).welcome["attachments"][0]["disputed"] == 1
    await facilitator.do("withdraw", attachment=note["id"])
    await bob.expect("attachments", lambda m: m["attachments"] == [])
    assert (await ada.expect("ballot", lambda m: m["ballot"]["attachments"] == []))["ballot"]["attachments"] == []


@pytest.mark.parametrize("names", ["shown", "hidden"])
async def test_attachments_are_sent_after_the_reveal(quorum: Quorum, names: str) -> None:
    _, facilitator, (ada, bob) = await quorum.scoring(2, totals="on_reveal", names=names)
    await ada.do("attach", **NOTE)
    (own,) = (await ada.expect("ballot", lambda m: m["ballot"]["attachments"]))["ballot"]["attachments"]
    for live in (facilitator, bob):
        await live.barrier()
        assert not [message for message in live.unread("attachments") if message["attachments"]]
        assert (await quorum.reconnect(live)).welcome["attachments"] == []
    assert (await bob.ask(99, {"type": "dispute", "attachment": own["id"]}))["code"] == "unknown_attachment"
    await facilitator.do("reveal")
    message = await bob.expect("attachments", lambda m: m["attachments"])
    assert message["attachments"][0]["name"] == ("Voter 1" if names == "shown" else None)


async def test_measurements_of_the_options_are_served(quorum: Quorum) -> None:
    session = await quorum.create(template="python-web-framework", catalogue=None)
    data = json.loads((await quorum.get(f"/api/sessions/{session.code}/measurements")).body)
    rate = next(row for row in data["measurements"]["figures"] if row["id"] == "json-rate")
    assert set(rate["options"]) == {"django", "flask", "fastapi", "pyramid", "tornado"}
    assert data["attachments"] == []


async def test_own_options_have_no_measurements(quorum: Quorum) -> None:
    session = await quorum.create()
    data = json.loads((await quorum.get(f"/api/sessions/{session.code}/measurements")).body)
    assert data == {"measurements": None, "attachments": []}
