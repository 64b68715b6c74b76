"""Creating and reading a session over HTTP."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.core.model import LANGUAGES
from tests.support.wire import SMALL, Quorum

TEMPLATES = ["python-web-framework", "data-store", "build-buy-adopt", "blank"]
FRAMEWORKS = ["Django", "Flask", "FastAPI", "Pyramid", "Tornado"]


async def test_templates_start_with_the_five_frameworks(quorum: Quorum) -> None:
    templates = json.loads((await quorum.get("/api/templates")).body)
    assert [t["id"] for t in templates] == TEMPLATES
    assert [o["name"] for o in templates[0]["options"]] == FRAMEWORKS


async def test_catalogue_is_served_completely(quorum: Quorum) -> None:
    catalogue = json.loads((await quorum.get("/api/catalogue")).body)
    assert {"tornado", "django"} <= {o["id"] for o in catalogue["options"]}
    assert sum(c["weight"] for c in catalogue["criteria"]) == pytest.approx(1)


@pytest.mark.parametrize("template", TEMPLATES)
async def test_session_can_start_from_each_template(quorum: Quorum, template: str) -> None:
    session = await quorum.create(template=template)
    (wanted,) = (t for t in json.loads((await quorum.get("/api/templates")).body) if t["id"] == template)
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["session"]
    assert {k: state[k] for k in ("question", "options", "criteria", "notes", "source", "scale")} == {
        k: wanted[k] for k in ("question", "options", "criteria", "notes", "source", "scale")
    }
    assert (state["phase"], state["round"], state["outcome"]) == ("lobby", 0, None)


async def test_default_session_is_about_the_frameworks(quorum: Quorum) -> None:
    answer = await quorum.call("POST", "/api/sessions", {})
    assert answer.code == 201
    state = json.loads((await quorum.get(answer.headers["Location"])).body)
    assert [o["name"] for o in state["session"]["options"]] == FRAMEWORKS
    assert state["session"]["totals"] == "on_reveal"


async def test_create_returns_the_address_and_the_key_once(quorum: Quorum) -> None:
    answer = await quorum.call("POST", "/api/sessions", {"catalogue": SMALL})
    created = json.loads(answer.body)
    code, key = created["code"], created["key"]
    assert answer.headers["Location"] == f"/api/sessions/{code}"
    assert created["links"] == {
        "join": f"{quorum.url}/s/{code}",
        "screen": f"{quorum.url}/s/{code}/screen",
        "facilitate": f"{quorum.url}/s/{code}/facilitate#key={key}",
    }
    state = await quorum.call("GET", f"/api/sessions/{code}", headers={"Authorization": f"Bearer {created['token']}"})
    assert state.code == 200 and key.encode() not in state.body
    assert json.loads(state.body)["you"]["role"] == "facilitator"


async def test_session_has_a_language_for_projector_and_exports(quorum: Quorum) -> None:
    session = await quorum.create(language="de")
    assert json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["session"]["language"] == "de"
    report = (await quorum.get(f"/api/sessions/{session.code}/export.md", session.facilitator)).body.decode()
    assert "## Ergebnis" in report and "Die Bewertung hat noch nicht begonnen." in report
    live = await quorum.connect(session.code, session.facilitator)
    assert (await live.do("edit", language="en"))["type"] == "accepted"
    report = (await quorum.get(f"/api/sessions/{session.code}/export.md", session.facilitator)).body.decode()
    assert "Scoring has not begun." in report


async def test_unknown_language_is_refused(quorum: Quorum) -> None:
    answer = await quorum.call("POST", "/api/sessions", {"catalogue": SMALL, "language": "tlh"})
    problem = json.loads(answer.body)
    assert (answer.code, problem["code"]) == (409, "unknown_language")
    assert problem["params"] == {"language": "tlh", "known": [*LANGUAGES]}


async def test_request_overrides_the_template(quorum: Quorum) -> None:
    wanted: dict[str, Any] = {
        "template": "blank",
        "question": " Tea  or\ncoffee? ",
        "totals": "on_reveal",
        "names": "hidden",
    }
    session = await quorum.create(**wanted, name="Grace")
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    about = state["session"]
    assert (about["question"], about["totals"], about["names"]) == ("Tea or coffee?", "on_reveal", "hidden")
    assert [m["name"] for m in state["roster"]["members"]] == ["Grace"]


async def test_session_can_start_from_pasted_text(quorum: Quorum) -> None:
    session = await quorum.create(catalogue=SMALL)
    about = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["session"]
    assert [o["id"] for o in about["options"]] == ["red", "blue"]
    assert [(c["id"], c["weight"], c["direction"]) for c in about["criteria"]] == [
        ("speed", 0.75, "higher"),
        ("cost", 0.25, "lower"),
    ]


@pytest.mark.parametrize(
    ("wanted", "code", "words"),
    [
        ({"catalogue": "options: [Red, Blue]\ncriteria:\n  - {name: Speed, weight: fast}"}, "catalogue", "line 3"),
        ({"catalogue": "options: [Red\n"}, "catalogue", "line 1"),
        ({"catalogue": "options: {from: no-such-file.yaml}"}, "catalogue", "no-such-file.yaml"),
        ({"catalogue": "options: {from: ../config.yaml}"}, "catalogue", "config.yaml"),
        ({"catalogue": "colour: red"}, "catalogue", "colour"),
        ({"catalogue": SMALL, "template": "blank"}, "template_and_catalogue", "not several"),
        ({"template": "no-such"}, "unknown_template", "no-such"),
        ({"language": "no language"}, "unreadable", "“language” must be the tag of a language"),
        ({"names": "secret"}, "unreadable", "“names” must be one of these: "),
        ({"colour": "red"}, "unreadable", "there is no field “colour” here"),
        ({"name": " \u200b "}, "no_name", "name"),
        ({"name": "\u3164"}, "no_name", "name"),
        ({"name": "x" * 81}, "text_too_long", "81 characters, and at most 80"),
        ({"question": "?" * 401}, "text_too_long", "401 characters, and at most 400"),
        ({"question": "?" * 801}, "unreadable", "“question” may have a length of at most 800"),
    ],
)
async def test_invalid_template_is_reported_with_its_place(
    quorum: Quorum, wanted: dict[str, Any], code: str, words: str
) -> None:
    answer = await quorum.call("POST", "/api/sessions", wanted)
    problem = json.loads(answer.body)
    assert (answer.code, problem["code"]) == (400, code)
    assert words in problem["reason"]
    assert "Location" not in answer.headers and "Set-Cookie" not in answer.headers
    assert quorum.server is not None and list(await quorum.server.store.sessions()) == []


@pytest.mark.parametrize("body", ["{", "[]", "null", '"x"', b"\xff", '{"name": "\\ud800"}', "[" * 5000])
async def test_invalid_body_is_refused_with_a_sentence(quorum: Quorum, body: str | bytes) -> None:
    session = await quorum.create()
    for path in ("/api/sessions", f"/api/sessions/{session.code}/members"):
        answer = await quorum.call("POST", path, body)
        assert (answer.code, json.loads(answer.body)["code"]) == (400, "unreadable")


async def test_request_without_a_body_has_no_effect(quorum: Quorum) -> None:
    session = await quorum.create()
    for path in ("/api/sessions", f"/api/sessions/{session.code}/members"):
        answer = await quorum.call("POST", path, b"")
        assert (answer.code, json.loads(answer.body)["code"]) == (400, "no_body")
    assert quorum.server is not None and len(await quorum.server.store.sessions()) == 1


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("0", "o").replace("1", "l").lower(),
        lambda code: code.replace("-", "%20"),
        lambda code: code.replace("-", "%E2%80%93"),
    ],
    ids=["lower case", "no dash", "o and l", "a space", "a long dash"],
)
async def test_code_can_be_typed_in_any_form(quorum: Quorum, typed: Any) -> None:
    session = await quorum.create()
    answer = await quorum.get(f"/api/sessions/{typed(session.code)}")
    assert json.loads(answer.body)["session"]["code"] == session.code


@pytest.mark.parametrize("code", ["0000-0000", "short", "UUUU-UUUU", "x" * 61, "%00", "..%2f..%2fetc", "7G4K%0AQ2XM"])
async def test_unknown_code_is_reported(quorum: Quorum, code: str) -> None:
    answer = await quorum.get(f"/api/sessions/{code}")
    assert answer.code == 404
    assert json.loads(answer.body)["reason"].endswith(".")
