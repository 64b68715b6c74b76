"""Shared by all subcommands: open a store, and report errors in one sentence."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import click

from server import config, messages
from server.catalogue import CatalogueError
from server.config import Misconfigured
from server.core import log
from server.core.refused import Refused
from server.store import Store, Unavailable, open_store


def finish(work: Callable[[], Awaitable[None]]) -> None:
    """Run to completion; report an error that people can fix in one sentence, with exit code 1."""

    async def run() -> None:
        await work()

    try:
        asyncio.run(run())
    except (Misconfigured, CatalogueError, Unavailable) as error:
        raise click.ClickException(str(error)) from None
    except Refused as refused:
        raise click.ClickException(messages.reason(refused.statement)) from None
    except log.UnreadableLog as error:
        raise click.ClickException(f"A session cannot be read: {error.with_remedy}.") from None


@contextmanager
def tidy_when_stopped() -> Iterator[None]:
    """Inside the block, SIGTERM and SIGHUP end the program as Ctrl-C does: temporary files are removed."""
    if threading.current_thread() is not threading.main_thread():  # only that one may handle signals
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


async def with_store(address: str | None, use: Callable[[Store], Awaitable[None]], *, read_only: bool = True) -> None:
    """Open the store at an address (None for the configured one), use it, and close it."""
    store = await open_store(address or config.store_address(os.environ), read_only=read_only)
    try:
        await use(store)
    finally:
        await store.close()
