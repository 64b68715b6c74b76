"""The load generator, a process of its own: `python -m server.evidence.load` reads a Load and writes an Outcome.

It waits on bare sockets with a selector and does next to nothing for each answer, so that one core of it can occupy
one core of any of these frameworks; how much of its own core it used is part of the outcome.
"""

from __future__ import annotations

import math
import re
import selectors
import socket
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress

import msgspec
from msgspec import Struct

from server.evidence import Failed, tree

PATIENCE = 60.0  # seconds without any answer
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CLOSE = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)
PIECE = 256 * 1024


class Load(Struct, frozen=True):
    """One request, asked again and again over so many connections, and the answer that each must have.

    With `together` all connections, each a new one, ask at once, and again when all have their answer; else each asks
    again as soon as it has its own. `session` is the service's process, `cores` are those that it and the load have.
    """

    port: int
    request: bytes
    status: int
    body: bytes
    connections: int
    seconds: float
    warm_up: float
    session: int
    cores: tuple[int, ...]
    together: bool = False


class Outcome(Struct, frozen=True):
    """What came of it: answers in so many seconds, milliseconds of waiting for one, and what was used for it.

    For requests asked together the milliseconds are those until the last of them was answered. `own` is the share of
    one core that the load used, `others` the share of all its cores that neither it nor the service did.
    """

    answers: int
    seconds: float
    p50: float
    p99: float
    cpu: float  # seconds of the service
    memory: int  # bytes of the service, at the end
    own: float
    others: float


class Meter:
    """What was used between `begin` and `end`."""

    def __init__(self, session: int, cores: Sequence[int]) -> None:
        self.session, self.cores = session, cores
        self.began = self._read()

    def begin(self) -> None:
        """From now on it counts."""
        self.began = self._read()

    def end(self, answers: int, waits: Sequence[float]) -> Outcome:
        """What it came to; `waits` are seconds."""
        now, cpu, own, busy = (end - start for end, start in zip(self._read(), self.began, strict=True))
        cores = max(len(self.cores), 1)
        return Outcome(
            answers=answers,
            seconds=now,
            p50=percentile(waits, 50) * 1000,
            p99=percentile(waits, 99) * 1000,
            cpu=cpu,
            memory=tree.memory_bytes(self.session),
            own=own / now,
            others=max(busy - cpu - own, 0) / (now * cores),
        )

    def _read(self) -> tuple[float, float, float, float]:
        return (
            time.perf_counter(),
            tree.cpu_seconds(self.session),
            time.process_time(),
            tree.busy_seconds(self.cores),
        )


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest of the values that so many per cent of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * percent / 100) - 1, 0)]


