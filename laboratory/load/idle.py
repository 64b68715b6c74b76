"""Idle WebSockets: `python -m laboratory.load.idle` reads an IdleLoad and writes a LoadResult, both as JSON."""

from __future__ import annotations

import selectors
import sys
import time
from contextlib import ExitStack

import msgspec
from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.load.broadcast import answer_pings, deliver, joined
from laboratory.load.connection import Exchange, LoadConnection
from laboratory.load.meter import PATIENCE, LoadResult, Measured, UsageMeter, reporting_failure

BEFORE = 20  # requests that are not counted


class IdleLoad(Struct, frozen=True):
    """How many WebSockets stay open on a path, and the exchange that is repeated over one connection meanwhile."""

    port: int
    path: str
    sockets: int
    exchange: Exchange
    seconds: float
    measured: Measured


def drive(load: IdleLoad) -> LoadResult:
    """Open the WebSockets, repeat the exchange, then send one text to all of them to see that they are open.

    Raises LaboratoryError, OSError.
    """
    with ExitStack() as opened:
        asking = opened.enter_context(selectors.DefaultSelector())
        connection = LoadConnection(load.port, load.exchange, asking)
        opened.callback(connection.close)
        for _ in range(BEFORE):
            _ask(connection)
        listening = opened.enter_context(selectors.DefaultSelector())
        members = joined(load.port, load.path, load.sockets, listening, opened)
        meter = UsageMeter(load.measured)
        latencies: list[float] = []
        until = time.perf_counter() + load.seconds
        while not latencies or time.perf_counter() < until:
            latencies.append(_ask(connection))
            answer_pings(listening)
        result = meter.end(len(latencies), latencies)
        deliver(b"still there?", members, listening)
        return result


def _ask(connection: LoadConnection) -> float:
    """Return the seconds of one request and its response."""
    connection.send()
    while True:
        ready = connection.selector.select(PATIENCE)
        if not ready:
            raise LaboratoryError(f"Beside idle WebSockets no response came for {PATIENCE:.0f} seconds.")
        if any([connection.on_ready(events) for _, events in ready]):
            return time.perf_counter() - connection.began


def main() -> None:
    """Read an IdleLoad from standard input, write its LoadResult to standard output."""
    load = msgspec.json.decode(sys.stdin.buffer.read(), type=IdleLoad)
    with reporting_failure():
        sys.stdout.buffer.write(msgspec.json.encode(drive(load)))


if __name__ == "__main__":
    main()
