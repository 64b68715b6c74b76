"""What all subcommands share: opening a store, and reporting errors in one sentence."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable

import click

from server import config
from server.catalogue import CatalogueError
from server.config import Misconfigured
from server.core import log
from server.store import Store, Unavailable, open_store


def finish(work: Callable[[], Awaitable[None]]) -> None:
    """Run to the end; an error that people can fix is one sentence, with exit code 1."""

    async def whole() -> None:
        await work()

    try:
        asyncio.run(whole())
    except (Misconfigured, CatalogueError, Unavailable) as error:
        raise click.ClickException(str(error)) from None
    except log.UnreadableLog as error:
        raise click.ClickException(f"A session cannot be read: {error.with_remedy}.") from None


async def with_store(address: str | None, use: Callable[[Store], Awaitable[None]], *, read_only: bool = True) -> None:
    """Open the store at an address (None for the configured one), use it, and close it."""
    store = await open_store(address or config.store_address(os.environ), read_only=read_only)
    try:
        await use(store)
    finally:
        await store.close()
