"""The HTTP API in OpenAPI 3.1, generated from the types in api_types.py: GET /api/openapi.json."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import msgspec

from server import __version__
from server.analysis.findings import Solidity
from server.exports import FORMATS, Format
from server.handlers import api_types
from server.handlers.openapi_examples import named
from server.handlers.openapi_schemas import readable

Operation = dict[str, Any]

CODE = {
    "name": "code",
    "in": "path",
    "required": True,
    "description": "The session's code, in any case, with or without the dash.",
    "schema": {"type": "string"},
}

QR_PAGES = {"type": "string", "enum": ["join", "results"], "default": "join"}

MEMBER = {
    "name": "member",
    "in": "path",
    "required": True,
    "description": "The member's id.",
    "schema": {"type": "string"},
}

MEMBERS_ONLY: Operation = {"security": [{"token": []}, {"cookie": []}]}

BRIEF = {
    "name": "brief",
    "in": "query",
    "description": "Leave out facts, notes, the guide, the board’s options and the roster’s members: enough to join.",
    "allowEmptyValue": True,
    "schema": {"type": "boolean"},
}


# The bodies of requests.
REQUESTS = ("NewInvitations", "NewKey", "NewMember", "NewPreview", "NewReopening", "NewSession")


def document() -> dict[str, Any]:
    """Return the complete document."""
    types = (
        api_types.AccountAnswer,
        api_types.AdmissionAnswer,
        api_types.CatalogueAnswer,
        api_types.EmbedAnswer,
        api_types.InvitationsAnswer,
        api_types.JoinAnswer,
        api_types.KeyAnswer,
        api_types.NewInvitations,
        api_types.NewKey,
        api_types.NewReopening,
        api_types.NewMember,
        api_types.NewPreview,
        api_types.MeasurementsAnswer,
        api_types.NewSession,
        api_types.NewSessionAnswer,
        api_types.OwnSessionsAnswer,
        api_types.PreviewAnswer,
        api_types.Problem,
        api_types.ServerAnswer,
        api_types.SessionAnswer,
        api_types.SigningKey,
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
        "paths": named(_paths(), list(FORMATS)),
        "components": {
            "schemas": readable(schemas, REQUESTS),
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "From creating or joining a session."},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "quorum-{code}"},
            },
        },
    }


# Of every request about a session: an invalid address, not found, a damaged log, written by a newer version or not
# available.
SESSION_ERRORS = (400, 404, 422, 503)
# Of every request: an address sends too many, or the server has too much to do.
ALWAYS = (429, 503)
# Of requests whose answer has links: the host is not allowed.
LINK_ERRORS = (421,)


def _paths() -> dict[str, Any]:
    one = "/api/sessions/{code}"
    create = (400, 403, 409, *LINK_ERRORS, 429, 503)
    read = (*SESSION_ERRORS, *LINK_ERRORS)
    join = (*SESSION_ERRORS, 403, 409, 429)
    return {
        "/api/sessions": {
            "get": _call("The sessions of the caller.", 200, api_types.OwnSessionsAnswer, None, ()),
            "post": _call("Create a session.", 201, api_types.NewSessionAnswer, api_types.NewSession, create),
        },
        one: {
            "parameters": [CODE],
            "get": _call("The public state of a session.", 200, api_types.SessionAnswer, None, read)
            | {"parameters": [BRIEF]},
        },
        f"{one}/members": {
            "parameters": [CODE],
            "post": _call(
                "Join, or become the facilitator by key.", 201, api_types.JoinAnswer, api_types.NewMember, join
            ),
        },
        f"{one}/measurements": {
            "parameters": [CODE],
            "get": _call(
                "The measurements of the options, and the public attachments.",
                200,
                api_types.MeasurementsAnswer,
                None,
                SESSION_ERRORS,
            ),
        },
        f"{one}/solidity": {
            "parameters": [CODE],
            "get": _call(
                "How solid the result is; null while it is hidden.", 200, Solidity | None, None, SESSION_ERRORS
            ),
        },
        f"{one}/qr.svg": {
            "parameters": [CODE],
            "get": _file("The QR code of the address for phones, or of the results.", "image/svg+xml", read)
            | {"parameters": [{"name": "page", "in": "query", "required": False, "schema": QR_PAGES}]},
        },
        f"{one}/members/{{member}}/name": {
            "parameters": [CODE, MEMBER],
            "delete": {
                "summary": "Erase your name, and leave; for facilitators: the name of a removed member.",
                "responses": {"204": {"description": "Done."}} | _problems((*SESSION_ERRORS, 403, 409)),
            }
            | MEMBERS_ONLY,
        },
        f"{one}/my-data": {
            "parameters": [CODE],
            "get": _file(
                "Download everything that the session stores about you.", "application/json", (*SESSION_ERRORS, 403)
            )
            | MEMBERS_ONLY,
        },
        **_facilitators(),
        **_exports(),
        "/api/catalogue": {"get": _call("The shared options and criteria.", 200, api_types.CatalogueAnswer, None, ())},
        "/api/catalogue/preview": {
            "post": _call(
                "What is understood of a pasted text or a file.",
                200,
                api_types.PreviewAnswer,
                api_types.NewPreview,
                (400, 403),
            )
        },
        "/api/templates": {
            "get": _call("The templates, the default first.", 200, list[api_types.TemplateAnswer], None, ())
        },
        **_account(),
        "/api/server": {
            "get": _call("What this server does with every session.", 200, api_types.ServerAnswer, None, ())
        },
        "/api/signing-key": {
            "get": _call("The public key that records are signed with.", 200, api_types.SigningKey, None, ())
        },
        "/api/openapi.json": {"get": _file("This document.", "application/json")},
        "/healthz": {"get": _file("Liveness: 200 while the process runs.", "application/json")},
        "/readyz": {"get": _file("Readiness: 200, or 503 if not ready.", "application/json", (503,))},
        "/metrics": {"get": _file("Metrics of this process, for Prometheus.", "text/plain")},
    }


def _account() -> dict[str, Any]:
    done = {"204": {"description": "Done."}}
    out = {"summary": "Forget the company account in this browser.", "responses": done | _problems((403,))}
    who = _call("The caller's company account.", 200, api_types.AccountAnswer, None, ())
    here = {
        "summary": "Forget the company account in this browser, and the member of this session who joined with one.",
        "responses": done | _problems((403, *SESSION_ERRORS)),
    }
    one = {"/api/sessions/{code}/account": {"parameters": [CODE], "delete": here}}
    return {"/api/account": {"get": who, "delete": out}, **one}


def _facilitators() -> dict[str, Any]:
    one = "/api/sessions/{code}"
    made = (
        ("invitations", "Make invitations for one person each.", api_types.InvitationsAnswer, api_types.NewInvitations),
        ("reopen", "Take up a closed session again.", api_types.NewSessionAnswer, api_types.NewReopening),
        ("key", "Replace the facilitator's key.", api_types.KeyAnswer, api_types.NewKey),
    )
    errors = (403, 409, *LINK_ERRORS, *SESSION_ERRORS)
    waiting = _call("Who waits and who was removed.", 200, api_types.AdmissionAnswer, None, (403, *SESSION_ERRORS))
    link = _call("The link for a frame on another site’s page.", 200, api_types.EmbedAnswer, None, errors)
    return {
        f"{one}/admission": {"parameters": [CODE], "get": waiting | MEMBERS_ONLY},
        f"{one}/embed": {"parameters": [CODE], "get": link | MEMBERS_ONLY},
        **{
            f"{one}/{name}": {
                "parameters": [CODE],
                "post": _call(summary, 201, answer, request, errors) | MEMBERS_ONLY,
            }
            for name, summary, answer, request in made
        },
    }


def _exports() -> dict[str, Any]:
    return {
        f"/api/sessions/{{code}}/export.{name}": {
            "parameters": [CODE],
            "get": _file(
                f"Download the results as {name.upper()}; members only.",
                form.media_type,
                (*SESSION_ERRORS, 403, *_no_file(form)),
            )
            | MEMBERS_ONLY
            | _dialects(form),
        }
        for name, form in FORMATS.items()
    }


def _no_file(form: Format) -> tuple[int, ...]:
    return (409,) if form.conditional else ()


def _dialects(form: Format) -> Operation:
    if not form.dialects:
        return {}
    schema = {"type": "string", "enum": list(form.dialects)}
    return {"parameters": [{"name": "dialect", "in": "query", "required": False, "schema": schema}]}


def _call(summary: str, status: int, response: Any, request: Any, errors: tuple[int, ...]) -> Operation:
    content = {"application/json": {"schema": _ref(response)}}
    operation: Operation = {
        "summary": summary,
        "responses": {str(status): {"description": "Success.", "content": content}},
    }
    operation["responses"] |= _problems(errors)
    if request is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": _ref(request)}}}
    return operation


def _file(summary: str, media_type: str, errors: tuple[int, ...] = ()) -> Operation:
    success = {"200": {"description": "The file.", "content": {media_type: {}}}}
    return {"summary": summary, "responses": success | _problems(errors)}


def _problems(errors: tuple[int, ...]) -> dict[str, Any]:
    content = {"application/json": {"schema": _ref(api_types.Problem)}}
    described = {error: HTTPStatus(error).phrase for error in sorted({*errors, *ALWAYS})}
    return {str(error): {"description": f"{phrase}.", "content": content} for error, phrase in described.items()}


def _ref(kind: Any) -> dict[str, Any]:
    (schema,), _ = msgspec.json.schema_components([kind], ref_template="#/components/schemas/{name}")
    return schema
