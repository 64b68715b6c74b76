"""The store in MongoDB, through Motor: several server processes can share the same sessions.

Every write is acknowledged by a majority and journaled: with the driver's defaults, a standalone mongod lost
acknowledged writes. Reads use majority concern, so clients never get data that could be rolled back. The unique index
on (session, seq) alone resolves conflicts between processes. Motor is past its end of life, so only this folder uses
it.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from time import monotonic
from typing import Any, cast

from pymongo import ASCENDING
from pymongo.errors import PyMongoError

from server.core.events import Commit
from server.core.log import CorruptLog, ErasedLog
from server.core.model import Millis
from server.store import Change, Conflict, SessionGrew, StoredSession, Unavailable
from server.store.archived import Archived, LogEnd
from server.store.heads import Head, LostCommits, OtherLog
from server.store.mongo import names
from server.store.mongo.address import client_at, hosts
from server.store.mongo.archive import Archive
from server.store.mongo.changes import follow, poll
from server.store.mongo.erasing import Erasing
from server.store.mongo.errors import errors_in_words, sentence
from server.store.mongo.flush_later import FlushLater
from server.store.mongo.group_insert import GroupInsert
from server.store.mongo.heads import Heads
from server.store.mongo.opening import prepare
from server.store.mongo.presence import Presence
from server.store.mongo.rows import commit_of, row_of
from server.store.mongo.summary import Summary
from server.store.probe import WriteProbe

logger = logging.getLogger("quorum.store")

# Seconds after a commit until its head is written, together with those of other commits.
HEADS_SECONDS = 1.0
# After an own commit or a read, the session's log is assumed to have that commit for this long, in seconds; later, it
# may have been erased, and the mark of that removed.
KNOWN_SECONDS = 300.0


class MongoStore:
    """A Store in a MongoDB database (the contract of each method is in server/store/__init__.py)."""

    shared = True

    def __init__(self, client: Any, database: Any, where: str, replicated: bool) -> None:
        self._client = client
        self._database = database
        self._commits = database["commits"]
        self._where = where
        self._replicated = replicated
        self._known: dict[str, tuple[int, float]] = {}
        self._group = GroupInsert(self._commits, where)
        self._summary = Summary(database["sessions"], self._commits)
        self._process = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._presence = Presence(database["presence"], self._process)
        self._heads = Heads(database["heads"])
        self._erasing = Erasing(self._commits, database["due"])
        self._archive = Archive(database["archive"], self._commits, self._erasing)
        self._repaired = False
        self._later = FlushLater(partial(self._flush, self._heads), lambda: bool(self._heads.pending), HEADS_SECONDS)
        self._probe = WriteProbe(self._write_probe)

    @classmethod
    async def open(cls, url: str) -> MongoStore:
        """Connect, check the server, and create the indexes; raises Unavailable, whose message has no password."""
        where = hosts(url)
        client = client_at(url, where)
        try:
            database, replicated = await prepare(client, where)
            return cls(client, database, where, replicated)
        except BaseException:
            client.close()
            raise

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        if await self._do(self._erasing.sessions, [session]):
            raise Conflict(f"{session} was erased")
        await self._insert(session, commit)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        before = commit.seq - 1
        if not before:
            await self.create(session, commit)
            return
        known, at = self._known.get(session, (0, 0.0))
        if known < before or monotonic() - at > KNOWN_SECONDS:
            await self._check_exists(session, before)
        await self._insert(session, commit)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        cursor = self._commits.find({"session": session, "seq": {"$gt": after}}).sort("seq", ASCENDING)
        cursor = cursor.limit(limit or 0)  # 0 is no limit
        rows = await self._do(cursor.to_list, None)
        if await self._was_erased(session, after, rows):
            self._known.pop(session, None)
            self._heads.drop(session)
            self._summary.drop(session)
            if after:
                raise ErasedLog()
            return []
        commits = [commit_of(session, row) for row in rows]
        if commits:
            self._note_known(session, max(commits[-1].seq, self._known.get(session, (0, 0.0))[0]))
        return commits

    async def erase_names(self, session: str, member: str) -> None:
        """See Store."""
        await self._do(names.erase, self._commits, session, member)

    async def _was_erased(self, session: str, after: int, rows: Sequence[Mapping[str, Any]]) -> bool:
        """Return whether these rows, the first after a commit, are of a session that was erased."""
        if rows or not after:
            return any("erased_at" in row for row in rows)
        found = await self._do(self._commits.find_one, {"session": session}, {"_id": 1})
        return found is None and await self.head(session) is None  # with a head, its commits are lost

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        entries: Sequence[StoredSession] = await self._do(self._summary.entries, await self._erased())
        return entries

    async def walk(self) -> AsyncIterator[StoredSession]:
        """See Store."""
        await self._flush(self._summary)
        if not self._repaired:
            await self._do(self._summary.repair, await self._erased())
            self._repaired = True
        async for session in errors_in_words(self._summary.walk(), self._where):
            yield session

    async def log_ends(self) -> AsyncIterator[LogEnd]:
        """See Store."""
        async for end in errors_in_words(self._archive.ends(), self._where):
            yield end

    async def archived(self, sessions: Sequence[str]) -> Mapping[str, Archived]:
        """See Store."""
        return cast(Mapping[str, Archived], await self._do(self._archive.of, sessions))

    async def archived_access(self) -> AsyncIterator[tuple[str, bytes]]:
        """See Store."""
        async for row in errors_in_words(self._archive.with_access(), self._where):
            yield row

    async def archive(self, entries: Sequence[Archived]) -> None:
        """See Store."""
        await self._do(self._archive.keep, entries)

    async def heads(self) -> Mapping[str, Head]:
        """See Store."""
        erased = await self._erased()
        heads: Mapping[str, Head] = await self._do(self._heads.all)
        return {code: head for code, head in heads.items() if code not in erased}

    async def head(self, session: str) -> Head | None:
        """See Store."""
        head: Head | None = await self._do(self._heads.of, session)
        return head

    async def lost(self) -> Mapping[str, CorruptLog]:
        """See Store."""
        rows: Mapping[str, tuple[Head, int]] = await self._do(self._heads.contradicted, self._commits.name)
        erased = await self._erased() if rows else ()  # after the comparison, during which sessions may be erased
        return {
            code: LostCommits(last, head.seq) if last < head.seq else OtherLog(head.seq)
            for code, (head, last) in rows.items()
            if code not in erased
        }

    async def forget(self, session: str, seq: int | None = None) -> int:
        """See Store."""
        if not await self._do(self._erasing.mark, session, seq):
            return 0
        return await self._delete(session)

    async def _delete(self, session: str) -> int:
        # The head first: without its commits, it would look like a loss.
        deleted = 0
        for _ in range(2):  # and again in the end, for a process that was just writing it
            await self._do(self._heads.forget, [session])
            await self._do(self._summary.forget, [session])
            await self._do(self._archive.forget, [session])
            deleted += await self._do(self._erasing.delete, session)
        self._known.pop(session, None)
        return deleted

    async def _erased(self) -> Collection[str]:
        return frozenset(await self._do(self._erasing.sessions))

    async def purge(self) -> None:
        """See Store. The marks of erased sessions stay for a day."""
        for session in await self._erased():
            await self._delete(session)
        await self._do(self._erasing.unmark)

    async def note_due(self, sessions: Collection[str], now: Millis) -> Mapping[str, Millis]:
        """See Store."""
        since: Mapping[str, Millis] = await self._do(self._erasing.note_due, sessions, now)
        return since

    async def rebuild(self) -> None:
        """See Store."""
        await self._do(self._archive.clear)
        await self._do(self._summary.rebuild, await self._erased())

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """See Store."""
        changes = follow(self._database, self._process) if self._replicated else poll(self._commits, interest)
        async for change in changes:
            if isinstance(change, SessionGrew) and change.commit is not None and change.session in self._known:
                # It may have been inserted long ago, so this does not make the log known for any longer.
                seq, at = self._known[change.session]
                self._known[change.session] = max(seq, change.seq), at
            yield change

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """See Store."""
        await self._do(self._presence.publish, present)
        await self._flush(self._summary)

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
        await self._group.finish()
        await self._later.stop()
        # Each by itself, the heads first: nothing else repairs them. Presence expires, and the summary is repaired from
        # the log when it is next read.
        leave = partial(self._do, self._presence.leave)
        for work in (partial(self._flush, self._heads), partial(self._flush, self._summary), leave):
            try:
                await work()
            except Unavailable as error:
                logger.warning("not everything could be noted before the end: %s", error)
        self._client.close()

    async def _insert(self, session: str, commit: Commit) -> None:
        await self._group.insert(row_of(session, commit, self._process))
        self._note_known(session, commit.seq)
        self._summary.record(StoredSession(session, commit.seq, commit.at if commit.seq == 1 else 0, commit.at))
        self._heads.record(session, Head(commit.seq, commit.digest))
        self._later.soon()

    async def _flush(self, buffered: Summary | Heads) -> None:
        """Write buffered rows, but none of a session that another process has erased meanwhile."""
        if buffered.pending and (erased := await self._do(self._erasing.sessions, buffered.pending)):
            await self._do(buffered.forget, erased)
        await self._do(buffered.flush)

    def _note_known(self, session: str, seq: int) -> None:
        self._known[session] = seq, monotonic()

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
            raise Unavailable(sentence(error, self._where)) from None
