"""Storage of session logs: the contract of every store, and opening the store at an address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote

from msgspec import Struct

from server.core.events import Commit
from server.core.log import CorruptLog
from server.core.model import Millis
from server.store.archived import Archived, LogEnd
from server.store.heads import Head


class Conflict(Exception):
    """The commit does not extend the log: it has another commit with this number, or a session with this code."""


class Unavailable(Exception):
    """The store cannot do this now, and nothing was acknowledged. The message is one sentence without secrets."""


class StoredSession(Struct, frozen=True):
    """An entry of the list of sessions: code, number of commits, and times of the first and last one in ms."""

    code: str
    seq: int
    created_at: int
    changed_at: int


class SessionGrew(Struct, frozen=True):
    """A session has commits up to `seq`; this or another process stored them, `process` if that is known.

    `commit` is the last of them, if it came with the news, so that it need not be read from the log.
    """

    session: str
    seq: int
    process: str = ""
    commit: Commit | None = None


class PresenceChanged(Struct, frozen=True):
    """The members connected to other processes may have changed."""


class ChangesLost(Struct, frozen=True):
    """Changes may have been missed, so all sessions of interest must be read again."""


Change = SessionGrew | PresenceChanged | ChangesLost


class SessionLog(Protocol):
    """What a session in memory needs of a store: its log, to read and to append to."""

    # Whether other processes may store commits in it, too.
    shared: bool

    async def append(self, session: str, commit: Commit) -> None:
        """Store the next commit; raises Conflict unless its seq follows the last one."""

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """Return a session's commits with a seq above `after`, in order, the first `limit` of them; none for an unknown
        session.

        Raises CorruptLog if the store's own file is damaged where this session is, and ErasedLog if commit `after`
        was in a log that has been erased.
        """


class Store(SessionLog, Protocol):
    """An append-only log for each session. A commit is durable when the method returns: it survives kill -9.

    A store returns the bytes, the digest and the names of a commit exactly as given and never decodes them, so an
    unreadable session does not affect any other.
    """

    async def create(self, session: str, commit: Commit) -> None:
        """Store the first commit; raises Conflict if the session exists, or was erased and not purged yet."""

    async def erase_names(self, session: str, member: str) -> None:
        """Erase all names of a member from the commits of a session, whose digests do not cover them.

        Once this returns, the names are not even in the free space of a file. Raises Unavailable.
        """

    async def sessions(self) -> Sequence[StoredSession]:
        """Return all stored sessions, most recently changed first; one in a damaged part of a file has the seq 0."""

    def walk(self) -> AsyncIterator[StoredSession]:
        """Yield all stored sessions in any order, a few at a time, so that no other call waits long for it.

        An entry may be older than its log; one in a damaged part of a file has the seq 0.
        """

    def log_ends(self) -> AsyncIterator[LogEnd]:
        """Yield the last commit of every session as it is in the log, in any order, a few at a time."""

    async def archived(self, sessions: Sequence[str]) -> Mapping[str, Archived]:
        """Return the entries that the archive has of these sessions; they may be outdated."""

    def archived_access(self) -> AsyncIterator[tuple[str, bytes]]:
        """Yield the code and the `access` of the entries that have some, in any order, a few at a time."""

    async def archive(self, entries: Sequence[Archived]) -> None:
        """Keep these entries instead of earlier ones of the same sessions, but none of an erased session.

        An SQLite store that is open read-only keeps them for itself until it is closed.
        """

    async def heads(self) -> Mapping[str, Head]:
        """Return the heads of all sessions, as kept beside the logs; each may be a moment behind its log."""

    async def head(self, session: str) -> Head | None:
        """Return the head of a session, as kept beside its log; None if it has none."""

    async def lost(self) -> Mapping[str, CorruptLog]:
        """Return what is wrong with the sessions whose logs contradict their heads, by code."""

    async def forget(self, session: str, seq: int | None = None) -> int:
        """Erase a session with its head, in short steps; return its number of commits, 0 if there is none.

        With `seq`, erase it only if that is its last commit. Whoever still has it in memory, in any process, cannot
        append to it any more: that raises Conflict. Call `purge` later.
        """

    async def purge(self) -> None:
        """Finish what `forget` has begun, and remove what is left of erased sessions; does nothing if nothing is.

        Other calls may wait for seconds, so call it while nobody is connected. Raises Unavailable.
        """

    async def note_due(self, sessions: Collection[str], now: Millis) -> Mapping[str, Millis]:
        """Note that exactly these sessions are due for deletion at the time `now`; return since when each of them was
        noted without a break. Processes that share the store share the notes, and they survive a restart."""

    async def rebuild(self) -> None:
        """Rebuild the list of sessions from the logs, if the store keeps a separate one, and empty the archive."""

    def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """Yield changes by other processes as they happen; `interest` returns the codes of the relevant sessions."""

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """Publish the members connected to this process: ids by session code.

        Call it every few seconds; entries expire after 15 s.
        """

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """Return the members connected to the other live processes: ids by session code."""

    async def ready(self) -> None:
        """Return if a commit could be stored now; raises Unavailable if not. It writes, at most once a second."""

    async def close(self) -> None:
        """Finish all pending calls, and close the database."""


async def open_store(url: str, *, read_only: bool = False) -> Store:
    """Open the store at `sqlite:///relative`, `sqlite:////absolute` or `mongodb://host/database`.

    Raises Unavailable.
    """
    if path := sqlite_file(url):
        from server.store.sqlite import SQLiteStore

        return await SQLiteStore.open(path, read_only=read_only)
    if url.startswith(("mongodb://", "mongodb+srv://")):
        from server.store.mongo import MongoStore

        return await MongoStore.open(url)
    raise Unavailable(
        f"“{_without_password(url)}” is not the address of a store: write sqlite:///folder/file.sqlite "
        "(four slashes for an absolute path) or mongodb://host:27017/database."
    )


def sqlite_file(url: str) -> Path | None:
    """Return the file of an SQLite store's address, or None for any other address."""
    scheme, _, rest = url.partition("://")
    path = unquote(rest.removeprefix("/"))
    named = rest.startswith("/") and path and "\0" not in path  # no file's name contains NUL
    return Path(path) if scheme == "sqlite" and named else None


def displayed_address(url: str) -> str:
    """Return an address for the terminal or the log: the path of a file, or hosts and database without secrets."""
    return str(sqlite_file(url) or _without_password(url).partition("?")[0])


def _without_password(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    return f"{scheme}{separator}…@{rest.rpartition('@')[2]}" if "@" in rest else url
