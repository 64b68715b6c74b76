"""Quorum's fan-out in the peers' role: a Tornado handler that hands each message to a server.fanout.Audience.

`python -m benchmarks.peers.ours PORT`
"""

from __future__ import annotations

import asyncio
import gc
import socket
import sys

from tornado.web import Application
from tornado.websocket import WebSocketHandler

from server.fanout import Audience, Subscriber
from server.handlers.live import UNSENT_BYTES

CATCH_UP_SECONDS = 0.05

audience = Audience()


class Everybody(WebSocketHandler):
    """/"""

    def open(self) -> None:
        """Let the socket in, with the options that the product gives it."""
        self.set_nodelay(True)
        assert self.ws_connection is not None
        stream = self.ws_connection.stream
        stream.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT_BYTES)
        self.subscriber = Subscriber(stream)
        audience.add(self.subscriber)

    def on_message(self, message: str | bytes) -> None:
        """Hand it to all."""
        audience.announce("board", message.encode() if isinstance(message, str) else message)

    def on_close(self) -> None:
        """Let it go."""
        audience.drop(self.subscriber)


async def main(port: int) -> None:
    """Serve until killed, and serve those behind at every tick, as the product's announcer does."""
    Application([(r"/", Everybody)]).listen(port, "127.0.0.1", backlog=1024)
    gc.collect()
    gc.freeze()
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.sleep(CATCH_UP_SECONDS)
        audience.catch_up(loop.time())


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
