"""The baseline: the same meetings as most people would write them. FastAPI, pydantic, aiosqlite with a commit for each
vote, and the board sent to everybody after each vote.

`python -m benchmarks.peers.baseline PORT FILE OPTIONS CRITERIA SCALE`

It is as durable as Quorum (WAL, synchronous=FULL), keeps its tallies in memory instead of querying the database, and
encodes each board once for all recipients. It implements as much of Quorum's protocol as the load generator uses.
"""

from __future__ import annotations

import secrets
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from statistics import fmean
from typing import Annotated, Literal

import aiosqlite
import uvicorn
from fastapi import FastAPI, Header, WebSocket, WebSocketDisconnect
from pydantic import BaseModel, Field, TypeAdapter

OPTIONS = [f"option-{n}" for n in range(int(sys.argv[3]))]
CRITERIA = [f"criterion-{n}" for n in range(int(sys.argv[4]))]
SCALE = int(sys.argv[5])

TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE member (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE vote (
    member TEXT NOT NULL, option TEXT NOT NULL, criterion TEXT NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY (member, option, criterion)
) STRICT;
"""
STORE = """
INSERT INTO vote VALUES (?, ?, ?, ?) ON CONFLICT (member, option, criterion) DO UPDATE SET value = excluded.value
"""


class NewMember(BaseModel):
    """The request to join."""

    name: str = Field(min_length=1, max_length=80)


class Joined(BaseModel):
    """The answer to a request to join."""

    member: str
    token: str


class Hello(BaseModel):
    """The first message."""

    type: Literal["hello"]
    client: str


class Score(BaseModel):
    """One vote."""

    type: Literal["score"]
    option: str
    criterion: str
    value: int = Field(ge=1, le=SCALE)


class Do(BaseModel):
    """A request."""

    type: Literal["do"]
    ref: int
    command: Score


class Accepted(BaseModel):
    """The answer to a request."""

    type: Literal["accepted"] = "accepted"
    ref: int
    seq: int


class Cell(BaseModel):
    """The result of one cell."""

    criterion: str
    n: int
    mean: float | None
    histogram: list[int]


class Standing(BaseModel):
    """The result of one option."""

    option: str
    total: float | None
    cells: list[Cell]


class Board(BaseModel):
    """The board that everybody sees."""

    options: list[Standing]


class BoardMessage(BaseModel):
    """A message that carries a board."""

    type: Literal["board", "welcome"]
    seq: int
    board: Board


class Meeting:
    """The open connections and the votes."""

    def __init__(self) -> None:
        self.seq = 0
        self.connections: list[WebSocket] = []
        self.votes: dict[tuple[str, str, str], int] = {}
        self.tallies = {(o, c): [0] * SCALE for o in OPTIONS for c in CRITERIA}

    def count(self, member: str, score: Score) -> None:
        """Add a vote to the tallies, replacing the member's earlier vote on the cell."""
        key = (member, score.option, score.criterion)
        tally = self.tallies[score.option, score.criterion]
        if key in self.votes:
            tally[self.votes[key] - 1] -= 1
        self.votes[key] = score.value
        tally[score.value - 1] += 1
        self.seq += 1

    def board(self) -> Board:
        """Return the current board."""
        return Board(options=[self._standing(option) for option in OPTIONS])

    def _standing(self, option: str) -> Standing:
        cells = [self._cell(option, criterion) for criterion in CRITERIA]
        means = [cell.mean for cell in cells if cell.mean is not None]
        return Standing(option=option, total=fmean(means) if means else None, cells=cells)

    def _cell(self, option: str, criterion: str) -> Cell:
        tally = self.tallies[option, criterion]
        n = sum(tally)
        mean = sum(value * many for value, many in enumerate(tally, 1)) / n if n else None
        return Cell(criterion=criterion, n=n, mean=mean, histogram=tally)

    async def broadcast(self) -> None:
        """Send the board to everybody."""
        text = BoardMessage(type="board", seq=self.seq, board=self.board()).model_dump_json()
        for connection in list(self.connections):
            with suppress(WebSocketDisconnect, RuntimeError):  # disconnected meanwhile
                await connection.send_text(text)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Keep the database open while serving."""
    async with aiosqlite.connect(sys.argv[2]) as database:
        await database.executescript(TABLES)
        app.state.database = database
        yield


app = FastAPI(lifespan=lifespan)
meetings: defaultdict[str, Meeting] = defaultdict(Meeting)
members: dict[str, str] = {}
message = TypeAdapter[Hello | Do](Annotated[Hello | Do, Field(discriminator="type")])


@app.post("/api/sessions/{code}/members", status_code=201)
async def join(code: str, new: NewMember) -> Joined:
    """Add a member."""
    member, token = secrets.token_hex(8), secrets.token_urlsafe(24)
    await app.state.database.execute("INSERT INTO member VALUES (?, ?)", (member, new.name))
    await app.state.database.commit()
    members[token] = member
    return Joined(member=member, token=token)


@app.get("/api/sessions/{code}")
async def session(code: str) -> BoardMessage:
    """Return the board."""
    meeting = meetings[code]
    return BoardMessage(type="welcome", seq=meeting.seq, board=meeting.board())


@app.websocket("/api/sessions/{code}/live")
async def live(websocket: WebSocket, code: str, authorization: Annotated[str, Header()]) -> None:
    """Receive votes and send boards."""
    member = members[authorization.removeprefix("Bearer ")]
    await websocket.accept()
    meeting = meetings[code]
    meeting.connections.append(websocket)
    try:
        while True:
            match message.validate_json(await websocket.receive_text()):
                case Hello():
                    welcome = BoardMessage(type="welcome", seq=meeting.seq, board=meeting.board())
                    await websocket.send_text(welcome.model_dump_json())
                case Do(ref=ref, command=score):
                    values = (member, score.option, score.criterion, score.value)
                    await app.state.database.execute(STORE, values)
                    await app.state.database.commit()
                    meeting.count(member, score)
                    await websocket.send_text(Accepted(ref=ref, seq=meeting.seq).model_dump_json())
                    await meeting.broadcast()
    except WebSocketDisconnect:
        pass
    finally:
        meeting.connections.remove(websocket)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error")
