"""The composition root: builds store, hub and routes, starts the server and stops it."""

from __future__ import annotations

import asyncio
import logging
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tornado.httpserver import HTTPServer
from tornado.httputil import ParseBodyConfig, ParseMultipartConfig, set_parse_body_config
from tornado.netutil import bind_sockets
from tornado.web import Application

from server import catalogue, messages
from server.catalogue import Catalogue
from server.config import Config, Misconfigured
from server.handlers.accepting import Acceptor, raise_file_limit
from server.handlers.accounts import AccountHandler, SessionAccountHandler, SignInHandler
from server.handlers.admission import AdmissionHandler, InvitationsHandler, KeyHandler
from server.handlers.base import NotFoundHandler
from server.handlers.catalogue import CatalogueHandler, TemplatesHandler
from server.handlers.code_guessing import CodeGuessing
from server.handlers.duplicating import DuplicateHandler, TemplateFileHandler
from server.handlers.embed import EmbedHandler, EmbedPageHandler
from server.handlers.entered import EnteredHandler
from server.handlers.exports import ExportHandler
from server.handlers.forwarded import ForwardedServer
from server.handlers.last_time import LastTimeHandler
from server.handlers.live import HandshakeRouter, LiveHandler
from server.handlers.malformed import MAX_BODY
from server.handlers.measurements import MeasurementsHandler
from server.handlers.members import MembersHandler, NameHandler
from server.handlers.ops import (
    HealthHandler,
    MetricsHandler,
    OpenAPIHandler,
    ReadinessHandler,
    ServerHandler,
    SigningKeyHandler,
)
from server.handlers.own_data import OwnDataHandler
from server.handlers.pages import AssetHandler, PageHandler, WorkerHandler, pages_folder
from server.handlers.pasting import PreviewHandler
from server.handlers.qr_code import QRCodeHandler
from server.handlers.rate_limits import RateLimits
from server.handlers.reopening import ReopenHandler
from server.handlers.sessions import SessionHandler, SessionsHandler
from server.handlers.solidity import SolidityHandler
from server.live.archiving import Archiving
from server.live.hub import Hub
from server.live.retention import Retention
from server.live.websocket.connection import CHUNK
from server.runtime.loop_monitor import LoopMonitor
from server.runtime.metrics import Metrics
from server.store import Store, open_store
from server.store.outbox import open_outbox
from server.webhooks.courier import Courier
from server.webhooks.targets import read_targets

if TYPE_CHECKING:
    from server.handlers.oidc import Provider

logger = logging.getLogger("quorum")

# A browser sends the cookies of all its sessions, 150 bytes each; it keeps at most 180 of a site.
MAX_HEADER = 32 * 1024
# Of unread bytes in memory for each connection; a body is read in chunks.
MAX_READ_BUFFER = 256 * 1024
CODE = r"/api/sessions/([^/]{1,60})"
ASSETS = r"/assets/((?:[\w-]+/)*[\w.-]+)"  # the messages are in folders
DRAIN_SECONDS = 20.0
# Connections that wait to be accepted; the kernel cuts this to net.core.somaxconn. The attempts of a crowd that finds
# no place here are repeated by its own kernels only after one, three and seven seconds.
BACKLOG = 4096


def make_app(hub: Hub, config: Config, known: Catalogue) -> HandshakeRouter:
    """Return what answers all requests: the Tornado application with all routes and settings, behind a router."""
    limits, guessing = RateLimits(config.limits), CodeGuessing()
    shared = {"hub": hub, "config": config, "catalogue": known, "limits": limits, "guessing": guessing}
    routes = [
        (r"/api/sessions", SessionsHandler),
        (CODE, SessionHandler),
        (rf"{CODE}/members", MembersHandler),
        (rf"{CODE}/members/([^/]{{1,60}})/name", NameHandler),
        (rf"{CODE}/members/([^/]{{1,60}})/ballot", EnteredHandler),
        (rf"{CODE}/my-data", OwnDataHandler),
        (rf"{CODE}/last-time", LastTimeHandler),
        (rf"{CODE}/solidity", SolidityHandler),
        (rf"{CODE}/measurements", MeasurementsHandler),
        (rf"{CODE}/admission", AdmissionHandler),
        (rf"{CODE}/invitations", InvitationsHandler),
        (rf"{CODE}/key", KeyHandler),
        (rf"{CODE}/embed", EmbedHandler),
        (rf"{CODE}/reopen", ReopenHandler),
        (rf"{CODE}/duplicate", DuplicateHandler),
        (rf"{CODE}/template\.yaml", TemplateFileHandler),
        (rf"{CODE}/account", SessionAccountHandler),
        (rf"{CODE}/live", LiveHandler),
        (rf"{CODE}/qr\.svg", QRCodeHandler),
        (rf"{CODE}/export\.([\w.]+)", ExportHandler),
        (r"/api/account", AccountHandler),
        (r"/api/sign-in(?:/(callback))?", SignInHandler),
        (r"/api/templates", TemplatesHandler),
        (r"/api/catalogue", CatalogueHandler),
        (r"/api/catalogue/preview", PreviewHandler),
        (r"/api/server", ServerHandler),
        (r"/api/signing-key", SigningKeyHandler),
        (r"/api/openapi\.json", OpenAPIHandler),
        (r"/healthz", HealthHandler),
        (r"/readyz", ReadinessHandler),
        (r"/metrics", MetricsHandler),
        (r"/", PageHandler),
        (r"/s/([^/]{1,60})", PageHandler),
        (r"/s/([^/]{1,60})/embed", EmbedPageHandler),
        (r"/service-worker\.js", WorkerHandler),
        (r"/privacy", PageHandler),
        (r"/decisions", PageHandler),
        (r"/verify", PageHandler),
        (r"/s/([^/]{1,60})/(screen|facilitate|solid|privacy)", PageHandler),
    ]
    application = Application(
        [
            *((path, handler, shared) for path, handler in routes),
            (ASSETS, AssetHandler, {"path": str(pages_folder() / "assets"), "limits": limits}),
        ],
        provider=openid_provider(config) if config.oidc_issuer else None,
        default_handler_class=NotFoundHandler,
        default_handler_args=shared,
        cross_origin_protection=True,
        # URLs contain session codes, so requests are not logged; errors are logged where they occur.
        log_function=lambda handler: None,
    )
    return HandshakeRouter(application, hub, config, limits, guessing)


