"""`quorum serve`: serve from a terminal, with one process or several, until stopped."""

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
from server.cli.options import EMBEDDING, OPEN, RETENTION, SERVING, SHARING, WEBHOOKS, chosen_config, options
from server.cli.terminal import finish
from server.config import Config, Misconfigured
from server.handlers.public_origin import lan_address
from server.runtime.logs import event, log_to_terminal
from server.runtime.workers import STOPPING, run_workers
from server.store import displayed_address

logger = logging.getLogger("quorum")


@click.command("serve")
@options(*SERVING, *SHARING, RETENTION, WEBHOOKS, EMBEDDING, OPEN)
def serve_command(open_: bool, **given: Any) -> None:
    """Serve until stopped (the default)."""
    serve_with(chosen_config(given), open_)


def serve_with(chosen: Config, open_page: bool) -> None:
    """Serve with the configured number of processes; returns once they have stopped."""
    try:
        number = config.processes(chosen)
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None
    if number == 1:
        finish(lambda: serve(chosen, open_page=open_page))
        return
    log_to_terminal(chosen.log_format)
    worker = run_workers(chosen, number)  # returns only in the workers; the supervisor exits in there
    finish(
        lambda: serve(worker.config, open_page=open_page and worker.first, quiet=not worker.first, ready=worker.ready)
    )


# A coroutine that runs alongside the server, given its address on this machine.
Alongside = Callable[[str], Coroutine[None, None, None]]


async def serve(
    chosen: Config,
    *,
    open_page: bool = False,
    alongside: Alongside | None = None,
    quiet: bool = False,
    ready: Callable[[int], object] = lambda port: None,
) -> None:
    """Serve until SIGINT, SIGTERM or SIGHUP; `alongside` runs while the server does, `ready` is called with its port.

    Without a store address, sessions are in a temporary file; `quiet` prints nothing.
    """
    log_to_terminal(chosen.log_format)
    where = displayed_address(chosen.store) if chosen.store else "a temporary file, deleted on exit"
    with _stored(chosen) as chosen:
        server = await start(chosen)
        stopping = _stop_signal()  # before anybody learns that the server is ready, and may stop it
        if not quiet and chosen.log_format == "text":
            _greet(chosen, server, where)
        logger.info(
            "started: version %s, port %d, sessions in %s", __version__, server.port, where,
            extra=event("start", version=__version__, port=server.port, store=where, url=local(chosen, server)),
        )  # fmt: skip
        ready(server.port)
        if open_page:
            webbrowser.open(f"{local(chosen, server)}/")
        await _until_stopped(server, stopping, alongside(local(chosen, server)) if alongside else None)


@contextmanager
def _stored(chosen: Config) -> Iterator[Config]:
    """Yield the configuration with a store: without a configured one, in a temporary folder, deleted on exit."""
    if chosen.store:
        yield chosen  # without a temporary folder, as a container's root may be read-only
        return
    with tempfile.TemporaryDirectory(prefix="quorum-") as folder:
        yield structs.replace(chosen, store="sqlite:///" + quote(str(Path(folder) / "sessions.sqlite")))


def local(config: Config, server: Server) -> str:
    """Return the address of the server on this machine."""
    host = config.host if config.host not in ("", "0.0.0.0", "::") else "127.0.0.1"
    return f"http://{f'[{host}]' if ':' in host else host}:{server.port}"


def _greet(config: Config, server: Server, where: str) -> None:
    click.echo(f"Quorum is ready: {local(config, server)}/")
    if config.host in ("", "0.0.0.0", "::") and (address := lan_address()):
        click.echo(f"On phones on the same network: http://{address}:{server.port}/")
    click.echo(f"Sessions are stored in: {where}")
    click.echo("Stop with Ctrl-C.")


def _stop_signal() -> asyncio.Event:
    received = asyncio.Event()
    for number in STOPPING:
        # Some platforms send several signals; only the first has an effect. `nohup` makes a program ignore SIGHUP.
        if signal.getsignal(number) is not signal.SIG_IGN:
            asyncio.get_running_loop().add_signal_handler(number, received.set)
    return received


async def _until_stopped(
    server: Server, stopping: asyncio.Event, alongside: Coroutine[None, None, None] | None
) -> None:
    running = asyncio.get_running_loop().create_task(alongside) if alongside else None
    try:
        await stopping.wait()
    finally:
        if running is not None:
            running.cancel()
            await asyncio.wait([running])
        logger.info("stopping: %d connections", server.hub.connections(), extra=event("stop"))
        await server.stop()
        logger.info("stopped", extra=event("stopped"))
