"""The OpenAPI document is valid and describes this server exactly."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tornado.httpclient import HTTPRequest, HTTPResponse

from server.handlers.openapi.examples import KEY
from tests.support import schema
from tests.support.json_schema import Draft202012Validator
from tests.support.routes import routes
from tests.support.rows import one_test_for
from tests.support.wire import Quorum

DOCUMENT = schema.document()
METHODS = ("get", "post", "put", "patch", "delete")
# Not part of the HTTP API: the pages, where browsers sign in, assets, and the live connection (docs/protocol.md).
OTHERS = {
    r"/$",
    r"/s/([^/]{1,60})$",
    r"/s/([^/]{1,60})/embed$",
    r"/privacy$",
    r"/decisions$",
    r"/verify$",
    r"/s/([^/]{1,60})/(screen|facilitate|solid|privacy)$",
    r"/assets/((?:[\w-]+/)*[\w.-]+)$",
    r"/service-worker\.js$",
    r"/api/sign-in(?:/(callback))?$",
}
LIVE = r"/api/sessions/([^/]{1,60})/live$"


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every path, method and operation."""
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def inside(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from inside(one)


async def test_document_is_served_as_generated(quorum: Quorum) -> None:
    answer = await quorum.get("/api/openapi.json")
    assert answer.code == 200 and json.loads(answer.body) == DOCUMENT


def test_document_has_title_and_version() -> None:
    assert re.fullmatch(r"3\.1\.\d+", DOCUMENT["openapi"])
    assert DOCUMENT["info"]["title"] and DOCUMENT["info"]["version"]
    assert set(DOCUMENT) <= {"openapi", "info", "paths", "components", "servers", "tags", "security"}


def test_every_operation_has_a_description_and_responses() -> None:
    assert len(list(operations())) >= 12
    for path, method, operation in operations():
        assert operation["summary"].endswith("."), path
        assert any(status.startswith("2") for status in operation["responses"]), path
        for status, answer in operation["responses"].items():
            assert re.fullmatch(r"[1-5]\d\d", status) and answer["description"], path
        assert (method == "post") == ("requestBody" in operation), path


def test_every_operation_has_a_name_of_its_own() -> None:
    names = [operation["operationId"] for _, _, operation in operations()]
    assert len(set(names)) == len(names) and all(re.fullmatch(r"[a-z]+[A-Za-z]+", name) for name in names)


def test_generators_of_clients_understand_every_field() -> None:
    for value in inside(DOCUMENT["components"]["schemas"]):
        assert value.get("items") is not False and "prefixItems" not in value and "default" not in value
    answer, request = (DOCUMENT["components"]["schemas"][name] for name in ("JoinAnswer", "NewMember"))
    assert set(answer["required"]) == set(answer["properties"])
    assert "required" not in request and request["properties"]["role"]["description"] == 'Default: "voter".'


def examples() -> list[tuple[str, Any, Any]]:
    """Return the name, the schema and the value of every example."""
    found = []
    for _, _, operation in operations():
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        for content in (body.get("content", {}).get("application/json", {}) for body in bodies):
            for example in content.get("examples", {}).values():
                found.append((f"{operation['operationId']}: {example['summary']}", content["schema"], example["value"]))
    return found


@one_test_for(examples())
def test_every_example_is_valid(name: str, kind: Any, value: Any) -> None:
    problems = list(Draft202012Validator({**kind, "components": DOCUMENT["components"]}).iter_errors(value))
    assert not problems, (name, problems)


async def test_every_example_of_a_request_can_be_sent(quorum: Quorum) -> None:
    sent = 0
    for path, method, operation in operations():
        content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        assert not content or content["examples"], path
        for example in content.get("examples", {}).values():
            session = await quorum.create()
            body = json.dumps(example["value"]).replace(KEY, session.key)
            who = None if path.endswith("/members") else session.facilitator
            if path.endswith("/reopen"):
                live = await quorum.connect(session.code, session.facilitator)
                for step, fields in (("open_scoring", {}), ("reveal", {}), ("close", {"option": None})):
                    await live.do(step, **fields)
            answer = await quorum.call(method.upper(), path.format(code=session.code), body, who=who)
            assert 200 <= answer.code < 300, (path, example, answer.body)
            sent += 1
    assert sent >= 9


def test_exactly_the_path_parameters_are_declared() -> None:
    for path, item in DOCUMENT["paths"].items():
        declared = {p["name"]: p for p in item.get("parameters", [])}
        assert set(declared) == set(re.findall(r"\{(\w+)\}", path)), path
        assert all(p["in"] == "path" and p["required"] is True and p["schema"] for p in declared.values())


def test_every_reference_resolves() -> None:
    for value in inside(DOCUMENT):
        if "$ref" in value:
            reference = re.fullmatch(r"#/components/(\w+)/(\w+)", value["$ref"])
            assert reference is not None, value
            kind, name = reference.groups()
            assert name in DOCUMENT["components"][kind]
    for _, _, operation in operations():
        for needed in operation.get("security", []):
            assert set(needed) <= set(DOCUMENT["components"]["securitySchemes"])


@one_test_for(DOCUMENT["components"]["schemas"])
def test_every_schema_is_valid(name: str) -> None:
    Draft202012Validator.check_schema(DOCUMENT["components"]["schemas"][name])


def test_response_that_breaks_its_schema_is_detected() -> None:
    problem = {"$ref": "#/components/schemas/Problem", "components": DOCUMENT["components"]}
    validator = Draft202012Validator(problem)
    assert validator.is_valid({"code": "x", "params": {"most": 3}, "reason": "y"})
    assert not validator.is_valid({"code": 1})


async def test_every_route_is_documented(quorum: Quorum) -> None:
    examples = [re.sub(r"\{\w+\}", "7G4K-Q2XM", path) for path in DOCUMENT["paths"]]
    undescribed = {p for p in routes(quorum) if not any(re.fullmatch(p, path) for path in examples)}
    assert undescribed == {*OTHERS, LIVE}


async def test_documented_routes_exist_with_these_methods_only(quorum: Quorum) -> None:
    session = await quorum.create()
    for path, item in DOCUMENT["paths"].items():
        for method in METHODS:
            answer = await quorum.call(
                method.upper(), path.format(code=session.code, member="nobody"), who=session.facilitator
            )
            assert answer.code != 404, path
            assert (answer.code == 405) == (method not in item), (method, path, answer.code)


async def test_export_has_the_documented_media_type(quorum: Quorum) -> None:
    session = await quorum.create()
    live = await quorum.connect(session.code, session.facilitator)
    for step in ("open_scoring", "reveal"):  # some files need a result, or a day to look at it again
        await live.do(step)
    await live.do("close", option=None, look_again="2040-01-31")
    for path, method, operation in operations():
        if method == "get":
            answer = await quorum.get(path.format(code=session.code, member="nobody"), session.facilitator)
            (media_type,) = operation["responses"]["200"]["content"]
            assert answer.headers["Content-Type"].lower().replace(" ", "").startswith(media_type.replace(" ", "")), path


async def test_exactly_the_secured_operations_require_a_member(quorum: Quorum) -> None:
    session = await quorum.create()
    for path, method, operation in operations():
        if method == "get":
            answer = await quorum.get(path.format(code=session.code, member="nobody"))
            assert (answer.code == 403) == ("security" in operation), path


@one_test_for([path for path in DOCUMENT["paths"] if "{code}" in path])
def test_errors_of_every_request_about_a_session_are_documented(path: str) -> None:
    for method, operation in DOCUMENT["paths"][path].items():
        if method in METHODS:
            assert {"400", "404", "422", "503"} <= set(operation["responses"])


def test_undocumented_status_is_detected() -> None:
    answer = HTTPResponse(HTTPRequest("http://x"), 418, buffer=io.BytesIO(b"{}"))
    with pytest.raises(AssertionError, match="418 is not documented"):
        schema.check("GET", "/api/templates", answer)
