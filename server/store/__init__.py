"""Where logs are kept: what a store promises, and which one an address means."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote

from msgspec import Struct

from server.core.events import Commit


class Conflict(Exception):
    """Somebody else has already stored a commit with that number (or a session with that code)."""


class Unavailable(Exception):
    """The store cannot do it now; its text is one sentence that names no secret. Nothing was acknowledged."""


class StoredSession(Struct, frozen=True):
    """One line of an operator's listing: a session's code, number of commits, and first and last time in ms."""

    code: str
    seq: int
    created_at: int
    changed_at: int


class SessionGrew(Struct, frozen=True):
    """A session has commits up to `seq`, perhaps stored by another process."""

    session: str
    seq: int


class PresenceChanged(Struct, frozen=True):
    """Who is connected to other processes may have changed."""


class ChangesLost(Struct, frozen=True):
    """Changes may have been missed: everything of interest is to be read."""


Change = SessionGrew | PresenceChanged | ChangesLost


class Store(Protocol):
    """An append-only log for each session. What a method has returned from is durable: it survives kill -9.

    A store keeps the bytes of a commit and its digest as they are. It never decodes them, so it gives back whatever it
    holds of one session, readable or not, and no session can stand in the way of another.
    """

    async def create(self, session: str, commit: Commit) -> None:
        """Store the first commit; raises Conflict when the session exists."""

    async def append(self, session: str, commit: Commit) -> None:
        """Store the next commit; raises Conflict when its seq exists or is not the next one."""

    async def read(self, session: str, after: int = 0) -> Sequence[Commit]:
        """A session's commits with a seq above `after`, in order; none for an unknown session."""

    async def sessions(self) -> Sequence[StoredSession]:
        """All sessions kept, the last changed first."""

    async def rebuild(self) -> None:
        """Make the listing of sessions anew from the log, where it is kept apart from it."""

    def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """What other processes store, as it happens; `interest` gives the codes of the sessions that matter here."""

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """Publish who is connected to this process: member ids by session code. It expires, so repeat it."""

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """Who is connected to the other live processes: member ids by session code."""

    async def ready(self) -> None:
        """Return when the store can be written to; raises Unavailable when not."""

    async def close(self) -> None:
        """Finish what was handed over, and let go."""


async def open_store(url: str, *, read_only: bool = False) -> Store:
    """The store at `sqlite:///relative`, `sqlite:////absolute` or `mongodb://host/database`; raises Unavailable."""
    if path := sqlite_file(url):
        from server.store.sqlite import SQLiteStore

        return await SQLiteStore.open(path, read_only=read_only)
    if url.startswith(("mongodb://", "mongodb+srv://")):
        from server.store.mongo import MongoStore

        return await MongoStore.open(url)
    raise Unavailable(
        f"“{_without_password(url)}” is no store this server knows: write sqlite:///folder/file.sqlite (four slashes "
        "for an absolute path) or mongodb://host:27017/database."
    )


def sqlite_file(url: str) -> Path | None:
    """The file that an address means; None when it is no SQLite store's."""
    scheme, _, rest = url.partition("://")
    return Path(unquote(rest[1:])) if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1 else None


def displayed_address(url: str) -> str:
    """An address as people may read it in a terminal or a log: a file's path, or hosts and database without secrets."""
    return str(sqlite_file(url) or _without_password(url).partition("?")[0])


def _without_password(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    return f"{scheme}{separator}…@{rest.rpartition('@')[2]}" if "@" in rest else url
