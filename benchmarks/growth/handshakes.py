"""Everybody connects within 0.3 s to servers that only open a WebSocket: what of coming back is the handshake alone."""

from __future__ import annotations

import sys
from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.load import LoadGenerator
from benchmarks.process import Process, ServerFailed, free_port

MEMBERS, SPREAD = 10_000, 0.3
SERVERS = {
    "a bare Tornado handler": "tornado_loop",
    "FastAPI on uvicorn with uvloop": "fastapi_uvicorn",
    "websockets": "websockets_broadcast",
}


def measure(effort: Effort) -> list[dict[str, Any]]:
    """Return a row for each server that runs here."""
    rows = []
    for name, module in SERVERS.items():
        try:
            rows.append(_one(name, module, 200 if effort.quick else MEMBERS))
        except ServerFailed as reason:
            click.echo(f"  {name} does not run here: {str(reason).splitlines()[-1]}")
    return rows


def _one(name: str, module: str, members: int) -> dict[str, Any]:
    port, (servers, harness) = free_port(), machine.cores()
    command = [sys.executable, "-m", f"benchmarks.peers.{module}", str(port)]
    with Process(command, port, servers) as server, LoadGenerator(port, harness) as load:
        before = server.cpu
        reply = load.connect(members, spread=SPREAD, concurrency=1_000_000, timeout=120)
        cpu = server.cpu - before
    click.echo(f"  {name}: {reply['ready']:,} connected in {reply['wall']:.1f} s")
    return {
        "name": name,
        "members": members,
        "missing": reply["missing"],
        "seconds": reply["wall"],
        "p99": reply["welcomed"].get("p99"),
        "cpu_ms": 1000 * cpu / max(1, reply["ready"]),
    }
