"""The fan-out: one publisher, many subscribers, and what it costs to deliver a message to all of them.

Each server runs alone on one core, the load generator on the other. The servers take turns, so that other activity on
the machine affects all of them alike.
"""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.fanout.end_to_end import end_to_end
from benchmarks.fanout.peers import Peer, peers
from benchmarks.figures import medians, medians_with_runs
from benchmarks.load import LoadGenerator
from benchmarks.process import Process, ServerFailed, free_port

# Subscribers, and frames per second; the two larger audiences get the same number of deliveries.
AUDIENCES = ((100, 20.0), (1000, 20.0), (5000, 4.0))
BYTES = (200, 1000, 4000)
USUAL_BYTES = 1000  # the size for all servers; the others are for the two that the targets compare
COMPARED = ("epoll", "Quorum")
SECONDS = {100: 1.5, 1000: 1.5, 5000: 2.5}
WARM_UP_FRAMES = 5
RUNS = 5  # at least, unless the run is quick: the targets are judged by the spread
TIMEOUT = 8.0  # seconds that a server which has fallen behind gets to deliver the rest

Run = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """Return medians by server, audience and message size, and why a server is missing."""
    servers = peers()
    runs: dict[str, list[list[Run]]] = {peer.name: [] for peer in servers}
    missing: dict[str, str] = {}
    end_to_end_runs: list[list[Run]] = []
    count = effort.runs if effort.quick else max(effort.runs, RUNS)
    for number in range(count):
        for peer in servers[number % len(servers) :] + servers[: number % len(servers)]:
            if peer.name in missing:
                continue
            try:
                runs[peer.name].append(_one(peer, effort))
            except ServerFailed as reason:
                missing[peer.name] = str(reason).splitlines()[-1]
                click.echo(f"  {peer.name} does not run here: {missing[peer.name]}")
        end_to_end_runs.append(end_to_end(_audiences(effort)))
    rows = [row for peer in servers if peer.name not in missing for row in _medians_with_runs(runs[peer.name])]
    about = {peer.name: peer.about for peer in servers}
    return {
        "runs": count,
        "rows": rows,
        "end_to_end": _medians(end_to_end_runs),
        "missing": missing,
        "about": about,
    }


def _audiences(effort: Effort) -> tuple[tuple[int, float], ...]:
    return AUDIENCES[:2] if effort.quick else AUDIENCES


def _one(peer: Peer, effort: Effort) -> list[Run]:
    port, (servers, harness) = free_port(), machine.cores()
    rows: list[Run] = []
    with (
        Process(peer.command(port), port, servers) as server,
        LoadGenerator(port, harness, peer.protocol, peer.path) as load,
    ):
        connected = 0
        for subscribers, rate in _audiences(effort):
            load.connect(subscribers - connected)
            connected = subscribers
            load.run("publish", BYTES[0], rate, WARM_UP_FRAMES / rate, TIMEOUT)
            for size in BYTES if peer.name in COMPARED and not effort.quick else (USUAL_BYTES,):
                seconds = 0.5 if effort.quick else SECONDS[subscribers]
                before = server.cpu
                reply = load.run("publish", size, rate, seconds, TIMEOUT)
                rows.append(_row(peer.name, subscribers, size, rate, reply, server.cpu - before))
        last = rows[-1]
        click.echo(
            f"  {peer.name}: {subscribers} subscribers, {last['bytes']} B: p99 {last['p99']:.1f} ms, "
            f"{last['cpu_us']:.1f} µs per delivery, resolution {last['resolution']:.2f} ms"
        )
    return rows


def _row(name: str, subscribers: int, size: int, rate: float, reply: Run, cpu: float) -> Run:
    return {
        "server": name,
        "subscribers": subscribers,
        "bytes": size,
        "rate": rate,
        "p50": reply["delivery"].get("p50"),
        "p99": reply["delivery"].get("p99"),
        "last_p99": reply["last"].get("p99"),
        "resolution": reply["resolution"].get("p99"),
        "cpu_us": 1e6 * cpu / max(1, reply["delivered"]),
        "delivered": reply["delivered"] / max(1, reply["expected"]),
        "harness": reply["cpu"] / reply["wall"],
        "server_share": cpu / reply["wall"],
    }


def _medians_with_runs(runs: list[list[Run]]) -> list[Run]:
    return [medians_with_runs(same, "p99", "cpu_us") for same in zip(*runs, strict=True)]


def _medians(runs: list[list[Run]]) -> list[Run]:
    return [medians(same) for same in zip(*runs, strict=True)]
