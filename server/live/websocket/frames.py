"""Encodes and decodes WebSocket frames (RFC 6455, 5), without I/O."""

from __future__ import annotations

import struct
from collections.abc import Iterator

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA

FINAL = 0x80
MASKED = 0x80
MAX_CONTROL_PAYLOAD = 125


class Malformed(Exception):
    """The input violates the WebSocket framing; the connection cannot be used any more."""


class TooLong(Malformed):
    """A message exceeds the size limit."""


def frame(payload: bytes, opcode: int = TEXT) -> bytes:
    """Return the payload as one unmasked, final frame."""
    return header(len(payload), opcode) + payload


def header(size: int, opcode: int = TEXT) -> bytes:
    """Return the header of an unmasked, final frame with a payload of that many bytes."""
    first = FINAL | opcode
    if size < 126:
        return struct.pack("!BB", first, size)
    if size < 1 << 16:
        return struct.pack("!BBH", first, 126, size)
    return struct.pack("!BBQ", first, 127, size)


class Frames:
    """Reassembles the messages of one client, each of at most `max_size` bytes."""

    __slots__ = ("_fragments", "_max_size", "_opcode", "_rest", "read_frames")

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size
        self._rest = b""
        self._opcode = CONTINUATION  # of the message received in part; CONTINUATION if there is none
        self._fragments = b""
        self.read_frames = 0

    def feed(self, chunk: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield opcode and payload of each complete message and control frame; raises Malformed.

        Exhaust the iterator before the next call.
        """
        data = self._rest + chunk if self._rest else chunk
        self._rest = b""
        at, end = 0, len(data)
        while end - at >= 2:
            first, second = data[at], data[at + 1]
            head, size = at + 2, second & 0x7F
            if size >= 126:
                head = at + (4 if size == 126 else 10)
                if end < head:
                    break
                size = int.from_bytes(data[at + 2 : head])
            self._check(first, second, size)
            start = head + 4
            if end < start + size:
                break
            at = start + size
            self.read_frames += 1
            message = self._join(first, _unmasked(data[start:at], data[head:start]))
            if message is not None:
                yield message
        self._rest = data[at:]

    def _check(self, first: int, second: int, size: int) -> None:
        opcode = first & 0x0F
        if first & 0x70 or opcode not in (CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG):
            raise Malformed("a frame with an unknown opcode or reserved bits")
        if not second & MASKED:
            raise Malformed("an unmasked frame")
        if opcode >= CLOSE:
            if not first & FINAL or size > MAX_CONTROL_PAYLOAD:
                raise Malformed("a control frame that is fragmented or too long")
        elif (opcode == CONTINUATION) != bool(self._opcode):
            raise Malformed("a continuation without a message, or a message inside another")
        elif len(self._fragments) + size > self._max_size:
            raise TooLong(f"more than {self._max_size} bytes")

    def _join(self, first: int, payload: bytes) -> tuple[int, bytes] | None:
        opcode = first & 0x0F
        if opcode >= CLOSE or (opcode and first & FINAL):
            return opcode, payload
        if opcode:
            self._opcode = opcode
        self._fragments += payload
        if not first & FINAL:
            return None
        message = self._opcode, self._fragments
        self._opcode, self._fragments = CONTINUATION, b""
        return message


def _unmasked(payload: bytes, key: bytes) -> bytes:
    size = len(payload)
    mask = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(mask, "little")).to_bytes(size, "little")
