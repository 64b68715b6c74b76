"""A member's client as in docs/protocol.md: it numbers its requests and resends unanswered ones."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Sequence
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

Message = dict[str, Any]

PERMANENT_CLOSE_CODES = {1002, 1003, 1007, 1009, 4400, 4403, 4404, 4406}


class Phone:
    """One member; as behind a load balancer, each connection may go to another server."""

    def __init__(self, urls: Sequence[str], code: str, name: str, chance: random.Random) -> None:
        self.urls = urls
        self.code = code
        self.name = name
        self.chance = chance
        self.client = f"phone-{name}"
        self.token = ""
        self.member = ""
        self.about: Message = {}
        self.board: Message = {}
        self.board_seq = 0
        self.seq = 0
        self.ref = 0
        self.waiting: dict[int, Message] = {}
        self.accepted: dict[int, Message] = {}
        self.declined: list[Message] = []
        self.connections = 0
        self.changed = asyncio.Event()
        self._live: WebSocketClientConnection | None = None
        self._task: asyncio.Task[None] | None = None

    async def join(self) -> None:
        """Join over HTTP at any server, and stay connected after that."""
        body = json.dumps({"name": self.name})
        while not self.token:
            url = f"{self.chance.choice(self.urls)}/api/sessions/{self.code}/members"
            try:
                answer = await AsyncHTTPClient().fetch(HTTPRequest(url, method="POST", body=body, request_timeout=20))
            except Exception:  # after any failure, another server may answer
                await asyncio.sleep(self.chance.uniform(0.05, 0.5))
                continue
            joined = json.loads(answer.body)
            self.token, self.member = joined["token"], joined["member"]
        self._task = asyncio.get_running_loop().create_task(self._stay())

    async def leave(self) -> None:
        """Disconnect permanently."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def score(self, option: str, criterion: str, value: int) -> None:
        """Score a cell; the reason names the request, so that the log shows which requests counted."""
        self.ref += 1
        reason = f"{self.client}#{self.ref}"
        self.waiting[self.ref] = {
            "type": "score", "option": option, "criterion": criterion, "value": value, "reason": reason,
        }  # fmt: skip
        self._send(self.ref)

    async def welcomed(self) -> None:
        """Wait for the first connection."""
        while not self.about:
            self.changed.clear()
            await self.changed.wait()

    async def answered(self) -> None:
        """Wait until every request is answered."""
        while self.waiting:
            self.changed.clear()
            await self.changed.wait()

    async def sees(self, board: Message) -> None:
        """Wait until this member's board is this one."""
        while self.board != board:
            self.changed.clear()
            await self.changed.wait()

    def _send(self, ref: int) -> None:
        if self._live is not None:
            message = json.dumps({"type": "do", "ref": ref, "command": self.waiting[ref]})
            try:
                self._live.write_message(message).add_done_callback(lambda written: written.exception())
            except Exception:  # the connection is closed: it will be resent
                self._live = None

    async def _stay(self) -> None:
        attempt = 0
        while True:
            try:
                live = await self._connected()
            except Exception:  # refused, or closed before the welcome
                attempt += 1
                await asyncio.sleep(self.chance.uniform(0, min(5, 0.3 * 2**attempt)))
                continue
            attempt = 0
            try:
                while (text := await live.read_message()) is not None:
                    self._handle(json.loads(text))
            finally:
                self._live = None
                live.close()
            assert live.close_code not in PERMANENT_CLOSE_CODES, (live.close_code, live.close_reason)
            await asyncio.sleep(self.chance.uniform(0, 0.3))

    async def _connected(self) -> WebSocketClientConnection:
        url = self.chance.choice(self.urls).replace("http", "ws", 1)
        headers = {"Authorization": f"Bearer {self.token}"}
        request = HTTPRequest(f"{url}/api/sessions/{self.code}/live", headers=headers, connect_timeout=5)
        live = await websocket_connect(request)
        hello = {"type": "hello", "version": 1, "client": self.client, "seq": self.seq}
        await live.write_message(json.dumps(hello))
        text = await live.read_message()
        if text is None:
            live.close()
            raise ConnectionError(f"closed with {live.close_code}")
        self.connections += 1
        welcome = json.loads(text)
        you = welcome["you"]
        assert you is not None and you["member"] == self.member, "a member must not become a spectator"
        self.about, self.board, self.board_seq = welcome["session"], welcome["board"], welcome["seq"]
        self.seq = welcome["seq"]
        for ref in [ref for ref in self.waiting if ref <= you["ref"]]:
            self.accepted[ref] = self.waiting.pop(ref)
        self._live = live
        for ref in sorted(self.waiting):
            self._send(ref)
        self.changed.set()
        return live

    def _handle(self, message: Message) -> None:
        self.seq = max(self.seq, message.get("seq", 0))
        match message["type"]:
            case "accepted":
                if message["ref"] in self.waiting:
                    self.accepted[message["ref"]] = self.waiting.pop(message["ref"])
            case "declined":
                self.declined.append(message)
                self.waiting.pop(message["ref"], None)
            case "board" if message["seq"] > self.board_seq:
                self.board, self.board_seq = message["board"], message["seq"]
        self.changed.set()
