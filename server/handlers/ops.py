"""About the server: liveness, readiness, metrics, how long it keeps sessions, and the API's description."""

from __future__ import annotations

import asyncio

from server.exports.signing import signer_of
from server.handlers import openapi
from server.handlers.accounts import offers_sign_in
from server.handlers.api_error import ApiError
from server.handlers.api_types import ServerAnswer, SigningKey
from server.handlers.base import BaseHandler
from server.runtime.metrics import CONTENT_TYPE
from server.store import Unavailable

READY_SECONDS = 3.0


class HealthHandler(BaseHandler):
    """/healthz"""

    def get(self) -> None:
        """Respond with 200: the process is alive and its event loop runs."""
        self.send_json({"status": "ok"})

    head = get


class ReadinessHandler(BaseHandler):
    """/readyz"""

    async def get(self) -> None:
        """Respond with 200 while the store answers and the server is not stopping."""
        if self.hub.draining:
            raise ApiError(503, "stopping")
        try:
            await asyncio.wait_for(self.hub.ready(), READY_SECONDS)
        except (Unavailable, TimeoutError):
            raise ApiError(503, "store_silent") from None
        self.send_json({"status": "ready"})

    head = get


class MetricsHandler(BaseHandler):
    """/metrics"""

    def get(self) -> None:
        """Send the metrics of this process in Prometheus's format."""
        self.set_header("Content-Type", CONTENT_TYPE)
        self.finish(self.hub.metrics.text())


class ServerHandler(BaseHandler):
    """/api/server"""

    def get(self) -> None:
        """Send what this server does with every session; pages read it, too."""
        config = self.config
        days, embedding = config.retention_days or None, bool(config.embed_ancestors)
        self.send_json(ServerAnswer(days, config.token_days, offers_sign_in(self), embedding))


class SigningKeyHandler(BaseHandler):
    """/api/signing-key"""

    def get(self) -> None:
        """Send the public key of the signatures in the records of this server."""
        self.send_json(SigningKey("Ed25519", signer_of(self.config.secret).key))


class OpenAPIHandler(BaseHandler):
    """/api/openapi.json"""

    async def get(self) -> None:
        """Send the OpenAPI document."""
        await self.send_constant_json("openapi", openapi.document)
