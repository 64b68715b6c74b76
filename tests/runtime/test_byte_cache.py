"""The cache of results as bytes."""

from __future__ import annotations

from server.runtime.byte_cache import ByteCache


def test_least_recently_used_is_dropped_above_the_size() -> None:
    cache: ByteCache[bytes] = ByteCache(10)
    cache.put("a", b"1234")
    cache.put("b", b"5678")
    assert cache.get("a") == b"1234"
    cache.put("c", b"90ab")
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (b"1234", None, b"90ab")


def test_replaced_value_frees_its_size() -> None:
    cache: ByteCache[bytes] = ByteCache(10)
    cache.put("a", b"12345678")
    cache.put("a", b"1")
    cache.put("b", b"123456789")
    assert (cache.get("a"), cache.get("b")) == (b"1", b"123456789")


def test_value_above_the_size_is_not_kept_and_drops_nothing_else() -> None:
    cache: ByteCache[bytes] = ByteCache(4)
    cache.put("a", b"1234")
    cache.put("b", b"12345")
    assert (cache.get("a"), cache.get("b")) == (b"1234", None)
