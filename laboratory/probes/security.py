"""How a service is protected by default: attacks tried on it while it runs."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct

from laboratory.client import JSON, HttpClient, HttpRequest, HttpResponse, open_socket
from laboratory.conformance import INJECTION, NAME, PASSWORD, as_json, content, expected, requests

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
    """Whether a statement is true, and what the probe observed."""

    holds: bool
    found: str


def web_findings(port: int, database: Path) -> dict[str, Finding]:
    """Return the findings on the ordinary server, by statement; a user must have signed up before."""
    client = HttpClient(port)
    signed_in = client.submit_form("/sign-in", "/sign-in", {"name": NAME, "password": PASSWORD})
    page = client.send(HttpRequest("GET", f"/page?title={quote(SCRIPT)}"))
    return {
        "escaping": _escaping(page),
        "sql": _sql(client),
        **_cookie(signed_in),
        "cross-site-post": _cross_site_post(client),
        "headers": _headers(page),
        "foreign-host": _foreign_host(client),
        "passwords": _passwords(database),
        "admin": _admin(HttpClient(port)),
        "openapi": _openapi(HttpClient(port)),
    }


def live_findings(port: int) -> dict[str, Finding]:
    """Return the findings on the WebSocket, by statement: a page of another site tries to open one."""
    status, connection = open_socket(port, "/live", origin=ELSEWHERE)
    connection.close()
    opened = status == 101
    return {"cross-site-socket": Finding(not opened, "opened" if opened else f"refused with {status}")}


def _escaping(page: HttpResponse) -> Finding:
    body = page.body.decode()
    if SCRIPT in body:
        return Finding(False, f"{SCRIPT} is in the page as it is")
    return Finding("&lt;script&gt;" in body, "it is in the page as &lt;script&gt;")


def _sql(client: HttpClient) -> Finding:
    """Try SQL injection in a read and in a write, and check that the table still exists."""
    by_name, responses = requests(), expected()
    read = content(client.send(by_name["injection"]))
    written = content(client.send(HttpRequest("PUT", "/notes/9", as_json({"text": DROP}), JSON)))
    after = content(client.send(by_name["read"]))
    harmless = read == responses["injection"] and written[1]["text"] == DROP and after == responses["read"]
    return Finding(harmless, f"{INJECTION} found {'nothing' if harmless else read[1]}")


def _cookie(signed_in: HttpResponse) -> dict[str, Finding]:
    lines = [
        line for line in signed_in.headers.get("set-cookie", "").splitlines() if "csrf" not in line.partition("=")[0]
    ]
    attributes = {part.strip().lower(): part.strip() for part in ";".join(lines).split(";")[1:]}
    site = next((text for name, text in attributes.items() if name.startswith("samesite=")), "")
    return {
        "cookie-script": Finding("httponly" in attributes, "HttpOnly" if "httponly" in attributes else "not HttpOnly"),
        "cookie-cross-site": Finding(site.lower() in ("samesite=lax", "samesite=strict"), site or "no SameSite"),
    }


def _cross_site_post(client: HttpClient) -> Finding:
    """Post as a form on another site would: with the session's cookie, without the service's own CSRF token."""
    response = client.post("/sign-out", {}, {"Origin": ELSEWHERE, "Sec-Fetch-Site": "cross-site"})
    refused = response.status >= 400
    return Finding(refused, f"refused with {response.status}" if refused else "accepted: it signed the user out")


def _headers(page: HttpResponse) -> Finding:
    sent = [name for key, name in PROTECTIVE.items() if key in page.headers]
    return Finding(bool(sent), ", ".join(sent) or "none")


def _foreign_host(client: HttpClient) -> Finding:
    status = client.send(HttpRequest("GET", "/json", headers={"Host": "elsewhere.example"})).status
    return Finding(status >= 400, f"refused with {status}" if status >= 400 else "answered like any other request")


def _passwords(database: Path) -> Finding:
    """Check how the database stores the password of the user who signed up."""
    with contextlib.closing(sqlite3.connect(database)) as opened:
        tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        table = "auth_user" if "auth_user" in tables else "person"
        (stored,) = opened.execute(f"SELECT password FROM {table}").fetchone()
    scheme = next((name for start, name in HASHES.items() if stored.startswith(start)), "")
    return Finding(bool(scheme) and PASSWORD not in stored, scheme or "not as a known hash")


def _admin(client: HttpClient) -> Finding:
    response = client.send(HttpRequest("GET", "/admin/"))
    there = response.status in (200, 302)
    return Finding(there, "/admin/ asks to sign in" if there else f"/admin/ answers {response.status}")


def _openapi(client: HttpClient) -> Finding:
    response = client.send(HttpRequest("GET", "/openapi.json"))
    document: Mapping[str, object] = content(response)[1] or {}
    described = "openapi" in document
    return Finding(described, "/openapi.json describes it" if described else f"/openapi.json answers {response.status}")
