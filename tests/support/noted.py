"""A meeting that records every byte, with fixed random numbers and a fixed clock."""

from __future__ import annotations

import itertools
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from tests.support.wire import Created, Live, Member, Message, Quorum, running

EXPORTS = ("csv", "json", "md")

# What is the same for all members; to save time, only one of them and the spectator ask for it.
OF_NO_SESSION = (
    *("/api/catalogue", "/api/templates", "/api/openapi.json"),
    *("/healthz", "/readyz", "/metrics", "/"),
)

# Metrics that depend only on the requests; all others depend on the machine's speed.
COUNTED = ("quorum_connections", "quorum_rooms", "quorum_declined", "quorum_answer_seconds_count", "quorum_store_")


class SameChance:
    """Replaces `secrets`: every meeting gets the same codes, keys and ids."""

    def __init__(self) -> None:
        self._drawn = itertools.count(1)

    def randbelow(self, limit: int) -> int:
        return next(self._drawn) * 123_456_789 % limit

    def token_urlsafe(self, size: int) -> str:
        return f"{next(self._drawn):0{size}d}"

    def token_hex(self, size: int) -> str:
        return f"{next(self._drawn):0{2 * size}x}"


@contextmanager
def same_world(io_loop: IOLoop, folder: Path) -> Iterator[Quorum]:
    """Run a server with the same random numbers and clock at every start."""
    folder.mkdir()
    with pytest.MonkeyPatch.context() as patched:
        chance = SameChance()
        for module in ("hub", "credentials"):
            patched.setattr(f"server.live.{module}.secrets", chance)
        patched.setattr("server.runtime.clock.time", lambda: 1_790_000_000.0)
        # Analyses are sent immediately too; otherwise the order of messages depends on the machine's speed.
        patched.setattr("server.live.analysis_runner.PAUSE_SECONDS", 0.0)
        patched.setattr("server.live.broadcaster.LATER_SECONDS", 0.0)
        with running(io_loop, folder, url="https://quorum.example.org") as quorum:
            yield quorum


class Meeting:
    """A meeting that records every byte: the messages of each member and the response to each call."""

    def __init__(self, quorum: Quorum, session: Created) -> None:
        self.quorum = quorum
        self.session = session
        self.people: dict[str, Member | None] = {"facilitator": session.facilitator, "spectator": None}
        self.connections: dict[str, Live] = {}
        self.noted: dict[str, list[str]] = {}
        self._state: Any = None  # what was public after the last request

    @classmethod
    async def hold(cls, quorum: Quorum, first: str | None = "open_scoring", **wanted: Any) -> Meeting:
        """Connect everybody: a facilitator, four voters, an observer, a spectator, and a projector, which asks
        for board changes instead of complete boards; then `first`, if any, is called."""
        meeting = cls(quorum, await quorum.create(**wanted))
        code = meeting.session.code
        for name in ("Ada", "Bob", "Cid", "Dee"):
            meeting.people[name] = await quorum.join(code, name)
        meeting.people["observer"] = await quorum.join(code, "Olga", role="observer")
        for number, (name, who) in enumerate(meeting.people.items(), 1):
            meeting.connections[name] = await quorum.connect(code, who)
            members = number - (number > 1)  # the spectator is connected, but is not a member
            for live in meeting.connections.values():
                if who is not None:
                    await live.expect("roster", _connected(members))
        meeting.people["projector"] = None
        meeting.connections["projector"] = await quorum.open(code, None, "projector-of-all")
        await meeting.connections["projector"].hello(changes=True)
        if first is not None:
            await meeting.ask("facilitator", {"type": first})
        return meeting

    async def ask(self, name: str, command: Message) -> Message:
        """Send one request, and wait until every connection has received its effects."""
        live = self.connections[name]
        before = self._state or await self._public()
        live.ref += 1
        answer = await live.ask(live.ref, command)
        # An export waits for the analysis.
        await self.quorum.get(f"/api/sessions/{self.session.code}/export.csv", self.session.facilitator)
        after = self._state = await self._public()
        for other in self.connections.values():
            for kind in ("board", "roster"):
                if before[kind] != after[kind] and not (kind == "board" and other is self.connections["projector"]):
                    await other.expect(kind, _shows(kind, after[kind]))
            await other.barrier()
        return answer

    async def _public(self) -> Any:
        return json.loads((await self.quorum.get(f"/api/sessions/{self.session.code}")).body)

    async def look(self) -> None:
        """Record the responses to every call, valid and invalid, by every member."""
        one = f"/api/sessions/{self.session.code}"
        gets = [
            one,
            f"{one}/solidity",
            f"{one}/measurements",
            f"{one}/my-data",
            f"{one}/members/{self.session.facilitator.id}/ballot",
            f"{one}/last-time",
            f"{one}/qr.svg",
            f"{one}/live",
            f"{one}/nothing",
        ]
        gets += [f"{one}/export.{name}" for name in (*EXPORTS, "exe")]
        wrong = [{}, {"name": ""}, {"key": "wrong"}, {"name": "x", "role": "spy"}]
        for name, who in self.people.items():
            await self.get(name, *gets)
            if name in ("Bob", "spectator"):
                await self.get(name, *OF_NO_SESSION, f"/s/{self.session.code}")
            for body in wrong:
                self._note(name, str(body), await self.quorum.call("POST", f"{one}/members", body, who=who))

    async def get(self, name: str, *paths: str) -> None:
        """Record the responses to these calls by one person."""
        for path in paths:
            self._note(name, path, await self.quorum.get(path, self.people[name]))

    def _note(self, name: str, path: str, answer: Any) -> None:
        heads = sorted((k, v) for k, v in answer.headers.get_all() if k not in ("Date", "Set-Cookie"))
        token = json.loads(answer.body).get("token") if '"token":"' in answer.body.decode() else None
        body = answer.body.decode().replace(token or "\0", "a token")
        if path == "/metrics":
            body = "\n".join(_counted(line) for line in body.splitlines())
            heads = [(k, v) for k, v in heads if k not in ("Content-Length", "Etag")]
        self.noted.setdefault(name, []).append(f"{path} {answer.code} {heads} {body}")

    def learnt(self, *besides: str) -> dict[str, list[str]]:
        """Return all that each person except these received, in order."""
        return {
            name: [*self.noted.get(name, []), *self.connections[name].received]
            for name in self.people
            if name not in besides
        }


def compared(
    io_loop: IOLoop, folder: Path, hold: Callable[[Quorum, Any], Awaitable[Any]], one: Any, other: Any
) -> tuple[Any, Any]:
    """Return the results of the same meeting held with `one` and with `other`."""
    results = []
    for name, what in (("one", one), ("other", other)):
        with same_world(io_loop, folder / name) as quorum:
            results.append(io_loop.run_sync(lambda q=quorum, w=what: hold(q, w)))
    return results[0], results[1]


def _connected(members: int) -> Callable[[Message], bool]:
    return lambda message: bool(message["roster"]["connected"] == members)


def _shows(kind: str, value: object) -> Callable[[Message], bool]:
    return lambda message: bool(message[kind] == value)


def _counted(line: str) -> str:
    """Return a line of the metrics, without its value if that differs between equal meetings."""
    return line if line.startswith(COUNTED) else line.rpartition(" ")[0]
