"""How a service is protected in one setup: attacks tried on it while it runs."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from laboratory.client import ELSEWHERE, JSON, HttpClient, HttpRequest, HttpResponse, open_socket
from laboratory.conformance import INJECTION, PASSWORD, as_json, content, expected, requests, sign_in
from laboratory.errors import LaboratoryError
from laboratory.probes import cross_site, session_cookie
from laboratory.probes.finding import Finding

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


def web_findings(port: int, database: Path) -> dict[str, Finding]:
    """Return the findings on the ordinary server, by statement; a user must have signed up before."""
    client = HttpClient(port)
    signed_in = sign_in(client)
    page = client.send(HttpRequest("GET", f"/page?title={quote(SCRIPT)}"))
    return {
        "escaping": _escaping(page),
        "sql": _sql(client),
        **session_cookie.findings(client, signed_in),
        **cross_site.findings(client),
        "headers": _headers(page),
        "foreign-host": _foreign_host(client),
        "passwords": _passwords(database),
        "admin": _admin(HttpClient(port)),
        "openapi": _openapi(HttpClient(port)),
    }


def live_findings(port: int) -> dict[str, Finding]:
    """Return the findings on the WebSocket: a page of another site tries to open one; raises LaboratoryError."""
    statuses = []
    for origin in ("", ELSEWHERE):
        status, connection = open_socket(port, "/live", origin=origin)
        connection.close()
        statuses.append(status)
    own, foreign = statuses
    if own != 101:
        raise LaboratoryError(f"A page of the service itself cannot open its WebSocket: it answers {own}.")
    opened = foreign == 101
    return {"cross-site-socket": Finding(not opened, "opened" if opened else f"refused with {foreign}")}


def _escaping(page: HttpResponse) -> Finding:
    body = page.body.decode()
    if SCRIPT in body:
        return Finding(False, f"{SCRIPT} is in the page as it is")
    escaped = "&lt;script&gt;" in body
    return Finding(escaped, "it is in the page as &lt;script&gt;" if escaped else "it is not in the page at all")


def _sql(client: HttpClient) -> Finding:
    """Try SQL injection in a read and in a write, and check that the table still exists."""
    by_name, responses = requests(), expected()
    read = content(client.send(by_name["injection"]))
    if read != responses["injection"]:
        return Finding(False, f"{INJECTION} found {_length(read[1])} notes")
    written = content(client.send(HttpRequest("PUT", "/notes/9", as_json({"text": DROP}), JSON)))
    after = content(client.send(by_name["read"]))
    if after != responses["read"] or not written[1] or written[1]["text"] != DROP:
        return Finding(False, f"{DROP} was not stored as a text")
    return Finding(True, f"{INJECTION} found nothing")


def _length(notes: Mapping[str, list[object]] | None) -> str:
    return str(len(notes["notes"])) if notes else "no list of"


def _headers(page: HttpResponse) -> Finding:
    sent = [name for key, name in PROTECTIVE.items() if key in page.headers]
    return Finding(bool(sent), ", ".join(sent) or "none")


def _foreign_host(client: HttpClient) -> Finding:
    response = client.send(HttpRequest("GET", "/json", headers={"Host": "elsewhere.example"}))
    if content(response) == expected()["json"]:
        return Finding(False, "answered like any other request")
    return Finding(response.status >= 400, f"refused with {response.status}")


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
    asks = response.status == 302 and "/login" in response.headers.get("location", "")
    return Finding(asks, "/admin/ asks to sign in" if asks else f"/admin/ answers {response.status}")


def _openapi(client: HttpClient) -> Finding:
    response = client.send(HttpRequest("GET", "/openapi.json"))
    document = content(response)[1]
    described = isinstance(document, dict) and "/orders" in document.get("paths", {})
    return Finding(described, "/openapi.json describes it" if described else f"/openapi.json answers {response.status}")
