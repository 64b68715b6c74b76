"""The heads of all sessions, in a collection of their own: {_id: code, seq, digest}.

They are written together, about a second after their commits: a second write for every commit would halve a session's
throughput, and the rows need only show what is missing. A row is never ahead of its log.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pymongo import UpdateOne
from pymongo.errors import BulkWriteError

from server.store.heads import Head

DUPLICATE_KEY = 11000


class Heads:
    """The collection `rows`, and the changes that are not written yet."""

    def __init__(self, rows: Any) -> None:
        self._rows = rows
        self._pending: dict[str, Head] = {}

    def record(self, session: str, head: Head) -> None:
        """Buffer the head of a stored commit."""
        self._pending[session] = head

    async def flush(self) -> None:
        """Write the buffered heads; a row never goes back, whichever process writes last."""
        pending, self._pending = self._pending, {}
        if not pending:
            return
        try:
            await self._rows.bulk_write([_upsert(code, head) for code, head in pending.items()], ordered=False)
        except BulkWriteError as error:
            # A row that is ahead already does not match the filter, so its insertion fails.
            if any(each["code"] != DUPLICATE_KEY for each in (error.details or {}).get("writeErrors", [{"code": 0}])):
                self._pending = {**pending, **self._pending}
                raise
        except BaseException:
            self._pending = {**pending, **self._pending}
            raise

    @property
    def pending(self) -> Collection[str]:
        """The sessions with buffered heads."""
        return self._pending.keys()

    def drop(self, session: str) -> None:
        """Drop the buffered head of a session."""
        self._pending.pop(session, None)

    async def forget(self, sessions: Collection[str]) -> None:
        """Delete the heads of erased sessions."""
        for session in sessions:
            self.drop(session)
        await self._rows.delete_many({"_id": {"$in": list(sessions)}})

    async def all(self) -> Mapping[str, Head]:
        """Return all heads by code."""
        return {row["_id"]: _head(row) for row in await self._rows.find({}).to_list(None)}

    async def of(self, session: str) -> Head | None:
        """Return the head of a session."""
        row = await self._rows.find_one({"_id": session})
        return None if row is None else _head(row)

    async def contradicted(self, commits: str) -> Mapping[str, tuple[Head, int]]:
        """Return the heads whose commit is missing or different, each with the seq of that log's last commit."""
        same = {"$and": [{"$eq": ["$session", "$$code"]}, {"$eq": ["$seq", "$$seq"]}, {"$eq": ["$digest", "$$digest"]}]}
        there = {
            **{"from": commits, "let": {"code": "$_id", "seq": "$seq", "digest": "$digest"}, "as": "commit"},
            "pipeline": [{"$match": {"$expr": same}}, {"$project": {"_id": 1}}],
        }
        rows = self._rows.aggregate([{"$lookup": there}, {"$match": {"commit": []}}])
        return {row["_id"]: (_head(row), await self._last(commits, row["_id"])) async for row in rows}

    async def _last(self, commits: str, session: str) -> int:
        row = await self._rows.database[commits].find_one({"session": session}, {"seq": 1}, sort=[("seq", -1)])
        return 0 if row is None else int(row["seq"])


def _head(row: Mapping[str, Any]) -> Head:
    seq, digest = row.get("seq"), row.get("digest")
    return Head(int(seq) if isinstance(seq, int) else 0, digest if isinstance(digest, str) else "")


def _upsert(code: str, head: Head) -> UpdateOne:
    earlier = {"_id": code, "seq": {"$lt": head.seq}}
    return UpdateOne(earlier, {"$set": {"seq": head.seq, "digest": head.digest}}, upsert=True)
