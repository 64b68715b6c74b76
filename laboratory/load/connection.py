"""One keep-alive connection of a load: sends a request, reads its response and checks it."""

from __future__ import annotations

import re
import selectors
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count

from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.load.meter import PATIENCE

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CLOSE = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)
PIECE = 256 * 1024
NUMBER = "#0000000000"  # where a numbered exchange has its number, in the request and in the expected response


def number_text(number: int) -> str:
    """Return a number as it replaces NUMBER; the length is always the same."""
    return f"#{number:0{len(NUMBER) - 1}d}"


class Exchange(Struct, frozen=True):
    """A request and its expected response; an empty body is not compared."""

    request: bytes
    status: int
    body: bytes

    def numbered(self, number: int) -> Exchange:
        """Return it with a number in the place of NUMBER."""
        old, new = NUMBER.encode(), number_text(number).encode()
        return Exchange(self.request.replace(old, new), self.status, self.body.replace(old, new))


class LoadConnection:
    """One keep-alive connection for one exchange, which with `numbers` gets another one each time it is sent."""

    def __init__(
        self, port: int, exchange: Exchange, selector: selectors.BaseSelector, numbers: Iterator[int] | None = None
    ) -> None:
        self.port, self.exchange, self.selector, self.numbers = port, exchange, selector, numbers
        self.began = 0.0
        self.number = 0  # the last one sent
        self.pending = self._closed = False
        self._sent = exchange
        self._asks_to_close = bool(CLOSE.search(exchange.request))
        self._unsent = memoryview(b"")
        self._response = bytearray()
        self._body_start = self._total = 0
        self._open()

    def send(self) -> None:
        """Send the request, over a new connection if the server closed the last one."""
        if self._closed:
            self._open()
        if self.numbers is not None:
            self.number = next(self.numbers)
            self._sent = self.exchange.numbered(self.number)
        self.began = time.perf_counter()
        self.pending = True
        self._unsent = memoryview(self._sent.request)
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
        self.pending = False
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
        self._socket = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
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
        if status != b"%d" % self._sent.status or (self._sent.body and body != self._sent.body):
            raise LaboratoryError(f"Under load a response was {status.decode()} {bytes(body[:200])!r}.")
        if self._asks_to_close or CLOSE.search(self._response, 0, self._body_start):
            self.close()

    def _on_closed(self) -> None:
        """Handle a connection that the server closed; an unanswered request is sent again."""
        if self._response:
            raise LaboratoryError("Under load the server closed a connection in the middle of a response.")
        self.close()
        if self.pending:
            self._open()
            self._unsent = memoryview(self._sent.request)
            self._push()


def numbers(numbered: bool) -> Iterator[int] | None:
    """Return the numbers that all connections of one load take theirs from, or None."""
    return count(1) if numbered else None
