"""Every response with status 429 says after how many seconds the request is allowed; then it is, and no sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tornado.httpclient import HTTPResponse

from server.handlers.rate_limits import MAX_PAUSE, RateLimit, RateLimits
from server.limits import Limits
from server.live import token_bucket
from tests.support.clock import Watch
from tests.support.wire import SMALL, Quorum

Chosen = Callable[[RateLimits], RateLimit]

# By code: what is called, and the limit that it meets. Rehearsals: test_rehearsal.py.
CALLS: dict[str, tuple[str, str, Any, Chosen]] = {
    "too_many_sessions": ("POST", "/api/sessions", {"catalogue": SMALL}, lambda limits: limits.sessions),
    "too_many_joins": ("POST", "/api/sessions/{}/members", {"name": "Ada"}, lambda limits: limits.joins),
    "too_many_requests": ("GET", "/api/sessions", None, lambda limits: limits.searches),
}
# Of every kind of handler.
ANYTHING = ("/", "/s/7K3M-Q2XD", "/assets/main-1a2b.js", "/api/templates", "/api/sessions/7K3M-Q2XD/live", "/nothing")


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> list[RateLimits]:
    """The limits of the servers that a test starts."""
    made: list[RateLimits] = []

    def make(settings: Limits) -> RateLimits:
        made.append(RateLimits(settings))
        return made[-1]

    monkeypatch.setattr("server.app.RateLimits", make)
    return made


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The clock of all limits."""
    made = Watch()
    monkeypatch.setattr(token_bucket, "monotonic", made)
    return made


def seconds(answer: HTTPResponse) -> int:
    """Return what a refused request is told to wait."""
    assert answer.code == 429
    return int(answer.headers["Retry-After"])


async def test_request_is_allowed_after_the_seconds_it_was_told(
    limits: list[RateLimits], watch: Watch, quorum: Quorum
) -> None:
    session = await quorum.create()
    for code, (method, path, body, limit) in CALLS.items():
        bucket = limit(limits[0]).of("127.0.0.1")
        while bucket.take():
            pass
        call = (method, path.format(session.code), body)
        told = seconds(await quorum.call(*call))
        watch.now += told - 1
        assert told == 1 or seconds(await quorum.call(*call)) <= 2, code
        watch.now += 1.001
        assert (await quorum.call(*call)).code < 300, code


async def test_every_kind_of_request_is_told_how_long_to_wait(
    limits: list[RateLimits], watch: Watch, quorum: Quorum
) -> None:
    bucket = limits[0].requests.of("127.0.0.1")
    bucket.charge(10 * Limits().requests + (MAX_PAUSE + 6.5) * Limits().requests)
    for path in ANYTHING:
        assert seconds(await quorum.get(path)) == 7, path
