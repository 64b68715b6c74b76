"""MongoDB behind the Store, through Motor: any number of server processes may hold the same session.

Every write is acknowledged by a majority and journaled: a lone mongod lost acknowledged writes with the driver's own
defaults. Reads are of what a majority has, so nothing that could be rolled back is ever shown. The unique index on
(session, seq) is the only arbiter between processes. Motor is past its end of life, so it stays inside this file.
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
OLDEST = (5, 0)
# What a meeting can bear, in milliseconds: after a failover a new primary is there within a few seconds.
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
    """A Store in a MongoDB database (see server/store/__init__.py for what each method promises)."""

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
        """Connect, check, and make the indexes; raises Unavailable with one sentence that holds no password."""
        where = _where(url)
        client = _client(url, where)
        try:
            return await cls._checked(client, where)
        except BaseException:
            client.close()
            raise

    @classmethod
    async def _checked(cls, client: Any, where: str) -> MongoStore:
        try:
            hello = await client.admin.command("hello")
            version = tuple((await client.admin.command("buildInfo"))["versionArray"][:2])
            if version < OLDEST:
                raise Unavailable(
                    f"MongoDB {version[0]}.{version[1]} at {where} is too old: it must be "
                    f"{OLDEST[0]}.{OLDEST[1]} or later."
                )
            database = client.get_default_database(DEFAULT_DATABASE).with_options(
                read_concern=ReadConcern("majority"), write_concern=MAJORITY, read_preference=ReadPreference.PRIMARY
            )
            unique = IndexModel([("session", ASCENDING), ("seq", ASCENDING)], unique=True)
            await database["commits"].create_indexes([unique])
        except ConfigurationError:
            # With mongodb+srv this is also what becomes of a name that DNS does not know.
            raise Unavailable(f"MongoDB at {where} is not to be found, or too old for this driver.") from None
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
            await self._learn(session, before)
        await self._insert(session, commit)

    async def read(self, session: str, after: int = 0) -> Sequence[Commit]:
        """See Store."""
        found = self._commits.find({"session": session, "seq": {"$gt": after}}).sort("seq", ASCENDING)
        commits = [_commit(session, row) for row in await self._do(found.to_list, None)]
        if commits:
            self._known[session] = max(commits[-1].seq, self._known.get(session, 0))
        return commits

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        kept: Sequence[StoredSession] = await self._do(self._summary.kept)
        return kept

    async def rebuild(self) -> None:
        """Make the summary of sessions anew from the log."""
        await self._do(self._summary.rebuild)

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """See Store."""
        followed = follow(self._database) if self._replicated else poll(self._commits, interest)
        async for change in followed:
            yield change

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """See Store."""
        await self._do(self._presence.publish, present)
        await self._do(self._summary.flush)

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """See Store."""
        found: Mapping[str, frozenset[str]] = await self._do(self._presence.remote)
        return found

    async def ready(self) -> None:
        """See Store."""
        hello = await self._do(self._client.admin.command, "hello")
        if not hello.get("isWritablePrimary", False):
            raise Unavailable(f"MongoDB at {self._where} has no primary that can be written to.")

    async def close(self) -> None:
        """See Store."""
        if self._inserting:
            await asyncio.wait(self._inserting)
        try:
            await self._do(self._presence.leave)
            await self._do(self._summary.flush)
        except Unavailable:
            pass  # both heal without this process: presence runs out, the summary can be rebuilt
        self._client.close()

    async def _insert(self, session: str, commit: Commit) -> None:
        row = {
            **{"session": session, "seq": commit.seq, "at": commit.at},
            **{"body": Binary(commit.body), "digest": commit.digest},
        }
        try:
            # After close() the driver refuses here and not in the future it gives.
            inserting = self._commits.insert_one(row)
            self._inserting.add(inserting)
            inserting.add_done_callback(self._inserting.discard)
            await inserting
        except DuplicateKeyError:
            raise Conflict(f"commit {commit.seq} of {session} exists") from None
        except PyMongoError as error:
            raise Unavailable(_sentence(error, self._where)) from None
        self._known[session] = commit.seq
        self._summary.note(StoredSession(session, commit.seq, commit.at if commit.seq == 1 else 0, commit.at))

    async def _learn(self, session: str, seq: int) -> None:
        """Make sure that a commit is there, so that a log can never get a gap."""
        if await self._do(self._commits.find_one, {"session": session, "seq": seq}, {"_id": 1}) is None:
            raise Conflict(f"commit {seq + 1} of {session} does not follow the last one")

    async def _do(self, call: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return await call(*arguments)
        except PyMongoError as error:
            raise Unavailable(_sentence(error, self._where)) from None


def _commit(session: str, row: Mapping[str, Any]) -> Commit:
    """A row as it is kept; what somebody has taken out of it, or put in instead, does not fit its digest."""
    body, digest, at = row.get("body"), row.get("digest"), row.get("at")
    return Commit(
        session,
        int(row["seq"]),
        int(at) if isinstance(at, int) else 0,  # a large one comes as bson's Int64, which JSON encoders refuse
        bytes(body) if isinstance(body, bytes) else b"",
        digest if isinstance(digest, str) else "",
    )


def _client(url: str, where: str) -> Any:
    """A client that has not connected yet; raises Unavailable for an address that cannot be used."""
    try:
        given = parse_qsl(urlsplit(url).query)
        if wrong := sorted(key for key, value in given if not _usable(key, value)):
            raise Unavailable(f"The MongoDB address {where} has an option that cannot be used: {', '.join(wrong)}.")
        known = {key.lower() for key, _ in given}
        settings: dict[str, Any] = {key: value for key, value in TIMEOUTS.items() if key.lower() not in known}
        return AsyncIOMotorClient(url, appname="quorum", retryWrites=True, **settings)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        raise Unavailable(f"The TLS files for MongoDB at {where} cannot be read: {why}.") from None
    except (PyMongoError, ValueError, TypeError):
        raise Unavailable(
            f"The MongoDB address {where} cannot be read: write mongodb://host:27017/database, "
            "and special characters in a password as %XX."
        ) from None


def _usable(key: str, value: str) -> bool:
    """Whether the driver can use an option; of others some releases only warn, and go on without TLS, say."""
    if key.lower().startswith("srv"):  # fit for mongodb+srv:// alone, which cannot be read without asking DNS
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)
            parse_uri(f"mongodb://localhost/?{urlencode({key: value})}")
    except (ConfigurationError, UserWarning, ValueError, TypeError):
        return False
    return True


def _where(url: str) -> str:
    """The hosts of an address, without who logs in and how (a password may hold a slash by mistake)."""
    return url.partition("://")[2].rpartition("@")[2].partition("/")[0].partition("?")[0] or "(no host)"


def _sentence(error: PyMongoError, where: str) -> str:
    """One sentence for people; the driver's own text names every host and may run over many lines."""
    if isinstance(error, OperationFailure):
        if error.code == WRONG_PASSWORD:
            return f"MongoDB at {where} refused the user name or the password."
        if error.code == UNAUTHORIZED:
            return f"MongoDB at {where} does not let this user read and write the database."
        return f"MongoDB at {where} refused: error {error.code}."
    return f"MongoDB at {where} does not answer ({type(error).__name__})."
