"""Encodes and decodes WebSocket frames (RFC 6455, 5), without I/O."""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
OPCODES = (CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG)

FINAL = 0x80
RESERVED = 0x70
CONTROL = 0x08
MASKED = 0x80
MAX_CONTROL_PAYLOAD = 125
# The bytes of a longer length, and the least length that may be written with them.
EXTENDED = {126: (2, 126), 127: (8, 1 << 16)}

_utf8 = codecs.getincrementaldecoder("utf-8")


class Malformed(Exception):
    """The input violates RFC 6455, and nothing after it can be read; `code` is the close code that says so."""

    code = 1002


class InvalidText(Malformed):
    """A text is not UTF-8."""

    code = 1007


class TooLong(Malformed):
    """A message exceeds the size limit."""

    code = 1009


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
    """Reads the frames of one client and joins them into messages, each of at most `max_size` bytes.

    `read_bytes` and `read_frames` count everything received, control frames and fragments included. A violation is
    noticed as soon as it shows, even inside a frame that has not arrived completely.
    """

    __slots__ = (
        *("_decoder", "_first", "_inside", "_key", "_max_size", "_message", "_missing", "_opcode", "_payload", "_rest"),
        *("read_bytes", "read_frames"),
    )

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size
        self._rest = b""  # the beginning of a header
        # The frame whose payload is being read, if `_inside`: its first byte, key, and number of missing bytes.
        self._inside = False
        self._first = self._missing = 0
        self._key = b""
        self._payload = b""  # of a control frame received in part
        # The message received in part, its opcode (CONTINUATION if there is none), and the decoder of its text.
        self._message: bytearray | None = None
        self._opcode = CONTINUATION
        self._decoder: codecs.IncrementalDecoder | None = None
        self.read_bytes = self.read_frames = 0

    def feed(self, chunk: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield opcode and payload of each complete message and control frame; raises Malformed.

        Exhaust the iterator before the next call, and feed nothing after an exception.
        """
        self.read_bytes += len(chunk)
        data, at = self._rest + chunk, 0
        self._rest = b""
        while True:
            if not self._inside:
                start = self._begin(data, at)
                if start is None:
                    self._rest = data[at:]
                    return
                at = start
            part = data[at : at + self._missing]
            at += len(part)
            complete = self._take(part)
            if complete is not None:
                yield complete
            if self._inside:
                return

    def _begin(self, data: bytes, at: int) -> int | None:
        """Read a frame's header; return the position of its payload, or None if the header is incomplete."""
        if len(data) < at + 2:
            return None
        first, second = data[at], data[at + 1]
        self._check(first, second)
        size, head = second & 0x7F, at + 2
        if size in EXTENDED:
            extra, least = EXTENDED[size]
            head += extra
            if len(data) < head:
                return None
            size = int.from_bytes(data[at + 2 : head])
            if size < least or size >> 63:
                raise Malformed("a length that is not in its shortest form")
        if not first & CONTROL and len(self._message or b"") + size > self._max_size:
            raise TooLong(f"more than {self._max_size} bytes")
        if len(data) < head + 4:
            return None
        self._inside, self._first, self._missing = True, first, size
        self._key = data[head : head + 4]
        self._opcode = self._opcode if first & CONTROL else first & 0x0F or self._opcode
        self.read_frames += 1
        return head + 4

    def _check(self, first: int, second: int) -> None:
        """Raise Malformed if no frame may have these first two bytes here."""
        opcode = first & 0x0F
        if first & RESERVED:
            raise Malformed("a frame with reserved bits")
        if opcode not in OPCODES:
            raise Malformed("a frame with an unknown opcode")
        if not second & MASKED:
            raise Malformed("an unmasked frame")
        if opcode & CONTROL:
            if not first & FINAL or second & 0x7F > MAX_CONTROL_PAYLOAD:
                raise Malformed("a control frame that is fragmented or too long")
        elif (opcode == CONTINUATION) != (self._opcode != CONTINUATION):
            raise Malformed("a continuation without a message, or a message inside another")

    def _take(self, part: bytes) -> tuple[int, bytes] | None:
        """Add a part of the frame's payload; return the message or the control frame that it completes."""
        payload = _unmasked(part, self._key)
        self._missing -= len(part)
        self._inside = bool(self._missing)
        if self._inside:
            turn = len(part) % 4
            self._key = self._key[turn:] + self._key[:turn]
        if self._first & CONTROL:
            return self._take_control(payload)
        complete = not self._inside and bool(self._first & FINAL)
        if self._opcode == TEXT:
            self._check_text(payload, complete)
        if self._message is not None:
            self._message += payload
            payload = bytes(self._message) if complete else b""
        elif not complete:
            self._message = bytearray(payload)
        if not complete:
            return None
        message = self._opcode, payload
        self._opcode, self._message = CONTINUATION, None
        return message

    def _take_control(self, payload: bytes) -> tuple[int, bytes] | None:
        payload = self._payload + payload
        self._payload = payload if self._inside else b""
        if self._inside:
            return None
        if self._first & 0x0F == CLOSE:
            check_close(payload)
        return self._first & 0x0F, payload

    def _check_text(self, part: bytes, complete: bool) -> None:
        """Raise InvalidText if this part of a message cannot belong to a text in UTF-8."""
        try:
            if self._decoder is None and complete:
                part.decode()
                return
            if self._decoder is None:
                self._decoder = _utf8()
            self._decoder.decode(part, complete)
        except UnicodeDecodeError:
            raise InvalidText("a text that is not UTF-8") from None
        if complete:
            self._decoder = None


def check_close(payload: bytes) -> None:
    """Raise Malformed unless this may be the payload of a close frame (RFC 6455, 7.4)."""
    if not payload:
        return
    code = int.from_bytes(payload[:2])
    # 1004, 1005, 1006 and 1015 are reserved; 1016 to 2999 are not assigned.
    if len(payload) == 1 or not (1000 <= code <= 1003 or 1007 <= code <= 1014 or 3000 <= code <= 4999):
        raise Malformed("a close frame without a valid code")
    try:
        payload[2:].decode()
    except UnicodeDecodeError:
        raise InvalidText("a close reason that is not UTF-8") from None


def _unmasked(payload: bytes, key: bytes) -> bytes:
    if not payload:
        return b""
    size = len(payload)
    mask = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(mask, "little")).to_bytes(size, "little")
