"""A simulated page: it keeps an outbox, reconnects, and applies what it receives, as web/src/session does."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable
from random import Random
from typing import Any

import msgspec
from msgspec import Struct

from server.live.protocol import VERSION, CloseCode
from tests.simulation.network import Link
from tests.support.listening import merged

Json = dict[str, Any]
ENDING = {code for code in CloseCode if not code.again}


class Request(Struct):
    """A request in the outbox; `round` is the one it was made in."""

    ref: int
    command: Json
    round: int


class Page:
    """One page of a member (None: a spectator). `connect` opens a link to some server, or returns None."""

    def __init__(
        self,
        client: str,
        member: str | None,
        random: Random,
        connect: Callable[[Page], Link | None],
        violations: list[str],
    ) -> None:
        self.client, self.member, self.random = client, member, random
        self.outbox: list[Request] = []
        self.accepted: dict[int, int] = {}  # the seq of the commit of each acknowledged ref
        self.declined: dict[int, str] = {}
        self.late: set[int] = set()  # the refs that were not sent again, because their round was over
        self.presumed: set[int] = set()  # the refs that a welcome said were accepted, without another answer
        self.repeated: set[int] = set()  # the refs sent again on the same connection, before an answer
        self.scores: set[int] = set()  # the refs of requests to score
        self.board: Json = {}
        self.session: Json = {}
        self.seq = 0
        self.welcomed = False
        self.ended: int | None = None  # the close code after which a page does not come back
        self.changes = random.random() < 0.5
        self.extensions: tuple[str, ...] = ()  # what it announces of a version newer than today's
        self._connect = connect
        self._violations = violations
        self._in_order = sum(client.encode()) % 2 == 0
        self._next = 1
        self._link: Link | None = None
        self._sent: set[int] = set()  # the refs sent over the present connection
        self._board_seq = self._session_seq = 0
        self._bytes = b""
        self._generation = 0

    # ---- what people do

    def ask(self, kind: str, **fields: Any) -> int:
        """Put a request into the outbox, send it if there is a connection, and return its ref."""
        ref, self._next = self._next, self._next + 1
        if kind == "score":
            self.scores.add(ref)
        self.outbox.append(Request(ref, {"type": kind, **fields}, self._round))
        self._flush()
        return ref

    def repeat(self) -> None:
        """Send the last request again, which may have been carried out already."""
        last = self.outbox[-1].ref if self.outbox else None
        if self.welcomed and last == self._next - 1 and last in self._sent:
            self.repeated.add(self.outbox[-1].ref)
            self._send_request(self.outbox[-1])

    def set_reading(self, reading: bool) -> None:
        """Stop reading, as a page in the background, or go on."""
        if self._link is not None:
            self._link.set_reading(reading)

    def cut(self) -> None:
        """Lose the connection."""
        if self._link is not None:
            self._link.cut()

    @property
    def settled(self) -> bool:
        """Return whether nothing is under way."""
        return self.ended is not None or (self.welcomed and not self.outbox)

    @property
    def next_ref(self) -> int:
        """Return the ref of the next request."""
        return self._next

    @property
    def _round(self) -> int:
        return int(self.session.get("round", 0))

    # ---- the connection

    def connect(self) -> None:
        """Connect and say hello; try again later if no server answers."""
        self.welcomed = False
        self._bytes = b""
        self._generation += 1
        generation = self._generation
        self._link = self._connect(self)
        if self._link is None:
            asyncio.get_running_loop().call_later(self.random.uniform(0.1, 1), self.connect)
            return
        hello = {"type": "hello", "version": VERSION, "client": self.client, "seq": self.seq, "changes": self.changes}
        self._send({**hello, "extensions": self.extensions} if self.extensions else hello)
        asyncio.get_running_loop().call_later(10.0, self._give_up, generation)

    def _give_up(self, generation: int) -> None:
        """Connect anew if no welcome came: the server may be dead without a word."""
        if generation == self._generation and not self.welcomed and self.ended is None:
            self.cut()

    def on_closed(self) -> None:
        """Reconnect after a random wait."""
        self.welcomed = False
        self._link = None
        if self.ended is None:
            asyncio.get_running_loop().call_later(self.random.uniform(0.05, 2), self.connect)

    def _send(self, message: Json) -> None:
        if self._link is not None:
            self._link.send(_masked(msgspec.json.encode(message)))

    def _flush(self) -> None:
        """Send what waits; half of the pages send nothing of a round before an earlier one is answered."""
        earliest = min((request.round for request in self.outbox), default=0)
        for request in self.outbox:
            held_back = self._in_order and request.round > earliest
            if self.welcomed and request.ref not in self._sent and not held_back:
                self._sent.add(request.ref)
                self._send_request(request)

    def _send_request(self, request: Request) -> None:
        self._send({"type": "do", "ref": request.ref, "command": request.command, "round": request.round})

    # ---- what the server says

    def on_bytes(self, data: bytes) -> None:
        """Receive bytes, in pieces of any size."""
        self._bytes += data
        while (found := _frame(self._bytes)) is not None:
            opcode, payload, self._bytes = found
            if opcode == 0x8:
                self._on_close(int.from_bytes(payload[:2]))
            elif opcode == 0x9 and self._link is not None:
                self._link.send(_masked(payload, 0x8A))
            elif opcode == 0x1:
                self._on_message(msgspec.json.decode(payload))

    def _on_close(self, code: int) -> None:
        if code in ENDING:
            self.ended = code
        self.cut()

    def _on_message(self, message: Json) -> None:
        seq = message.get("seq", 0)
        match message["type"]:
            case "welcome":
                self._on_welcome(message)
            case "accepted":
                self.accepted[message["ref"]] = seq
                self._take(message["ref"])
            case "declined":
                self.declined[message["ref"]] = message["code"]
                self._take(message["ref"])
            case "board" if seq > self._board_seq:
                self.board, self._board_seq = message["board"], seq
            case "changes" if seq > self._board_seq:
                self.board, self._board_seq = merged(self.board, message["board"]), seq
            case "session" if seq > self._session_seq:
                self.session, self._session_seq = message["session"], seq
        if message["type"] not in ("accepted", "declined"):
            self.seq = max(self.seq, seq)

    def _on_welcome(self, message: Json) -> None:
        if message["seq"] < self.seq:
            self._violations.append(f"{self.client}: welcomed at {message['seq']} after having seen {self.seq}")
        self.seq = self._board_seq = self._session_seq = message["seq"]
        self.board, self.session = message["board"], message["session"]
        self.welcomed = True
        known, skipped = (message["you"]["ref"], message["you"]["skipped"]) if message["you"] else (0, ())
        self.late |= {r.ref for r in self.outbox if r.ref > known and r.round != self._round}
        refused = {r.ref for r in self.outbox if any(first <= r.ref <= last for first, last in skipped)}
        self.declined |= dict.fromkeys(refused, "answer_lost")
        self.presumed |= {r.ref for r in self.outbox if r.ref <= known} - refused
        self.outbox = [r for r in self.outbox if r.ref > known and r.round == self._round]
        self._sent.clear()
        self._flush()

    def _take(self, ref: int) -> None:
        self.outbox = [request for request in self.outbox if request.ref != ref]
        self._flush()


def _masked(payload: bytes, first: int = 0x81) -> bytes:
    """Return a frame as a browser sends it, with a mask of zeros."""
    size = len(payload)
    head = struct.pack("!BB", first, 0x80 | size) if size < 126 else struct.pack("!BBH", first, 0x80 | 126, size)
    return head + b"\0\0\0\0" + payload


def _frame(data: bytes) -> tuple[int, bytes, bytes] | None:
    """Return opcode, payload and rest of the first complete frame from a server; None if there is none yet."""
    if len(data) < 2:
        return None
    size, start = data[1], 2
    if size >= 126:
        start = 4 if size == 126 else 10
        size = int.from_bytes(data[2:start])
    if len(data) < start + size:
        return None
    return data[0] & 0x0F, data[start : start + size], data[start + size :]
