"""socketify (uWebSockets for Python) with its topics. It needs libuv (Debian: libuv1).

`python -m benchmarks.peers.socketify_publish PORT`
"""

from __future__ import annotations

import sys

from socketify import App, AppListenOptions, CompressOptions, OpCode

app = App()


def on_open(ws: object) -> None:
    """Subscribe a client."""
    ws.subscribe("everybody")  # type: ignore[attr-defined]  # socketify has no types


def on_message(ws: object, message: str | bytes, opcode: int) -> None:
    """Broadcast what a client sends."""
    app.publish("everybody", message, OpCode.TEXT)


app.ws(
    "/",
    {
        "compression": CompressOptions.DISABLED,
        "max_payload_length": 1 << 20,
        "max_backpressure": 1 << 20,
        "idle_timeout": 120,
        "open": on_open,
        "message": on_message,
    },
)

if __name__ == "__main__":
    app.listen(AppListenOptions(port=int(sys.argv[1]), host="127.0.0.1"), lambda listening: None)
    app.run()
