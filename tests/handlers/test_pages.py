"""The pages, their assets, and the QR code of the join address."""

from __future__ import annotations

import gzip
import io
import json
import os
from pathlib import Path

import pytest
import segno
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.netutil import bind_sockets

from tests.handlers.conftest import PAGE, SCREENS
from tests.support.wire import Quorum

PATHS = {
    "/": "home",
    "/s/7G4K-Q2XM": "ballot",
    "/s/7G4K-Q2XM/screen": "screen",
    "/s/7g4kq2xm/facilitate": "facilitate",
    "/s/7G4K-Q2XM/solid": "solid",
    "/privacy": "privacy",
    "/decisions": "decisions",
    "/verify": "verify",
    "/s/7G4K-Q2XM/privacy": "privacy",
}


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(("path", "screen"), PATHS.items())
async def test_page_links_everything_that_its_screen_needs(
    quorum: Quorum, path: str, screen: str, language: str
) -> None:
    answer = await quorum.get(path, **{"Accept-Language": f"{language}-AT, xx;q=0.5"})
    head, tail = PAGE.split("</head>")
    start, _, links = answer.body.decode().partition(head)
    assert (answer.code, start) == (200, "") and links.endswith(f"</head>{tail}")
    address = "/api/sessions/7G4K-Q2XM" + ("?brief" if screen == "ballot" else "")
    session = f'<link rel="preload" as="fetch" crossorigin href="{address}">'
    wanted = [
        # The first of the ballot is in the entry, which the page links itself.
        *((f"/assets/{screen}.js", f"/assets/{screen}.css") if screen in SCREENS else ()),
        *(("/assets/shared.js", "/assets/shared.css") if screen in SCREENS else ()),
        f"/assets/messages/5e6f/{language}/{screen}.js",
    ]
    kinds = {"js": "modulepreload", "css": "stylesheet"}
    assert links.removesuffix(f"</head>{tail}") == "".join(
        f'<link rel="{kinds[file.rpartition(".")[2]]}" crossorigin href="{file}">' for file in wanted
    ) + (session if screen in ("ballot", "screen") else "")
    assert answer.headers["Content-Type"] == "text/html; charset=UTF-8"
    assert answer.headers["Vary"] == "Accept-Encoding, Accept-Language"


@pytest.mark.parametrize("code", ["nothing", "%22%3E%3Cscript%3E", "7G4K-Q2X"])
async def test_address_without_a_code_preloads_no_session(quorum: Quorum, code: str) -> None:
    answer = await quorum.get(f"/s/{code}")
    assert answer.code == 200 and b"/api/" not in answer.body and b"<script>" not in answer.body


async def test_page_follows_a_new_build(quorum: Quorum, pages: Path) -> None:
    before = (await quorum.get("/")).body
    (pages / "index.html").write_text(PAGE.replace("main-1a2b", "main-3c4d"))
    os.utime(pages / "index.html", (1, 1))
    after = (await quorum.get("/")).body
    assert b"main-3c4d" in after and after != before


async def test_assets_have_their_media_types(quorum: Quorum) -> None:
    answer = await quorum.get("/assets/main-1a2b.js")
    assert answer.code == 200 and "javascript" in answer.headers["Content-Type"]
    assert (await quorum.get("/assets/messages/5e6f/de/ballot.js")).code == 200
    assert (await quorum.get("/assets/messages/5e6f/../../index.html")).code == 404


async def test_service_worker_is_a_script_that_is_asked_for_again(quorum: Quorum, pages: Path) -> None:
    (pages / "service-worker.js.br").write_bytes(b"by Brotli")
    answer = await fetch(quorum, "/service-worker.js", "br")
    assert (answer.body, answer.headers["Content-Encoding"]) == (b"by Brotli", "br")
    assert answer.headers["Content-Type"] == "text/javascript; charset=UTF-8"
    assert answer.headers["Cache-Control"] == "no-cache"
    (pages / "service-worker.js").unlink()
    (pages / "service-worker.js.br").unlink()
    assert (await quorum.get("/service-worker.js")).code == 503


