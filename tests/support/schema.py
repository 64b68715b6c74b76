"""Checks responses against /api/openapi.json."""

from __future__ import annotations

import functools
import hashlib
import json
import re
from typing import Any

import msgspec
from tornado.httpclient import HTTPResponse

from server.handlers import openapi
from tests.support.json_schema import Draft202012Validator

PROBLEM = {"$ref": "#/components/schemas/Problem"}


@functools.cache
def document() -> Any:
    """Return the OpenAPI document as a client reads it."""
    return json.loads(msgspec.json.encode(openapi.document()))


@functools.cache
def _operations() -> list[tuple[re.Pattern[str], Any]]:
    paths = document()["paths"].items()
    return [(re.compile(re.escape(template).replace(r"\{code\}", "[^/]+")), item) for template, item in paths]


def described(method: str, path: str) -> Any:
    """Return the document's operation for a call to this path; None if it is not documented."""
    return next((item.get(method.lower()) for pattern, item in _operations() if pattern.fullmatch(path)), None)


# Digests of schemas with bodies that match: many tests get the same bytes again and again.
_correct: set[bytes] = set()

# Every operation can fail inside, and 599 is the client's own.
NEVER_DOCUMENTED = {500, 599}


def check(method: str, path: str, answer: HTTPResponse) -> None:
    """Raise AssertionError unless a response's status is documented and its JSON matches; errors are a Problem."""
    operation = described(method, path)
    if operation is not None and answer.code not in NEVER_DOCUMENTED:
        assert str(answer.code) in operation["responses"], f"{method} {path}: {answer.code} is not documented"
    response = operation["responses"].get(str(answer.code), {}) if operation else {}
    expected = response.get("content", {}).get("application/json", {}).get("schema")
    if (
        expected is None
        and answer.code >= 400
        and answer.headers.get("Content-Type", "").startswith("application/json")
    ):
        expected = PROBLEM
    if expected is not None:
        form = json.dumps(expected)
        key = hashlib.sha256(form.encode() + answer.body).digest()
        if key in _correct:
            return
        problems = [error.message for error in _validator(form).iter_errors(json.loads(answer.body))]
        assert not problems, f"{method} {path} {answer.code}: {problems}"
        _correct.add(key)


@functools.cache
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator({**json.loads(schema), "components": document()["components"]})
