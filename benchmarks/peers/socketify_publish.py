"""socketify, uWebSockets for Python, with its topics. It needs libuv (Debian: libuv1).

`python -m benchmarks.peers.socketify_publish PORT`
"""

from __future__ import annotations

import sys

from socketify import App, AppListenOptions, CompressOptions, OpCode

app = App()


def opened(ws: object) -> None:
    """Let a client in."""
    ws.subscribe("everybody")  # type: ignore[attr-defined]


def said(ws: object, message: str | bytes, opcode: int) -> None:
    """Hand what it says to all."""
    app.publish("everybody", message, OpCode.TEXT)


app.ws(
    "/",
    {
        "compression": CompressOptions.DISABLED,
        "max_payload_length": 1 << 20,
        "max_backpressure": 1 << 20,
        "idle_timeout": 120,
        "open": opened,
        "message": said,
    },
)

if __name__ == "__main__":
    app.listen(AppListenOptions(port=int(sys.argv[1]), host="127.0.0.1"), lambda listening: None)
    app.run()
