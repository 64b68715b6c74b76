"""Meetings of any size for the projector, held over the wire: many options and criteria, long names, many people."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from tests.support.wire import Created, Live, Wire

LONGEST = 80  # characters of a name
SCORERS = 2
OPTIONS = ("PostgreSQL", "MongoDB", "DynamoDB", "Cassandra", "SQLite", "CockroachDB", "Redis", "MariaDB", "Neo4j")
CRITERIA = ("Performance", "Maintainability", "Time to market", "Architecture fit", "Long-term cost", "Security")
REASON = "It has run in production for a year, and nobody had to get up at night because of it."


def long_names(kind: str, count: int) -> list[str]:
    """Return names of 80 characters that differ only in the middle."""
    return [
        f"{kind} that the team took {n:02d} afternoons to describe completely".ljust(LONGEST - 6, "x") + " wholly"[-6:]
        for n in range(count)
    ]


def short_names(of: tuple[str, ...], count: int) -> list[str]:
    """Return ordinary names."""
    return [f"{of[n % len(of)]} {n // len(of) + 1}" if n >= len(of) else of[n] for n in range(count)]


class Meeting:
    """A meeting about `options` x `criteria`, with commands as its facilitator."""

    def __init__(self, wire: Wire, created: Created, people: list[Any]) -> None:
        self.wire = wire
        self.code = created.code
        self.people = people
        self._created = created

    @classmethod
    async def begin(
        cls, wire: Wire, options: int, criteria: int, *, long: bool = False, people: int = 4, **wanted: Any
    ) -> Meeting:
        """Create the session and let people join."""
        names = long_names("Option", options) if long else short_names(OPTIONS, options)
        judged = long_names("Criterion", criteria) if long else short_names(CRITERIA, criteria)
        question = "Which of these do we choose for the years to come, given all that we know by now?"
        description = {
            "question": (question * 3)[:200] if long else "Which data store do we use?",
            "options": names,
            "criteria": [{"name": name, "weight": 1 + n % 3} for n, name in enumerate(judged)],
        }
        created = await wire.create(catalogue=json.dumps(description), **wanted)
        joined = [await wire.join(created.code, f"Maximilian of Hohenheim {n}") for n in range(people)]
        return cls(wire, created, joined)

    async def do(self, kind: str, /, **fields: Any) -> None:
        """Let the facilitator do something, on a connection of its own."""
        live = await self.wire.connect(self.code, self._created.facilitator)
        answer = await live.do(kind, **fields)
        assert answer["type"] == "accepted", answer
        live.close()

    async def weigh(self) -> None:
        """Let some people give weights, and show them."""
        random = Random(3)
        for person in self.people[:3]:
            live = await self.wire.connect(self.code, person)
            criteria = [criterion["id"] for criterion in live.welcome["session"]["criteria"]]
            cuts = sorted(random.randint(0, 100) for _ in criteria[1:])
            points = [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]
            weights = [{"criterion": c, "weight": p} for c, p in zip(criteria, points, strict=True)]
            assert (await live.do("give_weights", by="points", weights=weights))["type"] == "accepted"
            live.close()

    async def score(self) -> tuple[str, str]:
        """Let some people score everything; return the cell that they gave reasons for."""
        random = Random(5)
        cell = ("", "")
        for person in self.people[:SCORERS]:
            live = await self.wire.connect(self.code, person)
            session = live.welcome["session"]
            cells = [(o["id"], c["id"]) for o in session["options"] for c in session["criteria"]]
            cell = cells[0]
            for option, criterion in cells:
                reason = {"reason": REASON * 2} if (option, criterion) == cell else {}
                await _send(live, {"option": option, "criterion": criterion, "value": random.randint(1, 5)} | reason)
            await live.barrier()
            live.close()
        return cell


async def _send(live: Live, score: dict[str, Any]) -> None:
    """Send a score without waiting for the answer."""
    live.ref += 1
    await live.send({"type": "do", "ref": live.ref, "command": {"type": "score", **score}})
