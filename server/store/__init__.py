"""Where logs are kept: what a store promises, and which one an address means."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote

from msgspec import Struct

from server.core.events import Commit


class Conflict(Exception):
    """Somebody else has already stored a commit with that number (or a session with that code)."""


class Unavailable(Exception):
    """The store cannot do it now; its text is one sentence that names no secret. Nothing was acknowledged."""


class Kept(Struct, frozen=True):
    """One line of an operator's listing: a session's code, number of commits, and first and last time in ms."""

    code: str
    seq: int
    created_at: int
    changed_at: int


class Store(Protocol):
    """An append-only log for each session. What a method has returned from is durable: it survives kill -9."""

    async def create(self, session: str, commit: Commit) -> None:
        """Store the first commit; raises Conflict when the session exists."""

    async def append(self, session: str, commit: Commit) -> None:
        """Store the next commit; raises Conflict when its seq exists or is not the next one."""

    async def read(self, session: str, after: int = 0) -> Sequence[Commit]:
        """A session's commits with a seq above `after`, in order; none for an unknown session."""

    async def sessions(self, most: int = 1000) -> Sequence[Kept]:
        """The sessions kept, the last changed first."""

    def changes(self) -> AsyncIterator[str]:
        """Codes of sessions that another process has added to, as they grow."""

    async def ready(self) -> None:
        """Return when the store can be written to; raises Unavailable when not."""

    async def close(self) -> None:
        """Finish what was handed over, and let go."""


async def open_store(url: str, *, read_only: bool = False) -> Store:
    """The store at `sqlite:///relative`, `sqlite:////absolute`; raises Unavailable with a sentence."""
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        from server.store.sqlite import SQLiteStore

        return await SQLiteStore.open(Path(unquote(rest[1:])), read_only=read_only)
    raise Unavailable(
        f"“{_without_password(url)}” is no store this server knows: write sqlite:///folder/file.sqlite "
        "(four slashes for an absolute path)."
    )


def _without_password(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://…@{rest.rpartition('@')[2]}" if "@" in rest else url
