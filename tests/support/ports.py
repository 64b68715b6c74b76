"""Ports for servers that must know theirs before they start, or keep it when they start again."""

from __future__ import annotations

import socket
from pathlib import Path
from random import SystemRandom

LOWEST = 15_000
RANGE = Path("/proc/sys/net/ipv4/ip_local_port_range")


def free_port() -> int:
    """Return a free port below those that the system gives to connections and to servers that ask for any port.

    One of these could be taken by another test before the server starts.
    """
    first_given = int(RANGE.read_text(encoding="ascii").split()[0]) if RANGE.exists() else 32_768
    while True:
        port = SystemRandom().randrange(LOWEST, first_given)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
