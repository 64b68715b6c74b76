"""The store in MongoDB, through Motor: several server processes can share the same sessions.

Every write is acknowledged by a majority and journaled: with the driver's defaults, a standalone mongod lost
acknowledged writes. Reads use majority concern, so clients never get data that could be rolled back. The unique index
on (session, seq) alone resolves conflicts between processes. Motor is past its end of life, so only this folder uses
it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Any

from bson.binary import Binary
from pymongo import ASCENDING, IndexModel, ReadPreference
from pymongo.errors import ConfigurationError, DuplicateKeyError, OperationFailure, PyMongoError
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from server.core.events import Commit
from server.core.log import CorruptLog
from server.store import Change, Conflict, StoredSession, Unavailable
from server.store.heads import Head, LostCommits, OtherLog
from server.store.mongo import names
from server.store.mongo.address import client_at, hosts
from server.store.mongo.changes import follow, poll
from server.store.mongo.heads import Heads
from server.store.mongo.presence import Presence
from server.store.mongo.summary import Summary
from server.store.probe import WriteProbe

logger = logging.getLogger("quorum.store")

DEFAULT_DATABASE = "quorum"
MIN_VERSION = (5, 0)
MAJORITY = WriteConcern(w="majority", j=True, wtimeout=8000)
# Seconds after a commit until its head is written, together with those of other commits.
HEADS_SECONDS = 1.0
UNAUTHORIZED = 13
WRONG_PASSWORD = 18


class MongoStore:
    """A Store in a MongoDB database (the contract of each method is in server/store/__init__.py)."""

    shared = True

    def __init__(self, client: Any, database: Any, where: str, replicated: bool) -> None:
        self._client = client
        self._database = database
        self._commits = database["commits"]
        self._where = where
        self._replicated = replicated
        self._known: dict[str, int] = {}
        self._inserting: set[asyncio.Future[Any]] = set()
        self._summary = Summary(database["sessions"], self._commits)
        self._presence = Presence(database["presence"], f"{os.getpid()}-{secrets.token_hex(4)}")
        self._heads = Heads(database["heads"])
        self._flushing: asyncio.Task[None] | None = None
        self._probe = WriteProbe(self._write_probe)

    @classmethod
    async def open(cls, url: str) -> MongoStore:
        """Connect, check the server, and create the indexes; raises Unavailable, whose message has no password."""
        where = hosts(url)
        client = client_at(url, where)
        try:
            return await cls._open(client, where)
        except BaseException:
            client.close()
            raise

    @classmethod
    async def _open(cls, client: Any, where: str) -> MongoStore:
        try:
            hello = await client.admin.command("hello")
            version = tuple((await client.admin.command("buildInfo"))["versionArray"][:2])
            if version < MIN_VERSION:
                raise Unavailable(
                    f"MongoDB {version[0]}.{version[1]} at {where} is too old: it must be "
                    f"{MIN_VERSION[0]}.{MIN_VERSION[1]} or later."
                )
            database = client.get_default_database(DEFAULT_DATABASE).with_options(
                read_concern=ReadConcern("majority"), write_concern=MAJORITY, read_preference=ReadPreference.PRIMARY
            )
            unique = IndexModel([("session", ASCENDING), ("seq", ASCENDING)], unique=True)
            await database["commits"].create_indexes([unique])
            await _check_not_emptied(database, where)
        except ConfigurationError:
            # With mongodb+srv, a name that DNS does not know leads here, too.
            raise Unavailable(f"MongoDB at {where} cannot be found, or is too old for this driver.") from None
        except PyMongoError as error:
            raise Unavailable(_sentence(error, where)) from None
        return cls(client, database, where, replicated="setName" in hello)

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self._insert(session, commit)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        before = commit.seq - 1
        if self._known.get(session, 0) < before:
            await self._check_exists(session, before)
        await self._insert(session, commit)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        cursor = self._commits.find({"session": session, "seq": {"$gt": after}}).sort("seq", ASCENDING)
        cursor = cursor.limit(limit or 0)  # 0 is no limit
        commits = [_commit(session, row) for row in await self._do(cursor.to_list, None)]
        if commits:
            self._known[session] = max(commits[-1].seq, self._known.get(session, 0))
        return commits

    async def erase_names(self, session: str, member: str) -> None:
        """See Store."""
        await self._do(names.erase, self._commits, session, member)

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        entries: Sequence[StoredSession] = await self._do(self._summary.entries)
        return entries

    async def heads(self) -> Mapping[str, Head]:
        """See Store."""
        heads: Mapping[str, Head] = await self._do(self._heads.all)
        return heads

    async def head(self, session: str) -> Head | None:
        """See Store."""
        head: Head | None = await self._do(self._heads.of, session)
        return head

    async def lost(self) -> Mapping[str, CorruptLog]:
        """See Store."""
        rows: Mapping[str, tuple[Head, int]] = await self._do(self._heads.contradicted, self._commits.name)
        return {
            code: LostCommits(last, head.seq) if last < head.seq else OtherLog(head.seq)
            for code, (head, last) in rows.items()
        }

    async def forget(self, session: str) -> int:
        """Delete a session and return its number of commits (0 if there is none).

        Raises Unavailable, also while members of the session are connected to a server.
        """
        if session in await self.remote_presence():
            raise Unavailable("Somebody is connected to this session; erase it when nobody has been for ten minutes.")
        deleted = await self._do(self._commits.delete_many, {"session": session})
        await self._do(self._summary.forget, session)
        await self._do(self._heads.forget, session)
        return int(deleted.deleted_count)

    async def rebuild(self) -> None:
        """See Store."""
        await self._do(self._summary.rebuild)

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """See Store."""
        changes = follow(self._database) if self._replicated else poll(self._commits, interest)
        async for change in changes:
            yield change

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """See Store."""
        await self._do(self._presence.publish, present)
        await self._do(self._summary.flush)

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """See Store."""
        present: Mapping[str, frozenset[str]] = await self._do(self._presence.remote)
        return present

    async def ready(self) -> None:
        """See Store."""
        await self._probe.check()

    async def close(self) -> None:
        """See Store."""
        self._probe.forget()
        if self._inserting:
            await asyncio.wait(self._inserting)
        if self._flushing is not None:
            self._flushing.cancel()
        try:
            await self._do(self._presence.leave)
            await self._do(self._summary.flush)
            await self._do(self._heads.flush)
        except Unavailable:
            pass  # harmless: presence expires, and the summary is repaired from the log when it is next read
        self._client.close()

    async def _insert(self, session: str, commit: Commit) -> None:
        row = {
            **{"session": session, "seq": commit.seq, "at": commit.at},
            **{"body": Binary(commit.body), "digest": commit.digest, **names.to_row(commit)},
        }
        try:
            # After close(), insert_one itself raises, rather than the future that it returns.
            inserting = self._commits.insert_one(row)
            self._inserting.add(inserting)
            inserting.add_done_callback(self._inserting.discard)
            await inserting
        except DuplicateKeyError:
            raise Conflict(f"commit {commit.seq} of {session} exists") from None
        except PyMongoError as error:
            raise Unavailable(_sentence(error, self._where)) from None
        self._known[session] = commit.seq
        self._summary.record(StoredSession(session, commit.seq, commit.at if commit.seq == 1 else 0, commit.at))
        self._heads.record(session, Head(commit.seq, commit.digest))
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush_heads())  # noqa: TID251 - held here

    async def _flush_heads(self) -> None:
        await asyncio.sleep(HEADS_SECONDS)
        self._flushing = None
        try:
            await self._do(self._heads.flush)
        except Unavailable as error:
            logger.warning("the last commits cannot be noted: %s", error)

    async def _write_probe(self) -> None:
        change = {"$currentDate": {"at": True}}
        await self._do(self._database["probe"].update_one, {"_id": "probe"}, change, True)

    async def _check_exists(self, session: str, seq: int) -> None:
        """Raise Conflict unless this commit is stored, so that a log can never have a gap."""
        if await self._do(self._commits.find_one, {"session": session, "seq": seq}, {"_id": 1}) is None:
            raise Conflict(f"commit {seq + 1} of {session} does not follow the last one")

    async def _do(self, call: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return await call(*arguments)
        except PyMongoError as error:
            raise Unavailable(_sentence(error, self._where)) from None


async def _check_not_emptied(database: Any, where: str) -> None:
    """Raise Unavailable if no session is left, although some were stored."""
    if await database["commits"].find_one({}, {"_id": 1}) is not None:
        return
    if number := await database["heads"].count_documents({}):
        raise Unavailable(
            f"The database {database.name} at {where} is empty, but {number} sessions were stored in it; restore it "
            "from a backup, or delete its collection “heads” to begin with an empty one."
        )


def _commit(session: str, row: Mapping[str, Any]) -> Commit:
    """Return the commit in a row. Missing or wrong fields get empty values; verification detects them by the digest."""
    body, digest, at, seq = row.get("body"), row.get("digest"), row.get("at"), row["seq"]
    return Commit(
        session,
        int(seq) if isinstance(seq, int) else 0,
        int(at) if isinstance(at, int) else 0,  # large integers are bson's Int64, which JSON encoders reject
        bytes(body) if isinstance(body, bytes) else b"",
        digest if isinstance(digest, str) else "",
        names.from_row(row),
    )


def _sentence(error: PyMongoError, where: str) -> str:
    """Return an error as one sentence; the driver's message lists every host and may have many lines."""
    if isinstance(error, OperationFailure):
        if error.code == WRONG_PASSWORD:
            return f"MongoDB at {where} refused the user name or the password."
        if error.code == UNAUTHORIZED:
            return f"MongoDB at {where} does not let this user read and write the database."
        return f"MongoDB at {where} refused: error {error.code}."
    return f"MongoDB at {where} does not answer ({type(error).__name__})."
