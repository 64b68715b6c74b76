"""Quorum's own fan-out: a Tornado handler that broadcasts through an Audience.

`python -m benchmarks.peers.quorum_fanout PORT`
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator

from tornado.web import Application
from tornado.websocket import WebSocketHandler

from server.live.websocket.fanout import Audience
from server.live.websocket.subscriber import Subscriber
from server.runtime.garbage_collection import GarbageCollection
from server.runtime.metrics import Metrics

CATCH_UP_SECONDS = 0.05

audience = Audience(Metrics())


class Everybody(WebSocketHandler):
    """A client."""

    def open(self) -> None:
        """Subscribe the client, with the socket options that Quorum sets."""
        assert self.ws_connection is not None and self.ws_connection.stream is not None
        self.subscriber = Subscriber(self.ws_connection.stream)
        self.subscriber.begin(b"")
        audience.add(self.subscriber)

    def on_message(self, message: str | bytes) -> None:
        """Broadcast it in slices, so that other callbacks can run in between."""
        payload = message.encode() if isinstance(message, str) else message
        self._continue(audience.announce({"board": payload}, asyncio.get_running_loop().time()))

    def _continue(self, round_: Iterator[None]) -> None:
        if next(round_, self) is not self:
            asyncio.get_running_loop().call_soon(self._continue, round_)

    def on_close(self) -> None:
        """Unsubscribe the client."""
        audience.remove(self.subscriber)


async def main(port: int) -> None:
    """Serve until killed; at every tick, catch up clients that are behind, as Quorum does."""
    Application([(r"/", Everybody)]).listen(port, "127.0.0.1", backlog=4096)
    collector = GarbageCollection()
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(CATCH_UP_SECONDS)
        audience.catch_up(loop.time())
        collector.refreeze(len(audience.subscribers))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
