"""For whoever runs the server or writes a program for it: is it alive, may people be sent here, what can be asked?"""

from __future__ import annotations

import asyncio

from server import openapi
from server.handlers.base import Door, Trouble
from server.store import Unavailable
from server.telemetry.metrics import CONTENT_TYPE

READY_SECONDS = 3.0


class Health(Door):
    """/healthz"""

    def get(self) -> None:
        """Answer: the process is alive and its loop turns."""
        self.answer({"status": "ok"})

    head = get


class Readiness(Door):
    """/readyz"""

    async def get(self) -> None:
        """Answer 200 while people may be sent here: the store answers, and the server is not stopping."""
        if self.hub.draining:
            raise Trouble(503, "stopping", "The server is stopping.")
        try:
            await asyncio.wait_for(self.hub.store.ready(), READY_SECONDS)
        except (Unavailable, TimeoutError):
            raise Trouble(503, "store", "The store does not answer.") from None
        self.answer({"status": "ready"})

    head = get


class Figures(Door):
    """/metrics"""

    def get(self) -> None:
        """Tell how this process fares, as Prometheus reads it."""
        self.set_header("Content-Type", CONTENT_TYPE)
        self.finish(self.hub.metrics.text())


class OpenAPI(Door):
    """/api/openapi.json"""

    def get(self) -> None:
        """Describe the HTTP API."""
        self.answer(openapi.document())
