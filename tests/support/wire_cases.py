"""What RFC 6455 says of frames, as cases: the bytes that a client sends, and what the server must answer.

They follow the families 1 to 7, 9 and 10 of Autobahn's test suite and have its numbers; letters are additions. A text
message is answered by Quorum, not echoed, so a case sends requests, and the answers have their refs. A text that is
no JSON is closed with 4400, which shows that it was taken for a text; longer messages than 16 KiB are closed with 1009.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from server.live.protocol import MAX_INBOUND
from tests.support.client_frames import BINARY, CLOSE, CONTINUATION, PING, PONG, closing, fragments, masked, pieces
from tests.support.utf8 import INVALID, SPLIT, VALID

OPEN = 0  # the connection stays open
NO_CODE = -1  # the close frame is empty


@dataclass(frozen=True)
class Case:
    """The writes of a client, the answers (a ref, or the payload of a pong), and the close code."""

    number: str
    writes: Sequence[bytes]
    answers: Sequence[int | bytes] = ()
    end: int = OPEN


def request(ref: int = 1, size: int = 0) -> bytes:
    """Return a request, padded to this many bytes; the answer has its ref."""
    return json.dumps({"type": "do", "ref": ref, "command": {"type": "done"}}).encode().ljust(size)


def texts() -> Iterator[Case]:
    """1: messages of every size."""
    yield Case("1.1.1", [masked(b"")], end=4400)
    for n, size in enumerate((125, 126, 127, 128, MAX_INBOUND), 2):
        yield Case(f"1.1.{n}", [masked(request(size=size))], [1])
    for number, size in (("1.1.6a", MAX_INBOUND + 1), ("1.1.6b", 65_535), ("1.1.7", 65_536)):
        yield Case(number, [masked(request(size=size))], end=1009)
    yield Case("1.1.8", pieces(masked(request(size=MAX_INBOUND)), 997), [1])
    for n, size in enumerate((0, 125, 126, 127, 128, MAX_INBOUND), 1):
        yield Case(f"1.2.{n}", [masked(b"\xfe" * size, BINARY)], end=1003)
    yield Case("1.2.8", pieces(masked(b"\xfe" * MAX_INBOUND, BINARY), 997), end=1003)
    yield Case("1.2.9", fragments([b"\xfe", b"\xff"], BINARY), end=1003)


def pings() -> Iterator[Case]:
    """2: pings and pongs."""
    every = bytes([0x00, 0xFF, 0xFE, 0xFD, 0xFC, 0xFB, 0x00, 0xFF])
    full = b"\xfe" * 125
    for number, payload in enumerate((b"", b"Hello, world!", every, full), 1):
        yield Case(f"2.{number}", [masked(payload, PING)], [payload])
    yield Case("2.5", [masked(full + b"\xfe", PING)], end=1002)
    yield Case("2.6", pieces(masked(full, PING), 1), [full])
    yield Case("2.7", [masked(b"", PONG)])
    yield Case("2.8", [masked(b"unsolicited pong payload", PONG)])
    yield Case("2.8a", [masked(full + b"\xfe", PONG)], end=1002)
    yield Case("2.9", [masked(b"unsolicited", PONG), masked(b"ping payload", PING)], [b"ping payload"])
    ten = [f"payload-{n}".encode() for n in range(10)]
    yield Case("2.10", [masked(payload, PING) for payload in ten], ten)
    yield Case("2.11", pieces(b"".join(masked(payload, PING) for payload in ten), 1), ten)


def reserved_bits() -> Iterator[Case]:
    """3: reserved bits, which no extension uses."""
    hello = masked(request())
    yield Case("3.1", [masked(request(2), reserved=1)], end=1002)
    for number, chop in (("3.2", 0), ("3.3", 64), ("3.4", 1)):
        sent = hello + masked(request(2), reserved=2 if number != "3.4" else 3) + masked(b"", PING)
        yield Case(number, pieces(sent, chop or len(sent)), [1], 1002)
    yield Case("3.5", [masked(b"\xff" * 8, BINARY, reserved=4)], end=1002)
    yield Case("3.6", [masked(b"Hello, world!", PING, reserved=6)], end=1002)
    yield Case("3.7", [masked(b"", CLOSE, reserved=7)], end=1002)


def opcodes() -> Iterator[Case]:
    """4: reserved opcodes."""
    for family, first in ((1, 0x3), (2, 0xB)):
        for n in range(5):
            opcode = first + n
            yield Case(f"4.{family}.{n + 1}", [masked(b"", opcode)], end=1002)
            yield Case(f"4.{family}.{n + 1}a", [masked(b"reserved", opcode)], end=1002)
            sent = masked(request()) + masked(b"reserved", opcode) + masked(b"", PING)
            yield Case(f"4.{family}.{n + 1}b", pieces(sent, 1), [1], 1002)


def fragmentation() -> Iterator[Case]:
    """5: messages in fragments, and control frames between them."""
    for number, opcode in (("5.1", PING), ("5.2", PONG), ("5.2a", CLOSE)):
        yield Case(number, fragments([b"fragment1", b"fragment2"], opcode), end=1002)
    one, two = fragments([request()[:20], request()[20:]])
    pinged = b"".join([one, masked(b"ping payload", PING), two])
    pong: list[int | bytes] = [b"ping payload"]
    for first, sent, pongs in ((3, one + two, []), (6, pinged, pong)):
        answers = [*pongs, 1]
        yield Case(f"5.{first}", [sent], answers)
        yield Case(f"5.{first + 1}", [one, sent[len(one) :]], answers)
        yield Case(f"5.{first + 2}", pieces(sent, 1), answers)
    for first, final in ((9, True), (12, False)):
        sent = masked(b"nothing to continue", CONTINUATION, final=final) + masked(request())
        for turn, size in enumerate((len(sent), 64, 1)):
            yield Case(f"5.{first + turn}", pieces(sent, size), end=1002)
    late = masked(b"fragment3", CONTINUATION, final=False)
    yield Case("5.15", [one + two + late + masked(request(2))], [1], 1002)
    for number, final in (("5.16", False), ("5.17", True)):
        yield Case(number, [masked(b"fragment1", CONTINUATION, final=final), one, two], end=1002)
    yield Case("5.18", [one, masked(request(2))], end=1002)
    parts = fragments(pieces(request(size=100), 20))
    sent = b"".join([*parts[:2], masked(b"1", PING), *parts[2:4], masked(b"2", PING), parts[4]])
    yield Case("5.19", [sent], [b"1", b"2", 1])
    yield Case("5.20", pieces(sent, 1), [b"1", b"2", 1])


def utf_8() -> Iterator[Case]:
    """6: UTF-8 in texts, and errors in it noticed where they are."""
    yield Case("6.1.1", [masked(b"")], end=4400)
    yield Case("6.1.2", fragments([b"", b"", b""]), end=4400)
    yield Case("6.1.3", fragments([b"", request(), b""]), [1])
    text = "Hello-µ@ßöäüàá-UTF-8!!".encode()
    for n, parts in enumerate(([text], [text[:7], text[7:]], pieces(text, 1)), 1):
        yield Case(f"6.2.{n}", fragments(parts), end=4400)
    bad = b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80edited"
    yield Case("6.3.1", [masked(bad)], end=1007)
    yield Case("6.3.2", fragments(pieces(bad, 1)), end=1007)
    for number, before, wrong in (("6.4.1", SPLIT, b"\xf4\x90\x80\x80"), ("6.4.2", SPLIT + b"\xf4", b"\x90")):
        yield Case(number, fragments([before, wrong, b"edited"])[:2], end=1007)
        # Inside a single frame, the rest of which is never sent.
        whole = masked(before + wrong + b"edited")
        yield Case(f"{number}a", pieces(whole[: -len(b"edited")], 4), end=1007)
    for n, sequence in enumerate(VALID):
        yield Case(f"6.valid.{n}", [masked(sequence)], end=4400)
        yield Case(f"6.valid.{n}a", fragments(pieces(sequence, 1)), end=4400)
    for n, sequence in enumerate(INVALID):
        yield Case(f"6.invalid.{n}", [masked(sequence)], end=1007)
        yield Case(f"6.invalid.{n}a", fragments(pieces(sequence, 1)), end=1007)


VALID_CODES = (1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999)
INVALID_CODES = (0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535)


def closes() -> Iterator[Case]:
    """7: close frames."""
    yield Case("7.1.1", [masked(request()), closing()], [1], 1000)
    yield Case("7.1.2", [closing() + closing()], end=1000)
    yield Case("7.1.3", [closing() + masked(b"", PING)], end=1000)
    yield Case("7.1.4", [closing() + masked(request())], end=1000)
    one, two = fragments([request()[:20], request()[20:]])
    yield Case("7.1.5", [one + closing() + two], end=1000)
    yield Case("7.1.6", [masked(request(size=MAX_INBOUND)) + closing() + masked(b"", PING)], [1], 1000)
    yield Case("7.1.7", [closing() + masked(b"", 0x3)], end=1000)
    yield Case("7.3.1", [closing(None)], end=NO_CODE)
    yield Case("7.3.2", [masked(b"a", CLOSE)], end=1002)
    for number, reason in (("7.3.3", b""), ("7.3.4", b"Hello World!"), ("7.3.5", b"*" * 123)):
        yield Case(number, [closing(1000, reason)], end=1000)
        yield Case(f"{number}a", pieces(closing(1000, reason), 1), end=1000)
    yield Case("7.3.6", [closing(1000, b"*" * 124)], end=1002)
    for n, sequence in enumerate((b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80", b"\xff", b"\xc3")):
        yield Case(f"7.5.{n + 1}", [closing(1000, sequence)], end=1007)
    for n, code in enumerate(VALID_CODES, 1):
        yield Case(f"7.7.{n}", [closing(code)], end=code)
        yield Case(f"7.7.{n}a", [closing(code, "Tschüß".encode())], end=code)
    for n, code in enumerate(INVALID_CODES, 1):
        yield Case(f"7.9.{n}", [closing(code)], end=1002)
        yield Case(f"7.9.{n}a", [closing(code, b"Reason")], end=1002)


def large() -> Iterator[Case]:
    """9 and 10: messages up to the limit, in fragments and pieces of many sizes, and many of them."""
    whole = request(size=MAX_INBOUND)
    yield Case("9.1.1", [masked(whole)], [1])
    for number, size in enumerate((64, 256, 1024, 4096, MAX_INBOUND), 1):
        yield Case(f"9.3.{number}", [b"".join(fragments(pieces(whole, size)))], [1])
        yield Case(f"9.5.{number}", pieces(masked(whole), size), [1])
        more = b"".join(fragments(pieces(whole + b" ", size)))
        yield Case(f"9.3.{number}a", [more], end=1009)
    yield Case("9.7.1", [b"".join(masked(request(ref)) for ref in range(1, 201))], list(range(1, 201)))
    yield Case("10.1.1", fragments(pieces(whole, 1300)), [1])


def headers() -> Iterator[Case]:
    """What Autobahn does not ask: masks, and lengths in their shortest form."""
    yield Case("mask.1", [b"\x81\x02{}"], end=1002)
    yield Case("mask.2", [b"\x89\x00"], end=1002)
    yield Case("mask.3", [b"\x81\x7e"], end=1002)
    yield Case("mask.4", [masked(request(), key=b"\x00" * 4)], [1])
    for number, (size, length) in enumerate(((0, 2), (125, 2), (0, 8), (126, 8), (0xFFFF, 8)), 1):
        yield Case(f"length.{number}", [masked(request(size=size)[:size], length=length)], end=1002)
    yield Case("length.6", [b"\x81\xff" + (1 << 63).to_bytes(8)], end=1002)
    yield Case("length.7", [b"\x81\xff" + ((1 << 63) - 1).to_bytes(8)], end=1009)
    yield Case("length.8", [masked(b"x" * 10, PING, length=2)], end=1002)


FAMILIES = {
    function.__name__: list(function())
    for function in (texts, pings, reserved_bits, opcodes, fragmentation, utf_8, closes, large, headers)
}
