"""The servers in the fan-out benchmark, and the commands that start them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import machine
from benchmarks.load import compile_program

FOLDER = Path(__file__).parent.parent / "peers"


@dataclass(frozen=True)
class Peer:
    """A server that broadcasts what a client sends; `command` returns its command line for a port."""

    name: str
    about: str
    command: Callable[[int], list[str | Path]]
    protocol: str = "raw"
    path: str = "/"


def peers() -> list[Peer]:
    """Return all servers, bare epoll first and Quorum second."""
    epoll = compile_program("epoll", [FOLDER / "epoll.c"])
    return [
        Peer("epoll", "a bare epoll server in C, the cost of the kernel alone", lambda port: [epoll, str(port)]),
        Peer("Quorum", "Quorum's own fan-out behind a Tornado handler", _python("quorum_fanout")),
        Peer("picows", "picows on uvloop, a loop of send()", _python("picows_send")),
        Peer("socketify", "socketify (uWebSockets), topics", _python("socketify_publish")),
        Peer("ws", "ws on Node, a loop over wss.clients", _node("ws_send.mjs")),
        Peer("websockets", "websockets, broadcast()", _python("websockets_broadcast")),
        Peer(
            "Socket.IO",
            "the Socket.IO server on Node, io.emit (python-socketio takes several times as much CPU)",
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
