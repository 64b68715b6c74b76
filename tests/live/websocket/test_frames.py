"""Frames: messages are the same however the client fragments them and the network splits the bytes."""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.live.websocket.frames import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    Frames,
    Malformed,
    TooLong,
    frame,
)

MAX_SIZE = 300
KEY = b"\x11\x22\x33\x44"


def masked(payload: bytes, opcode: int = TEXT, *, final: bool = True, key: bytes = KEY, longest: bool = False) -> bytes:
    """Return a frame as a client sends it; the length in the shortest form, or in the longest."""
    size = len(payload)
    if longest or size > 0xFFFF:
        length = struct.pack("!BQ", 0x80 | 127, size)
    elif size > 125:
        length = struct.pack("!BH", 0x80 | 126, size)
    else:
        length = struct.pack("!B", 0x80 | size)
    first = bytes([(0x80 if final else 0) | opcode])
    return first + length + key + bytes(b ^ key[n % 4] for n, b in enumerate(payload))


def parse(*chunks: bytes, max_size: int = MAX_SIZE) -> list[tuple[int, bytes]]:
    """Return the messages parsed from these bytes, read chunk by chunk."""
    reader = Frames(max_size)
    return [message for chunk in chunks for message in reader.feed(chunk)]


payloads = st.binary(max_size=200)
controls = st.tuples(st.sampled_from([PING, PONG]), st.binary(max_size=125))


@st.composite
def streams(draw: st.DrawFn) -> tuple[list[tuple[int, bytes]], bytes]:
    """Return messages, and the bytes of a client that sends them in fragments with control frames in between."""
    expected, sent = [], b""
    for opcode, parts in draw(st.lists(st.tuples(st.sampled_from([TEXT, BINARY]), st.lists(payloads, min_size=1)))):
        if sum(map(len, parts)) > MAX_SIZE:
            parts = parts[:1]
        for place, part in enumerate(parts):
            last = place == len(parts) - 1
            key = draw(st.binary(min_size=4, max_size=4))
            sent += masked(part, CONTINUATION if place else opcode, final=last, key=key)
            if not last:
                for kind, payload in draw(st.lists(controls, max_size=2)):
                    expected.append((kind, payload))
                    sent += masked(payload, kind)
        expected.append((opcode, b"".join(parts)))
    return expected, sent


@given(streams(), st.lists(st.integers(min_value=0, max_value=2000), max_size=30))
def test_fragmented_messages_are_reassembled(sent: tuple[list[tuple[int, bytes]], bytes], cuts: list[int]) -> None:
    expected, data = sent
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    chunks = [data[a:b] for a, b in pairwise(places)]
    assert parse(*chunks) == expected
    assert parse(*(data[n : n + 1] for n in range(len(data)))) == expected


@given(st.binary(max_size=400))
def test_any_bytes_give_messages_or_a_refusal(data: bytes) -> None:
    try:
        messages = parse(data)
    except Malformed:
        return
    assert all(len(payload) <= MAX_SIZE for _, payload in messages)


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536])
def test_every_length_encoding_is_read(size: int) -> None:
    payload = bytes(n % 251 for n in range(size))
    assert parse(masked(payload), max_size=size) == [(TEXT, payload)]
    assert parse(masked(payload, longest=True), max_size=size) == [(TEXT, payload)]


@pytest.mark.parametrize(
    "data",
    [
        frame(b"not masked"),
        masked(b"x", 0x3),
        masked(b"x", 0xB),
        bytes([masked(b"x")[0] | 0x40]) + masked(b"x")[1:],
        masked(b"x", PING, final=False),
        masked(b"x" * 126, PING),
        masked(b"x" * 126, CLOSE),
        masked(b"x", CONTINUATION),
        masked(b"x", final=False) + masked(b"y"),
    ],
    ids=["no mask", "opcode 3", "opcode 11", "compressed", "ping in parts", "long ping", "long close", "no beginning",
         "message in a message"],
)  # fmt: skip
def test_invalid_frame_is_refused_after_the_valid_ones(data: bytes) -> None:
    reader = Frames(MAX_SIZE)
    feed = reader.feed(masked(b"before") + data)
    assert next(feed) == (TEXT, b"before")
    with pytest.raises(Malformed):
        next(feed)


def test_message_size_limit_applies_to_all_fragments() -> None:
    half = b"x" * (MAX_SIZE // 2)
    assert parse(masked(half, final=False), masked(half, CONTINUATION)) == [(TEXT, half + half)]
    for data in (masked(b"x" * (MAX_SIZE + 1)), masked(half + b"x", final=False) + masked(half, CONTINUATION)):
        with pytest.raises(TooLong):
            parse(data)
    head_alone = masked(b"x" * (MAX_SIZE + 1))[:4]
    with pytest.raises(TooLong):
        parse(head_alone)
