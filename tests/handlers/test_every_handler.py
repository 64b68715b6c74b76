"""Rules for every handler: response headers, errors as a Problem, and no requests from other sites."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest
from tornado.httpclient import HTTPClientError

from server.app import MAX_BODY
from tests.support.wire import Member, Quorum

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


async def every_call(quorum: Quorum) -> list[tuple[str, str, Member | None, int]]:
    """Return calls that together reach every handler, each with its expected status."""
    session = await quorum.create()
    one, key = f"/api/sessions/{session.code}", session.facilitator
    files = [("GET", f"{one}/export.{name}", key, 200) for name in ("csv", "json", "md")]
    pages = [("GET", f"/s/{session.code}{screen}", None, 200) for screen in ("", "/screen", "/facilitate")]
    good = [
        ("GET", "/", None, 200),
        *pages,
        *files,
        ("GET", one, None, 200),
        ("GET", f"{one}/qr.svg", None, 200),
        ("GET", "/api/templates", None, 200),
        ("GET", "/api/catalogue", None, 200),
        ("GET", "/api/openapi.json", None, 200),
        ("GET", "/healthz", None, 200),
        ("GET", "/readyz", None, 200),
        ("GET", "/assets/main-1a2b.js", None, 200),
        ("POST", "/api/sessions", None, 201),
    ]
    bad = [
        ("GET", "/nothing", None, 404),
        ("GET", "/api/nothing", None, 404),
        ("GET", "/assets/nothing.js", None, 404),
        ("GET", "/assets/../index.html", None, 404),
        ("GET", "/assets/%2e%2e/index.html", None, 404),
        ("POST", "/assets/main-1a2b.js", None, 405),
        ("GET", f"/s/{session.code}/nothing", None, 404),
        ("POST", f"{one}/members", None, 400),
        ("GET", f"{one}/export.csv", None, 403),
        ("GET", f"{one}/export.exe", key, 404),
        ("GET", f"{one}/live", None, 400),
        ("GET", "/api/sessions/%ff", None, 400),
        ("GET", "/api/sessions/0000-0000", None, 404),
        ("GET", "/api/sessions", None, 405),
        ("DELETE", one, key, 405),
        ("PUT", "/", None, 405),
        ("BREW", "/api/templates", None, 405),
    ]
    return [*good, *bad]


async def test_every_response_has_security_headers(quorum: Quorum) -> None:
    for method, path, who, status in await every_call(quorum):
        answer = await quorum.call(method, path, who=who)
        assert answer.code == status, (method, path, answer.code, answer.body)
        for name, value in HEADERS.items():
            assert answer.headers.get(name) == value, (method, path, name)
        assert "Server" not in answer.headers, (method, path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
        assert "Access-Control-Allow-Origin" not in answer.headers


async def test_every_error_is_a_problem_with_a_sentence(quorum: Quorum) -> None:
    for method, path, who, status in await every_call(quorum):
        if status >= 400 and not path.startswith("/assets/"):
            problem = json.loads((await quorum.call(method, path, who=who)).body)
            assert set(problem) == {"code", "params", "reason"}, (method, path)
            assert problem["code"].replace("_", "").isalpha() and problem["reason"].endswith("."), problem


async def test_only_immutable_files_may_be_cached(quorum: Quorum) -> None:
    for method, path, who, status in await every_call(quorum):
        caching = (await quorum.call(method, path, who=who)).headers["Cache-Control"]
        if path.startswith("/assets/") and status == 200:
            assert "immutable" in caching
        elif status == 200 and (path == "/" or path.startswith("/s/")):
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
                await quorum.call(method, path, who=who)
    assert [r.getMessage() for r in caplog.records if r.name.startswith("quorum")] == []


async def test_oversized_body_is_refused_without_affecting_others(quorum: Quorum) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(quorum.url.rpartition(":")[2]))
    head = f"POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: {MAX_BODY + 1}\r\n\r\n"
    writer.write(head.encode())
    assert (await reader.readline()).split()[1] in (b"400", b"413")
    assert b"\r\n\r\n" not in (await reader.read())[4:]
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


SITES = [None, "same-origin", "none", "same-site", "cross-site"]
ORIGINS = [None, "own", "https://elsewhere.example", "null"]


def _headers(quorum: Quorum, site: str | None, origin: str | None) -> dict[str, str]:
    sent = {"Sec-Fetch-Site": site, "Origin": quorum.url if origin == "own" else origin}
    return {name: value for name, value in sent.items() if value is not None}


def _allowed(site: str | None, origin: str | None) -> bool:
    return site in ("same-origin", "none") or (site is None and origin in (None, "own"))


@pytest.mark.parametrize("path", ["/api/sessions", "members"])
async def test_cross_site_requests_with_effects_are_refused(quorum: Quorum, path: str) -> None:
    session = await quorum.create()
    path = path.replace("members", f"/api/sessions/{session.code}/members")
    for site in SITES:
        for origin in ORIGINS:
            headers = _headers(quorum, site, origin)
            answer = await quorum.call("POST", path, {"name": "Eve"}, headers=headers)
            assert answer.code == (201 if _allowed(site, origin) else 403), headers
            assert ("Set-Cookie" in answer.headers) == (answer.code == 201 and "Origin" in headers), headers
    state = json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)
    assert quorum.server is not None
    allowed = sum(_allowed(site, origin) for site in SITES for origin in ORIGINS)
    assert state["roster"]["voters"] == (allowed if "members" in path else 0)
    assert len(await quorum.server.store.sessions()) == (1 if "members" in path else 1 + allowed)


async def test_cross_site_live_connection_is_refused(quorum: Quorum) -> None:
    session = await quorum.create()
    for site in SITES:
        for origin in ORIGINS:
            headers = _headers(quorum, site, origin)
            if _allowed(site, origin):
                await quorum.connect(session.code, session.facilitator, **headers)
            else:
                with pytest.raises(HTTPClientError) as caught:
                    await quorum.connect(session.code, session.facilitator, **headers)
                assert caught.value.code == 403, headers
