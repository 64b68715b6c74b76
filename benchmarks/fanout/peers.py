"""Who is measured in the fan-out, and how each is started."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import machine
from benchmarks.load import built

FOLDER = Path(__file__).parent.parent / "peers"


@dataclass(frozen=True)
class Peer:
    """A server that hands what one client says to all; `command` makes what starts it on a port."""

    name: str
    about: str
    command: Callable[[int], list[str | Path]]
    speech: str = "raw"
    path: str = "/"


def peers() -> list[Peer]:
    """All of them, the bare one first and ours second."""
    epoll = built("epoll", [FOLDER / "epoll.c"])
    return [
        Peer("epoll", "a bare epoll server in C: the kernel's price", lambda port: [epoll, str(port)]),
        Peer("ours", "Quorum's server/live/websocket/fanout.py behind a Tornado handler", _python("ours")),
        Peer("picows", "picows on uvloop, a loop of send()", _python("picows_send")),
        Peer("socketify", "socketify (uWebSockets), topics", _python("socketify_publish")),
        Peer("ws", "ws on Node, a loop over wss.clients", _node("ws_send.mjs")),
        Peer("websockets", "websockets, broadcast()", _python("websockets_broadcast")),
        Peer(
            "Socket.IO",
            "Socket.IO's own server on Node, io.emit (python-socketio took several times as much)",
            _node("socketio_emit.mjs"),
            "socketio",
            "/socket.io/?EIO=4&transport=websocket",
        ),
        Peer("FastAPI", "FastAPI on uvicorn with uvloop, its ConnectionManager", _python("fastapi_uvicorn")),
        Peer("write_message", "Tornado, a loop of write_message()", _python("tornado_loop")),
    ]


def _python(module: str) -> Callable[[int], list[str | Path]]:
    return lambda port: [sys.executable, "-m", f"benchmarks.peers.{module}", str(port)]


def _node(script: str) -> Callable[[int], list[str | Path]]:
    return lambda port: [machine.node(), FOLDER / script, str(port)]
