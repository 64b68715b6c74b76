"""The paths of the HTTP API and their operations, by subject."""

from __future__ import annotations

from typing import Any

from server.analysis.findings import Solidity
from server.exports import FILES_HEADER, FORMATS, Format
from server.handlers import api_types
from server.handlers.openapi.operations import (
    LINK_ERRORS,
    MEMBERS_ONLY,
    SESSION_ERRORS,
    Operation,
    download,
    fetch,
    remove,
    submit,
)

Paths = dict[str, Any]

ONE = "/api/sessions/{code}"

CODE = {
    "name": "code",
    "in": "path",
    "required": True,
    "description": "The session's code, in any case, with or without the dash.",
    "schema": {"type": "string"},
}

MEMBER = {
    "name": "member",
    "in": "path",
    "required": True,
    "description": "The member's id.",
    "schema": {"type": "string"},
}

BRIEF = {
    "name": "brief",
    "in": "query",
    "description": "Leave out facts, notes, the guide, the board’s options and the roster’s members: enough to join.",
    "allowEmptyValue": True,
    "schema": {"type": "boolean"},
}

QR_PAGE = {"name": "page", "in": "query", "schema": {"type": "string", "enum": ["join", "results"], "default": "join"}}


def all_paths() -> Paths:
    """Return the path items of the document, by path."""
    return {
        **_sessions(),
        **_results(),
        **_personal_data(),
        **_facilitation(),
        **_exports(),
        **_catalogue(),
        **_account(),
        **_server(),
    }


def _sessions() -> Paths:
    create = (400, 403, 409, *LINK_ERRORS, 429, 503)
    read = (*SESSION_ERRORS, *LINK_ERRORS)
    join = (*SESSION_ERRORS, 403, 409, 429)
    new_member = submit("Join, or become the facilitator by key.", 201, api_types.JoinAnswer, api_types.NewMember, join)
    state = fetch("The public state of a session.", api_types.SessionAnswer, read)
    return {
        "/api/sessions": {
            "get": fetch("The sessions of the caller.", api_types.OwnSessionsAnswer),
            "post": submit("Create a session.", 201, api_types.NewSessionAnswer, api_types.NewSession, create),
        },
        ONE: {"parameters": [CODE], "get": state | {"parameters": [BRIEF]}},
        f"{ONE}/members": {"parameters": [CODE], "post": new_member},
        f"{ONE}/qr.svg": _of_session(
            download("The QR code of the address for phones, or of the results.", "image/svg+xml", read)
            | {"parameters": [QR_PAGE]}
        ),
    }


def _results() -> Paths:
    measurements = fetch(
        "The measurements of the options, and the public attachments.", api_types.MeasurementsAnswer, SESSION_ERRORS
    )
    solidity = fetch("How solid the result is; null while it is hidden.", Solidity | None, SESSION_ERRORS)
    return {f"{ONE}/measurements": _of_session(measurements), f"{ONE}/solidity": _of_session(solidity)}


def _personal_data() -> Paths:
    erase = remove(
        "Erase your name, and leave; for facilitators: the name of a removed member.", (*SESSION_ERRORS, 403, 409)
    )
    everything = download(
        "Download everything that the session stores about you.", "application/json", (*SESSION_ERRORS, 403)
    )
    before = fetch("Your own scores of last time.", api_types.OwnLastTimeAnswer, (*SESSION_ERRORS, 403))
    return {
        f"{ONE}/last-time": _of_session(before | MEMBERS_ONLY),
        f"{ONE}/members/{{member}}/name": {"parameters": [CODE, MEMBER], "delete": erase | MEMBERS_ONLY},
        f"{ONE}/my-data": _of_session(everything | MEMBERS_ONLY),
    }


