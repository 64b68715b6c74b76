"""Rate limits: token buckets and addresses."""

from __future__ import annotations

import pytest

from server.handlers import rate_limits
from server.handlers.rate_limits import RateLimit, RateLimits, TooMany
from server.limits import Limits
from server.live import token_bucket
from server.live.token_bucket import TokenBucket
from tests.support.clock import Watch
from tests.support.serving import ROOT


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The clock of all buckets."""
    made = Watch()
    monkeypatch.setattr(token_bucket, "monotonic", made)
    return made


def allowed(bucket: TokenBucket, tries: int) -> int:
    """Return the number of these tries that were allowed."""
    return sum(bucket.take() for _ in range(tries))


def test_bucket_starts_full_and_refills_gradually(watch: Watch) -> None:
    bucket = TokenBucket(rate=2, burst=5)
    assert allowed(bucket, 9) == 5
    watch.now += 0.4
    assert allowed(bucket, 9) == 0
    watch.now += 0.1
    assert allowed(bucket, 9) == 1
    watch.now += 1.5
    assert allowed(bucket, 9) == 3


def test_bucket_tells_when_a_token_is_left(watch: Watch) -> None:
    bucket = TokenBucket(rate=2, burst=1)
    assert (bucket.wait(), bucket.take(), bucket.wait()) == (0, True, 0.5)
    watch.now += 0.4
    assert not bucket.left() and bucket.wait() == pytest.approx(0.1)
    watch.now += bucket.wait()
    assert bucket.take()


async def test_refused_requests_do_not_prolong_the_wait(watch: Watch) -> None:
    limits = RateLimits(Limits(requests=1))
    bucket = limits.requests.of("a")
    bucket.charge(10 + 10)  # the burst, and as much as may wait
    seconds = [await refused(limits) for _ in range(50)]
    assert seconds == [1.0] * 50
    watch.now += 1
    assert bucket.charge(0) == 9  # so the next one waits ten seconds and is answered


async def refused(limits: RateLimits) -> float:
    """Return the seconds that a refused request is told to wait."""
    with pytest.raises(TooMany) as error:
        await limits.request("a")
    return error.value.seconds


def test_only_one_class_answers_429() -> None:
    files = [path for path in (ROOT / "server" / "handlers").glob("*.py") if "429" in path.read_text(encoding="utf-8")]
    assert [path.name for path in files] == ["rate_limits.py"]  # so that each has Retry-After


def test_bucket_never_exceeds_its_burst(watch: Watch) -> None:
    bucket = TokenBucket(rate=2, burst=5)
    watch.now += 3600
    assert allowed(bucket, 9) == 5


def test_checking_for_a_token_takes_none(watch: Watch) -> None:
    bucket = TokenBucket(rate=0, burst=1)
    assert all(bucket.left() for _ in range(5))
    assert allowed(bucket, 2) == 1
    assert not bucket.left()


def test_each_address_has_its_own_bucket(watch: Watch) -> None:
    limit = RateLimit(rate=0, burst=2)
    assert allowed(limit.of("192.0.2.1"), 5) == 2
    assert allowed(limit.of("192.0.2.2"), 5) == 2
    assert allowed(limit.of("192.0.2.1"), 5) == 0


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("a name", "a name", True),
    ],
)
def test_addresses_of_one_network_share_a_bucket(watch: Watch, one: str, other: str, shared: bool) -> None:
    limit = RateLimit(rate=0, burst=1)
    assert limit.of(one).take()
    assert limit.of(other).take() is not shared


def test_least_recent_address_is_evicted_over_the_limit(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limits, "MAX_BUCKETS", 2)
    limit = RateLimit(rate=0, burst=1)
    for address in ("a", "b", "a", "c"):
        limit.of(address).take()
    assert [limit.of(address).left() for address in ("a", "c", "b")] == [False, False, True]
