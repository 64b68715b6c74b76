"""The memory held for clients that do not read: of welcomes, and of responses over HTTP.

The large part of a welcome, and a response from the cache, are the same bytes for everybody who gets them, so they
count once.
"""

from __future__ import annotations

# Above the first limit no stranger gets a welcome, above the second no member either, until clients have read theirs or
# are closed because they do not (fanout.py); above half of the first, they have less time.
MAX_STRANGERS_BYTES = 32 * 1024 * 1024
MAX_BYTES = 2 * MAX_STRANGERS_BYTES


class Unread:
    """The bytes that some client has not read."""

    def __init__(self) -> None:
        self._holders: dict[int, int] = {}
        self.bytes = 0

    def hold(self, shared: bytes) -> None:
        """Count bytes that are in the buffer of one more client."""
        if id(shared) not in self._holders:
            self.bytes += len(shared)
        self._holders[id(shared)] = self._holders.get(id(shared), 0) + 1

    def release(self, shared: bytes) -> None:
        """Stop counting them for one client."""
        self._holders[id(shared)] -= 1
        if not self._holders[id(shared)]:
            del self._holders[id(shared)]
            self.bytes -= len(shared)

    def full(self, member: bool) -> bool:
        """Return whether there is no room for another welcome, of a member or of a stranger."""
        return self.bytes >= (MAX_BYTES if member else MAX_STRANGERS_BYTES)

    @property
    def tight(self) -> bool:
        """True if clients that do not read should be closed sooner."""
        return self.bytes >= MAX_STRANGERS_BYTES / 2
