"""The HTTP API in OpenAPI 3.1, made from the types in api.py: GET /api/openapi.json."""

from __future__ import annotations

from typing import Any

import msgspec

from server import __version__
from server.analysis.findings import Solidity
from server.exports import FORMATS
from server.handlers import api_types

Operation = dict[str, Any]

CODE = {
    "name": "code",
    "in": "path",
    "required": True,
    "description": "The session's code, in any case, with or without the dash.",
    "schema": {"type": "string"},
}


def document() -> dict[str, Any]:
    """The whole document."""
    types = (
        api_types.CatalogueAnswer,
        api_types.JoinAnswer,
        api_types.NewMember,
        api_types.MeasurementsAnswer,
        api_types.NewSession,
        api_types.NewSessionAnswer,
        api_types.Problem,
        api_types.SessionAnswer,
        Solidity,
        api_types.TemplateAnswer,
    )
    _, schemas = msgspec.json.schema_components(types, ref_template="#/components/schemas/{name}")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Quorum",
            "version": __version__,
            "description": "A team scores options against weighted criteria together, live. "
            "The live connection at /api/sessions/{code}/live is described in docs/protocol.md.",
        },
        "paths": _paths(),
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "From creating or joining a session."},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "quorum-{code}"},
            },
        },
    }


def _paths() -> dict[str, Any]:
    exports = {
        f"/api/sessions/{{code}}/export.{name}": {
            "parameters": [CODE],
            "get": _file(f"Take the results away as {name.upper()}; members only.", form.media_type, member=True),
        }
        for name, form in FORMATS.items()
    }
    one = "/api/sessions/{code}"
    return {
        "/api/sessions": {
            "post": _call("Create a session.", 201, api_types.NewSessionAnswer, api_types.NewSession, (400, 409, 429))
        },
        one: {
            "parameters": [CODE],
            "get": _call("What everybody may see of a session.", 200, api_types.SessionAnswer, None, (404, 429)),
        },
        f"{one}/members": {
            "parameters": [CODE],
            "post": _call(
                "Join, or become the facilitator on this device by the key.",
                201,
                api_types.JoinAnswer,
                api_types.NewMember,
                (400, 403, 404, 409, 429, 503),
            ),
        },
        f"{one}/measurements": {
            "parameters": [CODE],
            "get": _call(
                "What is known of the options, measured or brought.",
                200,
                api_types.MeasurementsAnswer,
                None,
                (404, 429),
            ),
        },
        f"{one}/solidity": {
            "parameters": [CODE],
            "get": _call(
                "How solid the result is; null while it may not be seen.", 200, Solidity | None, None, (404, 429)
            ),
        },
        f"{one}/qr.svg": {
            "parameters": [CODE],
            "get": _file("The QR code of the address that phones should open.", "image/svg+xml", member=False),
        },
        **exports,
        "/api/catalogue": {
            "get": _call("What this server knows beforehand.", 200, api_types.CatalogueAnswer, None, ())
        },
        "/api/templates": {
            "get": _call("The templates, the default first.", 200, list[api_types.TemplateAnswer], None, ())
        },
        "/api/openapi.json": {"get": _file("This document.", "application/json", member=False)},
        "/healthz": {"get": _file("Whether the process is alive.", "application/json", member=False)},
        "/readyz": {"get": _file("Whether people may be sent here; 503 if not.", "application/json", member=False)},
        "/metrics": {"get": _file("How the process fares, for Prometheus.", "text/plain", member=False)},
    }


def _call(summary: str, status: int, gives: Any, takes: Any, troubles: tuple[int, ...]) -> Operation:
    operation: Operation = {
        "summary": summary,
        "responses": {str(status): {"description": "Done.", "content": {"application/json": {"schema": _ref(gives)}}}},
    }
    for trouble in troubles:
        operation["responses"][str(trouble)] = {
            "description": "A mistake, told in a sentence.",
            "content": {"application/json": {"schema": _ref(api_types.Problem)}},
        }
    if takes is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": _ref(takes)}}}
    return operation


def _file(summary: str, media_type: str, member: bool) -> Operation:
    operation: Operation = {
        "summary": summary,
        "responses": {"200": {"description": "The file.", "content": {media_type: {}}}},
    }
    if member:
        operation["security"] = [{"token": []}, {"cookie": []}]
    return operation


def _ref(kind: Any) -> dict[str, Any]:
    (schema,), _ = msgspec.json.schema_components([kind], ref_template="#/components/schemas/{name}")
    return schema
