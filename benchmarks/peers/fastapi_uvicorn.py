"""FastAPI on uvicorn with uvloop and httptools, using the ConnectionManager from FastAPI's WebSocket guide.

`python -m benchmarks.peers.fastapi_uvicorn PORT`
"""

from __future__ import annotations

import sys

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()


class ConnectionManager:
    """Keeps the open connections."""

    def __init__(self) -> None:
        self.active_connections: list[WebSocket] = []

    async def connect(self, websocket: WebSocket) -> None:
        """Accept a connection."""
        await websocket.accept()
        self.active_connections.append(websocket)

    def disconnect(self, websocket: WebSocket) -> None:
        """Forget a connection."""
        self.active_connections.remove(websocket)

    async def broadcast(self, message: str) -> None:
        """Send a message to every connection."""
        for connection in self.active_connections:
            await connection.send_text(message)


manager = ConnectionManager()


@app.websocket("/")
async def everybody(websocket: WebSocket) -> None:
    """Broadcast what a client sends."""
    await manager.connect(websocket)
    try:
        while True:
            await manager.broadcast(await websocket.receive_text())
    except WebSocketDisconnect:
        manager.disconnect(websocket)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error")
