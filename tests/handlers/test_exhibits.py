"""A team's own evidence over live connections: who is told of it, and when."""

from __future__ import annotations

import json

import pytest

from tests.handlers.wire import Message, Quorum

NOTE: Message = {"option": "red", "criterion": "speed", "kind": "note", "text": "Ran it for a year."}


async def test_with_live_totals_everybody_is_told_at_once(quorum: Quorum) -> None:
    _, facilitator, (ada, bob) = await quorum.scoring(2)
    assert ada.welcome["exhibits"] == []
    await ada.do("attach", **NOTE)
    for live in (facilitator, ada, bob):
        news = await live.expect("exhibits", lambda m: m["exhibits"])
        (note,) = news["exhibits"]
        assert (note["id"], note["text"], note["name"], note["disputed"]) == ("e1", NOTE["text"], "Voter 1", 0)
    assert (await ada.expect("ballot", lambda m: m["ballot"]["exhibits"]))["ballot"]["exhibits"] == [note]
    await bob.do("dispute", exhibit="e1")
    await ada.expect("exhibits", lambda m: m["exhibits"] and m["exhibits"][0]["disputed"] == 1)
    assert (await bob.expect("ballot", lambda m: m["ballot"]["disputes"]))["ballot"]["disputes"] == ["e1"]
    assert (await quorum.again(bob)).welcome["exhibits"][0]["disputed"] == 1
    await facilitator.do("withdraw", exhibit="e1")
    await bob.expect("exhibits", lambda m: m["exhibits"] == [])
    assert (await ada.expect("ballot", lambda m: m["ballot"]["exhibits"] == []))["ballot"]["exhibits"] == []


@pytest.mark.parametrize("names", ["shown", "hidden"])
async def test_with_totals_after_the_reveal_it_is_told_then(quorum: Quorum, names: str) -> None:
    _, facilitator, (ada, bob) = await quorum.scoring(2, totals="on_reveal", names=names)
    await ada.do("attach", **NOTE)
    await ada.expect("ballot", lambda m: len(m["ballot"]["exhibits"]) == 1)
    for live in (facilitator, bob):
        await live.barrier()
        assert not [news for news in live.unread("exhibits") if news["exhibits"]]
        assert (await quorum.again(live)).welcome["exhibits"] == []
    assert (await bob.ask(99, {"type": "dispute", "exhibit": "e1"}))["code"] == "unknown"
    await facilitator.do("reveal")
    news = await bob.expect("exhibits", lambda m: m["exhibits"])
    assert news["exhibits"][0]["name"] == ("Voter 1" if names == "shown" else None)


async def test_what_was_measured_of_the_options_can_be_asked_for(quorum: Quorum) -> None:
    session = await quorum.create(template="python-web-framework", catalogue=None)
    told = json.loads((await quorum.get(f"/api/sessions/{session.code}/evidence")).body)
    rate = next(row for row in told["measured"]["rows"] if row["id"] == "json-rate")
    assert set(rate["options"]) == {"django", "flask", "fastapi", "pyramid", "tornado"}
    assert told["exhibits"] == []


async def test_of_a_teams_own_options_nothing_was_measured(quorum: Quorum) -> None:
    session = await quorum.create()
    told = json.loads((await quorum.get(f"/api/sessions/{session.code}/evidence")).body)
    assert told == {"measured": None, "exhibits": []}
