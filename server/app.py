"""The whole server on one page: store, hub, routes; start; drain."""

from __future__ import annotations

import asyncio
import logging
import sys
from dataclasses import dataclass

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from server import catalogue
from server.catalogue import Catalogue
from server.config import Config, Misconfigured
from server.forwarded import ForwardedServer
from server.handlers.base import NothingHere
from server.handlers.exports import Export
from server.handlers.line import CHUNK
from server.handlers.live import Live
from server.handlers.ops import Figures, Health, OpenAPI, Readiness
from server.handlers.pages import Asset, Page, pages_folder
from server.handlers.sessions import (
    QR,
    HowSolid,
    Members,
    OneSession,
    Sessions,
    Templates,
    WholeCatalogue,
    WholeEvidence,
)
from server.limits import Limits
from server.rooms.hub import Hub
from server.running.watch import Watch
from server.store import Store, open_store
from server.telemetry.metrics import Metrics

logger = logging.getLogger("quorum")

MOST_BODY = 1 << 20
CODE = r"/api/sessions/([^/]{1,60})"
DRAIN_SECONDS = 20.0


def make_app(hub: Hub, config: Config, known: Catalogue) -> Application:
    """Every route, and the settings that Tornado leaves open."""
    shared = {"hub": hub, "config": config, "catalogue": known, "limits": Limits()}
    doors = [
        (r"/api/sessions", Sessions),
        (CODE, OneSession),
        (rf"{CODE}/members", Members),
        (rf"{CODE}/solidity", HowSolid),
        (rf"{CODE}/evidence", WholeEvidence),
        (rf"{CODE}/live", Live),
        (rf"{CODE}/qr\.svg", QR),
        (rf"{CODE}/export\.(\w+)", Export),
        (r"/api/templates", Templates),
        (r"/api/catalogue", WholeCatalogue),
        (r"/api/openapi\.json", OpenAPI),
        (r"/healthz", Health),
        (r"/readyz", Readiness),
        (r"/metrics", Figures),
        (r"/", Page),
        (r"/s/([^/]{1,60})", Page),
        (r"/s/([^/]{1,60})/(screen|facilitate|solid)", Page),
    ]
    return Application(
        [
            *((path, door, shared) for path, door in doors),
            (r"/assets/([\w.-]+)", Asset, {"path": str(pages_folder() / "assets")}),
        ],
        default_handler_class=NothingHere,
        default_handler_args=shared,
        cross_origin_protection=True,
        log_function=lambda handler: None,  # addresses hold codes; what goes wrong is logged where it does
    )


@dataclass
class Server:
    """A server that runs: where it listens, and how to stop it."""

    hub: Hub
    store: Store
    http: HTTPServer
    port: int
    watch: Watch

    async def stop(self) -> None:
        """Take nobody new, finish and store what was handed in, send everybody away to come back, and let go."""
        self.hub.draining = True
        self.http.stop()
        try:
            await asyncio.wait_for(self.hub.drain(), DRAIN_SECONDS)
        except TimeoutError:
            logger.warning("stopping took longer than %d s; what was accepted is stored", DRAIN_SECONDS)
        await self.http.close_all_connections()
        self.watch.stop()
        await self.store.close()


async def start(config: Config) -> Server:
    """Start a server; raises Misconfigured, CatalogueError or Unavailable, each with one sentence."""
    known = catalogue.load(config.catalogue)
    store = await open_store(config.store)
    hub = Hub(store, Metrics())
    hub.start()
    try:
        http = ForwardedServer(
            make_app(hub, config, known),
            xheaders=bool(config.trusted),
            trusted_downstream=list(config.trusted),
            max_body_size=MOST_BODY,
            max_header_size=16 * 1024,
            chunk_size=CHUNK,
            idle_connection_timeout=75,
            body_timeout=30,
        )
        port = _listen(http, config)
    except BaseException:
        await hub.drain()
        await store.close()
        raise
    watch = Watch(hub.metrics, hub.connections)
    watch.start()
    return Server(hub=hub, store=store, http=http, port=port, watch=watch)


def _listen(http: HTTPServer, config: Config) -> int:
    if config.reuse_port and sys.platform != "linux":  # others have the option too, but do not deal connections out
        raise Misconfigured("Several processes can share one port on Linux only; start without --reuse-port.")
    try:
        sockets = bind_sockets(config.port, config.host or None, backlog=1024, reuse_port=config.reuse_port)
    except (OSError, UnicodeError) as error:  # what cannot be a host's name at all is no OSError
        where = f"port {config.port}" + (f" of {config.host}" if config.host else "")
        why = getattr(error, "strerror", None) or error
        raise Misconfigured(f"Cannot listen on {where}: {why}. Choose another with --port or --host.") from None
    http.add_sockets(sockets)
    return int(sockets[0].getsockname()[1])
