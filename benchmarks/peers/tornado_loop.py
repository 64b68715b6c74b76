"""Tornado as in its chat demo: `write_message` to one client after another.

`python -m benchmarks.peers.tornado_loop PORT`
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

from tornado.web import Application
from tornado.websocket import WebSocketClosedError, WebSocketHandler

clients: set[Everybody] = set()


class Everybody(WebSocketHandler):
    """A client."""

    def open(self) -> None:
        """Add the client."""
        self.set_nodelay(True)
        clients.add(self)

    def on_message(self, message: str | bytes) -> None:
        """Broadcast it."""
        for client in clients:
            with suppress(WebSocketClosedError):
                client.write_message(message)

    def on_close(self) -> None:
        """Remove the client."""
        clients.discard(self)


async def main(port: int) -> None:
    """Serve until killed."""
    Application([(r"/", Everybody)]).listen(port, "127.0.0.1", backlog=4096)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
