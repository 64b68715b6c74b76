"""The names of the operations in the OpenAPI document, and examples of requests and answers, which the tests try."""

from __future__ import annotations

from typing import Any

ONE = "/api/sessions/{code}"
NAMES = {
    ("post", "/api/sessions"): "createSession",
    ("get", "/api/sessions"): "findSessions",
    ("get", ONE): "getSession",
    ("post", f"{ONE}/members"): "joinSession",
    ("delete", f"{ONE}/members/{{member}}/name"): "eraseName",
    ("get", f"{ONE}/members/{{member}}/ballot"): "getEnteredBallot",
    ("get", f"{ONE}/measurements"): "getMeasurements",
    ("get", f"{ONE}/solidity"): "getSolidity",
    ("get", f"{ONE}/qr.svg"): "getQRCode",
    ("get", f"{ONE}/my-data"): "getMyData",
    ("get", f"{ONE}/last-time"): "getLastTime",
    ("get", f"{ONE}/admission"): "getAdmission",
    ("get", f"{ONE}/embed"): "getEmbedding",
    ("post", f"{ONE}/invitations"): "makeInvitations",
    ("post", f"{ONE}/reopen"): "reopenSession",
    ("post", f"{ONE}/duplicate"): "duplicateSession",
    ("get", f"{ONE}/template.yaml"): "getTemplateFile",
    ("post", f"{ONE}/key"): "replaceKey",
    ("delete", f"{ONE}/account"): "signOutOfSession",
    ("get", "/api/account"): "getAccount",
    ("delete", "/api/account"): "signOut",
    ("get", "/api/templates"): "getTemplates",
    ("get", "/api/catalogue"): "getCatalogue",
    ("post", "/api/catalogue/preview"): "previewCatalogue",
    ("get", "/api/server"): "getServer",
    ("get", "/api/signing-key"): "getSigningKey",
    ("get", "/api/openapi.json"): "getOpenAPI",
    ("get", "/healthz"): "getHealth",
    ("get", "/readyz"): "getReadiness",
    ("get", "/metrics"): "getMetrics",
}

CODE, MEMBER, TOKEN = "7G4K-Q2XM", "5f0c9a1e2b7d4c38", "2|1:0|10:1790000030|15:member-7G4KQ2XM|…"
KEY = "o3t0f6Jm1uVb8Qx2nYk4WcZr"
LINK = f"https://quorum.example.org/s/{CODE}"
CATALOGUE = "question: Which database?\noptions: [SQLite, MongoDB]\ncriteria:\n  - {name: Effort, weight: 100 %}\n"

# By operation: bodies to send, each with what it is an example of.
REQUESTS: dict[str, dict[str, Any]] = {
    "createSession": {
        "From a template": {"template": "python-web-framework", "totals": "on_reveal", "names": "hidden"},
        "Your own options": {"catalogue": CATALOGUE, "name": "Grace"},
    },
    "joinSession": {
        "A voter": {"name": "Ada"},
        "An observer": {"name": "Olga", "role": "observer"},
        "The facilitator on another device": {"key": KEY},
    },
    "makeInvitations": {"Two": {"count": 2}},
    "reopenSession": {"With another name": {"name": "Grace"}},
    "duplicateSession": {"With another name": {"name": "Grace"}, "A rehearsal with eight people": {"rehearsal": 8}},
    "replaceKey": {"And sign out all other devices": {"sign_out": True}},
    "previewCatalogue": {"A list": {"text": "SQLite\nMongoDB"}, "A table": {"text": "| Option |\n|---|\n| SQLite |"}},
}

ANSWERS: dict[str, Any] = {
    "createSession": {
        "code": CODE,
        "key": KEY,
        "member": MEMBER,
        "links": {"join": LINK, "screen": f"{LINK}/screen", "facilitate": f"{LINK}/facilitate#key={KEY}"},
        "token": TOKEN,
    },
    "joinSession": {
        **{"code": CODE, "member": MEMBER, "name": "Ada", "role": "voter", "waiting": False, "token": TOKEN},
        **{"ballot": None, "experience": None},
    },
    "makeInvitations": {
        "invitations": [
            {"code": "7G4K-Q2XM-1A2B", "link": f"{LINK}#invitation=7G4K-Q2XM-1A2B", "qr": "data:image/svg+xml,…"}
        ]
    },
    "replaceKey": {
        **{"key": KEY, "link": f"{LINK}/facilitate#key={KEY}", "expires_at": 1_797_776_000_000, "token": TOKEN},
    },
    "getEmbedding": {"link": f"{LINK}/embed?token=…", "sites": ["https://wiki.example.org"]},
    "getServer": {"retention_days": 365, "token_days": 400, "sign_in": False, "embedding": True},
    "getAccount": {
        **{"sign_in": True, "name": "Ada", "email": "ada@example.org"},
        **{"can_sign_in": True, "can_sign_out": True, "sign_out_at": None},
    },
}

# Files, with their media types.
FILES: dict[str, tuple[str, str]] = {
    "getTemplateFile": (
        "application/yaml",
        """question: Which database?
language: en
totals: live
names: shown
scale: 5
knock_out_rule: any
options:
- name: SQLite
  id: sqlite
- name: MongoDB
  id: mongodb
criteria:
- name: Effort
  id: effort
  weight: 100
""",
    )
}

PROBLEMS: dict[int, Any] = {
    403: {"code": "not_facilitator", "params": {}, "reason": "Only a facilitator can do that."},
    404: {"code": "no_session", "params": {}, "reason": "There is no session with this code."},
}


def named(paths: dict[str, Any], exports: list[str]) -> dict[str, Any]:
    """Return the paths with a name for each operation, and the examples of those that have some."""
    names = NAMES | {("get", f"{ONE}/export.{name}"): f"export{_camel(name)}" for name in exports}
    return {
        path: {
            key: _with_examples(part, names[key, path]) if "responses" in part else part for key, part in item.items()
        }
        for path, item in paths.items()
    }


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("."))


def _with_examples(operation: dict[str, Any], name: str) -> dict[str, Any]:
    described = {"operationId": name, **operation}
    if name in FILES:
        media_type, text = FILES[name]
        content = {media_type: {"examples": {"a-file": {"summary": "A file", "value": text}}}}
        file = {**operation["responses"]["200"], "content": content}
        return described | {"responses": {**operation["responses"], "200": file}}
    if name in REQUESTS:
        described["requestBody"] = _filled(operation["requestBody"], REQUESTS[name])
    answers = {
        status: _filled(answer, {"An answer": ANSWERS[name]})
        if status.startswith("2") and name in ANSWERS
        else _filled(answer, {PROBLEMS[int(status)]["code"]: PROBLEMS[int(status)]})
        if int(status) in PROBLEMS
        else answer
        for status, answer in operation["responses"].items()
    }
    return described | {"responses": answers}


def _filled(body: dict[str, Any], examples: dict[str, Any]) -> dict[str, Any]:
    """Return a body with examples of its JSON."""
    content = body["content"]["application/json"]
    known = {_key(what): {"summary": what, "value": value} for what, value in examples.items()}
    return {**body, "content": {"application/json": {**content, "examples": known}}}


def _key(what: str) -> str:
    return what.lower().replace(" ", "-")
