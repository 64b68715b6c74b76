"""Broadcast load: one WebSocket member sends a text, and every member must receive it.

`python -m laboratory.load.broadcast` reads a BroadcastLoad and writes a LoadResult, both as JSON.
"""

from __future__ import annotations

import os
import resource
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
from laboratory.load.meter import PATIENCE, LoadResult, Measured, UsageMeter, reporting_failure

LETTERS = 64
PIECE = 64 * 1024
PING, PONG = 0x89, 0x8A


class BroadcastLoad(Struct, frozen=True):
    """A number of members on one WebSocket address."""

    port: int
    path: str
    members: int
    seconds: float
    warm_up: float
    measured: Measured


class LiveMember:
    """One WebSocket: its connection, and the received bytes that are no complete frame yet."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._received = b""

    def receive(self) -> list[bytes]:
        """Return the complete frames of up to 125 bytes that came; answer a ping as a browser does.

        Raises LaboratoryError if the server closed the connection.
        """
        piece = self.connection.recv(PIECE)
        if not piece:
            raise LaboratoryError("The server closed a WebSocket that should stay open.")
        self._received += piece
        frames = []
        while len(self._received) >= 2 and len(self._received) >= (size := 2 + self._received[1]):
            frame, self._received = self._received[:size], self._received[size:]
            if frame[0] == PING:
                self.connection.sendall(bytes([PONG, 0x80 | len(frame) - 2, 0, 0, 0, 0]) + frame[2:])  # its mask: zeros
            else:
                frames.append(frame)
        return frames


def drive(broadcast: BroadcastLoad) -> LoadResult:
    """Send texts, each when all members have the one before.

    The result's responses are deliveries, and a latency lasts until the last member has the text. Raises
    LaboratoryError, OSError.
    """
    with selectors.DefaultSelector() as selector, ExitStack() as opened:
        members = joined(broadcast.port, broadcast.path, broadcast.members, selector, opened)
        return _measured(broadcast, members, selector)


def joined(port: int, path: str, number: int, selector: selectors.BaseSelector, opened: ExitStack) -> list[LiveMember]:
    """Open this number of WebSockets, which close with the stack; raises LaboratoryError, OSError."""
    _allow_files(number + 100)
    members: list[LiveMember] = []
    for _ in range(number):
        status, connection = open_socket(port, path)
        opened.enter_context(connection)
        if status != 101:
            raise LaboratoryError(f"A WebSocket was answered with {status}.")
        connection.setblocking(False)
        members.append(LiveMember(connection))
        selector.register(connection, selectors.EVENT_READ, members[-1])
        if len(members) % 100 == 0:
            answer_pings(selector)
    return members


def answer_pings(selector: selectors.BaseSelector) -> None:
    """Answer the pings that came; uvicorn closes a WebSocket that does not answer within 20 seconds.

    Raises LaboratoryError if anything else came.
    """
    for key, _ in selector.select(0):
        if frames := key.data.receive():
            raise LaboratoryError(f"An idle WebSocket got {frames[0]!r}.")


def _allow_files(number: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < number:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def _measured(broadcast: BroadcastLoad, members: Sequence[LiveMember], selector: selectors.BaseSelector) -> LoadResult:
    meter = UsageMeter(broadcast.measured)
    start = time.perf_counter() + broadcast.warm_up
    latencies: list[float] = []
    counting = False
    number = 0
    while True:
        number += 1
        latency = deliver(str(number).rjust(LETTERS, "0").encode(), members, selector)
        now = time.perf_counter()
        if counting:
            latencies.append(latency)
        if not counting and now >= start:
            meter.begin()
            counting, start = True, now
        elif latencies and now >= start + broadcast.seconds:
            return meter.end(len(latencies) * len(members), latencies)


def deliver(text: bytes, members: Sequence[LiveMember], selector: selectors.BaseSelector) -> float:
    """Send a text over the first member; return the seconds until the last one has it.

    Raises LaboratoryError if one gets anything else, gets it twice, or does not get it.
    """
    frame = text_frame(text)
    missing = set(members)
    began = time.perf_counter()
    members[0].connection.sendall(text_frame(text, mask=os.urandom(4)))
    while missing:
        ready = selector.select(PATIENCE)
        if not ready:
            raise LaboratoryError(
                f"A broadcast has not reached {len(missing)} of {len(members)} after {PATIENCE:.0f} seconds."
            )
        for key, _ in ready:
            for received in key.data.receive():
                if received != frame or key.data not in missing:
                    raise LaboratoryError(f"A member of the broadcast got {received!r}, where {frame!r} was sent once.")
                missing.discard(key.data)
    return time.perf_counter() - began


def main() -> None:
    """Read a BroadcastLoad from standard input, write its LoadResult to standard output."""
    broadcast = msgspec.json.decode(sys.stdin.buffer.read(), type=BroadcastLoad)
    with reporting_failure():
        sys.stdout.buffer.write(msgspec.json.encode(drive(broadcast)))


if __name__ == "__main__":
    main()
