"""The outbox: what is still to be told to other programs, in a place that survives a restart.

A delivery is put here before the commit that it tells of is stored, so no crash in between can lose it; whoever sends
it looks into the log whether the commit exists. It has no text of the session, only where in the log to find it. It is
beside the logs, and not part of them: copies and backups of sessions have no deliveries.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from msgspec import Struct, structs

from server.core.model import Millis
from server.store import Unavailable, displayed_address, sqlite_file

# More deliveries than this that wait for one target become dead letters at once.
MAX_WAITING = 10_000
# A dead letter is deleted after this long.
DEAD_DAYS = 30


class Delivery(Struct, frozen=True):
    """A message about commit `seq` of a session for a target, by its name; `id` is the same whenever it is sent.

    It was tried `attempts` times, is tried again at `due`, and failed last with `error`. A dead letter (`dead_at` is
    not 0) is tried no more.
    """

    id: str
    session: str
    seq: int
    kind: str
    target: str
    put_at: Millis
    due: Millis
    attempts: int = 0
    error: str = ""
    dead_at: Millis = 0


class Outbox(Protocol):
    """The deliveries of a store. Each method raises Unavailable, and is durable when it returns."""

    async def put(self, deliveries: Sequence[Delivery]) -> None:
        """Store new deliveries; those with a known id are left as they are."""

    async def advance(self, ids: Collection[str], now: Millis) -> None:
        """Make deliveries due that nobody has tried yet."""

    async def claim(self, target: str, now: Millis, until: Millis) -> Delivery | None:
        """Return the delivery to a target that has been due for longest; nobody else gets it until then."""

    async def give_back(self, ids: Collection[str]) -> None:
        """Give claimed deliveries back unchanged, so that anybody can claim them."""

    async def postpone(self, delivery: Delivery) -> None:
        """Store the attempts, the error, the due time and the death of a claimed delivery, and give it back."""

    async def settle(self, id: str) -> None:
        """Remove a delivery that has arrived, or that tells of nothing."""

    async def next_due(self, target: str) -> Millis | None:
        """Return when the next delivery to a target is due; None if none waits."""

    async def waiting(self) -> Mapping[str, int]:
        """Return the number of deliveries that wait, by target."""

    async def dead(self) -> Sequence[Delivery]:
        """Return the dead letters, the oldest first."""

    async def revive(self, ids: Collection[str] | None, now: Millis) -> int:
        """Make dead letters due again, all of them or these; return how many."""

    async def forget(self, session: str) -> None:
        """Remove all deliveries about a session."""

    async def sweep(self, before: Millis) -> None:
        """Remove the dead letters of before that time."""

    async def close(self) -> None:
        """Close the database."""


async def open_outbox(url: str, *, only: bool = False) -> Outbox:
    """Open the outbox of the store at an address. With `only`, this program is the only one that sends from it now, as
    the server of an SQLite file is; claims of an earlier one are given back. Raises Unavailable."""
    if path := sqlite_file(url):
        from server.store.sqlite.outbox import SQLiteOutbox

        return await SQLiteOutbox.open(outbox_path(path), give_back=only)
    if url.startswith(("mongodb://", "mongodb+srv://")):
        from server.store.mongo.outbox import MongoOutbox

        return await MongoOutbox.open(url)
    raise Unavailable(f"“{displayed_address(url)}” is not the address of a store.")


def outbox_path(path: Path) -> Path:
    """Return the file with the deliveries of a session file."""
    path = path.resolve()
    return path.with_name(f"{path.name}.webhooks")


def too_many(delivery: Delivery) -> Delivery:
    """Return a delivery for which there is no room, as a dead letter."""
    return structs.replace(delivery, dead_at=delivery.put_at, error=f"more than {MAX_WAITING} others wait")
