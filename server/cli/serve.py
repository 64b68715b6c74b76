"""`quorum serve`: serve from a terminal, by one process or several, until asked to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import tempfile
import webbrowser
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click
from msgspec import structs

from server import __version__, config
from server.app import Server, start
from server.cli.options import OPEN, SERVING, SHARING, chosen_config, options
from server.cli.terminal import finish
from server.config import Config, Misconfigured
from server.handlers.public_origin import lan_address
from server.runtime.logs import event, log_to_terminal
from server.runtime.workers import run_workers
from server.store import displayed_address

logger = logging.getLogger("quorum")


@click.command("serve")
@options(*SERVING, *SHARING, OPEN)
def serve_command(open_: bool, **given: Any) -> None:
    """Serve until stopped (the default)."""
    serve_with(chosen_config(given), open_)


def serve_with(chosen: Config, open_page: bool) -> None:
    """Serve by as many processes as the configuration asks for; returns once they have stopped."""
    try:
        number = config.processes(chosen)
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None
    if number == 1:
        finish(lambda: serve(chosen, open_page=open_page))
        return
    log_to_terminal(chosen.log_format)
    worker = run_workers(chosen, number)  # the supervisor stays in there; from here on this is one worker
    finish(
        lambda: serve(worker.config, open_page=open_page and worker.first, quiet=not worker.first, ready=worker.ready)
    )


# What runs next to the server, given its address on this machine.
Beside = Callable[[str], Coroutine[None, None, None]]


async def serve(
    chosen: Config,
    *,
    open_page: bool = False,
    beside: Beside | None = None,
    quiet: bool = False,
    ready: Callable[[int], object] = lambda port: None,
) -> None:
    """Serve until SIGINT or SIGTERM; `beside` runs next to the server, `ready` is called with its port.

    An empty store address means a passing one; `quiet` says nothing on the terminal.
    """
    log_to_terminal(chosen.log_format)
    where = displayed_address(chosen.store) if chosen.store else "kept until this stops"
    with _stored(chosen) as chosen:
        server = await start(chosen)
        asked = _asked_to_stop()  # before anybody learns that it is ready, and may ask it to stop
        if not quiet and chosen.log_format == "text":
            _say(chosen, server, where)
        logger.info(
            "started: version %s, port %d, sessions in %s", __version__, server.port, where,
            extra=event("start", version=__version__, port=server.port, store=where, url=local(chosen, server)),
        )  # fmt: skip
        ready(server.port)
        if open_page:
            webbrowser.open(f"{local(chosen, server)}/")
        await _until_stopped(server, asked, beside(local(chosen, server)) if beside else None)


@contextmanager
def _stored(chosen: Config) -> Iterator[Config]:
    """The configuration with a store: where it names none, one in a temporary folder, removed at the end."""
    if chosen.store:
        yield chosen  # and needs no temporary folder: a container's root may be read-only
        return
    with tempfile.TemporaryDirectory(prefix="quorum-") as folder:
        yield structs.replace(chosen, store="sqlite:///" + quote(str(Path(folder) / "sessions.sqlite")))


def local(config: Config, server: Server) -> str:
    """The address under which this machine reaches the server."""
    host = config.host if config.host not in ("", "0.0.0.0", "::") else "127.0.0.1"
    return f"http://{f'[{host}]' if ':' in host else host}:{server.port}"


def _say(config: Config, server: Server, where: str) -> None:
    click.echo(f"Quorum is ready: {local(config, server)}/")
    if config.host in ("", "0.0.0.0", "::") and (address := lan_address()):
        click.echo(f"On phones in the same network: http://{address}:{server.port}/")
    click.echo(f"Sessions are in: {where}")
    click.echo("Stop with Ctrl-C.")


def _asked_to_stop() -> asyncio.Event:
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        # A second signal changes nothing: some platforms send several.
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    return asked


async def _until_stopped(server: Server, asked: asyncio.Event, beside: Coroutine[None, None, None] | None) -> None:
    running = asyncio.get_running_loop().create_task(beside) if beside else None
    try:
        await asked.wait()
    finally:
        if running is not None:
            running.cancel()
            await asyncio.wait([running])
        logger.info("stopping: %d connections", server.hub.connections(), extra=event("stop"))
        await server.stop()
        logger.info("stopped", extra=event("stopped"))
