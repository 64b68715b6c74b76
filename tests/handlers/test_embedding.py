"""A session in a frame on another site: only where the operator and the facilitator allow it."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from server.config import Misconfigured, embed_ancestors
from tests.support.wire import Created, Quorum

SITES = ("https://wiki.example.org", "https://*.example.com")
ALLOWED = pytest.mark.parametrize("quorum", [{"embed_ancestors": SITES}], indirect=True)


async def link_of(quorum: Quorum, session: Created) -> str:
    """Return the path and query of the frame's address."""
    answer = await quorum.get(f"/api/sessions/{session.code}/embed", session.facilitator)
    assert answer.code == 200, answer.body
    found: dict[str, Any] = json.loads(answer.body)
    assert found["sites"] == list(SITES)
    parts = urlsplit(found["link"])
    return f"{parts.path}?{parts.query}"


@ALLOWED
async def test_page_may_be_framed_by_the_listed_sites_and_by_nobody_else(quorum: Quorum) -> None:
    session, other = await quorum.create(), await quorum.create()
    link = await link_of(quorum, session)
    page = await quorum.get(link)
    assert page.code == 200
    policy = page.headers["Content-Security-Policy"]
    assert (
        "frame-ancestors https://wiki.example.org https://*.example.com;" in policy and "'none'; script-src" in policy
    )
    assert "X-Frame-Options" not in page.headers and page.headers["Referrer-Policy"] == "no-referrer"
    assert (await quorum.call("HEAD", link)).code == 200
    for wrong in (f"/s/{session.code}/embed", link[:-1], link.replace(session.code, other.code), f"{link}&token=x"):
        refused = await quorum.get(wrong)
        assert (refused.code, json.loads(refused.body)["code"]) == (403, "embed_link")
        assert refused.headers["X-Frame-Options"] == "DENY"
        assert "frame-ancestors 'none'" in refused.headers["Content-Security-Policy"]
    for page_path in ("/", f"/s/{session.code}", f"/s/{session.code}/screen?token={link.partition('=')[2]}"):
        answer = await quorum.get(page_path)
        assert answer.headers["X-Frame-Options"] == "DENY" and "frame-ancestors 'none'" in str(answer.headers)


@ALLOWED
async def test_link_is_the_facilitators_ends_with_their_key_and_survives_a_restart(quorum: Quorum) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada")
    for who in (None, ada):
        assert (await quorum.get(f"/api/sessions/{session.code}/embed", who)).code == 403
    link = await link_of(quorum, session)
    await quorum.stop()
    await quorum.start()
    assert await link_of(quorum, session) == link and (await quorum.get(link)).code == 200
    assert (await quorum.call("POST", f"/api/sessions/{session.code}/key", {}, who=session.facilitator)).code == 201
    assert (await quorum.get(link)).code == 403
    renewed = await link_of(quorum, session)
    assert renewed != link and (await quorum.get(renewed)).code == 200


@ALLOWED
async def test_token_opens_nothing_else(quorum: Quorum) -> None:
    session = await quorum.create()
    token = (await link_of(quorum, session)).partition("=")[2]
    one = f"/api/sessions/{session.code}"
    for headers in (
        {"Authorization": f"Bearer {token}"},
        {"Cookie": f"quorum-{session.code.replace('-', '')}={token}"},
    ):
        for path in ("my-data", "admission", "export.csv", "embed"):
            assert (await quorum.get(f"{one}/{path}?token={token}", None, **headers)).code == 403
    answer = await quorum.call("POST", f"{one}/members", {"key": token})
    assert answer.code == 403
    live = await quorum.open(session.code, None, Authorization=f"Bearer {token}")
    assert (await live.hello())["you"] is None


@ALLOWED
async def test_spectators_connection_ignores_credentials(quorum: Quorum) -> None:
    session = await quorum.create()
    live = await quorum.open(f"{session.code}/live?spectator#", session.facilitator)
    assert (await live.hello())["you"] is None
    assert (await live.do("open_scoring"))["code"] == "not_joined"


async def test_server_without_sites_offers_no_link(quorum: Quorum) -> None:
    session = await quorum.create()
    answer = await quorum.get(f"/api/sessions/{session.code}/embed", session.facilitator)
    assert (answer.code, json.loads(answer.body)["code"]) == (409, "embedding_off")
    assert json.loads((await quorum.get("/api/server")).body)["embedding"] is False


def test_sites_are_origins() -> None:
    assert embed_ancestors("https://wiki.example.org, https://*.example.com http://10.0.0.1:8090") == (
        *SITES,
        "http://10.0.0.1:8090",
    )
    for wrong in ("*", "wiki.example.org", "https://*", "https://x.example/path", "'self'", "https://x;script-src"):
        with pytest.raises(Misconfigured):
            embed_ancestors(wrong)
