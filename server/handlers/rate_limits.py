"""Rate limits by address: a token bucket for each."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict

from server.live.token_bucket import TokenBucket

MOST_BUCKETS = 20_000


class RateLimit:
    """A bucket for each address; the least recently seen is forgotten when there are too many."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._buckets: OrderedDict[str, TokenBucket] = OrderedDict()

    def of(self, address: str) -> TokenBucket:
        """The bucket of that address; all IPv6 addresses of a /64 share one, because one household has them all."""
        key = _network(address)
        bucket = self._buckets.pop(key, None) or TokenBucket(self._rate, self._burst)
        self._buckets[key] = bucket
        if len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        return bucket


class RateLimits:
    """The limits by address. A whole office may share one address, so only guessing codes is limited tightly."""

    def __init__(self) -> None:
        self.wrong_codes = RateLimit(rate=0.5, burst=30)
        self.joins = RateLimit(rate=20, burst=1000)
        self.sessions = RateLimit(rate=0.5, burst=60)


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 6:
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return address
