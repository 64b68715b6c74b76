"""The members connected to each process: one row per process, which expires when the process is gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

# A row without an update for this long belongs to a dead process. Only the database's clock is used.
EXPIRY_SECONDS = 15


class Presence:
    """Rows {_id: process, at, present: {code: [member ids]}}."""

    def __init__(self, rows: Any, process: str) -> None:
        self._rows = rows
        self._process = process

    async def publish(self, present: Mapping[str, Sequence[str]]) -> None:
        """Replace the row of this process; `present` maps session codes to member ids."""
        change = {"$set": {"present": {code: list(members) for code, members in present.items()}}}
        await self._rows.update_one({"_id": self._process}, {**change, "$currentDate": {"at": True}}, upsert=True)

    async def remote(self) -> Mapping[str, frozenset[str]]:
        """Return the members connected to other live processes, by session code; expired rows are deleted."""
        oldest = {"$subtract": ["$$NOW", EXPIRY_SECONDS * 1000]}
        await self._rows.delete_many({"$expr": {"$lt": ["$at", oldest]}})
        present: dict[str, frozenset[str]] = {}
        async for row in self._rows.find({"_id": {"$ne": self._process}}):
            for code, members in row["present"].items():
                present[code] = present.get(code, frozenset()) | frozenset(members)
        return present

    async def leave(self) -> None:
        """Remove the row of this process."""
        await self._rows.delete_one({"_id": self._process})
