"""Limits for each address: guessing codes and keys, joining, creating."""

from __future__ import annotations

import json

import pytest

from server.handlers.rate_limits import RateLimit, RateLimits
from server.limits import Limits
from server.live.protocol import CloseCode
from tests.support.wire import SMALL, Quorum

ELSEWHERE = {"X-Forwarded-For": "198.51.100.7"}


class Tight(RateLimits):
    """Three of each, and never more."""

    def __init__(self, limits: Limits | None = None) -> None:
        super().__init__(limits)
        self.wrong_codes = RateLimit(rate=0, burst=3)
        self.joins = RateLimit(rate=0, burst=3)
        self.sessions = RateLimit(rate=0, burst=3)


@pytest.fixture
def tight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that a test can reach."""
    monkeypatch.setattr("server.app.RateLimits", Tight)


pytestmark = [
    pytest.mark.usefixtures("tight"),
    pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",)}], indirect=True),
]


async def test_code_guesses_are_limited(tight: None, quorum: Quorum) -> None:
    session = await quorum.create()
    right = f"/api/sessions/{session.code}"
    for _ in range(3):
        assert (await quorum.get("/api/sessions/0000-0000")).code == 404
        assert (await quorum.get(right)).code in (200, 429)
    for path in ("/api/sessions/0000-0000", right, f"{right}/qr.svg", f"{right}/export.csv"):
        answer = await quorum.get(path)
        assert (answer.code, json.loads(answer.body)["code"]) == (429, "too_many_codes"), path
    assert (await quorum.call("POST", f"{right}/members", {"name": "Eve"})).code == 429
    live = await quorum.open(session.code)
    assert (await live.closed())[0] == CloseCode.TOO_FAST
    assert (await quorum.get(right, **ELSEWHERE)).code == 200


async def test_code_guesses_on_live_connections_are_limited(tight: None, quorum: Quorum) -> None:
    await quorum.create()
    codes = [(await (await quorum.open("0000-0000")).closed())[0] for _ in range(4)]
    assert codes == [CloseCode.NO_SESSION] * 3 + [CloseCode.TOO_FAST]


async def test_key_guesses_are_limited(tight: None, quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    statuses = [(await quorum.call("POST", path, {"key": "wrong"})).code for _ in range(4)]
    assert statuses == [403, 403, 403, 429]
    assert (await quorum.call("POST", path, {"key": session.key})).code == 429
    assert (await quorum.call("POST", path, {"key": session.key}, headers=ELSEWHERE)).code == 201


async def test_valid_codes_are_never_limited(tight: None, quorum: Quorum) -> None:
    session = await quorum.create()
    assert {(await quorum.get(f"/api/sessions/{session.code}")).code for _ in range(20)} == {200}


async def test_joining_is_limited_by_address(tight: None, quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    statuses = [(await quorum.call("POST", path, {"name": "Ada"})).code for _ in range(5)]
    assert statuses == [201, 201, 201, 429, 429]
    assert (await quorum.call("POST", path, {"name": "Ada"}, headers=ELSEWHERE)).code == 201
    assert json.loads((await quorum.get(f"/api/sessions/{session.code}")).body)["roster"]["voters"] == 4


async def test_creating_is_limited_by_address(tight: None, quorum: Quorum) -> None:
    statuses = [(await quorum.call("POST", "/api/sessions", {"catalogue": SMALL})).code for _ in range(4)]
    assert statuses == [201, 201, 201, 429]
    assert quorum.server is not None and len(await quorum.server.store.sessions()) == 3


async def test_addresses_of_one_network_share_a_limit(tight: None, quorum: Quorum) -> None:
    session = await quorum.create()
    path = f"/api/sessions/{session.code}/members"
    statuses = [
        (await quorum.call("POST", path, {"name": "Ada"}, headers={"X-Forwarded-For": f"2001:db8::{n}"})).code
        for n in range(1, 5)
    ]
    assert statuses == [201, 201, 201, 429]
    other = await quorum.call("POST", path, {"name": "Ada"}, headers={"X-Forwarded-For": "2001:db8:0:1::1"})
    assert other.code == 201


@pytest.mark.parametrize("header", ["X-Real-Ip", "X-Scheme"])
async def test_clients_cannot_choose_their_address(tight: None, quorum: Quorum, header: str) -> None:
    codes = [
        (await quorum.get("/api/sessions/0000-0000", **{header: f"198.51.100.{n}"}, **ELSEWHERE)).code for n in range(5)
    ]
    assert codes == [404] * 3 + [429] * 2