class Connection:
    """One kept connection: a request out, its answer in."""

    def __init__(self, load: Load, selector: selectors.BaseSelector) -> None:
        self.load, self.selector = load, selector
        self.began = 0.0
        self._asking = self._closed = False
        self._unsent = memoryview(b"")
        self._answer = bytearray()
        self._body_at = self._whole_at = 0
        self._open()

    def ask(self) -> None:
        """Send the request, over a new connection if the last one was closed."""
        if self._closed:
            self._open()
        self.began = time.perf_counter()
        self._asking = True
        self._unsent = memoryview(self.load.request)
        self._push()

    def on_ready(self, events: int) -> bool:
        """Go on with what the socket is ready for: whether the answer is whole now. Raises Failed for a wrong one."""
        if events & selectors.EVENT_WRITE:
            self._push()
        if not events & selectors.EVENT_READ:
            return False
        try:
            piece = self._socket.recv(PIECE)
        except ConnectionResetError:
            piece = b""
        if not piece:
            self._lost()
            return False
        self._answer += piece
        if not self._whole_at:
            self._measure()
        if not self._whole_at or len(self._answer) < self._whole_at:
            return False
        self._check()
        self._answer.clear()
        self._whole_at = 0
        self._asking = False
        return True

    def close(self) -> None:
        """Leave."""
        if not self._closed:
            self._closed = True
            self.selector.unregister(self._socket)
            self._socket.close()

    def renew(self) -> None:
        """Leave and come as somebody new."""
        self.close()
        self._open()

    def _open(self) -> None:
        self._socket = socket.create_connection(("127.0.0.1", self.load.port), timeout=PATIENCE)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setblocking(False)
        self.selector.register(self._socket, selectors.EVENT_READ, self)
        self._closed = False

    def _push(self) -> None:
        waits = bool(self._unsent)
        # A connection that the server closed is noticed, and opened again, where answers are read.
        with suppress(BlockingIOError, BrokenPipeError, ConnectionResetError):
            self._unsent = self._unsent[self._socket.send(self._unsent) :]
        if waits or self._unsent:
            events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._unsent else 0)
            self.selector.modify(self._socket, events, self)

    def _measure(self) -> None:
        """Once the head of the answer is there: how long the whole will be."""
        end = self._answer.find(b"\r\n\r\n")
        if end < 0:
            return
        length = LENGTH.search(self._answer, 0, end)
        if length is None:
            raise Failed("An answer does not say how long it is, which the load generator needs.")
        self._body_at = end + 4
        self._whole_at = self._body_at + int(length[1])

    def _check(self) -> None:
        status, body = self._answer[9:12], self._answer[self._body_at :]
        if status != b"%d" % self.load.status or (self.load.body and body != self.load.body):
            raise Failed(f"Under load an answer was {status.decode()} {bytes(body[:200])!r}.")
        if CLOSE.search(self._answer, 0, self._body_at):
            self.close()

    def _lost(self) -> None:
        """The server closed: while nothing was asked of it, or before it answered; then the request is sent again."""
        if self._answer:
            raise Failed("Under load the server closed a connection in the middle of an answer.")
        self.close()
        if self._asking:
            self._open()
            self._unsent = memoryview(self.load.request)
            self._push()


def drive(load: Load) -> Outcome:
    """Put the load on, and say what came of it; raises Failed, OSError."""
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        connections = [Connection(load, selector) for _ in range(load.connections)]
        for connection in connections:
            opened.callback(connection.close)
        meter = Meter(load.session, load.cores)
        return _together(load, connections, meter) if load.together else _steady(load, connections, meter)


def _steady(load: Load, connections: Sequence[Connection], meter: Meter) -> Outcome:
    for connection in connections:
        connection.ask()
    start = time.perf_counter() + load.warm_up
    waits: list[float] = []
    counting = False
    while True:
        for connection in _answered(connections):
            now = time.perf_counter()
            if counting:
                waits.append(now - connection.began)
            connection.ask()
        now = time.perf_counter()
        if not counting and now >= start:
            meter.begin()
            counting, start = True, now
        elif counting and now >= start + load.seconds and waits:
            return meter.end(len(waits), waits)


def _together(load: Load, connections: Sequence[Connection], meter: Meter) -> Outcome:
    until = time.perf_counter() + load.seconds
    waits: list[float] = []
    meter.begin()
    while not waits or time.perf_counter() < until:
        if waits:
            for connection in connections:
                connection.renew()
        began = time.perf_counter()
        for connection in connections:
            connection.ask()
        missing = len(connections)
        while missing:
            missing -= len(_answered(connections))
        waits.append(time.perf_counter() - began)
    return meter.end(len(waits) * len(connections), waits)


def _answered(connections: Sequence[Connection]) -> list[Connection]:
    """Wait until something comes: the connections whose answer is whole with it."""
    ready = connections[0].selector.select(PATIENCE)
    if not ready:
        raise Failed(f"Under load no answer came for {PATIENCE:.0f} seconds.")
    return [key.data for key, events in ready if key.data.on_ready(events)]


@contextmanager
def told() -> Iterator[None]:
    """A failure is the last line on standard error, with exit code 1."""
    try:
        yield
    except (Failed, OSError) as error:
        sys.exit(str(error))


def main() -> None:
    """Read a Load from standard input, write its Outcome to standard output."""
    load = msgspec.json.decode(sys.stdin.buffer.read(), type=Load)
    with told():
        sys.stdout.buffer.write(msgspec.json.encode(drive(load)))


if __name__ == "__main__":
    main()
