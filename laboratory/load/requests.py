"""Request load: `python -m laboratory.load.requests` reads a RequestLoad and writes a LoadResult, both as JSON.

It uses bare sockets with a selector and does little work for each response, so that one core of it can saturate one
core of any of the frameworks. The result says how much of its own core it used.
"""

from __future__ import annotations

import re
import selectors
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress

import msgspec
from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.load.meter import PATIENCE, LoadResult, UsageMeter, reporting_failure

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CLOSE = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)
PIECE = 256 * 1024


class RequestLoad(Struct, frozen=True):
    """One request, sent repeatedly over a number of connections, and its expected response.

    With `together`, all send simultaneously, each over a new connection, and again when all are answered;
    otherwise each sends again as soon as it is answered. `session` is the service's process, `cores` are those of the
    service and the load generator.
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


class LoadConnection:
    """One keep-alive connection: sends a request, reads its response."""

    def __init__(self, load: RequestLoad, selector: selectors.BaseSelector) -> None:
        self.load, self.selector = load, selector
        self.began = 0.0
        self._pending = self._closed = False
        self._unsent = memoryview(b"")
        self._response = bytearray()
        self._body_start = self._total = 0
        self._open()

    def send(self) -> None:
        """Send the request, over a new connection if the server closed the last one."""
        if self._closed:
            self._open()
        self.began = time.perf_counter()
        self._pending = True
        self._unsent = memoryview(self.load.request)
        self._push()

    def on_ready(self, events: int) -> bool:
        """Read or write what the socket is ready for; True if that completes a response.

        Raises LaboratoryError for a wrong response.
        """
        if events & selectors.EVENT_WRITE:
            self._push()
        if not events & selectors.EVENT_READ:
            return False
        try:
            piece = self._socket.recv(PIECE)
        except ConnectionResetError:
            piece = b""
        if not piece:
            self._on_closed()
            return False
        self._response += piece
        if not self._total:
            self._parse_head()
        if not self._total or len(self._response) < self._total:
            return False
        self._check()
        self._response.clear()
        self._total = 0
        self._pending = False
        return True

    def close(self) -> None:
        """Close the connection."""
        if not self._closed:
            self._closed = True
            self.selector.unregister(self._socket)
            self._socket.close()

    def reopen(self) -> None:
        """Close the connection and open a new one."""
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
        # If the server closed the connection, the next read notices and opens a new one.
        with suppress(BlockingIOError, BrokenPipeError, ConnectionResetError):
            self._unsent = self._unsent[self._socket.send(self._unsent) :]
        if waits or self._unsent:
            events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._unsent else 0)
            self.selector.modify(self._socket, events, self)

    def _parse_head(self) -> None:
        """Once the head is complete, work out the length of the whole response."""
        end = self._response.find(b"\r\n\r\n")
        if end < 0:
            return
        length = LENGTH.search(self._response, 0, end)
        if length is None:
            raise LaboratoryError("A response has no Content-Length, which the load generator needs.")
        self._body_start = end + 4
        self._total = self._body_start + int(length[1])

    def _check(self) -> None:
        status, body = self._response[9:12], self._response[self._body_start :]
        if status != b"%d" % self.load.status or (self.load.body and body != self.load.body):
            raise LaboratoryError(f"Under load a response was {status.decode()} {bytes(body[:200])!r}.")
        if CLOSE.search(self._response, 0, self._body_start):
            self.close()

    def _on_closed(self) -> None:
        """Handle a connection that the server closed; an unanswered request is sent again."""
        if self._response:
            raise LaboratoryError("Under load the server closed a connection in the middle of a response.")
        self.close()
        if self._pending:
            self._open()
            self._unsent = memoryview(self.load.request)
            self._push()


def drive(load: RequestLoad) -> LoadResult:
    """Apply the load and return its result; raises LaboratoryError, OSError."""
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        connections = [LoadConnection(load, selector) for _ in range(load.connections)]
        for connection in connections:
            opened.callback(connection.close)
        meter = UsageMeter(load.session, load.cores)
        return _together(load, connections, meter) if load.together else _steady(load, connections, meter)


def _steady(load: RequestLoad, connections: Sequence[LoadConnection], meter: UsageMeter) -> LoadResult:
    for connection in connections:
        connection.send()
    start = time.perf_counter() + load.warm_up
    latencies: list[float] = []
    counting = False
    while True:
        for connection in _answered(connections):
            now = time.perf_counter()
            if counting:
                latencies.append(now - connection.began)
            connection.send()
        now = time.perf_counter()
        if not counting and now >= start:
            meter.begin()
            counting, start = True, now
        elif counting and now >= start + load.seconds and latencies:
            return meter.end(len(latencies), latencies)


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
