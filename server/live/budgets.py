"""What a client may send: a budget for each member, and for each address of strangers, however many connections it has.

Messages beyond the budget close the connection; a client that sends too many bytes or frames is read more slowly.
"""

from __future__ import annotations

from collections import OrderedDict

from server.live.token_bucket import TokenBucket

# A phone that reconnects sends all its pending requests at once; after that nobody taps faster than this.
REQUEST_RATE = 50.0
REQUEST_BURST = 1200.0
# Bytes, with FRAME_BYTES more for each frame, so that empty frames have a price. 900 pending scores with a long reason
# each are two megabytes.
INPUT_RATE = 64 * 1024.0
INPUT_BURST = 2.5 * 1024 * 1024
FRAME_BYTES = 100
# Strangers only say hello and answer pings, but a whole company may share an address: they may send as often as ten
# members. The burst of input is that of one member, which is enough for thousands of hellos.
STRANGERS_SHARE = 10
MAX_BUDGETS = 50_000


class Budget:
    """The budget of a member, or of the strangers at one address."""

    __slots__ = ("input", "requests")

    def __init__(self, shared_by: int = 1) -> None:
        self.requests = TokenBucket(REQUEST_RATE * shared_by, REQUEST_BURST * shared_by)
        self.input = TokenBucket(INPUT_RATE * shared_by, INPUT_BURST)

    def charge(self, size: int, frames: int) -> float:
        """Charge for input of that many bytes and frames; return the seconds until more may be read."""
        return self.input.charge(size + frames * FRAME_BYTES)


class Budgets:
    """All budgets; the least recently used is dropped when there are too many."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], Budget] = OrderedDict()

    def of_member(self, session: str, member: str) -> Budget:
        """Return the budget of a member of a session."""
        return self._of((session, member), 1)

    def of_strangers(self, address: str) -> Budget:
        """Return the budget of everybody at an address who has not joined."""
        return self._of(("", address), STRANGERS_SHARE)

    def _of(self, key: tuple[str, str], shared_by: int) -> Budget:
        budget = self._known.pop(key, None) or Budget(shared_by)
        self._known[key] = budget
        if len(self._known) > MAX_BUDGETS:
            self._known.popitem(last=False)
        return budget
