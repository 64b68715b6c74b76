"""Who is connected where: one row for each server process, which runs out when its process is no longer there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# Seconds after which a process that says nothing is taken for dead. Ages are by the database's clock alone.
LIFE = 15


class Presence:
    """Rows {_id: process, at, present: {code: [member ids]}}."""

    def __init__(self, rows: Any, process: str) -> None:
        self._rows = rows
        self._process = process

    async def tell(self, present: Mapping[str, Sequence[str]]) -> None:
        """Say who is connected to this process."""
        told = {"$set": {"present": {code: list(members) for code, members in present.items()}}}
        await self._rows.update_one({"_id": self._process}, {**told, "$currentDate": {"at": True}}, upsert=True)

    async def elsewhere(self) -> Mapping[str, frozenset[str]]:
        """Who is connected to other processes that live, by session code; rows of the dead are swept away."""
        oldest = {"$subtract": ["$$NOW", LIFE * 1000]}
        await self._rows.delete_many({"$expr": {"$lt": ["$at", oldest]}})
        found: dict[str, frozenset[str]] = {}
        async for row in self._rows.find({"_id": {"$ne": self._process}}):
            for code, members in row["present"].items():
                found[code] = found.get(code, frozenset()) | frozenset(members)
        return found

    async def leave(self) -> None:
        """Say that this process has nobody any more."""
        await self._rows.delete_one({"_id": self._process})
