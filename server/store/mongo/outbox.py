"""The outbox in MongoDB: a collection beside the commits, which all processes send from."""

from __future__ import annotations

from collections.abc import Awaitable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from msgspec import structs
from pymongo import ASCENDING, IndexModel, ReturnDocument, UpdateOne
from pymongo.errors import PyMongoError

from server.core.model import Millis
from server.store import Unavailable
from server.store.mongo.address import client_at, hosts
from server.store.mongo.errors import sentence
from server.store.mongo.opening import prepare
from server.store.outbox import MAX_WAITING, Delivery, too_many

T = TypeVar("T")

INDEXES = [
    IndexModel([("target", ASCENDING), ("dead_at", ASCENDING), ("due", ASCENDING)]),
    IndexModel([("session", ASCENDING)]),
]


class MongoOutbox:
    """An Outbox in a MongoDB database (the contract of each method is in server/store/outbox.py)."""

    def __init__(self, client: Any, rows: Any, where: str) -> None:
        self._client = client
        self._rows = rows
        self._where = where

    @classmethod
    async def open(cls, url: str) -> MongoOutbox:
        """Connect, and create the indexes; raises Unavailable."""
        where = hosts(url)
        client = client_at(url, where)
        try:
            database, _ = await prepare(client, where)
            outbox = cls(client, database["deliveries"], where)
            await outbox._do(outbox._rows.create_indexes(INDEXES))
            return outbox
        except BaseException:
            client.close()
            raise

    async def put(self, deliveries: Sequence[Delivery]) -> None:
        """See Outbox."""
        changes = []
        for delivery in deliveries:
            number = await self._do(self._rows.count_documents({"target": delivery.target, "dead_at": 0}))
            fields = structs.asdict(delivery if number < MAX_WAITING else too_many(delivery))
            id = fields.pop("id")
            changes.append(UpdateOne({"_id": id}, {"$setOnInsert": {**fields, "claimed_until": 0}}, upsert=True))
        if changes:
            await self._do(self._rows.bulk_write(changes))

    async def advance(self, ids: Collection[str], now: Millis) -> None:
        """See Outbox."""
        untried = {"_id": {"$in": list(ids)}, "attempts": 0, "dead_at": 0, "claimed_until": 0}
        await self._do(self._rows.update_many(untried, {"$set": {"due": now}}))

    async def claim(self, target: str, now: Millis, until: Millis) -> Delivery | None:
        """See Outbox."""
        due = {"target": target, "dead_at": 0, "due": {"$lte": now}, "claimed_until": {"$lte": now}}
        claimed = self._rows.find_one_and_update(
            due,
            {"$set": {"claimed_until": until}},
            sort=[("due", ASCENDING), ("seq", ASCENDING)],
            return_document=ReturnDocument.AFTER,
        )
        row = await self._do(claimed)
        return None if row is None else _delivery(row)

    async def give_back(self, ids: Collection[str]) -> None:
        """See Outbox."""
        await self._do(self._rows.update_many({"_id": {"$in": list(ids)}}, {"$set": {"claimed_until": 0}}))

    async def postpone(self, delivery: Delivery) -> None:
        """See Outbox."""
        fields = ("attempts", "error", "due", "dead_at")
        change = {name: getattr(delivery, name) for name in fields} | {"claimed_until": 0}
        await self._do(self._rows.update_one({"_id": delivery.id}, {"$set": change}))

    async def settle(self, id: str) -> None:
        """See Outbox."""
        await self._do(self._rows.delete_one({"_id": id}))

    async def next_due(self, target: str) -> Millis | None:
        """See Outbox."""
        waiting = {"$match": {"target": target, "dead_at": 0}}
        soonest = {"$group": {"_id": None, "due": {"$min": {"$max": ["$due", "$claimed_until"]}}}}
        rows = await self._do(self._rows.aggregate([waiting, soonest]).to_list(None))
        return int(rows[0]["due"]) if rows else None

    async def waiting(self) -> Mapping[str, int]:
        """See Outbox."""
        counted = [{"$match": {"dead_at": 0}}, {"$group": {"_id": "$target", "number": {"$sum": 1}}}]
        rows = await self._do(self._rows.aggregate(counted).to_list(None))
        return {row["_id"]: row["number"] for row in rows}

    async def dead(self) -> Sequence[Delivery]:
        """See Outbox."""
        order = [("put_at", ASCENDING), ("seq", ASCENDING), ("_id", ASCENDING)]
        rows = await self._do(self._rows.find({"dead_at": {"$gt": 0}}).sort(order).to_list(None))
        return [_delivery(row) for row in rows]

    async def revive(self, ids: Collection[str] | None, now: Millis) -> int:
        """See Outbox."""
        which = {"dead_at": {"$gt": 0}} | ({} if ids is None else {"_id": {"$in": list(ids)}})
        change = {"$set": {"due": now, "attempts": 0, "dead_at": 0}}
        return int((await self._do(self._rows.update_many(which, change))).modified_count)

    async def forget(self, session: str) -> None:
        """See Outbox."""
        await self._do(self._rows.delete_many({"session": session}))

    async def sweep(self, before: Millis) -> None:
        """See Outbox."""
        await self._do(self._rows.delete_many({"dead_at": {"$gt": 0, "$lt": before}}))

    async def close(self) -> None:
        """See Outbox."""
        self._client.close()

    async def _do(self, call: Awaitable[T]) -> T:
        try:
            return await call
        except PyMongoError as error:
            raise Unavailable(sentence(error, self._where)) from None


def _delivery(row: Mapping[str, Any]) -> Delivery:
    fields: list[Any] = [row["_id" if name == "id" else name] for name in Delivery.__struct_fields__]
    integers: list[Any] = [int(value) if isinstance(value, int) else value for value in fields]  # instead of bson's
    return Delivery(*integers)
