"""Who is connected to which process: one row for each process, which expires when the process is gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# Seconds without an update after which a process counts as dead. Only the database's clock is used.
LIFE = 15


class Presence:
    """Rows {_id: process, at, present: {code: [member ids]}}."""

    def __init__(self, rows: Any, process: str) -> None:
        self._rows = rows
        self._process = process

    async def publish(self, present: Mapping[str, Sequence[str]]) -> None:
        """Publish who is connected to this process."""
        change = {"$set": {"present": {code: list(members) for code, members in present.items()}}}
        await self._rows.update_one({"_id": self._process}, {**change, "$currentDate": {"at": True}}, upsert=True)

    async def remote(self) -> Mapping[str, frozenset[str]]:
        """Who is connected to other live processes, by session code; expired rows are deleted."""
        oldest = {"$subtract": ["$$NOW", LIFE * 1000]}
        await self._rows.delete_many({"$expr": {"$lt": ["$at", oldest]}})
        found: dict[str, frozenset[str]] = {}
        async for row in self._rows.find({"_id": {"$ne": self._process}}):
            for code, members in row["present"].items():
                found[code] = found.get(code, frozenset()) | frozenset(members)
        return found

    async def leave(self) -> None:
        """Remove the row of this process."""
        await self._rows.delete_one({"_id": self._process})
