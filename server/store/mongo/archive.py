"""The archive of a database, in a collection of its own: {_id: code, seq, digest, entry, access}."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from typing import Any

from bson.binary import Binary
from pymongo import ASCENDING, DESCENDING, IndexModel, UpdateOne
from pymongo.errors import BulkWriteError

from server.store.archived import Archived, LogEnd
from server.store.mongo.erasing import Erasing

DUPLICATE_KEY = 11000
# Of the few sessions whose members have accounts.
INDEX = IndexModel([("findable", ASCENDING)], partialFilterExpression={"findable": True})


class Archive:
    """The collection `rows`, derived from the log in `commits`."""

    def __init__(self, rows: Any, commits: Any, erasing: Erasing) -> None:
        self._rows = rows
        self._commits = commits
        self._erasing = erasing

    async def ends(self) -> AsyncIterator[LogEnd]:
        """Yield the last commit of every log, in any order; damaged values become 0 and ""."""
        erased = frozenset(await self._erasing.sessions())
        last = {name: {"$first": f"${name}"} for name in ("seq", "at", "digest")}
        # In this order, the database jumps from one session to the next in its index.
        pipeline = [{"$sort": {"session": DESCENDING, "seq": DESCENDING}}, {"$group": {"_id": "$session", **last}}]
        async for row in self._commits.aggregate(pipeline, allowDiskUse=True):
            # A damaged commit without a code belongs to no session.
            if isinstance(row["_id"], str) and row["_id"] not in erased:
                seq, at, digest = row.get("seq"), row.get("at"), row.get("digest")
                yield LogEnd(row["_id"], _integer(seq), _integer(at), digest if isinstance(digest, str) else "")

    async def of(self, codes: Iterable[str]) -> Mapping[str, Archived]:
        """Return the entries of these sessions, without damaged ones, as they can be derived again."""
        rows = await self._rows.find({"_id": {"$in": list(codes)}}).to_list(None)
        return {row["_id"]: archived for row in rows if (archived := _archived(row)) is not None}

    async def with_access(self) -> AsyncIterator[tuple[str, bytes]]:
        """Yield the sessions whose entries say who may find them, with that."""
        async for row in self._rows.find({"findable": True}, {"access": 1}):
            if isinstance(row["_id"], str) and isinstance(row.get("access"), bytes):
                yield row["_id"], bytes(row["access"])

    async def keep(self, entries: Sequence[Archived]) -> None:
        """Keep these entries instead of older ones, but none of an erased session."""
        erased = await self._erasing.sessions([each.code for each in entries])
        await self._write([_upsert(each) for each in entries if each.code not in erased])
        if late := await self._erasing.sessions([each.code for each in entries]):  # erased meanwhile
            await self.forget(late)

    async def _write(self, changes: Sequence[UpdateOne]) -> None:
        """Write changes; a row never goes back, whichever process writes last."""
        if not changes:
            return
        try:
            await self._rows.bulk_write(changes, ordered=False)
        except BulkWriteError as error:
            # A row that is ahead already does not match the filter, so its insertion fails.
            if any(each["code"] != DUPLICATE_KEY for each in (error.details or {}).get("writeErrors", [{"code": 0}])):
                raise

    async def forget(self, sessions: Collection[str]) -> None:
        """Delete the entries of erased sessions."""
        await self._rows.delete_many({"_id": {"$in": list(sessions)}})

    async def clear(self) -> None:
        """Delete all entries."""
        await self._rows.delete_many({})


def _archived(row: Mapping[str, Any]) -> Archived | None:
    code, seq, digest = row["_id"], row.get("seq"), row.get("digest")
    entry, access = row.get("entry"), row.get("access")
    whole = isinstance(code, str) and isinstance(seq, int) and isinstance(digest, str)
    if whole and isinstance(entry, bytes) and isinstance(access, bytes):
        return Archived(code, int(seq or 0), str(digest), bytes(entry), bytes(access))
    return None


def _integer(value: Any) -> int:
    return int(value) if isinstance(value, int) else 0  # bson's Int64 becomes an int


def _upsert(each: Archived) -> UpdateOne:
    content = {"digest": each.digest, "entry": Binary(each.entry), "access": Binary(each.access)}
    change = {"$set": {"seq": each.seq, **content, "findable": True if each.access else None}}
    return UpdateOne({"_id": each.code, "seq": {"$lte": each.seq}}, change, upsert=True)
