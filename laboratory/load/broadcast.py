"""Broadcast load: one WebSocket member sends a text, and every member must receive it.

`python -m laboratory.load.broadcast` reads a BroadcastLoad and writes a LoadResult, both as JSON.
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

from laboratory.client import open_socket, text_frame
from laboratory.errors import LaboratoryError
from laboratory.load.meter import PATIENCE, LoadResult, UsageMeter, reporting_failure

LETTERS = 64


class BroadcastLoad(Struct, frozen=True):
    """A number of members on one WebSocket address; `session` and `cores` are as in RequestLoad."""

    port: int
    members: int
    seconds: float
    warm_up: float
    session: int
    cores: tuple[int, ...]


def drive(broadcast: BroadcastLoad) -> LoadResult:
    """Send texts, each when all members have the one before.

    The result's responses are deliveries, and a latency lasts until the last member has the text. Raises
    LaboratoryError, OSError.
    """
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        members: list[socket.socket] = []
        for _ in range(broadcast.members):
            status, member = open_socket(broadcast.port, "/live")
            opened.enter_context(member)
            if status != 101:
                raise LaboratoryError(f"A WebSocket was answered with {status}.")
            members.append(member)
        for member in members:
            member.setblocking(False)
            selector.register(member, selectors.EVENT_READ)
        return _measured(broadcast, members, selector)


def _measured(
    broadcast: BroadcastLoad, members: Sequence[socket.socket], selector: selectors.BaseSelector
) -> LoadResult:
    meter = UsageMeter(broadcast.session, broadcast.cores)
    start = time.perf_counter() + broadcast.warm_up
    latencies: list[float] = []
    counting = False
    number = 0
    while True:
        number += 1
        latency = _deliver(str(number).rjust(LETTERS, "0").encode(), members, selector)
        now = time.perf_counter()
        if counting:
            latencies.append(latency)
        if not counting and now >= start:
            meter.begin()
            counting, start = True, now
        elif latencies and now >= start + broadcast.seconds:
            return meter.end(len(latencies) * len(members), latencies)


def _deliver(text: bytes, members: Sequence[socket.socket], selector: selectors.BaseSelector) -> float:
    """Seconds from sending a text until the last member has it."""
    frame = text_frame(text)
    missing = set(members)
    partial: dict[socket.socket, bytes] = {}
    began = time.perf_counter()
    members[0].sendall(text_frame(text, mask=os.urandom(4)))
    while missing:
        ready = selector.select(PATIENCE)
        if not ready:
            raise LaboratoryError(
                f"A broadcast has not reached {len(missing)} of {len(members)} after {PATIENCE:.0f} seconds."
            )
        for key, _ in ready:
            member: socket.socket = key.fileobj  # type: ignore[assignment]
            received = partial.pop(member, b"") + member.recv(len(frame) + 1)
            if received == frame and member in missing:
                missing.discard(member)
            elif received and frame.startswith(received):
                partial[member] = received
            else:
                raise LaboratoryError(f"A member of the broadcast got {received!r}, where {frame!r} was sent.")
    return time.perf_counter() - began


def main() -> None:
    """Read a BroadcastLoad from standard input, write its LoadResult to standard output."""
    broadcast = msgspec.json.decode(sys.stdin.buffer.read(), type=BroadcastLoad)
    with reporting_failure():
        sys.stdout.buffer.write(msgspec.json.encode(drive(broadcast)))


if __name__ == "__main__":
    main()