def _facilitation() -> Paths:
    posts = (
        ("invitations", "Make invitations for one person each.", api_types.InvitationsAnswer, api_types.NewInvitations),
        ("reopen", "Take up a closed session again.", api_types.NewSessionAnswer, api_types.NewReopening),
        ("duplicate", "Use the set-up for a new session.", api_types.NewSessionAnswer, api_types.NewDuplicate),
        ("key", "Replace the facilitator's key.", api_types.KeyAnswer, api_types.NewKey),
    )
    errors = (403, 409, *LINK_ERRORS, *SESSION_ERRORS)
    waiting = fetch("Who waits and who was removed.", api_types.AdmissionAnswer, (403, *SESSION_ERRORS))
    template = download("The set-up as a template file; members only.", "application/yaml", (403, 409, *SESSION_ERRORS))
    entered = fetch("The ballot of a member without a device.", api_types.EnteredAnswer, (403, 409, *SESSION_ERRORS))
    link = fetch("The link for a frame on another site’s page.", api_types.EmbedAnswer, errors)
    return {
        f"{ONE}/admission": _of_session(waiting | MEMBERS_ONLY),
        f"{ONE}/members/{{member}}/ballot": {"parameters": [CODE, MEMBER], "get": entered | MEMBERS_ONLY},
        f"{ONE}/template.yaml": _of_session(template | MEMBERS_ONLY),
        f"{ONE}/embed": _of_session(link | MEMBERS_ONLY),
        **{
            f"{ONE}/{name}": {
                "parameters": [CODE],
                "post": submit(summary, 201, answer, request, errors) | MEMBERS_ONLY,
            }
            for name, summary, answer, request in posts
        },
    }


FILES = {
    "description": "The number of files in the archive, which are sent one by one as they are made.",
    "schema": {"type": "integer"},
}


def _exports() -> Paths:
    return {f"{ONE}/export.{name}": _of_session(_export(name, form)) for name, form in FORMATS.items()}


def _export(name: str, form: Format) -> Operation:
    no_file = (409,) if form.conditional else ()
    summary = f"Download the results as {name.upper()}; members only."
    headers = {} if form.files is None else {FILES_HEADER: FILES}
    operation = download(summary, form.media_type, (*SESSION_ERRORS, 403, *no_file), headers) | MEMBERS_ONLY
    variants = {"dialect": form.dialects, "paper": form.papers}
    parameters = [
        {"name": name, "in": "query", "required": False, "schema": {"type": "string", "enum": list(known)}}
        for name, known in variants.items()
        if known
    ]
    return operation | {"parameters": parameters} if parameters else operation


def _catalogue() -> Paths:
    preview = submit(
        "What is understood of a pasted text or a file.", 200, api_types.PreviewAnswer, api_types.NewPreview, (400, 403)
    )
    templates = fetch("The templates, the default first.", list[api_types.TemplateAnswer])
    return {
        "/api/catalogue": {"get": fetch("The shared options and criteria.", api_types.CatalogueAnswer)},
        "/api/catalogue/preview": {"post": preview},
        "/api/templates": {"get": templates},
    }


def _account() -> Paths:
    sign_out = remove("Forget the company account in this browser.", (403,))
    leave = remove(
        "Forget the company account in this browser, and the member of this session who joined with one.",
        (403, *SESSION_ERRORS),
    )
    return {
        "/api/account": {"get": fetch("The caller's company account.", api_types.AccountAnswer), "delete": sign_out},
        f"{ONE}/account": {"parameters": [CODE], "delete": leave},
    }


def _server() -> Paths:
    return {
        "/api/server": {"get": fetch("What this server does with every session.", api_types.ServerAnswer)},
        "/api/signing-key": {"get": fetch("The public key that records are signed with.", api_types.SigningKey)},
        "/api/openapi.json": {"get": download("This document.", "application/json")},
        "/healthz": {"get": download("Liveness: 200 while the process runs.", "application/json")},
        "/readyz": {"get": download("Readiness: 200, or 503 if not ready.", "application/json", (503,))},
        "/metrics": {"get": download("Metrics of this process, for Prometheus.", "text/plain")},
    }


def _of_session(get: Operation) -> Operation:
    """Return the path item of a GET about one session."""
    return {"parameters": [CODE], "get": get}