async def fetch(quorum: Quorum, path: str, accepted: str = "identity") -> HTTPResponse:
    """Return the raw response to a client that accepts these encodings."""
    headers = {"Accept-Encoding": accepted}
    return await AsyncHTTPClient().fetch(HTTPRequest(quorum.url + path, headers=headers, decompress_response=False))


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [
        ("gzip", "gzip"),
        ("br, GZIP;q=0.5", "br"),
        ("gzip, deflate, br", "br"),
        ("br;q=0, gzip", "gzip"),
        ("*", "br"),
        ("*, br;q=0", "gzip"),
        ("gzip;q=0", None),
        ("gzip; q=0.0", None),
        ("identity", None),
    ],
)
async def test_smallest_variant_that_the_client_accepts_is_sent(
    quorum: Quorum, pages: Path, accepted: str, sent: str | None
) -> None:
    path = "/assets/main-1a2b.js"
    file = pages / path[1:]
    bodies = {None: file.read_bytes(), "br": b"by Brotli", "gzip": b"by gzip"}
    file.with_name(f"{file.name}.br").write_bytes(b"by Brotli")
    file.with_name(f"{file.name}.gz").write_bytes(b"by gzip")
    plain = await fetch(quorum, path)
    answer = await fetch(quorum, path, accepted)
    assert (answer.headers.get("Content-Encoding"), answer.body) == (sent, bodies[sent])
    assert answer.headers["Content-Type"] == plain.headers["Content-Type"]
    assert answer.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"


async def test_page_is_compressed_for_clients_that_accept_it(quorum: Quorum) -> None:
    plain = await fetch(quorum, "/")
    packed = await fetch(quorum, "/", "br, gzip")
    assert "Content-Encoding" not in plain.headers and packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


async def test_file_without_variants_is_sent_as_it_is(quorum: Quorum) -> None:
    path = "/assets/main-1a2b.js"
    answer = await fetch(quorum, path, "br, gzip")
    assert "Content-Encoding" not in answer.headers and answer.body == (await fetch(quorum, path)).body


async def test_public_responses_are_compressed_and_tokens_are_not(quorum: Quorum) -> None:
    session = await quorum.create(template="python-web-framework", catalogue=None)
    one = f"/api/sessions/{session.code}"
    for path in (one, f"{one}/measurements", "/api/templates", "/api/catalogue"):
        plain = await fetch(quorum, path)
        packed = await fetch(quorum, path, "gzip")
        assert packed.headers["Content-Encoding"] == "gzip" and len(packed.body) < len(plain.body) / 2
        assert json.loads(gzip.decompress(packed.body)) == json.loads(plain.body)
    joined = await quorum.call("POST", f"{one}/members", {"name": "Ada " * 19})
    assert "Content-Encoding" not in joined.headers and "X-Consumed-Content-Encoding" not in joined.headers


async def test_files_outside_the_assets_are_not_served(quorum: Quorum, pages: Path) -> None:
    (pages.parent / "secret.txt").write_text("the cat")
    for path in ("/assets/../../secret.txt", "/assets/..%2f..%2fsecret.txt", "/assets//etc/passwd", "/assets/%00"):
        answer = await quorum.get(path)
        assert answer.code == 404 and b"cat" not in answer.body, path


async def test_missing_front_end_is_reported(quorum: Quorum, pages: Path) -> None:
    (pages / "index.html").unlink()
    answer = await quorum.get("/")
    assert answer.code == 503 and "front end" in json.loads(answer.body)["reason"].lower()


def qr_code(address: str) -> bytes:
    """Return the QR code of an address, drawn independently of the server."""
    picture = io.BytesIO()
    segno.make(address, error="m").save(
        picture, kind="svg", border=2, dark="#000", light="#fff", xmldecl=False, omitsize=True
    )
    return picture.getvalue()


async def test_qr_code_has_the_join_address(quorum: Quorum) -> None:
    session = await quorum.create()
    answer = await quorum.get(f"/api/sessions/{session.code}/qr.svg")
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert answer.body == qr_code(f"{quorum.url}/s/{session.code}")
    assert answer.body != qr_code(f"{quorum.url}/s/{session.code}x")


async def test_qr_code_of_the_results(quorum: Quorum) -> None:
    session = await quorum.create()
    answer = await quorum.get(f"/api/sessions/{session.code}/qr.svg?page=results")
    assert answer.body == qr_code(f"{quorum.url}/s/{session.code}/solid")


async def addresses(quorum: Quorum, host: str) -> set[str]:
    """Return the origin for phones from all three sources, when the page was opened under `host`."""
    answer = await quorum.call("POST", "/api/sessions", {}, headers={"Host": host})
    created = json.loads(answer.body)
    code = created["code"]
    state = json.loads((await quorum.get(f"/api/sessions/{code}", Host=host)).body)
    origin = state["join"].removesuffix(f"/s/{code}")
    picture = (await quorum.get(f"/api/sessions/{code}/qr.svg", Host=host)).body
    assert picture == qr_code(f"{origin}/s/{code}")
    return {origin, created["links"]["join"].removesuffix(f"/s/{code}")}


@pytest.mark.parametrize("quorum", [{"url": "https://quorum.example.org"}], indirect=True)
async def test_configured_address_is_used(quorum: Quorum) -> None:
    assert await addresses(quorum, "localhost:8000") == {"https://quorum.example.org"}


