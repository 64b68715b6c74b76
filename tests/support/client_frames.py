"""The bytes of frames as a client sends them, valid or not."""

from __future__ import annotations

import struct
from collections.abc import Iterable

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
KEY = b"\x11\x22\x33\x44"


def masked(
    payload: bytes, opcode: int = TEXT, *, final: bool = True, reserved: int = 0, key: bytes = KEY, length: int = 0
) -> bytes:
    """Return a masked frame; its length is written with `length` more bytes (2 or 8), or in the shortest form."""
    size = len(payload)
    first = bytes([(0x80 if final else 0) | reserved << 4 | opcode])
    if length == 8 or size > 0xFFFF:
        head = struct.pack("!BQ", 0x80 | 127, size)
    elif length == 2 or size > 125:
        head = struct.pack("!BH", 0x80 | 126, size)
    else:
        head = struct.pack("!B", 0x80 | size)
    # As one number, which is many times faster than byte by byte.
    mask = int.from_bytes((key * (size // 4 + 1))[:size])
    return first + head + key + (int.from_bytes(payload) ^ mask).to_bytes(size)


def fragments(parts: Iterable[bytes], opcode: int = TEXT) -> list[bytes]:
    """Return a message as one frame for each part."""
    listed = list(parts)
    last = len(listed) - 1
    return [masked(part, CONTINUATION if n else opcode, final=n == last) for n, part in enumerate(listed)]


def pieces(data: bytes, size: int) -> list[bytes]:
    """Return the data in pieces of that size."""
    return [data[at : at + size] for at in range(0, len(data), size)]


def closing(code: int | None = 1000, reason: bytes = b"") -> bytes:
    """Return a close frame; with None, an empty one."""
    return masked(b"" if code is None else code.to_bytes(2) + reason, CLOSE)
