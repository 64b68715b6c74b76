"""An open loop: `python -m laboratory.load.paced` reads a PacedLoad and writes a LoadResult, both as JSON.

Requests are due at fixed times, whether earlier ones are answered or not, and a response time counts from the time its
request was due. A server that stalls therefore delays every request that was due meanwhile; a load that waits for
responses before it sends would leave these out (coordinated omission).
"""

from __future__ import annotations

import selectors
import sys
import time
from collections import deque
from contextlib import ExitStack

import msgspec
from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.load.connection import Exchange, LoadConnection
from laboratory.load.meter import PATIENCE, LoadResult, Measured, UsageMeter, reporting_failure


class PacedLoad(Struct, frozen=True):
    """An exchange, and how many a second are due; each takes a free connection, or waits for one."""

    port: int
    exchange: Exchange
    connections: int
    rate: float
    seconds: float
    warm_up: float
    measured: Measured


def drive(load: PacedLoad) -> LoadResult:
    """Send every request of the schedule, wait for all responses, and return the result.

    Its responses are all that were due in `seconds`. Raises LaboratoryError, OSError.
    """
    # select() waits for microseconds; epoll would round each wait up to a millisecond.
    with selectors.SelectSelector() as selector, ExitStack() as opened:
        return _Schedule(load, selector, opened).run()


class _Schedule:
    """The requests of one open loop: those due, those waiting for a connection, and those on their way."""

    def __init__(self, load: PacedLoad, selector: selectors.BaseSelector, opened: ExitStack) -> None:
        self.load, self.selector, self.opened = load, selector, opened
        self.free: list[LoadConnection] = []
        self.warming = max(round(load.rate * load.warm_up), 1)
        self.total = self.warming + max(round(load.rate * load.seconds), 1)
        self.sent = self.answered = 0
        self.due: deque[float] = deque()
        self.on_their_way: dict[LoadConnection, tuple[int, float]] = {}
        self.latencies: list[float] = []

    def run(self) -> LoadResult:
        meter = UsageMeter(self.load.measured)
        began = time.perf_counter()
        scheduled = 0
        while self.answered < self.total:
            now = time.perf_counter()
            while scheduled < self.total and began + scheduled / self.load.rate <= now:
                self.due.append(began + scheduled / self.load.rate)
                scheduled += 1
                if scheduled == self.warming:
                    meter.begin()
            self._send()
            wait = PATIENCE
            if scheduled < self.total:
                wait = max(began + scheduled / self.load.rate - time.perf_counter(), 0)
            self._receive(wait, last=scheduled == self.total)
        return meter.end(len(self.latencies), self.latencies)

    def _send(self) -> None:
        while self.due and (connection := self._free_connection()):
            self.on_their_way[connection] = (self.sent, self.due.popleft())
            self.sent += 1
            connection.send()

    def _free_connection(self) -> LoadConnection | None:
        """Return a connection; a new one only when it has a request: gunicorn's threads wait for the first byte."""
        if self.free:
            return self.free.pop()
        if len(self.on_their_way) == self.load.connections:
            return None
        connection = LoadConnection(self.load.port, self.load.exchange, self.selector)
        self.opened.callback(connection.close)
        return connection

    def _receive(self, wait: float, *, last: bool) -> None:
        ready = self.selector.select(wait)
        if not ready and last:
            raise LaboratoryError(f"Under load no response came for {PATIENCE:.0f} seconds.")
        for key, events in ready:
            connection: LoadConnection = key.data
            if connection.on_ready(events):
                number, due = self.on_their_way.pop(connection)
                self.answered += 1
                if number >= self.warming:
                    self.latencies.append(time.perf_counter() - due)
                self.free.append(connection)


def main() -> None:
    """Read a PacedLoad from standard input, write its LoadResult to standard output."""
    load = msgspec.json.decode(sys.stdin.buffer.read(), type=PacedLoad)
    with reporting_failure():
        sys.stdout.buffer.write(msgspec.json.encode(drive(load)))


if __name__ == "__main__":
    main()