async def test_requested_host_is_used(quorum: Quorum) -> None:
    assert await addresses(quorum, "meeting.example:8000") == {"http://meeting.example:8000"}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "quorum.localhost"])
async def test_loopback_server_uses_its_own_address(quorum: Quorum, host: str) -> None:
    assert await addresses(quorum, f"{host}:8000") == {f"http://{host}:8000"}


@pytest.fixture
def everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server configured to listen on all addresses of a machine at 192.0.2.7 (it listens on the loopback only)."""
    monkeypatch.setattr("server.app.bind_sockets", lambda port, host, **more: bind_sockets(port, "127.0.0.1", **more))
    monkeypatch.setattr("server.handlers.public_origin.lan_address", lambda: "192.0.2.7")


@pytest.mark.parametrize("quorum", [{"host": ""}, {"host": "0.0.0.0"}], indirect=True)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "quorum.localhost"])
async def test_phones_never_get_a_loopback_address(everywhere: None, quorum: Quorum, host: str) -> None:
    assert await addresses(quorum, f"{host}:8000") == {"http://192.0.2.7:8000"}
    assert await addresses(quorum, host) == {"http://192.0.2.7"}


@pytest.mark.parametrize("quorum", [{"host": ""}], indirect=True)
async def test_network_address_is_used(everywhere: None, quorum: Quorum) -> None:
    assert await addresses(quorum, "192.0.2.9:8000") == {"http://192.0.2.9:8000"}


# ---- which hosts links may have


async def statuses(quorum: Quorum, host: str, **headers: str) -> set[int]:
    """Return the statuses of all requests for links under this host; 200 stands for 201."""
    session = await quorum.create(headers={"Host": "localhost"})
    one = f"/api/sessions/{session.code}"
    answers = [
        await quorum.call("POST", "/api/sessions", {}, headers={"Host": host, **headers}),
        await quorum.get(one, Host=host, **headers),
        await quorum.get(f"{one}?brief", Host=host, **headers),
        await quorum.get(f"{one}/qr.svg", Host=host, **headers),
    ]
    for answer in answers:
        if answer.code == 421:
            assert json.loads(answer.body)["params"] == {"host": host.partition(":")[0].lower()}
        else:
            assert answer.code in (200, 201), answer.body
    return {200 if answer.code == 201 else answer.code for answer in answers}


OUTSIDE = ["evil.example", "Evil.Example:8000", "q.example.org.evil.example", "x-local.example", "10.0.0.1.example"]


@pytest.mark.parametrize("quorum", [{"host": "", "allowed_hosts": ("q.example.org",)}], indirect=True)
async def test_links_never_have_a_host_that_is_not_listed(everywhere: None, quorum: Quorum) -> None:
    for host in ("q.example.org", "Q.example.org:8000", "q.example.org."):
        assert await statuses(quorum, host) == {200}, host
    for host in OUTSIDE:
        assert await statuses(quorum, host) == {421}, host
    assert (await quorum.get("/", Host="evil.example")).code == 200


@pytest.mark.parametrize("quorum", [{"host": ""}], indirect=True)
@pytest.mark.parametrize(
    "host", ["192.0.2.9:8000", "[2001:db8::1]:8000", "laptop", "laptop.local", "q.home.arpa", "q.internal", "localhost"]
)
async def test_links_may_have_hosts_of_the_local_network(everywhere: None, quorum: Quorum, host: str) -> None:
    assert await statuses(quorum, host) == {200}


@pytest.mark.parametrize("quorum", [{"host": ""}], indirect=True)
async def test_links_may_have_the_name_of_the_machine(
    everywhere: None, quorum: Quorum, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "Laptop.example.org")
    assert await statuses(quorum, "laptop.example.org:8000") == {200}
    assert await statuses(quorum, "other.example.org:8000") == {421}


@pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",)}], indirect=True)
async def test_server_behind_a_proxy_is_reachable(quorum: Quorum) -> None:
    assert await statuses(quorum, "evil.example") == {421}


@pytest.mark.parametrize("header", ["X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded", "Via"])
async def test_proxy_is_recognised_by_its_headers(quorum: Quorum, header: str) -> None:
    assert await statuses(quorum, "evil.example") == {200}, "only this machine can send such a request"
    assert await statuses(quorum, "evil.example", **{header: "https"}) == {421}


@pytest.mark.parametrize("quorum", [{"host": "", "url": "https://q.example.org"}], indirect=True)
async def test_configured_address_makes_the_host_irrelevant(everywhere: None, quorum: Quorum) -> None:
    assert await addresses(quorum, "evil.example") == {"https://q.example.org"}


async def test_head_requests_are_answered(quorum: Quorum) -> None:
    for path in ("/", "/healthz", "/readyz"):
        answer = await quorum.call("HEAD", path)
        assert (answer.code, answer.body) == (200, b"")
