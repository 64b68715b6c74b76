"""Frames: messages are the same however the client fragments them and the network splits the bytes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.live.websocket.frames import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    Frames,
    InvalidText,
    Malformed,
    TooLong,
    check_close,
    frame,
)
from tests.support.client_frames import fragments, masked, pieces
from tests.support.effort import examples
from tests.support.rows import one_test_for
from tests.support.utf8 import INVALID, SPLIT, VALID

MAX_SIZE = 300


def parse(*chunks: bytes, max_size: int = MAX_SIZE) -> list[tuple[int, bytes]]:
    """Return the messages parsed from these bytes, read chunk by chunk."""
    reader = Frames(max_size)
    return [message for chunk in chunks for message in reader.feed(chunk)]


@st.composite
def texts(draw: st.DrawFn) -> list[bytes]:
    """Return a text in parts, cut anywhere, even inside a character."""
    text = draw(st.text(max_size=60)).encode()
    cuts = sorted(min(cut, len(text)) for cut in draw(st.lists(st.integers(0, 250), max_size=5)))
    return [text[a:b] for a, b in pairwise([0, *cuts, len(text)])]


payloads = st.binary(max_size=200)
messages = st.one_of(
    st.tuples(st.just(TEXT), texts()), st.tuples(st.just(BINARY), st.lists(payloads, min_size=1, max_size=4))
)
controls = st.tuples(st.sampled_from([PING, PONG]), st.binary(max_size=125))


@st.composite
def streams(draw: st.DrawFn) -> tuple[list[tuple[int, bytes]], bytes]:
    """Return messages, and the bytes of a client that sends them in fragments with control frames in between."""
    expected, sent = [], b""
    for opcode, parts in draw(st.lists(messages)):
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


# ---- fuzzing: any bytes, against a second reader that takes its time


def outcome(*chunks: bytes) -> tuple[list[tuple[int, bytes]], int | None]:
    """Return the messages before the first violation, and its close code."""
    reader, found = Frames(MAX_SIZE), []
    try:
        for chunk in chunks:
            for message in reader.feed(chunk):
                found.append(message)
    except Malformed as violation:
        return found, violation.code
    return found, None


def read_slowly(data: bytes) -> tuple[list[tuple[int, bytes]], int | None]:
    """Return the same as `outcome` for complete frames, written from the RFC as plainly as possible."""
    found: list[tuple[int, bytes]] = []
    kind, message = CONTINUATION, b""
    while len(data) >= 2:
        final, reserved, opcode = data[0] >> 7, data[0] >> 4 & 7, data[0] & 15
        mask, size = data[1] >> 7, data[1] & 127
        control = opcode >= 8
        if reserved or opcode not in (0, 1, 2, 8, 9, 10) or not mask or (control and (not final or size > 125)):
            return found, 1002
        if not control and (opcode == CONTINUATION) == (kind == CONTINUATION):
            return found, 1002
        longer = {126: 2, 127: 8}.get(size, 0)
        if len(data) < 2 + longer:
            break
        if longer:
            size = int.from_bytes(data[2 : 2 + longer])
            if size < (126 if longer == 2 else 65_536) or size >= 1 << 63:
                return found, 1002
        if not control and len(message) + size > MAX_SIZE:
            return found, 1009
        start = 2 + longer + 4
        if len(data) < start + size:
            break
        key, masked_payload = data[start - 4 : start], data[start : start + size]
        payload = bytes(b ^ key[n % 4] for n, b in enumerate(masked_payload))
        data = data[start + size :]
        if control:
            try:
                check_close(payload if opcode == CLOSE else b"")
            except Malformed as violation:
                return found, violation.code
            found.append((opcode, payload))
            continue
        kind, message = opcode or kind, message + payload
        if kind == TEXT and not starts_a_text(message, bool(final)):
            return found, 1007
        if final:
            found.append((kind, message))
            kind, message = CONTINUATION, b""
    return found, None


def starts_a_text(data: bytes, complete: bool) -> bool:
    """Return whether bytes are UTF-8, or can become it with at most three more."""
    endings = [b""] if complete else [b"", b"\x80", b"\xbf", b"\x80\x80", b"\xbf\xbf", b"\x80" * 3, b"\xbf" * 3]
    return any(is_text(data + ending) for ending in endings)


def is_text(data: bytes) -> bool:
    """Return whether bytes are UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


