"""Accepted requests survive a kill -9 in mid-vote and a regular stop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from tornado.websocket import WebSocketClosedError

from tests.support.effort import examples
from tests.support.serving import ServerProcess
from tests.support.wire import BROWSER, CELLS, ConnectionEnded, Created, Live, Member, Message, Wire

pytestmark = [pytest.mark.integration, pytest.mark.soak]

VOTERS = 5
VOTES = 60
IN_FLIGHT = 6  # unanswered requests of each voter
KILLS = 3
WEIGHTS = {"speed": 0.75, "cost": 0.25}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A separate server, which each test ends in its own way."""
    server = ServerProcess(tmp_path)
    server.start()
    yield server
    server.stop()


class Ballot:
    """The expected ballot, computed from its voter's requests independently of the server."""

    def __init__(self, requests: Iterable[Message]) -> None:
        self.cells: dict[tuple[str, str], int | None] = {}
        self.done = False
        for request in requests:
            if request["type"] == "done":
                self.done = request["done"]
                continue
            cell = (request["option"], request["criterion"])
            if request["type"] == "clear":
                self.cells.pop(cell, None)
            else:
                self.cells[cell] = request["value"]

    @classmethod
    def from_message(cls, ballot: Message) -> Ballot:
        """Return a ballot as the server sends it."""
        result = cls([{"type": "score", **cell} for cell in ballot["cells"]])
        result.done = ballot["done"]
        return result

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ballot) and (self.cells, self.done) == (other.cells, other.done)

    def __repr__(self) -> str:
        return f"{self.cells}, done: {self.done}"


class Voter:
    """A client that follows docs/protocol.md: it resends unaccepted requests with their old refs."""

    def __init__(self, wire: Wire, code: str, who: Member, chance: random.Random) -> None:
        self.requests = [_request(chance) for _ in range(VOTES)]
        self.acknowledged = 0
        self.resent = 0
        self.codes: list[int | None] = []
        self._sent = 0
        self._wire, self._code, self._who = wire, code, who

    @property
    def finished(self) -> bool:
        """Whether every request was accepted."""
        return self.acknowledged == VOTES

    async def vote(self, on_answer: Callable[[], None] | None = None) -> None:
        """Send the remaining requests until all are accepted.

        With `on_answer`, call it for each answer and stay connected until the server closes the connection.
        """
        live = await self._wire.connect(self._code, self._who)
        you = live.welcome["you"]
        assert you["ref"] >= self.acknowledged, "acknowledged requests are on the ballot"
        assert Ballot.from_message(you["ballot"]) == Ballot(self.requests[: you["ref"]]), "and count once"
        self.acknowledged = you["ref"]
        self.resent += max(0, self._sent - self.acknowledged)
        with contextlib.suppress(ConnectionEnded, WebSocketClosedError):
            await self._send_all(live, on_answer or (lambda: None))
        if on_answer:
            self.codes.append((await live.closed())[0])
        live.close()

    async def _send_all(self, live: Live, on_answer: Callable[[], None]) -> None:
        ref = self.acknowledged
        while not self.finished:
            while ref < min(VOTES, self.acknowledged + IN_FLIGHT):
                ref += 1
                self._sent = max(self._sent, ref)
                await live.send({"type": "do", "ref": ref, "command": self.requests[ref - 1]})
            answer = await live.expect(("accepted", "declined"))
            assert answer["type"] == "accepted" and answer["ref"] == self.acknowledged + 1, answer
            self.acknowledged += 1
            on_answer()


def _request(chance: random.Random) -> Message:
    option, criterion = chance.choice(CELLS)
    cell = {"option": option, "criterion": criterion}
    drawn = chance.random()
    if drawn < 0.1:
        return {"type": "clear", **cell}
    if drawn < 0.2:
        return {"type": "done", "done": chance.random() < 0.5}
    return {"type": "score", **cell, "value": chance.choice([None, 1, 2, 3, 4, 5])}


async def gather(wire: Wire, chance: random.Random) -> tuple[Created, list[Voter]]:
    """Return a session with its scoring open, and its voters."""
    session, facilitator, _ = await wire.scoring(0)
    facilitator.close()
    members = [await wire.join(session.code, f"Voter {n + 1}") for n in range(VOTERS)]
    return session, [Voter(wire, session.code, who, chance) for who in members]


