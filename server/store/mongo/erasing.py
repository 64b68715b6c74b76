"""Erases sessions from MongoDB while several processes use it.

An erased session has one more document in the log, with the next seq and no content. The unique index makes that one
step with the check that the log has not grown, and no process that still has the session in memory can append to it.
The others are notified of the document as of any commit. It is removed a day later, by the database's clock.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pymongo import ASCENDING, DESCENDING, IndexModel, ReplaceOne
from pymongo.errors import DuplicateKeyError

from server.core.model import Millis

# Commits deleted by one command.
CHUNK = 1000
# How long the document stays; MongoStore trusts what it knows about a log for a much shorter time.
DAY_MS = 24 * 3600 * 1000
ERASED = {"erased_at": {"$exists": True}}
INDEX = IndexModel([("erased_at", ASCENDING)], partialFilterExpression=ERASED)


class Erasing:
    """The erased sessions in the collection `commits`, and the notes about those that are due in `due`."""

    def __init__(self, commits: Any, due: Any) -> None:
        self._commits = commits
        self._due = due

    async def mark(self, session: str, seq: int | None) -> bool:
        """Mark a session as erased; return False if there is none, or if `seq` is given and not its last commit."""
        numbered = {"session": session, "seq": {"$type": "number"}}  # a damaged commit may have none
        while await self._commits.find_one({"session": session}, {"_id": 1}) is not None:
            last = await self._commits.find_one(numbered, {"seq": 1, "erased_at": 1}, sort=[("seq", DESCENDING)]) or {}
            number = int(last.get("seq", 0))
            if "erased_at" in last or seq not in (None, number):
                return False
            # The filter matches no commit, so if there is one with this seq by now, the insertion fails.
            place = {"session": session, "seq": number + 1, **ERASED}
            try:
                await self._commits.update_one(place, {"$currentDate": {"erased_at": True}}, upsert=True)
                return True
            except DuplicateKeyError:
                pass  # it has grown
        return False

    async def delete(self, session: str) -> int:
        """Delete all commits of a marked session, the last first; return how many."""
        deleted = 0
        await self._due.delete_one({"_id": session})
        while ids := await self._last(session):
            deleted += (await self._commits.delete_many({"_id": {"$in": ids}})).deleted_count
        return deleted

    async def _last(self, session: str) -> list[Any]:
        rows = self._commits.find({"session": session, "erased_at": {"$exists": False}}, {"_id": 1})
        return [row["_id"] for row in await rows.sort("seq", DESCENDING).limit(CHUNK).to_list(None)]

    async def sessions(self, among: Collection[str] | None = None) -> list[str]:
        """Return all sessions that are marked as erased, or those of them that are `among` these."""
        chosen = ERASED if among is None else {**ERASED, "session": {"$in": list(among)}}
        found: list[str] = await self._commits.distinct("session", chosen)
        return found

    async def unmark(self) -> None:
        """Remove the marks that are a day old; no commits of these sessions may be left."""
        old = {"$expr": {"$lt": ["$erased_at", {"$subtract": ["$$NOW", DAY_MS]}]}}
        await self._commits.delete_many({**ERASED, **old})

    async def note_due(self, sessions: Collection[str], now: Millis) -> Mapping[str, Millis]:
        """See Store."""
        noted = {row["_id"]: int(row["since"]) for row in await self._due.find({}).to_list(None)}
        since = {session: min(now, noted.get(session, now)) for session in sessions}
        if old := [session for session in noted if session not in since]:
            await self._due.delete_many({"_id": {"$in": old}})
        new = [code for code in since if since[code] != noted.get(code)]
        if new:
            changes = [ReplaceOne({"_id": code}, {"since": since[code]}, upsert=True) for code in new]
            await self._due.bulk_write(changes, ordered=False)
        return since
