"""picows with a loop of send(), on uvloop as in its own benchmarks.

`python -m benchmarks.peers.picows_send PORT`
"""

from __future__ import annotations

import sys

import uvloop
from picows import WSFrame, WSListener, WSMsgType, WSTransport, WSUpgradeRequest, ws_create_server

clients: set[WSTransport] = set()


class Everybody(WSListener):
    """A client."""

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Add the client."""
        clients.add(transport)

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        """Broadcast what the client sends."""
        if frame.msg_type == WSMsgType.CLOSE:
            transport.send_close(frame.get_close_code())
            transport.disconnect()
        elif frame.msg_type in (WSMsgType.TEXT, WSMsgType.BINARY):
            payload = frame.get_payload_as_bytes()
            for client in clients:
                client.send(WSMsgType.TEXT, payload)

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        """Remove the client."""
        clients.discard(transport)


async def main(port: int) -> None:
    """Serve until killed."""

    def listener(request: WSUpgradeRequest) -> WSListener:
        return Everybody()

    server = await ws_create_server(listener, "127.0.0.1", port, backlog=4096)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