any_payload = st.one_of(
    st.binary(max_size=130),
    st.sampled_from([*VALID, *INVALID]),
    st.tuples(st.integers(990, 5010), st.sampled_from([b"", b"reason", b"\xff"])).map(
        lambda pair: pair[0].to_bytes(2) + pair[1]
    ),
)
usually = st.sampled_from([True] * 9 + [False])
any_frame = st.builds(
    masked,
    any_payload,
    st.one_of(st.sampled_from([CONTINUATION, TEXT, TEXT, BINARY, CLOSE, PING, PONG]), st.integers(0, 15)),
    final=usually,
    reserved=usually.flatmap(lambda good: st.just(0) if good else st.integers(0, 7)),
    key=st.binary(min_size=4, max_size=4),
    length=st.sampled_from([0] * 9 + [2, 8]),
)
any_input = st.lists(st.one_of(any_frame, any_frame, any_frame, st.binary(max_size=20)), max_size=8).map(b"".join)


@settings(max_examples=examples(60, 100), deadline=None)
@given(any_input, st.lists(st.integers(min_value=0, max_value=1200), max_size=6))
def test_any_bytes_are_read_as_by_a_slow_reader(data: bytes, cuts: list[int]) -> None:
    found, code = outcome(data)
    slowly, expected = read_slowly(data)
    # The last frame may be incomplete: then only the faster reader may see already that it is wrong.
    assert found == slowly and (code == expected or expected is None), (code, expected)
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    assert outcome(*(data[a:b] for a, b in pairwise(places))) == (found, code)
    assert outcome(*pieces(data, 1)) == (found, code)


@settings(max_examples=examples(50), deadline=None)
@given(any_input)
def test_everything_received_is_counted(data: bytes) -> None:
    reader = Frames(MAX_SIZE)
    try:
        count = len(list(reader.feed(data)))
    except Malformed:
        return
    assert reader.read_bytes == len(data) and reader.read_frames >= count


def test_empty_fragments_and_pongs_are_counted() -> None:
    sent = b"".join(fragments([b"", *[b""] * 5, b"x"])) + masked(b"", PONG) * 3
    reader = Frames(MAX_SIZE)
    assert [opcode for opcode, _ in reader.feed(sent)] == [TEXT, PONG, PONG, PONG]
    assert (reader.read_bytes, reader.read_frames) == (len(sent), 10)


@pytest.mark.parametrize(("size", "shortest"), [(0, 0), (125, 0), (126, 2), (65_535, 2), (65_536, 8)])
def test_lengths_are_read_in_their_shortest_form_only(size: int, shortest: int) -> None:
    payload = bytes(n % 251 for n in range(size))
    assert parse(masked(payload, BINARY, length=shortest), max_size=size) == [(BINARY, payload)]
    for longer in {2, 8} - set(range(shortest + 1)):
        with pytest.raises(Malformed, match="shortest"):
            parse(masked(payload, BINARY, length=longer), max_size=size)


@pytest.mark.parametrize(
    "data",
    [
        frame(b"not masked"),
        masked(b"x", 0x3),
        masked(b"x", 0xB),
        masked(b"x", reserved=4),
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


@one_test_for(INVALID)
def test_invalid_text_is_refused_however_it_arrives(sequence: bytes) -> None:
    for chunks in ([masked(sequence)], fragments(pieces(sequence, 1)), pieces(masked(sequence), 1)):
        with pytest.raises(InvalidText):
            parse(*chunks)


def test_invalid_text_is_refused_before_the_rest_arrives() -> None:
    whole = masked(SPLIT + b"\xf4\x90" + b"x" * 100)
    reader = Frames(MAX_SIZE)
    assert list(reader.feed(whole[: 6 + len(SPLIT) + 1])) == []
    with pytest.raises(InvalidText):
        list(reader.feed(whole[6 + len(SPLIT) + 1 :][:1]))


def test_close_codes_are_those_of_the_registry() -> None:
    valid = []
    for code in range(1 << 16):
        try:
            check_close(code.to_bytes(2))
        except Malformed as violation:
            assert violation.code == 1002
        else:
            valid.append(code)
    assert valid == [1000, 1001, 1002, 1003, *range(1007, 1015), *range(3000, 5000)]
