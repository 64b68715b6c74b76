"""Rate limits by client address, with a token bucket for each."""

from __future__ import annotations

import asyncio
import ipaddress
from collections import OrderedDict
from functools import lru_cache

from tornado.web import HTTPError

from server.core.statement import Statement
from server.limits import Limits
from server.live.token_bucket import TokenBucket

MAX_BUCKETS = 20_000
# The longest that a request waits because its address sends too many, in seconds.
MAX_PAUSE = 10.0


class TooMany(HTTPError):
    """An error response with status 429 and the seconds after which the client may try again, as Retry-After."""

    def __init__(self, code: str, seconds: float) -> None:
        super().__init__(429)
        self.statement = Statement(code)
        self.seconds = seconds


class RateLimit:
    """A bucket for each address; the least recently used is dropped when there are too many."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._buckets: OrderedDict[str, TokenBucket] = OrderedDict()

    def of(self, address: str) -> TokenBucket:
        """Return the bucket of an address; IPv6 addresses share one per /64, the usual block of one customer."""
        key = network(address)
        bucket = self._buckets.pop(key, None) or TokenBucket(self._rate, self._burst)
        self._buckets[key] = bucket
        if len(self._buckets) > MAX_BUCKETS:
            self._buckets.popitem(last=False)
        return bucket

    def take(self, address: str, code: str) -> None:
        """Take a token of an address; raises TooMany with that code if none is left."""
        bucket = self.of(address)
        if not bucket.take():
            raise TooMany(code, bucket.wait())


class RateLimits:
    """All rate limits of HTTP requests. A whole office may share one address, so they are generous."""

    def __init__(self, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        self.requests = RateLimit(rate=limits.requests, burst=10 * limits.requests)
        self.joins = RateLimit(rate=20, burst=1000)
        self.searches = RateLimit(rate=5, burst=200)
        self.sessions = RateLimit(rate=limits.sessions / 3600, burst=limits.sessions)

    async def request(self, address: str) -> None:
        """Wait until an address may send another request; raises TooMany if it sends far too many.

        A refused request costs nothing, so others behind that address wait no longer because of it.
        """
        bucket = self.requests.of(address)
        pause = bucket.charge(1)
        if pause > MAX_PAUSE:
            bucket.charge(-1)
            raise TooMany("too_many_requests", pause - MAX_PAUSE)
        if pause:
            await asyncio.sleep(pause)


@lru_cache(maxsize=10_000)
def network(address: str) -> str:
    """Return what an address shares its limits with: itself, or the /64 of an IPv6 address."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 6:
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return address
