"""Whether the server is alive, whether people may be sent to it, and how it takes its leave."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json

import pytest
from tornado.httpclient import HTTPClientError
from tornado.websocket import WebSocketClosedError

from server.store import Unavailable
from tests.handlers.wire import Gone, Live, Quorum


async def test_a_server_that_runs_is_alive_and_ready(quorum: Quorum) -> None:
    assert json.loads((await quorum.get("/healthz")).body) == {"status": "ok"}
    assert json.loads((await quorum.get("/readyz")).body) == {"status": "ready"}


async def test_a_server_that_is_stopping_is_alive_but_takes_nobody_new(quorum: Quorum) -> None:
    session = await quorum.create()
    assert quorum.server is not None
    quorum.server.hub.draining = True
    assert (await quorum.get("/healthz")).code == 200
    ready = await quorum.get("/readyz")
    assert (ready.code, json.loads(ready.body)["code"]) == (503, "stopping")
    with pytest.raises(HTTPClientError) as refused:
        await quorum.connect(session.code)
    assert refused.value.code == 503


@pytest.mark.parametrize("trouble", ["refuses", "never answers"])
async def test_a_server_whose_store_does_not_answer_is_not_ready(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    async def ready() -> None:
        if trouble == "refuses":
            raise Unavailable("the disk is gone")
        await asyncio.Event().wait()

    assert quorum.server is not None
    monkeypatch.setattr(quorum.server.store, "ready", ready)
    monkeypatch.setattr("server.handlers.ops.READY_SECONDS", 0.01)
    answer = await quorum.get("/readyz")
    assert (answer.code, json.loads(answer.body)["code"]) == (503, "store")


async def test_a_server_that_stops_sends_everybody_away_to_come_back(quorum: Quorum) -> None:
    session, facilitator, (ada, bob) = await quorum.scoring(2)
    spectator = await quorum.connect(session.code)
    seq = (await ada.score("red", "speed", 4))["seq"]
    await quorum.stop()
    for live in (facilitator, ada, bob, spectator):
        code, reason = await live.closed()
        assert code == 1012 and "come back" in reason
    await quorum.start()
    seen = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    assert seen["seq"] >= seq and seen["board"]["options"][0]["cells"][0]["n"] == 1


async def test_what_was_asked_before_the_stop_is_answered_before_it(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    for ref, value in enumerate((1, 2, 3), 1):
        command = {"type": "score", "option": "red", "criterion": "speed", "value": value}
        await ada.say({"type": "do", "ref": ref, "command": command})
    await ada.expect("accepted", lambda m: m["ref"] == 3)
    seq = json.loads(ada.heard[-1])["seq"]
    await quorum.stop()
    assert (await ada.closed())[0] == 1012
    await quorum.start()
    seen = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    assert seen["seq"] >= seq and seen["board"]["options"][0]["cells"][0]["histogram"] == [0, 0, 1, 0, 0]


async def test_a_stop_is_not_held_up_by_people_who_go_on_voting(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.handlers.line.REQUESTS_AT_ONCE", 1e9)
    _, _, voters = await quorum.scoring(3)

    async def vote_on(live: Live) -> None:
        """Always have some requests on their way, so that there is never a moment of rest."""
        with contextlib.suppress(Gone, WebSocketClosedError):
            for ref in itertools.count(1):
                command = {"type": "score", "option": "red", "criterion": "cost", "value": 1 + ref % 5}
                await live.say({"type": "do", "ref": ref, "command": command})
                if ref > 20:
                    await live.expect("accepted")

    async with asyncio.TaskGroup() as group:
        for live in voters:
            group.create_task(vote_on(live))
        await (await quorum.again(voters[0])).expect("board", lambda m: m["board"]["progress"]["started"] == 3)
        await quorum.stop()
    assert [(await live.closed())[0] for live in voters] == [1012] * 3
