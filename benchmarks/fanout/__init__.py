"""The fan-out: one publisher, many subscribers, and what it costs to hand a message to all of them.

Each server runs alone on the server's core, the harness on the other. The servers take turns, so that what else the
machine does meanwhile meets all of them.
"""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.fanout.peers import Peer, peers
from benchmarks.fanout.product import whole_product
from benchmarks.figures import middle
from benchmarks.load import Load
from benchmarks.process import NotThere, Process, free_port

# Subscribers, and frames a second: the same number of deliveries in the two large ones.
AUDIENCES = ((100, 20.0), (1000, 20.0), (5000, 4.0))
BYTES = (200, 1000, 4000)
SECONDS = {100: 1.5, 1000: 1.5, 5000: 2.5}
WARM_UP_FRAMES = 5
PATIENCE = 8.0  # seconds that a server which fell behind may take to deliver what is left

Run = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """Medians by server, audience and size, every run they are of, and which servers did not run and why."""
    found = peers()
    runs: dict[str, list[list[Run]]] = {peer.name: [] for peer in found}
    missing: dict[str, str] = {}
    product: list[list[Run]] = []
    for number in range(effort.runs):
        for peer in found[number % len(found) :] + found[: number % len(found)]:
            if peer.name in missing:
                continue
            try:
                runs[peer.name].append(_one(peer, effort))
            except NotThere as reason:
                missing[peer.name] = str(reason).splitlines()[-1]
                click.echo(f"  {peer.name} does not run here: {missing[peer.name]}")
        product.append(whole_product(_audiences(effort)))
    rows = [row for peer in found if peer.name not in missing for row in _medians(runs[peer.name])]
    about = {peer.name: peer.about for peer in found}
    return {"runs": effort.runs, "rows": rows, "product": _medians(product), "missing": missing, "about": about}


def _audiences(effort: Effort) -> tuple[tuple[int, float], ...]:
    return AUDIENCES[:2] if effort.quick else AUDIENCES


def _one(peer: Peer, effort: Effort) -> list[Run]:
    port, (servers, harness) = free_port(), machine.cores()
    rows: list[Run] = []
    with Process(peer.command(port), port, servers) as server, Load(port, harness, peer.speech, peer.path) as load:
        connected = 0
        for subscribers, rate in _audiences(effort):
            load.connect(subscribers - connected)
            connected = subscribers
            load.ask("publish", BYTES[0], rate, WARM_UP_FRAMES / rate, PATIENCE)
            for size in BYTES[1:2] if effort.quick else BYTES:
                seconds = 0.5 if effort.quick else SECONDS[subscribers]
                before = server.cpu
                told = load.ask("publish", size, rate, seconds, PATIENCE)
                rows.append(_row(peer.name, subscribers, size, rate, told, server.cpu - before))
        last = rows[-1]
        click.echo(
            f"  {peer.name}: {subscribers} subscribers, {last['bytes']} B: p99 {last['p99']:.1f} ms, "
            f"{last['cpu_us']:.1f} µs a delivery"
        )
    return rows


def _row(name: str, subscribers: int, size: int, rate: float, told: Run, cpu: float) -> Run:
    return {
        "server": name,
        "subscribers": subscribers,
        "bytes": size,
        "rate": rate,
        "p50": told["delivery"].get("p50"),
        "p99": told["delivery"].get("p99"),
        "last_p99": told["last"].get("p99"),
        "cpu_us": 1e6 * cpu / max(1, told["delivered"]),
        "delivered": told["delivered"] / max(1, told["expected"]),
        "harness": told["cpu"] / told["wall"],
        "server_share": cpu / told["wall"],
    }


def _medians(runs: list[list[Run]]) -> list[Run]:
    return [middle(same) for same in zip(*runs, strict=True)]
