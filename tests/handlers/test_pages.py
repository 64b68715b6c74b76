"""The pages, what they load, and the QR code that leads to them."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest
import segno
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.netutil import bind_sockets

from tests.handlers.conftest import PAGE
from tests.support.wire import Quorum


@pytest.mark.parametrize(
    "path", ["/", "/s/7G4K-Q2XM", "/s/7G4K-Q2XM/screen", "/s/7g4kq2xm/facilitate", "/s/7G4K-Q2XM/solid"]
)
async def test_each_of_the_four_screens_is_the_one_page(quorum: Quorum, path: str) -> None:
    answer = await quorum.get(path)
    assert (answer.code, answer.body) == (200, PAGE)
    assert answer.headers["Content-Type"] == "text/html; charset=UTF-8"


async def test_what_the_page_loads_is_served_as_what_it_is(quorum: Quorum) -> None:
    answer = await quorum.get("/assets/main-1a2b.js")
    assert answer.code == 200 and "javascript" in answer.headers["Content-Type"]


async def fetched(quorum: Quorum, path: str, accepted: str = "identity") -> HTTPResponse:
    """An answer as it came over the wire, for somebody who accepts these codings."""
    headers = {"Accept-Encoding": accepted}
    return await AsyncHTTPClient().fetch(HTTPRequest(quorum.url + path, headers=headers, decompress_response=False))


def zipped(text: bytes) -> bytes:
    """A compressed file as the build puts it beside each."""
    return gzip.compress(text, mtime=0)


@pytest.mark.parametrize(
    ("accepted", "compressed"),
    [("gzip", True), ("br, GZIP;q=0.5", True), ("*", True), ("gzip;q=0", False), ("gzip; q=0.0", False), ("br", False)],
)
@pytest.mark.parametrize("path", ["/", "/assets/main-1a2b.js"])
async def test_whoever_can_read_it_is_sent_the_compressed_file(
    quorum: Quorum, pages: Path, path: str, accepted: str, compressed: bool
) -> None:
    file = pages / "index.html" if path == "/" else pages / path[1:]
    file.with_name(f"{file.name}.gz").write_bytes(zipped(file.read_bytes()))
    plain = await fetched(quorum, path)
    answer = await fetched(quorum, path, accepted)
    assert (answer.headers.get("Content-Encoding") == "gzip") is compressed
    assert answer.body == (zipped(plain.body) if compressed else plain.body)
    assert answer.headers["Content-Type"] == plain.headers["Content-Type"]
    assert answer.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"


async def test_what_everybody_may_see_is_compressed_and_a_token_is_not(quorum: Quorum) -> None:
    session = await quorum.create(template="python-web-framework", catalogue=None)
    one = f"/api/sessions/{session.code}"
    for path in (one, f"{one}/measurements", "/api/templates", "/api/catalogue"):
        plain = await fetched(quorum, path)
        packed = await fetched(quorum, path, "gzip")
        assert packed.headers["Content-Encoding"] == "gzip" and len(packed.body) < len(plain.body) / 2
        assert json.loads(gzip.decompress(packed.body)) == json.loads(plain.body)
    joined = await quorum.call("POST", f"{one}/members", {"name": "Ada " * 19})
    assert "Content-Encoding" not in joined.headers and "X-Consumed-Content-Encoding" not in joined.headers


async def test_nothing_outside_the_assets_is_served(quorum: Quorum, pages: Path) -> None:
    (pages.parent / "secret.txt").write_text("the cat")
    for path in ("/assets/../../secret.txt", "/assets/..%2f..%2fsecret.txt", "/assets//etc/passwd", "/assets/%00"):
        answer = await quorum.get(path)
        assert answer.code == 404 and b"cat" not in answer.body, path


async def test_a_front_end_that_was_not_built_is_told_in_a_sentence(quorum: Quorum, pages: Path) -> None:
    (pages / "index.html").unlink()
    answer = await quorum.get("/")
    assert answer.code == 503 and "front end" in json.loads(answer.body)["reason"].lower()


def drawn(address: str) -> bytes:
    """The picture of an address, drawn apart from the server."""
    picture = io.BytesIO()
    segno.make(address, error="m").save(
        picture, kind="svg", border=2, dark="#000", light="#fff", xmldecl=False, omitsize=True
    )
    return picture.getvalue()


async def test_the_qr_code_is_a_picture_of_the_joining_address(quorum: Quorum) -> None:
    session = await quorum.create()
    answer = await quorum.get(f"/api/sessions/{session.code}/qr.svg")
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert answer.body == drawn(f"{quorum.url}/s/{session.code}")
    assert answer.body != drawn(f"{quorum.url}/s/{session.code}x")


async def addresses(quorum: Quorum, host: str) -> set[str]:
    """The origin that phones are told to open, by all three who tell it, when the page was opened under `host`."""
    answer = await quorum.call("POST", "/api/sessions", {}, headers={"Host": host})
    told = json.loads(answer.body)
    code = told["code"]
    seen = json.loads((await quorum.get(f"/api/sessions/{code}", Host=host)).body)
    origin = seen["join"].removesuffix(f"/s/{code}")
    picture = (await quorum.get(f"/api/sessions/{code}/qr.svg", Host=host)).body
    assert picture == drawn(f"{origin}/s/{code}")
    return {origin, told["links"]["join"].removesuffix(f"/s/{code}")}


@pytest.mark.parametrize("quorum", [{"url": "https://quorum.example.org"}], indirect=True)
async def test_the_address_that_was_configured_is_the_one_told(quorum: Quorum) -> None:
    assert await addresses(quorum, "localhost:8000") == {"https://quorum.example.org"}


async def test_the_host_that_was_asked_for_is_the_one_told(quorum: Quorum) -> None:
    assert await addresses(quorum, "meeting.example:8000") == {"http://meeting.example:8000"}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "quorum.localhost"])
async def test_a_server_for_this_machine_alone_is_told_as_it_is(quorum: Quorum, host: str) -> None:
    assert await addresses(quorum, f"{host}:8000") == {f"http://{host}:8000"}


@pytest.fixture
def everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that is told to listen on all addresses of a machine at 192.0.2.7 (here, on the loopback alone)."""
    monkeypatch.setattr("server.app.bind_sockets", lambda port, host, **more: bind_sockets(port, "127.0.0.1", **more))
    monkeypatch.setattr("server.handlers.public_origin.lan_address", lambda: "192.0.2.7")


@pytest.mark.parametrize("quorum", [{"host": ""}, {"host": "0.0.0.0"}], indirect=True)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "quorum.localhost"])
async def test_a_phone_is_not_sent_to_itself(everywhere: None, quorum: Quorum, host: str) -> None:
    assert await addresses(quorum, f"{host}:8000") == {"http://192.0.2.7:8000"}
    assert await addresses(quorum, host) == {"http://192.0.2.7"}


@pytest.mark.parametrize("quorum", [{"host": ""}], indirect=True)
async def test_an_address_in_the_network_is_told_as_it_is(everywhere: None, quorum: Quorum) -> None:
    assert await addresses(quorum, "192.0.2.9:8000") == {"http://192.0.2.9:8000"}


async def test_monitors_may_ask_for_the_head_alone(quorum: Quorum) -> None:
    for path in ("/", "/healthz", "/readyz"):
        answer = await quorum.call("HEAD", path)
        assert (answer.code, answer.body) == (200, b"")
