"""Whether an answer is as /api/openapi.json says it is."""

from __future__ import annotations

import functools
import json
import re
from typing import Any

import msgspec
from jsonschema import Draft202012Validator
from tornado.httpclient import HTTPResponse

from server.handlers import openapi

PROBLEM = {"$ref": "#/components/schemas/Problem"}


@functools.cache
def document() -> Any:
    """The document as a client would read it."""
    return json.loads(msgspec.json.encode(openapi.document()))


def described(method: str, path: str) -> Any:
    """What the document says of a call to this very path; None when it does not know it."""
    for template, item in document()["paths"].items():
        if re.fullmatch(re.escape(template).replace(r"\{code\}", "[^/]+"), path):
            return item.get(method.lower())
    return None


def check(method: str, path: str, answer: HTTPResponse) -> None:
    """Raise AssertionError unless an answer's JSON is what the document promises; a mistake is always a Problem."""
    operation = described(method, path)
    told = operation["responses"].get(str(answer.code), {}) if operation else {}
    promised = told.get("content", {}).get("application/json", {}).get("schema")
    if (
        promised is None
        and answer.code >= 400
        and answer.headers.get("Content-Type", "").startswith("application/json")
    ):
        promised = PROBLEM
    if promised is not None:
        problems = [error.message for error in _validator(json.dumps(promised)).iter_errors(json.loads(answer.body))]
        assert not problems, f"{method} {path} {answer.code}: {problems}"


@functools.cache
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator({**json.loads(schema), "components": document()["components"]})
