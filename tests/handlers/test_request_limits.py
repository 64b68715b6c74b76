"""Limits for each address: joining, creating."""

from __future__ import annotations

import json

import pytest

from server.handlers.rate_limits import RateLimit, RateLimits
from server.limits import Limits
from tests.support.wire import SMALL, Quorum

ELSEWHERE = {"X-Forwarded-For": "198.51.100.7"}


class Tight(RateLimits):
    """Three of each, and the next one after an hour."""

    def __init__(self, limits: Limits | None = None) -> None:
        super().__init__(limits)
        self.joins = RateLimit(rate=1 / 3600, burst=3)
        self.sessions = RateLimit(rate=1 / 3600, burst=3)


@pytest.fixture
def tight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that a test can reach."""
    monkeypatch.setattr("server.app.RateLimits", Tight)


pytestmark = [
    pytest.mark.usefixtures("tight"),
    pytest.mark.parametrize("quorum", [{"trusted": ("127.0.0.1",)}], indirect=True),
]


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
    path = "/api/sessions"
    statuses = [
        (await quorum.call("POST", path, {"catalogue": SMALL}, headers={header: f"198.51.100.{n}", **ELSEWHERE})).code
        for n in range(5)
    ]
    assert statuses == [201] * 3 + [429] * 2
