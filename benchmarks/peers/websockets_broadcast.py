"""websockets with broadcast(), which its documentation recommends for this.

`python -m benchmarks.peers.websockets_broadcast PORT`
"""

from __future__ import annotations

import asyncio
import sys

from websockets.asyncio.server import ServerConnection, broadcast, serve

clients: set[ServerConnection] = set()


async def everybody(websocket: ServerConnection) -> None:
    """Broadcast what a client sends."""
    clients.add(websocket)
    try:
        async for message in websocket:
            broadcast(clients, message)
    finally:
        clients.discard(websocket)


async def main(port: int) -> None:
    """Serve until killed."""
    async with serve(everybody, "127.0.0.1", port, backlog=4096):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
