"""The store in MongoDB, through Motor: several server processes can share the same sessions.

Every write is acknowledged by a majority and journaled: with the driver's defaults, a standalone mongod lost
acknowledged writes. Reads use majority concern, so clients never get data that could be rolled back. The unique index
on (session, seq) alone resolves conflicts between processes. Motor is past its end of life, so only this file uses it.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import warnings
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from bson.binary import Binary
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import ASCENDING, IndexModel, ReadPreference
from pymongo.errors import ConfigurationError, DuplicateKeyError, OperationFailure, PyMongoError
from pymongo.read_concern import ReadConcern
from pymongo.uri_parser import parse_uri
from pymongo.write_concern import WriteConcern

from server.core.events import Commit
from server.store import Change, Conflict, StoredSession, Unavailable
from server.store.mongo.changes import follow, poll
from server.store.mongo.presence import Presence
from server.store.mongo.summary import Summary

DEFAULT_DATABASE = "quorum"
MIN_VERSION = (5, 0)
# In milliseconds: long enough for a failover, which takes a few seconds, and acceptable in a meeting.
TIMEOUTS = {
    "serverSelectionTimeoutMS": 5000,
    "connectTimeoutMS": 5000,
    "socketTimeoutMS": 10_000,
    "waitQueueTimeoutMS": 5000,
}
MAJORITY = WriteConcern(w="majority", j=True, wtimeout=8000)
UNAUTHORIZED = 13
WRONG_PASSWORD = 18


class MongoStore:
    """A Store in a MongoDB database (the contract of each method is in server/store/__init__.py)."""

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

    @classmethod
    async def open(cls, url: str) -> MongoStore:
        """Connect, check the server, and create the indexes; raises Unavailable, whose message has no password."""
        where = _hosts(url)
        client = _client(url, where)
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

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        entries: Sequence[StoredSession] = await self._do(self._summary.entries)
        return entries

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
        hello = await self._do(self._client.admin.command, "hello")
        if not hello.get("isWritablePrimary", False):
            raise Unavailable(f"MongoDB at {self._where} has no writable primary.")

    async def close(self) -> None:
        """See Store."""
        if self._inserting:
            await asyncio.wait(self._inserting)
        try:
            await self._do(self._presence.leave)
            await self._do(self._summary.flush)
        except Unavailable:
            pass  # harmless: presence expires, and the summary is repaired from the log when it is next read
        self._client.close()

    async def _insert(self, session: str, commit: Commit) -> None:
        row = {
            **{"session": session, "seq": commit.seq, "at": commit.at},
            **{"body": Binary(commit.body), "digest": commit.digest},
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

    async def _check_exists(self, session: str, seq: int) -> None:
        """Raise Conflict unless this commit is stored, so that a log can never have a gap."""
        if await self._do(self._commits.find_one, {"session": session, "seq": seq}, {"_id": 1}) is None:
            raise Conflict(f"commit {seq + 1} of {session} does not follow the last one")

    async def _do(self, call: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return await call(*arguments)
        except PyMongoError as error:
            raise Unavailable(_sentence(error, self._where)) from None


def _commit(session: str, row: Mapping[str, Any]) -> Commit:
    """Return the commit in a row. Missing or wrong fields get empty values; verification detects them by the digest."""
    body, digest, at, seq = row.get("body"), row.get("digest"), row.get("at"), row["seq"]
    return Commit(
        session,
        int(seq) if isinstance(seq, int) else 0,
        int(at) if isinstance(at, int) else 0,  # large integers are bson's Int64, which JSON encoders reject
        bytes(body) if isinstance(body, bytes) else b"",
        digest if isinstance(digest, str) else "",
    )


def _client(url: str, where: str) -> Any:
    """Return a client that has not connected yet; raises Unavailable for an invalid address."""
    try:
        options = parse_qsl(urlsplit(url).query)
        if invalid := sorted(key for key, value in options if not _supported(key, value)):
            raise Unavailable(f"The MongoDB address {where} has an option that cannot be used: {', '.join(invalid)}.")
        given = {key.lower() for key, _ in options}
        settings: dict[str, Any] = {key: value for key, value in TIMEOUTS.items() if key.lower() not in given}
        return AsyncIOMotorClient(url, appname="quorum", retryWrites=True, **settings)
    except OSError as error:
        cause = os.strerror(error.errno) if error.errno else type(error).__name__
        raise Unavailable(f"The TLS files for MongoDB at {where} cannot be read: {cause}.") from None
    except (PyMongoError, ValueError, TypeError):
        raise Unavailable(
            f"The MongoDB address {where} cannot be read: write mongodb://host:27017/database, "
            "and special characters in a password as %XX."
        ) from None


def _supported(key: str, value: str) -> bool:
    """Return whether the driver supports an option. Some releases ignore others with a warning, even one about TLS."""
    if key.lower().startswith("srv"):  # valid only in mongodb+srv://, which cannot be parsed without a DNS query
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)
            parse_uri(f"mongodb://localhost/?{urlencode({key: value})}")
    except (ConfigurationError, UserWarning, ValueError, TypeError):
        return False
    return True


def _hosts(url: str) -> str:
    """Return the hosts of an address, without credentials, even if a password contains an unescaped slash."""
    return url.partition("://")[2].rpartition("@")[2].partition("/")[0].partition("?")[0] or "(no host)"


def _sentence(error: PyMongoError, where: str) -> str:
    """Return an error as one sentence; the driver's message lists every host and may have many lines."""
    if isinstance(error, OperationFailure):
        if error.code == WRONG_PASSWORD:
            return f"MongoDB at {where} refused the user name or the password."
        if error.code == UNAUTHORIZED:
            return f"MongoDB at {where} does not let this user read and write the database."
        return f"MongoDB at {where} refused: error {error.code}."
    return f"MongoDB at {where} does not answer ({type(error).__name__})."
