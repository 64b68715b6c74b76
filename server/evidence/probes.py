"""How a service is protected as it comes: tried on the running thing, as somebody who means harm would."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct

from server.evidence.answers import INJECTION, NAME, PASSWORD, as_json, expected, requests, said
from server.evidence.visitor import JSON, Answer, Request, Visitor, open_socket

ELSEWHERE = "http://elsewhere.example"
SCRIPT = "<script>alert(1)</script>"
DROP = "x'; DROP TABLE note; --"
PROTECTIVE = {
    "x-content-type-options": "X-Content-Type-Options",
    "x-frame-options": "X-Frame-Options",
    "referrer-policy": "Referrer-Policy",
    "cross-origin-opener-policy": "Cross-Origin-Opener-Policy",
    "content-security-policy": "Content-Security-Policy",
    "strict-transport-security": "Strict-Transport-Security",
}
HASHES = {"pbkdf2_": "PBKDF2", "scrypt:": "scrypt", "$argon2": "Argon2", "$2b$": "bcrypt", "$2a$": "bcrypt"}


class Finding(Struct, frozen=True):
    """Whether a statement holds, and what was seen."""

    holds: bool
    found: str


def web_findings(port: int, database: Path) -> dict[str, Finding]:
    """What visitors of the ordinary server find; somebody has signed up already."""
    visitor = Visitor(port)
    signed_in = visitor.fill_in("/sign-in", "/sign-in", {"name": NAME, "password": PASSWORD})
    page = visitor.ask(Request("GET", f"/page?title={quote(SCRIPT)}"))
    return {
        "escaping": _escaping(page),
        "sql": _sql(visitor),
        **_cookie(signed_in),
        "cross-site-post": _cross_site_post(visitor),
        "headers": _headers(page),
        "foreign-host": _foreign_host(visitor),
        "passwords": _passwords(database),
        "admin": _admin(Visitor(port)),
        "openapi": _openapi(Visitor(port)),
    }


def live_findings(port: int) -> dict[str, Finding]:
    """What a page from elsewhere finds at the WebSocket."""
    status, connection = open_socket(port, "/live", origin=ELSEWHERE)
    connection.close()
    opened = status == 101
    return {"cross-site-socket": Finding(not opened, "it was opened" if opened else f"refused with {status}")}


def _escaping(page: Answer) -> Finding:
    body = page.body.decode()
    if SCRIPT in body:
        return Finding(False, f"{SCRIPT} is in the page as it is")
    return Finding("&lt;script&gt;" in body, "it is in the page as &lt;script&gt;")


def _sql(visitor: Visitor) -> Finding:
    """Values that would end the statement are only values: read with one, written with one, and the table is there."""
    asked, wanted = requests(), expected()
    read = said(visitor.ask(asked["injection"]))
    written = said(visitor.ask(Request("PUT", "/notes/9", as_json({"text": DROP}), JSON)))
    there = said(visitor.ask(asked["read"]))
    harmless = read == wanted["injection"] and written[1]["text"] == DROP and there == wanted["read"]
    return Finding(harmless, f"{INJECTION} found {'nothing' if harmless else read[1]}")


def _cookie(signed_in: Answer) -> dict[str, Finding]:
    lines = [
        line for line in signed_in.headers.get("set-cookie", "").splitlines() if "csrf" not in line.partition("=")[0]
    ]
    attributes = {part.strip().lower(): part.strip() for part in ";".join(lines).split(";")[1:]}
    site = next((text for name, text in attributes.items() if name.startswith("samesite=")), "")
    return {
        "cookie-script": Finding("httponly" in attributes, "HttpOnly" if "httponly" in attributes else "not HttpOnly"),
        "cookie-cross-site": Finding(site.lower() in ("samesite=lax", "samesite=strict"), site or "no SameSite"),
    }


def _cross_site_post(visitor: Visitor) -> Finding:
    """A form on another site posts, with the session's cookie but without anything that only our own form knows."""
    answer = visitor.post("/sign-out", {}, {"Origin": ELSEWHERE, "Sec-Fetch-Site": "cross-site"})
    refused = answer.status >= 400
    return Finding(refused, f"refused with {answer.status}" if refused else "it passed, and signed the person out")


def _headers(page: Answer) -> Finding:
    sent = [name for key, name in PROTECTIVE.items() if key in page.headers]
    return Finding(bool(sent), ", ".join(sent) or "none")


def _foreign_host(visitor: Visitor) -> Finding:
    status = visitor.ask(Request("GET", "/json", headers={"Host": "elsewhere.example"})).status
    return Finding(status >= 400, f"refused with {status}" if status >= 400 else "answered as if it were its own")


def _passwords(database: Path) -> Finding:
    """How the password of who signed up lies in the database, whatever the table is called."""
    with contextlib.closing(sqlite3.connect(database)) as opened:
        tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        table = "auth_user" if "auth_user" in tables else "person"
        (kept,) = opened.execute(f"SELECT password FROM {table}").fetchone()
    scheme = next((name for start, name in HASHES.items() if kept.startswith(start)), "")
    return Finding(bool(scheme) and PASSWORD not in kept, scheme or "not as a known hash")


def _admin(visitor: Visitor) -> Finding:
    answer = visitor.ask(Request("GET", "/admin/"))
    there = answer.status in (200, 302)
    return Finding(there, "/admin/ asks to sign in" if there else f"/admin/ answers {answer.status}")


def _openapi(visitor: Visitor) -> Finding:
    answer = visitor.ask(Request("GET", "/openapi.json"))
    document: Mapping[str, object] = said(answer)[1] or {}
    described = "openapi" in document
    return Finding(described, "/openapi.json describes it" if described else f"/openapi.json answers {answer.status}")
