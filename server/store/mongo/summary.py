"""The derived list of sessions, one row each, for listings. The log is the truth; this can be made anew from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pymongo import DESCENDING, UpdateOne

from server.store import StoredSession


class Summary:
    """Rows {_id: code, seq, created_at, changed_at}. What is noted is written now and then and not with every commit:
    a second write for each would halve what a session bears."""

    def __init__(self, rows: Any, commits: Any) -> None:
        self._rows = rows
        self._commits = commits
        self._noted: dict[str, StoredSession] = {}

    def note(self, kept: StoredSession) -> None:
        """Remember that a session has grown; its `created_at` is 0 where that is not known."""
        before = self._noted.get(kept.code)
        created = kept.created_at or (before.created_at if before else 0)
        self._noted[kept.code] = StoredSession(kept.code, kept.seq, created, kept.changed_at)

    async def flush(self) -> None:
        """Write what was noted; a row only ever moves forward, whichever process writes last."""
        noted, self._noted = self._noted, {}
        if noted:
            await self._rows.bulk_write([_forward(kept) for kept in noted.values()], ordered=False)

    async def kept(self) -> Sequence[StoredSession]:
        """The rows, the last changed first."""
        await self.flush()
        await self._mend()
        rows = await self._rows.find({}).sort("changed_at", DESCENDING).to_list(None)
        # What somebody put into the log without the code of a session belongs to none.
        listed = [row for row in rows if isinstance(row["_id"], str)]
        return [
            StoredSession(row["_id"], int(row["seq"]), int(row.get("created_at", 0)), int(row["changed_at"]))
            for row in listed
        ]

    async def rebuild(self) -> None:
        """Make every row anew from the log."""
        await self._rows.delete_many({})
        await self._mend()

    async def _mend(self) -> None:
        """Make anew the rows that are behind the log: a process that dies takes along what it had noted."""
        behind = [
            {"$sort": {"session": 1, "seq": 1}},
            {"$group": {"_id": "$session", "seq": {"$last": "$seq"}}},
            {"$lookup": {"from": self._rows.name, "localField": "_id", "foreignField": "_id", "as": "row"}},
            {"$match": {"$or": [{"$expr": {"$ne": ["$seq", {"$first": "$row.seq"}]}}, {"row.created_at": None}]}},
        ]
        codes = [row["_id"] async for row in self._commits.aggregate(behind)]
        grouped = {
            "_id": "$session",
            "seq": {"$max": "$seq"},
            "created_at": {"$min": "$at"},
            "changed_at": {"$max": "$at"},
        }
        async for row in self._commits.aggregate([{"$match": {"session": {"$in": codes}}}, {"$group": grouped}]):
            self.note(StoredSession(row["_id"], row["seq"], row["created_at"], row["changed_at"]))
        await self.flush()


def _forward(kept: StoredSession) -> UpdateOne:
    change: dict[str, dict[str, int]] = {"$max": {"seq": kept.seq, "changed_at": kept.changed_at}}
    if kept.created_at:
        change["$min"] = {"created_at": kept.created_at}
    return UpdateOne({"_id": kept.code}, change, upsert=True)
