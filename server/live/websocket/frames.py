"""WebSocket frames (RFC 6455, 5), both ways: bytes in, bytes out, and no socket."""

from __future__ import annotations

import struct
from collections.abc import Iterator

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA

FINAL = 0x80
MASKED = 0x80
MOST_IN_CONTROL = 125


class Malformed(Exception):
    """What came is no WebSocket frame, or no part of a message that was begun: the connection is of no use any more."""


class TooLong(Malformed):
    """A message is longer than is taken."""


def frame(payload: bytes, opcode: int = TEXT) -> bytes:
    """The payload as one unmasked, final frame."""
    size, first = len(payload), FINAL | opcode
    if size < 126:
        return struct.pack("!BB", first, size) + payload
    if size < 1 << 16:
        return struct.pack("!BBH", first, 126, size) + payload
    return struct.pack("!BBQ", first, 127, size) + payload


class Frames:
    """Puts together the messages of one client, in which each may have up to `most` bytes."""

    __slots__ = ("_begun", "_most", "_opcode", "_rest")

    def __init__(self, most: int) -> None:
        self._most = most
        self._rest = b""
        self._opcode = CONTINUATION  # of the message that was begun in fragments; CONTINUATION when there is none
        self._begun = b""

    def feed(self, chunk: bytes) -> Iterator[tuple[int, bytes]]:
        """Opcode and payload of each message and control frame that is whole by now; raises Malformed.

        It is to be used up before it is called again.
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
            message = self._join(first, _unmasked(data[start:at], data[head:start]))
            if message is not None:
                yield message
        self._rest = data[at:]

    def _check(self, first: int, second: int, size: int) -> None:
        opcode = first & 0x0F
        if first & 0x70 or opcode not in (CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG):
            raise Malformed("a frame of an extension that was not agreed on")
        if not second & MASKED:
            raise Malformed("a frame without a mask")
        if opcode >= CLOSE:
            if not first & FINAL or size > MOST_IN_CONTROL:
                raise Malformed("a control frame that is long or in parts")
        elif (opcode == CONTINUATION) != bool(self._opcode):
            raise Malformed("a part of no message, or a message within another")
        elif len(self._begun) + size > self._most:
            raise TooLong(f"more than {self._most} bytes")

    def _join(self, first: int, payload: bytes) -> tuple[int, bytes] | None:
        opcode = first & 0x0F
        if opcode >= CLOSE or (opcode and first & FINAL):
            return opcode, payload
        if opcode:
            self._opcode = opcode
        self._begun += payload
        if not first & FINAL:
            return None
        whole = self._opcode, self._begun
        self._opcode, self._begun = CONTINUATION, b""
        return whole


def _unmasked(payload: bytes, key: bytes) -> bytes:
    size = len(payload)
    whole = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(whole, "little")).to_bytes(size, "little")