async def vote_until(voters: list[Voter], answers: int, end: Callable[[], int | None]) -> int | None:
    """Let all vote, and end the server after this number of answers; return the result of ending it."""
    enough = asyncio.Event()
    count = 0

    def on_answer() -> None:
        nonlocal count
        count += 1
        if count == answers:
            enough.set()

    async with asyncio.TaskGroup() as group:
        for voter in voters:
            group.create_task(voter.vote(on_answer))
        await enough.wait()
        return await asyncio.get_running_loop().run_in_executor(None, end)


async def vote_to_the_end(voters: list[Voter]) -> None:
    """Let all vote until every request is accepted."""
    async with asyncio.TaskGroup() as group:
        for voter in voters:
            group.create_task(voter.vote())
    assert all(voter.finished for voter in voters)


async def check_board(wire: Wire, session: Created, voters: list[Voter]) -> None:
    """Compare the board with the ballots that were cast."""
    board = json.loads((await wire.get(f"/api/sessions/{session.code}")).body)["board"]
    ballots = [Ballot(voter.requests) for voter in voters]
    assert board["progress"] == {
        "members": VOTERS,
        "started": sum(bool(b.cells) for b in ballots),
        "done": sum(b.done for b in ballots),
    }
    for standing in board["options"]:
        total = weight = 0.0
        for cell in standing["cells"]:
            key = (standing["option"], cell["criterion"])
            cast = [value for b in ballots if (value := b.cells.get(key)) is not None]
            assert cell["histogram"] == [Counter(cast)[step] for step in range(1, 6)], key
            if cast:
                worth = sum(cast) / len(cast)
                total += WEIGHTS[key[1]] * (worth if key[1] == "speed" else 6 - worth)
                weight += WEIGHTS[key[1]]
        assert weight and standing["total"] == pytest.approx(total / weight, abs=1e-4)


@pytest.mark.gen_test(timeout=60)
@pytest.mark.parametrize("seed", range(1, examples(1) + 1))
async def test_accepted_requests_count_once_through_kills(server: ServerProcess, seed: int) -> None:
    chance = random.Random(seed)
    wire = Wire(server.url)
    session, voters = await gather(wire, chance)
    for _ in range(KILLS):
        await vote_until(voters, chance.randint(10, VOTERS * VOTES // (KILLS + 1)), server.kill)
        await asyncio.get_running_loop().run_in_executor(None, server.start)
    await vote_to_the_end(voters)
    await check_board(wire, session, voters)
    assert sum(voter.resent for voter in voters) > 0, "some requests must be in flight when the server is killed"
    assert {code for voter in voters for code in voter.codes} == {None}


@pytest.mark.repeated
@pytest.mark.gen_test(timeout=30)
async def test_stop_in_mid_vote_loses_nothing_and_closes_connections(server: ServerProcess) -> None:
    chance = random.Random(3)
    wire = Wire(server.url)
    session, voters = await gather(wire, chance)
    assert await vote_until(voters, 100, server.stop) == 0
    assert {code for voter in voters for code in voter.codes} == {1012}
    await asyncio.get_running_loop().run_in_executor(None, server.start)
    await vote_to_the_end(voters)
    await check_board(wire, session, voters)


@pytest.mark.gen_test(timeout=30)
async def test_identities_survive_a_restart_and_no_error_is_logged(server: ServerProcess) -> None:
    wire = Wire(server.url)
    browsers: tuple[dict[str, str], ...] = ({}, BROWSER)  # with a token, and with a cookie
    sessions = [await wire.create(headers=browser) for browser in browsers]
    joined = [await wire.join(s.code, "Ada", **b) for s, b in zip(sessions, browsers, strict=True)]
    await asyncio.get_running_loop().run_in_executor(None, server.restart)
    for session, ada in zip(sessions, joined, strict=True):
        for who, role in ((session.facilitator, "facilitator"), (ada, "voter")):
            you = json.loads((await wire.get(f"/api/sessions/{session.code}", who)).body)["you"]
            assert (you["member"], you["role"]) == (who.id, role)
    assert await asyncio.get_running_loop().run_in_executor(None, server.stop) == 0
    assert not [line for line in server.output if "ERROR" in line or "Traceback" in line]
