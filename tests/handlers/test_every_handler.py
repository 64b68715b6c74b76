"""Rules for every handler: response headers, and errors as a Problem."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import logging
import re
from pathlib import Path

import pytest
from tornado.httpclient import HTTPClientError, HTTPResponse

from server.handlers.malformed import MAX_BODY
from tests.support.routes import routes
from tests.support.wire import Member, Quorum

HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


async def every_call(quorum: Quorum) -> list[tuple[str, str, Member | None, int]]:
    """Return calls that together reach every handler, each with its expected status."""
    session = await quorum.create()
    one, key = f"/api/sessions/{session.code}", session.facilitator
    ada = await quorum.join(session.code, "Ada")
    live = await quorum.connect(session.code, key)
    await live.do("add_person", name="Pat")
    live.close()
    (pat,) = json.loads((await quorum.get(one)).body)["roster"]["without_device"]
    files = [("GET", f"{one}/export.{name}", key, 200) for name in ("csv", "json", "md")]
    pages = [
        ("GET", f"/s/{session.code}{screen}", None, 200)
        for screen in ("", "/screen", "/facilitate", "/solid", "/privacy")
    ]
    good = [
        ("GET", "/", None, 200),
        *pages,
        *files,
        ("GET", one, None, 200),
        ("GET", f"{one}/qr.svg", None, 200),
        ("GET", f"{one}/solidity", None, 200),
        ("GET", f"{one}/measurements", None, 200),
        ("GET", f"{one}/my-data", key, 200),
        ("GET", f"{one}/last-time", key, 200),
        ("GET", f"{one}/members/{pat}/ballot", key, 200),
        ("DELETE", f"{one}/members/{ada.id}/name", ada, 204),
        ("GET", f"{one}/admission", key, 200),
        ("GET", f"{one}/template.yaml", key, 200),
        ("POST", f"{one}/key", key, 201),
        ("GET", "/api/templates", None, 200),
        ("GET", "/api/catalogue", None, 200),
        ("GET", "/api/account", None, 200),
        ("DELETE", f"{one}/account", None, 204),
        ("GET", "/privacy", None, 200),
        ("GET", "/decisions", None, 200),
        ("GET", "/verify", None, 200),
        ("GET", "/api/server", None, 200),
        ("GET", "/api/signing-key", None, 200),
        ("GET", "/api/openapi.json", None, 200),
        ("GET", "/healthz", None, 200),
        ("GET", "/readyz", None, 200),
        ("GET", "/metrics", None, 200),
        ("GET", "/assets/main-1a2b.js", None, 200),
        ("GET", "/service-worker.js", None, 200),
        ("GET", "/api/sessions", None, 200),
        ("POST", "/api/sessions", None, 201),
    ]
    bad = [
        ("GET", "/nothing", None, 404),
        ("GET", "/api/nothing", None, 404),
        ("GET", "/api/sign-in", None, 404),  # no provider is configured
        ("GET", "/assets/nothing.js", None, 404),
        ("GET", "/assets/../index.html", None, 404),
        ("GET", "/assets/%2e%2e/index.html", None, 404),
        ("POST", "/assets/main-1a2b.js", None, 405),
        ("GET", f"/s/{session.code}/nothing", None, 404),
        ("POST", f"{one}/members", None, 400),
        ("POST", f"{one}/invitations", key, 400),
        ("POST", f"{one}/reopen", key, 409),
        ("GET", f"{one}/template.yaml", None, 403),
        ("POST", "/api/catalogue/preview", None, 400),
        ("GET", f"{one}/my-data", None, 403),
        ("GET", f"{one}/last-time", None, 403),
        ("GET", f"{one}/members/{key.id}/ballot", key, 409),
        ("GET", f"{one}/admission", None, 403),
        ("GET", f"{one}/embed", key, 409),
        ("GET", f"/s/{session.code}/embed", None, 403),
        ("GET", f"{one}/export.csv", None, 403),
        ("GET", f"{one}/export.exe", key, 404),
        ("GET", f"{one}/live", None, 400),
        ("GET", "/api/sessions/%ff", None, 400),
        ("GET", "/api/sessions/0000-0000", None, 404),
        ("DELETE", "/api/sessions", None, 405),
        ("DELETE", one, key, 405),
        ("PUT", "/", None, 405),
        ("POST", f"{one}/live", None, 405),
        ("OPTIONS", "/s/x", None, 405),
        ("BREW", "/api/templates", None, 405),
    ]
    return [*good, *bad]


async def test_every_route_is_called(quorum: Quorum) -> None:
    calls = await every_call(quorum)
    paths = [path.partition("?")[0] for _, path, _, status in calls if status < 400 or path.endswith("/live")]
    uncalled = {p for p in routes(quorum) if not any(re.fullmatch(p, path) for path in paths)}
    # Without fields in the body, these fail: see below.
    posts = {rf"/api/sessions/([^/]{{1,60}})/{name}$" for name in ("members", "invitations", "reopen", "duplicate")}
    others = {r"/api/sign-in(?:/(callback))?$", r"/api/catalogue/preview$"}
    embedding = {r"/api/sessions/([^/]{1,60})/embed$", r"/s/([^/]{1,60})/embed$"}
    elsewhere = "see below, test_accounts.py, test_pasting.py, test_reopened_session.py and test_embedding.py"
    assert uncalled == {*posts, *others, *embedding}, elsewhere


async def send(quorum: Quorum, method: str, path: str, who: Member | None, **headers: str) -> HTTPResponse:
    """Send a call; with a body if it is a POST."""
    return await quorum.call(method, path, {} if method == "POST" else None, who=who, headers=headers)


@pytest.mark.parametrize("accept", ["*/*", HTML], ids=["program", "browser"])
async def test_every_response_has_security_headers(quorum: Quorum, accept: str) -> None:
    for method, path, who, status in await every_call(quorum):
        answer = await send(quorum, method, path, who, Accept=accept)
        assert answer.code == status, (method, path, answer.code, answer.body)
        for name, value in HEADERS.items():
            assert answer.headers.get(name) == value, (method, path, name)
        assert "Server" not in answer.headers, (method, path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
        assert "base-uri 'none'" in policy and "require-trusted-types-for 'script'" in policy
        assert "Access-Control-Allow-Origin" not in answer.headers


async def test_every_error_is_a_problem_with_a_sentence(quorum: Quorum) -> None:
    for method, path, who, status in await every_call(quorum):
        if status >= 400 and not path.startswith("/assets/"):
            problem = json.loads((await send(quorum, method, path, who)).body)
            assert set(problem) == {"code", "params", "reason"}, (method, path)
            assert problem["code"].replace("_", "").isalpha() and problem["reason"].endswith("."), problem


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", "GET, HEAD"),
        ("/s/x", "GET, HEAD"),
        ("/assets/main-1a2b.js", "GET, HEAD"),
        ("/healthz", "GET, HEAD"),
        ("/metrics", "GET"),
        ("/api/sessions", "GET, POST"),
        ("/api/sessions/x", "GET"),
        ("/api/sessions/x/members", "POST"),
        ("/api/sessions/x/live", "GET"),
    ],
)
async def test_refused_method_comes_with_the_allowed_ones(quorum: Quorum, path: str, allowed: str) -> None:
    for method in ("DELETE", "OPTIONS", "BREW"):
        answer = await quorum.call(method, path)
        assert (answer.code, answer.headers["Allow"]) == (405, allowed)


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        ("", ("en", "There is no such page")),
        ("de-AT,de;q=0.9,en;q=0.8", ("de", "Diese Seite gibt es nicht")),
        ("en;q=0.5, tlh, DE;q=0.7", ("de", "Diese Seite gibt es nicht")),
        ("de;q=0, tlh", ("en", "There is no such page")),
        ("de;q=x", ("en", "There is no such page")),
        ("ar", ("ar", "لا توجد صفحة كهذه")),
    ],
)
async def test_person_at_an_unknown_address_gets_a_page(
    quorum: Quorum, languages: str, expected: tuple[str, str]
) -> None:
    headers = {"Accept": HTML, "Accept-Language": languages}
    for path in ("/nothing", "/s/x/nothing", "/assets/"):
        answer = await quorum.get(path, **headers)
        assert (answer.code, answer.headers["Content-Type"]) == (404, "text/html; charset=UTF-8")
        page = answer.body.decode()
        language, heading = expected
        direction = "rtl" if language == "ar" else "ltr"
        assert (
            f'<html lang="{language}" dir="{direction}">' in page
            and f"<h1>{heading}</h1>" in page
            and 'href="/"' in page
        )
        style = page.partition("<style>")[2].partition("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"style-src 'sha256-{digest}'" in answer.headers["Content-Security-Policy"]
    assert json.loads((await quorum.get("/api/nothing", **headers)).body)["code"] == "not_found"


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/html;q=0, */*", ""])
async def test_program_at_an_unknown_address_gets_a_problem(quorum: Quorum, accept: str) -> None:
    assert json.loads((await quorum.get("/nothing", Accept=accept)).body)["code"] == "not_found"


async def test_other_errors_of_pages_say_what_is_wrong(quorum: Quorum, pages: Path) -> None:
    (pages / "index.html").unlink()
    answer = await quorum.get("/", Accept=HTML)
    assert answer.code == 503 and b"<p>The front end is not built: run make run" in answer.body
    assert b"cannot be done here" in (await quorum.call("PUT", "/", headers={"Accept": HTML})).body


async def test_only_immutable_files_may_be_cached(quorum: Quorum) -> None:
    for method, path, who, status in await every_call(quorum):
        caching = (await send(quorum, method, path, who)).headers["Cache-Control"]
        if path.startswith("/assets/") and status == 200:
            assert "immutable" in caching
        elif status == 200 and (
            path in ("/", "/privacy", "/decisions", "/verify", "/service-worker.js") or path.startswith("/s/")
        ):
            assert caching == "no-cache"
        else:
            assert caching == "no-store", (method, path)


async def test_internal_error_is_logged_and_not_disclosed(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError("the cat sat on the disk")

    monkeypatch.setattr("server.live.hub.check", broken)
    answer = await quorum.call("POST", "/api/sessions", {})
    assert (answer.code, json.loads(answer.body)["code"]) == (500, "internal_server_error")
    assert b"cat" not in answer.body and b"Traceback" not in answer.body
    assert answer.headers["X-Content-Type-Options"] == "nosniff" and "Server" not in answer.headers
    assert "the cat sat on the disk" in caplog.text


async def test_client_error_is_not_logged_as_an_error(quorum: Quorum, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "quorum"):
        for method, path, who, status in await every_call(quorum):
            if status >= 400:
                await send(quorum, method, path, who)
    assert [r.getMessage() for r in caplog.records if r.name.startswith("quorum")] == []


async def test_oversized_body_is_refused_without_affecting_others(quorum: Quorum) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(quorum.url.rpartition(":")[2]))
    head = f"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: {MAX_BODY + 1}\r\n\r\n"
    writer.write(head.encode())
    assert (await reader.readline()).split()[1] == b"413"
    assert b"HTTP/1.1" not in await reader.read()  # one answer, and the connection is closed
    writer.close()
    await writer.wait_closed()
    assert (await quorum.get("/healthz")).code == 200


@pytest.mark.parametrize("host", ["[", "localhost:x", "a b", "", "é"])
async def test_invalid_host_header_is_a_client_error(
    quorum: Quorum, host: str, caplog: pytest.LogCaptureFixture
) -> None:
    session = await quorum.create()
    reader, writer = await asyncio.open_connection("127.0.0.1", int(quorum.url.rpartition(":")[2]))
    head = f"GET /api/sessions/{session.code} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    writer.write(head.encode())
    status = int((await reader.readline()).split()[1])
    await reader.read()
    writer.close()
    await writer.wait_closed()
    assert status < 500, caplog.text


@pytest.mark.parametrize("host", ["x" * 2500, f"{'x.' * 130}example"])
async def test_long_host_header_is_a_client_error(quorum: Quorum, host: str, caplog: pytest.LogCaptureFixture) -> None:
    session = await quorum.create()
    for path in ("", "/qr.svg"):
        answer = await quorum.get(f"/api/sessions/{session.code}{path}", Host=host)
        assert (answer.code, json.loads(answer.body)["code"]) == (400, "host")
    assert (await quorum.get("/api/templates", Host=host)).code == 200
    assert [r.getMessage() for r in caplog.records if r.name.startswith("quorum")] == []


@pytest.mark.parametrize("origin", ["http://[", "http://[::1", "//", "x", "http://a]b", ""])
async def test_invalid_origin_is_another_site(quorum: Quorum, origin: str, caplog: pytest.LogCaptureFixture) -> None:
    session = await quorum.create()
    one = f"/api/sessions/{session.code}"
    assert (await quorum.get(one, Origin=origin)).code == 200
    answer = await quorum.call("POST", f"{one}/members", {"name": "Eve"}, headers={"Origin": origin})
    assert (answer.code, json.loads(answer.body)["code"]) == (403, "forbidden")
    with pytest.raises(HTTPClientError) as caught:
        await quorum.open(session.code, Origin=origin)
    assert caught.value.code == 403
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == []
