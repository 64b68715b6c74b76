"""Builds operations of the OpenAPI document: what one sends, what comes back, and the possible errors."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from server.handlers.api_types import Problem

Operation = dict[str, Any]
Errors = tuple[int, ...]

REF_TEMPLATE = "#/components/schemas/{name}"
MEMBERS_ONLY: Operation = {"security": [{"token": []}, {"cookie": []}]}

# Of every request about a session: an invalid address, not found, a damaged log, written by a newer version or not
# available.
SESSION_ERRORS = (400, 404, 422, 503)
# Of every request: an address sends too many, or the server has too much to do.
ALWAYS = (429, 503)
RETRY_AFTER = {
    "Retry-After": {"schema": {"type": "integer"}, "description": "The seconds after which it is allowed again."}
}
# Of requests whose answer has links: the host is not allowed.
LINK_ERRORS = (421,)


def fetch(summary: str, response: Any, errors: Errors = ()) -> Operation:
    """Return the GET of a JSON response of this type."""
    return {"summary": summary, "responses": _json_response(200, response) | _problems(errors)}


def submit(summary: str, status: int, response: Any, request: Any, errors: Errors) -> Operation:
    """Return the POST of a JSON request of this type, with the type and the status of its response."""
    body = {"required": True, "content": _json_content(request)}
    return {
        "summary": summary,
        "responses": _json_response(status, response) | _problems(errors),
        "requestBody": body,
    }


def remove(summary: str, errors: Errors) -> Operation:
    """Return a DELETE, whose response is empty."""
    return {"summary": summary, "responses": {"204": {"description": "Done."}} | _problems(errors)}


def download(summary: str, media_type: str, errors: Errors = (), headers: Mapping[str, Any] | None = None) -> Operation:
    """Return the GET of a file, which may have some headers."""
    success: dict[str, Any] = {"description": "The file.", "content": {media_type: {}}}
    if headers:
        success["headers"] = headers
    return {"summary": summary, "responses": {"200": success} | _problems(errors)}


def _json_response(status: int, kind: Any) -> dict[str, Any]:
    return {str(status): {"description": "Success.", "content": _json_content(kind)}}


def _json_content(kind: Any) -> dict[str, Any]:
    (schema,), _ = msgspec.json.schema_components([kind], ref_template=REF_TEMPLATE)
    return {"application/json": {"schema": schema}}


def _problems(errors: Errors) -> dict[str, Any]:
    described = {error: HTTPStatus(error).phrase for error in sorted({*errors, *ALWAYS})}
    content = _json_content(Problem)
    problems = {str(error): {"description": f"{phrase}.", "content": content} for error, phrase in described.items()}
    return problems | {"429": {**problems["429"], "headers": RETRY_AFTER}}
