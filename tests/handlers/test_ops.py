"""Operations: health, readiness, metrics and shutdown."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import re

import pytest
from prometheus_client.core import Metric
from prometheus_client.parser import text_string_to_metric_families
from tornado.httpclient import HTTPClientError
from tornado.websocket import WebSocketClosedError

from server import __version__
from server.runtime.metrics import Metrics
from server.store import Unavailable
from tests.support.conditions import board_of
from tests.support.serving import ROOT
from tests.support.wire import ConnectionEnded, Live, Quorum


async def test_running_server_is_alive_and_ready(quorum: Quorum) -> None:
    assert json.loads((await quorum.get("/healthz")).body) == {"status": "ok"}
    assert json.loads((await quorum.get("/readyz")).body) == {"status": "ready"}


@pytest.mark.parametrize(
    ("quorum", "days"),
    [({}, None), ({"retention_days": 365}, 365)],
    indirect=["quorum"],
)
async def test_server_says_how_long_it_keeps_sessions(quorum: Quorum, days: int | None) -> None:
    settings = {"retention_days": days, "token_days": 400, "sign_in": False, "embedding": False}
    assert json.loads((await quorum.get("/api/server")).body) == settings


async def test_stopping_server_is_alive_but_not_ready(quorum: Quorum) -> None:
    session = await quorum.create()
    assert quorum.server is not None
    quorum.server.hub.draining = True
    assert (await quorum.get("/healthz")).code == 200
    ready = await quorum.get("/readyz")
    assert (ready.code, json.loads(ready.body)["code"]) == (503, "stopping")
    with pytest.raises(HTTPClientError) as caught:
        await quorum.connect(session.code)
    assert caught.value.code == 503


@pytest.mark.parametrize("failure", ["refuses", "never answers"])
async def test_server_with_a_failing_store_is_not_ready(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, failure: str
) -> None:
    async def ready() -> None:
        if failure == "refuses":
            raise Unavailable("the disk is gone")
        await asyncio.Event().wait()

    assert quorum.server is not None
    monkeypatch.setattr(quorum.server.store, "ready", ready)
    monkeypatch.setattr("server.handlers.ops.READY_SECONDS", 0.01)
    answer = await quorum.get("/readyz")
    assert (answer.code, json.loads(answer.body)["code"]) == (503, "store_silent")


async def test_metrics_count_events_without_personal_data(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    await ada.score("red", "speed", 4, reason="Zebras gallop.")
    assert (await ada.do("score", option="red", criterion="speed", value=9))["type"] == "declined"
    await facilitator.expect("board", board_of(1))
    answer = await quorum.get("/metrics")
    assert answer.code == 200 and answer.headers["Content-Type"].startswith("text/plain; version=")
    text = answer.body.decode()
    samples = {s.name: s for family in text_string_to_metric_families(text) for s in family.samples}
    values = {name: sample.value for name, sample in samples.items()}
    assert (values["quorum_connections"], values["quorum_rooms"]) == (2, 1)
    assert values["quorum_answer_seconds_count"] == 4, "join, open, one score and one declined request"
    assert values["quorum_declined_total"] == 1
    assert values["quorum_commit_seconds_count"] == values["quorum_commit_requests_count"] == 3
    assert values["quorum_frames_sent_total"] >= 7 and values["quorum_broadcast_seconds_count"] >= 1
    assert 0 < values["quorum_broadcast_cpu_seconds_total"] < 10
    assert values["quorum_store_errors_total"] == values["quorum_slow_closes_total"] == 0
    assert samples["quorum_build_info"].labels["version"] == __version__
    labels = {name for sample in samples.values() for name in sample.labels}
    assert labels <= {"le", "generation", "process", "version", "python"}
    for secret in (session.code, session.code.replace("-", ""), session.key, "Zebras", "Voter", ada.client):
        assert secret not in text


def families() -> list[Metric]:
    """Return all metrics of a new server."""
    return list(text_string_to_metric_families(Metrics().text().decode()))


def test_metric_names_follow_the_prometheus_conventions() -> None:
    for family in families():
        if not family.name.startswith("quorum_"):
            assert family.name.startswith(("process_", "python_")), "reserved for the client library"
            continue
        assert re.fullmatch("[a-z]+(_[a-z]+)+", family.name)
        assert family.documentation.endswith(".")
        assert not re.search("milli|micro|_ms|_kb|percent|_count$|_sum$", family.name), "base units"
        if family.type == "counter":
            assert any(sample.name == f"{family.name}_total" for sample in family.samples)


def test_dashboard_uses_every_metric_and_only_existing_ones() -> None:
    board = json.loads((ROOT / "deploy" / "grafana.json").read_text())
    known = {sample.name for family in families() for sample in family.samples}
    panels = {panel["title"]: panel.get("targets", []) for panel in board["panels"]}
    used: set[str] = set()
    for title, targets in panels.items():
        assert targets, title
        for target in targets:
            names = set(re.findall(r"\b(?:quorum|process|python)_\w+", target["expr"]))
            assert names and names <= known, (title, names - known)
            used |= names
    bare = {re.sub("_(bucket|count|sum|total)$", "", name) for name in used}
    ours = {re.sub("_info$", "", family.name) for family in families() if family.name.startswith("quorum_")}
    assert ours - {re.sub("_info$", "", name) for name in bare} == set(), "the dashboard shows each of our metrics"


def test_dashboard_can_be_imported_by_grafana() -> None:
    board = json.loads((ROOT / "deploy" / "grafana.json").read_text())
    (source,) = board["__inputs"]
    assert source["type"] == "datasource" and source["pluginId"] == "prometheus"
    assert board["id"] is None and board["uid"] and board["title"] == "Quorum" and board["schemaVersion"] >= 36
    places: set[tuple[int, int]] = set()
    for panel in board["panels"]:
        assert panel["datasource"]["uid"] == f"${{{source['name']}}}"
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert place["x"] + place["w"] <= 24 and not cells & places, panel["title"]
        places |= cells
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])


async def test_stopping_server_asks_clients_to_reconnect(quorum: Quorum) -> None:
    session, facilitator, (ada, bob) = await quorum.scoring(2)
    spectator = await quorum.connect(session.code)
    seq = (await ada.score("red", "speed", 4))["seq"]
    await quorum.stop()
    for live in (facilitator, ada, bob, spectator):
        code, reason = await live.closed()
        assert code == 1012 and "reconnect" in reason
    await quorum.start()
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    assert state["seq"] >= seq and state["board"]["options"][0]["cells"][0]["n"] == 1


async def test_pending_requests_are_answered_before_the_stop(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    for ref, value in enumerate((1, 2, 3), 1):
        command = {"type": "score", "option": "red", "criterion": "speed", "value": value}
        await ada.send({"type": "do", "ref": ref, "command": command})
    await ada.expect("accepted", lambda m: m["ref"] == 3)
    seq = json.loads(ada.received[-1])["seq"]
    await quorum.stop()
    assert (await ada.closed())[0] == 1012
    await quorum.start()
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    assert state["seq"] >= seq and state["board"]["options"][0]["cells"][0]["histogram"] == [0, 0, 1, 0, 0]


async def test_stop_is_not_delayed_by_ongoing_votes(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.budgets.REQUEST_BURST", 1e9)
    _, _, voters = await quorum.scoring(3)

    async def vote_on(live: Live) -> None:
        """Keep some requests in flight all the time, so that the queue is never idle."""
        with contextlib.suppress(ConnectionEnded, WebSocketClosedError):
            for ref in itertools.count(1):
                command = {"type": "score", "option": "red", "criterion": "cost", "value": 1 + ref % 5}
                await live.send({"type": "do", "ref": ref, "command": command})
                if ref > 20:
                    await live.expect("accepted")

    async with asyncio.TaskGroup() as group:
        for live in voters:
            group.create_task(vote_on(live))
        await (await quorum.reconnect(voters[0])).expect("board", lambda m: m["board"]["progress"]["started"] == 3)
        await quorum.stop()
    assert [(await live.closed())[0] for live in voters] == [1012] * 3
