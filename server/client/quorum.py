"""The client of a server: its HTTP API."""

from __future__ import annotations

from typing import Literal, Self, TypeVar

import msgspec
from tornado.httpclient import HTTPRequest, HTTPResponse
from tornado.simple_httpclient import SimpleAsyncHTTPClient

from server.client.errors import RequestRefused
from server.client.members import ClientMember
from server.handlers.api_types import JoinAnswer, NewMember, NewSession, NewSessionAnswer, Problem, SessionAnswer

T = TypeVar("T")

# Answers of the largest sessions have some tens of megabytes.
MAX_ANSWER = 200 << 20
TIMEOUT = 60.0


class Quorum:
    """A server at a URL; use it in `async with`, or call `close`."""

    def __init__(self, url: str, *, timeout: float = TIMEOUT) -> None:
        self.url = url.rstrip("/")
        self._timeout = timeout
        self._http = SimpleAsyncHTTPClient(force_instance=True, max_body_size=MAX_ANSWER)
        self._members: list[ClientMember] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        for member in self._members:
            await member.disconnect()
        self._http.close()

    async def create(self, wanted: NewSession | None = None, **fields: object) -> ClientMember:
        """Create a session from a NewSession or its fields; return its facilitator, with key and links.

        Raises RequestRefused.
        """
        body = wanted or msgspec.convert(fields, NewSession)
        created = await self.call("POST", "/api/sessions", NewSessionAnswer, body)
        return self._member(
            ClientMember(self, created.code, created.member, created.token or "", created.key, created.links)
        )

    async def join(self, code: str, name: str, role: Literal["voter", "observer"] = "voter") -> ClientMember:
        """Join a session; raises RequestRefused."""
        return await self._joined(code, NewMember(name=name, role=role))

    async def facilitate(self, code: str, key: str) -> ClientMember:
        """Continue as the facilitator of a session by its key; raises RequestRefused."""
        return await self._joined(code, NewMember(key=key), key)

    async def session(self, code: str, token: str = "") -> SessionAnswer:
        """Return the public state of a session; raises RequestRefused."""
        return await self.call("GET", f"/api/sessions/{code}", SessionAnswer, token=token)

    async def call(self, method: str, path: str, kind: type[T], body: object = None, token: str = "") -> T:
        """Send a request of the HTTP API; return its answer as a type of server.handlers.api_types.

        Raises RequestRefused.
        """
        return msgspec.json.decode(await self.download(method, path, body, token), type=kind)

    async def download(self, method: str, path: str, body: object = None, token: str = "") -> bytes:
        """Send a request of the HTTP API; return the bytes of its answer. Raises RequestRefused."""
        request = HTTPRequest(
            self.url + path,
            method=method,
            body=None if body is None else msgspec.json.encode(body),
            headers=authorization(token) | ({} if body is None else {"Content-Type": "application/json"}),
            request_timeout=self._timeout,
            follow_redirects=False,
        )
        answer = await self._http.fetch(request, raise_error=False)
        if not 200 <= answer.code < 300:
            raise _refused(answer)
        return answer.body

    async def _joined(self, code: str, member: NewMember, key: str = "") -> ClientMember:
        joined = await self.call("POST", f"/api/sessions/{code}/members", JoinAnswer, member)
        return self._member(ClientMember(self, joined.code, joined.member, joined.token or "", key))

    def _member(self, member: ClientMember) -> ClientMember:
        self._members.append(member)
        return member


def authorization(token: str) -> dict[str, str]:
    """Return the headers that say who calls."""
    return {"Authorization": f"Bearer {token}"} if token else {}


def _refused(answer: HTTPResponse) -> RequestRefused:
    try:
        problem = msgspec.json.decode(answer.body, type=Problem)
    except msgspec.DecodeError:
        return RequestRefused(answer.code, "http", {}, f"the server answered {answer.code}")
    return RequestRefused(answer.code, problem.code, problem.params, problem.reason)
