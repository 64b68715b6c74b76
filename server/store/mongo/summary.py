"""The list of sessions, one row each, derived from the logs and repaired or rebuilt from them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from typing import Any

from pymongo import DESCENDING, UpdateOne

from server.store import StoredSession


class Summary:
    """Rows {_id: code, seq, created_at, changed_at}.

    Changes are buffered and written together: a second write for every commit would halve a session's throughput.
    """

    def __init__(self, rows: Any, commits: Any) -> None:
        self._rows = rows
        self._commits = commits
        self._pending: dict[str, StoredSession] = {}

    def record(self, session: StoredSession) -> None:
        """Buffer the state of a session that has grown; `created_at` is 0 if it is not known."""
        before = self._pending.get(session.code)
        created = session.created_at or (before.created_at if before else 0)
        self._pending[session.code] = StoredSession(session.code, session.seq, created, session.changed_at)

    @property
    def pending(self) -> Collection[str]:
        """The sessions with buffered changes."""
        return self._pending.keys()

    def drop(self, session: str) -> None:
        """Drop the buffered state of a session."""
        self._pending.pop(session, None)

    async def forget(self, sessions: Collection[str]) -> None:
        """Delete the rows of erased sessions."""
        for session in sessions:
            self.drop(session)
        await self._rows.delete_many({"_id": {"$in": list(sessions)}})

    async def flush(self) -> None:
        """Write the buffered changes; a row never goes back, whichever process writes last."""
        pending, self._pending = self._pending, {}
        if pending:
            await self._rows.bulk_write([_upsert(session) for session in pending.values()], ordered=False)

    async def entries(self, erased: Collection[str]) -> Sequence[StoredSession]:
        """Return all sessions but the erased ones, most recently changed first."""
        await self.flush()
        await self.repair(erased)
        rows = await self._rows.find({}).sort("changed_at", DESCENDING).to_list(None)
        return [_stored(row) for row in rows if isinstance(row["_id"], str) and row["_id"] not in erased]

    async def walk(self) -> AsyncIterator[StoredSession]:
        """Yield the rows as they are, in any order."""
        async for row in self._rows.find({}):
            if isinstance(row["_id"], str):
                yield _stored(row)

    async def rebuild(self, erased: Collection[str]) -> None:
        """Rebuild every row from the log."""
        await self._rows.delete_many({})
        await self.repair(erased)

    async def repair(self, erased: Collection[str]) -> None:
        """Recompute the rows that are behind the log, because a process died before it wrote its buffer."""
        behind = [
            {"$sort": {"session": 1, "seq": 1}},
            {"$group": {"_id": "$session", "seq": {"$last": "$seq"}}},
            {"$lookup": {"from": self._rows.name, "localField": "_id", "foreignField": "_id", "as": "row"}},
            {"$match": {"$or": [{"$expr": {"$ne": ["$seq", {"$first": "$row.seq"}]}}, {"row.created_at": None}]}},
        ]
        # A damaged commit without a session code belongs to no session.
        codes = [row["_id"] async for row in self._commits.aggregate(behind) if isinstance(row["_id"], str)]
        codes = [code for code in codes if code not in erased]
        grouped = {
            "_id": "$session",
            "seq": {"$max": "$seq"},
            "created_at": {"$min": "$at"},
            "changed_at": {"$max": "$at"},
        }
        async for row in self._commits.aggregate([{"$match": {"session": {"$in": codes}}}, {"$group": grouped}]):
            if isinstance(row["_id"], str):  # a list that contains a code matches, too
                self.record(_stored(row))
        await self.flush()


def _stored(row: Mapping[str, Any]) -> StoredSession:
    """Return a row as a StoredSession; damaged numbers become 0."""
    seq, created_at, changed_at = (_integer(row.get(name)) for name in ("seq", "created_at", "changed_at"))
    return StoredSession(row["_id"], seq, created_at, changed_at)


def _integer(value: Any) -> int:
    return int(value) if isinstance(value, int) else 0  # bson's Int64 becomes an int


def _upsert(session: StoredSession) -> UpdateOne:
    change: dict[str, dict[str, int]] = {"$max": {"seq": session.seq, "changed_at": session.changed_at}}
    if session.created_at:
        change["$min"] = {"created_at": session.created_at}
    return UpdateOne({"_id": session.code}, change, upsert=True)
