"""A client for tests of the handlers: create, join, connect, do, expect."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect

from server import app
from server.config import Config
from tests.support import schema

Message = dict[str, Any]

SECRET = "a secret that only these tests know of"
SMALL = """
question: Which one?
options: [Red, Blue]
criteria:
  - {name: Speed, weight: 3}
  - {name: Cost, weight: 1, direction: lower}
"""
CELLS = [(option, criterion) for option in ("red", "blue") for criterion in ("speed", "cost")]
BROWSER = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}


@dataclass(frozen=True)
class Member:
    """A member: a program has a token, a browser a cookie (its name and value)."""

    id: str
    name: str
    token: str = ""
    cookie: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """The headers that identify this member."""
        return {"Authorization": f"Bearer {self.token}"} if self.token else {"Cookie": self.cookie}


@dataclass(frozen=True)
class Created:
    """A new session and its facilitator."""

    code: str
    key: str
    links: Message
    facilitator: Member


class ConnectionEnded(AssertionError):
    """The connection ended while a message was expected."""


class Live:
    """One live connection; `received` contains every message in order."""

    def __init__(self, socket: WebSocketClientConnection, code: str, who: Member | None, client: str) -> None:
        self.code = code
        self.who = who
        self.client = client
        self.received: list[str] = []
        self.welcome: Message = {}
        self.ref = 0
        self._socket = socket
        self._unread: list[Message] = []
        self._over = False

    async def send(self, message: Message | str | bytes) -> None:
        """Send a message unchanged."""
        text = json.dumps(message) if isinstance(message, dict) else message
        await self._socket.write_message(text, binary=isinstance(text, bytes))

    async def hello(self, **fields: Any) -> Message:
        """Send hello; return the welcome."""
        await self.send({"type": "hello", "version": 1, "client": self.client, **fields})
        self.welcome = await self.expect("welcome")
        self.ref = max(self.ref, self.welcome["you"]["ref"] if self.welcome["you"] else 0)
        return self.welcome

    async def do(self, kind: str, /, **fields: Any) -> Message:
        """Send a request with the next ref; return the answer."""
        self.ref += 1
        return await self.ask(self.ref, {"type": kind, **fields})

    async def ask(self, ref: int, command: Message) -> Message:
        """Send a request with this ref; return the answer."""
        await self.send({"type": "do", "ref": ref, "command": command})
        return await self.expect(("accepted", "declined"), lambda m: m["ref"] == ref)

    async def send_requests(self, commands: Iterable[Message]) -> None:
        """Send many requests with refs from 1 without waiting for answers, while the connection is open."""
        with suppress(WebSocketClosedError):
            for ref, command in enumerate(commands, 1):
                await self.send({"type": "do", "ref": ref, "command": command})

    async def score(self, option: str, criterion: str, value: float | None, **fields: Any) -> Message:
        """Score one cell, which must be accepted."""
        answer = await self.do("score", option=option, criterion=criterion, value=value, **fields)
        assert answer["type"] == "accepted", answer
        return answer

    async def expect(self, kind: str | tuple[str, ...], when: Callable[[Message], Any] = bool) -> Message:
        """Return the first unread message of this kind (or one of these); others stay unread."""
        kinds = (kind,) if isinstance(kind, str) else kind
        for unread in self._unread:
            if unread["type"] in kinds and when(unread):
                self._unread.remove(unread)
                return unread
        while (text := await self._next()) is not None:
            message: Message = json.loads(text)
            if message["type"] in kinds and when(message):
                return message
            self._unread.append(message)
        raise ConnectionEnded(f"closed with {self.close_code} while waiting for {kind}; unread: {self._unread}")

    def unread(self, kind: str) -> list[Message]:
        """Return the unread messages of a kind."""
        return [m for m in self._unread if m["type"] == kind]

    async def barrier(self) -> None:
        """Wait until every message sent to this connection so far has arrived."""
        await self.do("clear", option="nothing", criterion="nothing")

    async def closed(self) -> tuple[int | None, str]:
        """Wait until the server has closed the connection; return the code and the reason."""
        while await self._next() is not None:
            pass
        return self.close_code, self._socket.close_reason or ""

    @property
    def close_code(self) -> int | None:
        """The close code of the connection."""
        return self._socket.close_code

    def close(self) -> None:
        """Disconnect."""
        self._socket.close()

    async def _next(self) -> str | None:
        message = None if self._over else await self._socket.read_message()
        if message is None:
            self._over = True
            return None
        assert isinstance(message, str), "the server sends text frames"
        self.received.append(message)
        return message


class Wire:
    """A client of the server at an address; every JSON response is checked against the API's schema."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.connections: list[Live] = []

    async def call(
        self,
        method: str,
        path: str,
        body: Message | str | bytes | None = None,
        *,
        who: Member | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> HTTPResponse:
        """Send one HTTP request; return the response, whatever its status."""
        if body is None and method in ("POST", "PUT", "PATCH"):
            body = b""
        request = HTTPRequest(
            self.url + path,
            method=method,
            body=json.dumps(body) if isinstance(body, dict) else body,
            headers={**(who.headers if who else {}), **(headers or {})},
            follow_redirects=False,
            allow_nonstandard_methods=True,
        )
        answer = await AsyncHTTPClient().fetch(request, raise_error=False)
        schema.check(method, path.partition("?")[0], answer)
        return answer

    async def get(self, path: str, who: Member | None = None, /, **headers: str) -> HTTPResponse:
        """GET a path."""
        return await self.call("GET", path, who=who, headers=headers)

    async def create(self, *, headers: Mapping[str, str] | None = None, **wanted: Any) -> Created:
        """Create a session, by default a small one."""
        if not wanted.keys() & {"template", "catalogue"}:
            wanted["catalogue"] = SMALL
        if "totals:" not in (wanted.get("catalogue") or ""):
            wanted.setdefault("totals", "live")  # most tests look at the board while people score
        answer = await self.call("POST", "/api/sessions", wanted, headers=headers)
        assert answer.code == 201, answer.body
        session = json.loads(answer.body)
        facilitator = _member(answer, session["member"], "Facilitator")
        return Created(session["code"], session["key"], session["links"], facilitator)

    async def join(self, code: str, name: str, role: str = "voter", **headers: str) -> Member:
        """Join a session; with a browser's headers, as a browser."""
        path = f"/api/sessions/{code}/members"
        answer = await self.call("POST", path, {"name": name, "role": role}, headers=headers)
        assert answer.code == 201, answer.body
        joined = json.loads(answer.body)
        return _member(answer, joined["member"], joined["name"])

    async def open(self, code: str, who: Member | None = None, client: str = "", **headers: str) -> Live:
        """Open a live connection without a hello; without a member it is a spectator's."""
        address = f"{self.url.replace('http', 'ws', 1)}/api/sessions/{code}/live"
        request = HTTPRequest(address, headers={**(who.headers if who else {}), **headers})
        live = Live(await websocket_connect(request), code, who, client or f"client-{who.id if who else 'spectator'}")
        self.connections.append(live)
        return live

    async def connect(self, code: str, who: Member | None = None, client: str = "", **headers: str) -> Live:
        """Open a live connection, send hello and receive the welcome."""
        live = await self.open(code, who, client, **headers)
        await live.hello()
        return live

    async def reconnect(self, live: Live) -> Live:
        """Connect again as the same client of the same member."""
        return await self.connect(live.code, live.who, live.client)

    async def scoring(self, voters: int = 1, **wanted: Any) -> tuple[Created, Live, list[Live]]:
        """Return a session with open scoring, its facilitator's connection and the connections of voters."""
        session = await self.create(**wanted)
        members = [await self.join(session.code, f"Voter {n + 1}") for n in range(voters)]
        facilitator = await self.connect(session.code, session.facilitator)
        assert (await facilitator.do("open_scoring"))["type"] == "accepted"
        return session, facilitator, [await self.connect(session.code, m) for m in members]


class Quorum(Wire):
    """A server in this process, which can be restarted on the same store."""

    def __init__(self, config: Config) -> None:
        super().__init__("")
        self._config = config
        self.server: app.Server | None = None

    @property
    def settings(self) -> Message:
        """The fields of its configuration."""
        return _fields(self._config)

    def configure(self, config: Config) -> None:
        """Use another configuration from the next start on."""
        self._config = config

    async def start(self) -> None:
        """Start it; it keeps its port through restarts."""
        port = int(self.url.rpartition(":")[2] or 0)
        self.server = await app.start(Config(**{**_fields(self._config), "port": port}))
        self.url = f"http://127.0.0.1:{self.server.port}"

    async def stop(self) -> None:
        """Stop it as SIGTERM does."""
        server, self.server = self.server, None
        if server is not None:
            await server.stop()


@contextmanager
def running(io_loop: IOLoop, folder: Path, **settings: Any) -> Iterator[Quorum]:
    """A server over a store in `folder`, stopped at the end."""
    config = {"host": "127.0.0.1", "store": f"sqlite:///{folder / 'quorum.sqlite'}", "secret": SECRET, **settings}
    quorum = Quorum(Config(**config))
    io_loop.run_sync(quorum.start)
    yield quorum
    for live in quorum.connections:
        live.close()
    io_loop.run_sync(quorum.stop)


def cookie_name(code: str) -> str:
    """Return the name of the cookie of a session."""
    return f"quorum-{code.replace('-', '')}"


def _member(answer: HTTPResponse, id: str, name: str) -> Member:
    token = json.loads(answer.body)["token"]
    if token:
        return Member(id, name, token=token)
    ((key, morsel),) = SimpleCookie(answer.headers["Set-Cookie"]).items()
    return Member(id, name, cookie=f"{key}={morsel.value}")


def _fields(config: Config) -> Message:
    return {name: getattr(config, name) for name in config.__struct_fields__}
