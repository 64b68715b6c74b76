"""The load of a broadcast, a process of its own: one member of many sends a text, and all must have it.

`python -m server.evidence.broadcast` reads a Broadcast and writes an Outcome.
"""

from __future__ import annotations

import os
import selectors
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

import msgspec
from msgspec import Struct

from server.evidence import Failed
from server.evidence.load import PATIENCE, Meter, Outcome, told
from server.evidence.visitor import open_socket, text_frame

LETTERS = 64


class Broadcast(Struct, frozen=True):
    """So many members on one WebSocket address; `session` and `cores` are as in Load."""

    port: int
    members: int
    seconds: float
    warm_up: float
    session: int
    cores: tuple[int, ...]


def drive(broadcast: Broadcast) -> Outcome:
    """Send one text after another, each when all have the one before; answers are deliveries, waits end at the last.

    Raises Failed, OSError.
    """
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        members: list[socket.socket] = []
        for _ in range(broadcast.members):
            status, member = open_socket(broadcast.port, "/live")
            opened.enter_context(member)
            if status != 101:
                raise Failed(f"A WebSocket was answered with {status}.")
            members.append(member)
        for member in members:
            member.setblocking(False)
            selector.register(member, selectors.EVENT_READ)
        return _measured(broadcast, members, selector)


def _measured(broadcast: Broadcast, members: Sequence[socket.socket], selector: selectors.BaseSelector) -> Outcome:
    meter = Meter(broadcast.session, broadcast.cores)
    start = time.perf_counter() + broadcast.warm_up
    waits: list[float] = []
    counting = False
    number = 0
    while True:
        number += 1
        wait = _deliver(str(number).rjust(LETTERS, "0").encode(), members, selector)
        now = time.perf_counter()
        if counting:
            waits.append(wait)
        if not counting and now >= start:
            meter.begin()
            counting, start = True, now
        elif waits and now >= start + broadcast.seconds:
            return meter.end(len(waits) * len(members), waits)


def _deliver(text: bytes, members: Sequence[socket.socket], selector: selectors.BaseSelector) -> float:
    """Seconds from sending a text until the last member has it."""
    frame = text_frame(text)
    missing = set(members)
    halves: dict[socket.socket, bytes] = {}
    began = time.perf_counter()
    members[0].sendall(text_frame(text, mask=os.urandom(4)))
    while missing:
        ready = selector.select(PATIENCE)
        if not ready:
            raise Failed(f"A broadcast has not reached {len(missing)} of {len(members)} after {PATIENCE:.0f} seconds.")
        for key, _ in ready:
            member: socket.socket = key.fileobj  # type: ignore[assignment]
            heard = halves.pop(member, b"") + member.recv(len(frame) + 1)
            if heard == frame and member in missing:
                missing.discard(member)
            elif heard and frame.startswith(heard):
                halves[member] = heard
            else:
                raise Failed(f"A member of the broadcast got {heard!r}, where {frame!r} was sent.")
    return time.perf_counter() - began


def main() -> None:
    """Read a Broadcast from standard input, write its Outcome to standard output."""
    broadcast = msgspec.json.decode(sys.stdin.buffer.read(), type=Broadcast)
    with told():
        sys.stdout.buffer.write(msgspec.json.encode(drive(broadcast)))


if __name__ == "__main__":
    main()
