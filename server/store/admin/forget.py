"""Erase a session from a store."""

from __future__ import annotations

from server.store import Unavailable, open_store, sqlite_file
from server.store.outbox import open_outbox, outbox_path


async def forget(address: str, session: str) -> int:
    """Erase a session from the store at `address`; return its number of commits, 0 if there is none.

    Raises Unavailable, also while a server uses an SQLite file.
    """
    path = sqlite_file(address)
    if path is not None and not path.exists():
        raise Unavailable(f"There is no session file at {path}.")
    store = await open_store(address)
    try:
        number = await store.forget(session)
        await store.purge()
    finally:
        await store.close()
    await _forget_deliveries(address, session)
    return number


async def _forget_deliveries(address: str, session: str) -> None:
    path = sqlite_file(address)
    if path is not None and not outbox_path(path).exists():
        return
    outbox = await open_outbox(address)
    try:
        await outbox.forget(session)
    finally:
        await outbox.close()