def openid_provider(config: Config) -> Provider:
    """Return the company's OpenID provider, whose libraries no other server imports; raises Misconfigured."""
    from server.handlers.oidc import Provider

    return Provider(config)


@dataclass
class Server:
    """A running server: its port, and how to stop it."""

    hub: Hub
    store: Store
    http: HTTPServer
    port: int
    monitor: LoopMonitor
    retention: Retention
    courier: Courier | None
    archiving: Archiving

    async def stop(self) -> None:
        """Accept no new connections, finish all submitted commands, close all connections, and close the store."""
        self.hub.draining = True
        self.http.stop()
        await self.retention.stop()
        try:
            await asyncio.wait_for(self.hub.drain(), DRAIN_SECONDS)
        except TimeoutError:
            logger.warning("stopping took longer than %d s; all accepted requests are stored", DRAIN_SECONDS)
        await self.archiving.stop()
        await self.http.close_all_connections()
        self.monitor.stop()
        if self.courier is not None:
            await self.courier.stop()
        await self.store.close()


async def start(config: Config) -> Server:
    """Start a server; raises Misconfigured, CatalogueError or Unavailable, each with one sentence."""
    # Bodies are JSON; Tornado would parse a form before any handler sees it.
    set_parse_body_config(ParseBodyConfig(multipart=ParseMultipartConfig(enabled=False)))
    known = catalogue.load(config.catalogue)
    messages.preload()
    targets = read_targets(config.webhooks)
    store = await open_store(config.store)
    metrics = Metrics()
    courier = None
    if targets:
        try:
            courier = Courier(await open_outbox(config.store, only=not store.shared), targets, config.url, metrics)
        except BaseException:
            await store.close()
            raise
    hub = Hub(store, metrics, config.limits, courier)
    hub.start()
    try:
        http = ForwardedServer(
            make_app(hub, config, known),
            acceptor=Acceptor(config.limits, hub.metrics, config.trusted, raise_file_limit()),
            seconds=config.limits.hello_seconds,
            metrics=hub.metrics,
            xheaders=bool(config.trusted),
            trusted_downstream=list(config.trusted),
            max_body_size=MAX_BODY,
            max_header_size=MAX_HEADER,
            max_buffer_size=MAX_READ_BUFFER,
            chunk_size=CHUNK,
            idle_connection_timeout=75,
            body_timeout=30,
        )
        port = _listen(http, config)
    except BaseException:
        await hub.drain()
        if courier is not None:
            await courier.stop()
        await store.close()
        raise
    monitor = LoopMonitor(hub.metrics, hub.connections)
    monitor.start()
    retention = Retention(hub, store, config.retention_days)
    retention.start()
    if courier is not None:
        courier.start(hub.past_commit)
    archiving = Archiving(store, hub.rooms, hub.lane)
    archiving.start()
    return Server(hub, store, http, port, monitor, retention, courier, archiving)


def _listen(http: HTTPServer, config: Config) -> int:
    if config.reuse_port and sys.platform != "linux":  # elsewhere the option exists but does not distribute connections
        raise Misconfigured("Several processes can share one port on Linux only; start without --reuse-port.")
    try:
        sockets = bind_sockets(config.port, config.host or None, backlog=BACKLOG, reuse_port=config.reuse_port)
    except (OSError, UnicodeError) as error:  # an impossible host name raises UnicodeError
        where = f"port {config.port}" + (f" of {config.host}" if config.host else "")
        why = getattr(error, "strerror", None) or error
        raise Misconfigured(f"Cannot listen on {where}: {why}. Choose another with --port or --host.") from None
    http.add_sockets(sockets)
    return int(sockets[0].getsockname()[1])
