"""The timed workloads: request, server, number of connections, and duration."""

from __future__ import annotations

from msgspec import Struct


class Workload(Struct, frozen=True):
    """One kind of request, on the `web` server or the `live` one, over a number of connections.

    With 0 connections, RunSettings.waiting connections send it at the same time.
    """

    id: str
    name: str
    request: str
    process: str = "web"
    connections: int = 16
    signed_in: bool = False

    @property
    def together(self) -> bool:
        """Whether all connections send simultaneously."""
        return not self.connections


class RunSettings(Struct, frozen=True):
    """The rounds of a run, the seconds and warm-up of a workload in a round, and the number of waiting connections.

    Nothing is timed while other processes use more than the share `quiet` of the cores, but a run waits no longer than
    `patience` seconds; a workload that they disturbed is repeated, up to `tries` times.
    """

    rounds: int
    seconds: float
    warm_up: float
    members: int = 500
    waiting: int = 200
    quiet: float = 0.05
    tries: int = 3
    patience: float = 30.0


FULL = RunSettings(rounds=5, seconds=3.0, warm_up=1.0)
QUICK = RunSettings(rounds=2, seconds=0.5, warm_up=0.2, tries=1, patience=0.0)

WORKLOADS = (
    Workload("json", "JSON hello", "json"),
    Workload("page", "Page of 50 rows", "page"),
    Workload("read", "Row read from SQLite", "read"),
    Workload("write", "Row written to SQLite", "write"),
    Workload("order", "Nested JSON validated, correct", "order"),
    Workload("order-bad", "Nested JSON validated, with errors", "order-bad"),
    Workload("session", "Signed-in user looked up", "session", signed_in=True),
    Workload("wait-web", "Simultaneous waits of 100 ms, ordinary server", "wait", connections=0),
    Workload(
        "wait", "Simultaneous waits of 100 ms, server for many connections", "wait", process="live", connections=0
    ),
    # Last, so that memory kept after ten megabytes does not count for other loads.
    Workload("upload", "Upload of 10 MB", "upload", connections=4),
)
BROADCAST = "broadcast"
