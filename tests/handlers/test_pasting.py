"""Pasted texts and files over HTTP: the preview, and sessions that are created from them."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.wire import Quorum

CASES = Path(__file__).parents[1] / "fixtures" / "paste"
PREVIEW = "/api/catalogue/preview"
LONG = "Option;Cost;Notes\n" + "\n".join(f"Alternative {n};3;{'long ' * 20}" for n in range(40))


def file(name: str, content: bytes | None = None) -> dict[str, str]:
    content = (CASES / name).read_bytes() if content is None else content
    return {"name": name, "content": base64.b64encode(content).decode()}


async def preview(quorum: Quorum, **body: Any) -> dict[str, Any]:
    answer = await quorum.call("POST", PREVIEW, body)
    assert answer.code == 200, answer.body
    return dict(json.loads(answer.body))


async def test_preview_tells_what_was_understood_and_where(quorum: Quorum) -> None:
    shown = await preview(quorum, text=(CASES / "matrix.csv").read_text(encoding="utf-8"))
    assert (shown["form"], shown["ready"], shown["scale"]) == ("table", True, 5)
    assert [(o["option"]["name"], o["place"]["line"]) for o in shown["options"]] == [("Alpha", 3), ("Beta", 4)]
    assert [(c["criterion"]["weight"], c["written"]) for c in shown["criteria"]] == [(0.25, "25%"), (0.75, "75%")]
    assert [(r["kind"], r["statement"]["code"]) for r in shown["remarks"]] == [
        ("left_out", "scores"),
        ("left_out", "empty_column"),
    ]


async def test_preview_reads_files_in_the_worker_process(quorum: Quorum) -> None:
    shown = await preview(quorum, file=file("cp1252.yaml"))
    assert (shown["question"], shown["encoding"]) == ("Welche Qualität?", "windows-1252")
    assert len((await preview(quorum, text=LONG))["options"]) == 40
    broken = await preview(quorum, file=file("x.xlsx", b"PK\x03\x04"))
    assert not broken["ready"] and broken["scale"] is None
    assert [r["statement"]["code"] for r in broken["remarks"]] == ["broken_spreadsheet"]


async def test_preview_of_criteria_has_the_modes_of_a_template(quorum: Quorum) -> None:
    shown = await preview(quorum, text="Cost: 3\nSpeed: 1", list_of="criteria")
    assert [c["criterion"]["name"] for c in shown["criteria"]] == ["Cost", "Speed"]
    assert (shown["totals"], shown["names"]) == (None, None)
    shown = await preview(quorum, text="question: Q\ntotals: on_reveal\nnames: hidden")
    assert (shown["totals"], shown["names"]) == ("on_reveal", "hidden")


@pytest.mark.parametrize("body", [{}, {"text": "a", "file": {"name": "a", "content": ""}}])
async def test_preview_needs_a_text_or_a_file(quorum: Quorum, body: dict[str, Any]) -> None:
    answer = await quorum.call("POST", PREVIEW, body)
    assert (answer.code, json.loads(answer.body)["code"]) == (400, "text_or_file")


@pytest.mark.parametrize(
    ("body", "options", "weights", "totals"),
    [
        ({"catalogue": "Option;Cost;Risk\nGewicht;0,25;75 %\nA;1;2\nB;2;1"}, ["A", "B"], [0.25, 0.75], "on_reveal"),
        ({"catalogue": "- A\n- B"}, ["A", "B"], [], "on_reveal"),
        ({"catalogue": "options: [A, B]\ntotals: live"}, ["A", "B"], [], "live"),
        ({"catalogue": "options: [A, B]\ntotals: live", "totals": "on_reveal"}, ["A", "B"], [], "on_reveal"),
        ({"file": file("table.md")}, ["Alpha", "Beta | two"], [0.25, 0.75], "on_reveal"),
        (
            {"file": file("awkward.yaml")},
            ["@pgtyped/query", "Option A: keep what we have"],
            [0.25, 0.5, 0.25],
            "on_reveal",
        ),
    ],
)
async def test_session_is_created_from_what_the_preview_shows(
    quorum: Quorum, body: dict[str, Any], options: list[str], weights: list[float], totals: str
) -> None:
    answer = await quorum.call("POST", "/api/sessions", body)
    assert answer.code == 201, answer.body
    session = json.loads((await quorum.get(f"/api/sessions/{json.loads(answer.body)['code']}")).body)["session"]
    assert [o["name"] for o in session["options"]][: len(options)] == options
    assert [c["weight"] for c in session["criteria"]] == weights
    assert session["totals"] == totals


async def test_mistakes_refuse_a_session_with_their_places(quorum: Quorum) -> None:
    text = "Option;Cost\nWeight;heavy\nA;1\nA;2"
    answer = await quorum.call("POST", "/api/sessions", {"file": file("ours.csv", text.encode())})
    problem = json.loads(answer.body)
    assert (answer.code, problem["code"]) == (400, "catalogue")
    first, second = problem["reason"].split("; ours.csv, ")
    assert first.startswith("ours.csv, line 2, cell 2: “heavy” is no weight for “Cost”.")
    assert second.startswith("line 4, cell 1: “A” is there already, on line 3")
    answer = await quorum.call("POST", "/api/sessions", {"template": "blank", "file": file("list.txt")})
    assert json.loads(answer.body)["code"] == "template_and_catalogue"


async def test_scores_of_a_table_are_imported_as_a_round(quorum: Quorum) -> None:
    matrix = (CASES / "matrix.csv").read_text(encoding="utf-8")
    shown = await preview(quorum, text=matrix)
    assert [(score["value"], score["place"]["line"]) for score in shown["scores"]] == [(3, 3), (4, 3), (5, 4), (2, 4)]
    session = await quorum.create(catalogue=matrix, question="Which?", import_scores=True, language="de")
    live = await quorum.connect(session.code, session.facilitator)
    welcome = live.welcome
    assert (welcome["session"]["phase"], welcome["session"]["round"]) == ("scoring", 2)
    assert (welcome["roster"]["voters"], len(welcome["roster"]["members"])) == (0, 1)
    exported = await quorum.get(f"/api/sessions/{session.code}/export.csv", session.facilitator)
    assert exported.body.decode().count("\u00dcbernommen") == 4
    for step in ("reveal", "next_round"):
        assert (await live.do(step))["type"] == "accepted"


@pytest.mark.parametrize("wanted", [{"catalogue": "A\nB"}, {"template": "blank"}, {}])
async def test_there_must_be_scores_to_import(quorum: Quorum, wanted: dict[str, str]) -> None:
    answer = await quorum.call("POST", "/api/sessions", {**wanted, "import_scores": True})
    assert (answer.code, json.loads(answer.body)["code"]) == (400, "no_scores")
