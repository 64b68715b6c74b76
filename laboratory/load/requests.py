"""Request load: `python -m laboratory.load.requests` reads a RequestLoad and writes a LoadResult, both as JSON.

It uses bare sockets with a selector and does little work for each response, so that one core of it can saturate one
core of any of the frameworks. The result says how much of its own core it used.
"""

from __future__ import annotations

import selectors
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

import msgspec
from msgspec import Struct, structs

from laboratory.errors import LaboratoryError
from laboratory.load.connection import Exchange, LoadConnection, numbers
from laboratory.load.meter import PATIENCE, LoadResult, Measured, UsageMeter, reporting_failure


class RequestLoad(Struct, frozen=True):
    """Requests sent repeatedly over a number of connections, and their expected responses.

    Each connection has one of the exchanges. With `numbered`, each request gets a different number. With `together`,
    all send simultaneously, each over a new connection, and again when all are answered; otherwise each sends again as
    soon as it is answered.
    """

    port: int
    exchanges: tuple[Exchange, ...]
    connections: int
    seconds: float
    warm_up: float
    measured: Measured
    numbered: bool = False
    together: bool = False


def drive(load: RequestLoad) -> LoadResult:
    """Apply the load and return its result; raises LaboratoryError, OSError.

    After a numbered load, the result has the number of the last answered request of each connection.
    """
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        shared = numbers(load.numbered)
        exchanges = [load.exchanges[n % len(load.exchanges)] for n in range(load.connections)]
        connections = [LoadConnection(load.port, exchange, selector, shared) for exchange in exchanges]
        for connection in connections:
            opened.callback(connection.close)
        meter = UsageMeter(load.measured)
        if load.together:
            return _together(load, connections, meter)
        result = _steady(load, connections, meter)
        while load.numbered and any(connection.pending for connection in connections):
            _answered(connections)
        return structs.replace(result, last=tuple(connection.number for connection in connections))


def _steady(load: RequestLoad, connections: Sequence[LoadConnection], meter: UsageMeter) -> LoadResult:
    for connection in connections:
        connection.send()
    start = time.perf_counter() + load.warm_up
    latencies: list[float] = []
    counting = False
    while True:
        answered = _answered(connections)
        now = time.perf_counter()
        if counting and now >= start + load.seconds and latencies:
            return meter.end(len(latencies), latencies)
        for connection in answered:
            now = time.perf_counter()
            if counting:
                latencies.append(now - connection.began)
            connection.send()
        if not counting and now >= start:
            meter.begin()
            counting, start = True, now


def _together(load: RequestLoad, connections: Sequence[LoadConnection], meter: UsageMeter) -> LoadResult:
    until = time.perf_counter() + load.seconds
    latencies: list[float] = []
    meter.begin()
    while not latencies or time.perf_counter() < until:
        if latencies:
            for connection in connections:
                connection.reopen()
        began = time.perf_counter()
        for connection in connections:
            connection.send()
        missing = len(connections)
        while missing:
            missing -= len(_answered(connections))
        latencies.append(time.perf_counter() - began)
    return meter.end(len(latencies) * len(connections), latencies)


def _answered(connections: Sequence[LoadConnection]) -> list[LoadConnection]:
    """Wait for data; return the connections whose response is now complete."""
    ready = connections[0].selector.select(PATIENCE)
    if not ready:
        raise LaboratoryError(f"Under load no response came for {PATIENCE:.0f} seconds.")
    return [key.data for key, events in ready if key.data.on_ready(events)]


def main() -> None:
    """Read a RequestLoad from standard input, write its LoadResult to standard output."""
    load = msgspec.json.decode(sys.stdin.buffer.read(), type=RequestLoad)
    with reporting_failure():
        sys.stdout.buffer.write(msgspec.json.encode(drive(load)))


if __name__ == "__main__":
    main()
