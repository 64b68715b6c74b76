"""Results of many bytes, the least recently used dropped above a size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sized
from typing import Generic, TypeVar

V = TypeVar("V", bound=Sized)

MAX_BYTES = 32 * 1024 * 1024


class ByteCache(Generic[V]):
    """A cache of at most `most` bytes; a larger result is not kept."""

    def __init__(self, most: int = MAX_BYTES) -> None:
        self._most = most
        self._size = 0
        self._known: OrderedDict[Hashable, V] = OrderedDict()

    def get(self, key: Hashable) -> V | None:
        """Return the result of a key, or None."""
        if key in self._known:
            self._known.move_to_end(key)
        return self._known.get(key)

    def put(self, key: Hashable, value: V) -> None:
        """Keep the result of a key."""
        if key in self._known:
            self._size -= len(self._known.pop(key))
        if len(value) > self._most:
            return
        self._known[key] = value
        self._size += len(value)
        while self._size > self._most:
            self._size -= len(self._known.popitem(last=False)[1])
