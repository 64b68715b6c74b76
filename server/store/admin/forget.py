"""Erase a session from a store."""

from __future__ import annotations

import asyncio

from server.store import Unavailable, open_store, sqlite_file


async def forget(address: str, session: str) -> int:
    """Erase a session from the store at `address`; return its number of commits, 0 if there is none.

    Raises Unavailable, also while a server uses an SQLite file or members are connected to the session.
    """
    if path := sqlite_file(address):
        from server.store.sqlite.erase import erase

        return await asyncio.get_running_loop().run_in_executor(None, erase, path, session)
    from server.store.mongo import MongoStore

    store = await open_store(address)
    try:
        if not isinstance(store, MongoStore):
            raise Unavailable("Sessions cannot be erased from this store.")
        return await store.forget(session)
    finally:
        await store.close()
