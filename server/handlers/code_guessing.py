"""Slows down the guessing of session codes without ever refusing a right one (docs/access.md has the odds).

Every wrong code adds one to the debt of its address and to that of the whole server; debts drain at a constant rate.
While a debt is above what is free, a lookup waits before it is made, so that a right code and a wrong one wait alike:
an answer that came sooner for one of them would tell which it is. A caller with a valid token does not wait, nor does a
code that somebody at the same address has used: these lookups tell a guesser nothing new.
"""

from __future__ import annotations

from collections import OrderedDict
from time import monotonic

from server.handlers.rate_limits import network

# Wrong codes that cost no time, and the number forgiven per second. An address may be that of an office or a phone
# company.
ADDRESS_FREE, ADDRESS_RATE = 60.0, 0.5
SERVER_FREE, SERVER_RATE = 2000.0, 20.0
# The longest wait in seconds, by the debt that causes it. A guesser gets at most one try per connection in that time.
ADDRESS_LONGEST_WAIT = 30.0
SERVER_LONGEST_WAIT = 10.0
# The least recently used are forgotten.
MAX_ADDRESSES = 20_000
MAX_KNOWN_CODES = 50_000


class Debt:
    """A number of wrong codes that drains at `rate` per second; `free` of them cause no wait."""

    __slots__ = ("_at", "_free", "_longest", "_owed", "_rate")

    def __init__(self, free: float, rate: float, longest_wait: float) -> None:
        self._free = free
        self._rate = rate
        self._longest = longest_wait
        self._owed = 0.0
        self._at = monotonic()

    def add(self) -> None:
        """Count one wrong code."""
        self._drain()
        self._owed += 1

    def wait(self) -> float:
        """Return the seconds until a lookup may be made."""
        self._drain()
        return min(self._longest, max(0.0, (self._owed - self._free) / self._rate))

    def _drain(self) -> None:
        now = monotonic()
        self._owed = max(0.0, self._owed - (now - self._at) * self._rate)
        self._at = now


class CodeGuessing:
    """The debts of all addresses and of the server, and the codes that addresses have used rightly."""

    def __init__(self) -> None:
        self._server = Debt(SERVER_FREE, SERVER_RATE, SERVER_LONGEST_WAIT)
        self._addresses: OrderedDict[str, Debt] = OrderedDict()
        self._known: OrderedDict[tuple[str, str], None] = OrderedDict()

    def wait(self, address: str, code: str) -> float:
        """Return the seconds that a caller without a token must wait before the code is looked up."""
        key = network(address)
        if (key, code) in self._known:
            return 0.0
        debt = self._addresses.get(key)
        return max(self._server.wait(), debt.wait() if debt else 0.0)

    def wrong(self, address: str) -> None:
        """Count a wrong code from an address."""
        key = network(address)
        debt = self._addresses.pop(key, None) or Debt(ADDRESS_FREE, ADDRESS_RATE, ADDRESS_LONGEST_WAIT)
        self._addresses[key] = debt
        debt.add()
        self._server.add()
        if len(self._addresses) > MAX_ADDRESSES:
            self._addresses.popitem(last=False)

    def right(self, address: str, code: str) -> None:
        """Remember that somebody at an address knows a code."""
        pair = (network(address), code)
        self._known[pair] = None
        self._known.move_to_end(pair)
        if len(self._known) > MAX_KNOWN_CODES:
            self._known.popitem(last=False)
