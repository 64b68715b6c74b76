"""The timed workloads: request, server, number of connections, and duration."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from laboratory.frameworks import Framework

Workers = Literal["one", "one-anywhere", "each-core", "twice"]
Kind = Literal["steady", "together", "paced", "broadcast", "idle"]

THREADS = 4
SWEEP = (4, 16, 64, 200)
IDLE = (1_000, 5_000)
SHARES = (50, 70)  # per cent of the highest rate
PYDANTIC = "order-pydantic"
PACED = "page"  # its highest rate is measured, then shares of it are offered
SPARE_FILES = 200  # of a process, besides its connections
MOST_ROUNDS = 3  # of a workload that is `brief`


class Launch(Struct, frozen=True):
    """How a service is started: a process of its Procfile, its threads and workers, and what runs beside it.

    `workers` is one on the service's core, one that may use all of the service's cores, one for each of these, or two.
    `fresh` starts it for the sake of one workload, so that its memory is of that one alone.
    """

    process: Literal["web", "live", "scaled"] = "web"
    threads: int = THREADS
    workers: Workers = "one"
    redis: bool = False
    postgres: bool = False
    fresh: bool = False

    def number_of_workers(self, cores: int) -> int:
        """Return the number of workers of a service that may use this many cores."""
        return {"each-core": cores, "twice": 2 * cores}.get(self.workers, 1)


WEB, LIVE, OVER_REDIS, OVER_POSTGRES = Launch(), Launch("live"), Launch("live", redis=True), Launch(postgres=True)


class Workload(Struct, frozen=True):
    """One kind of load on a service.

    `steady` sends over each connection again as soon as it is answered, `together` sends over all at the same time,
    `paced` sends `share` per cent of the highest rate by the clock, `broadcast` sends texts to WebSocket members, and
    `idle` asks while that many WebSockets are open. A `brief` one takes less time, in at most three rounds.
    """

    id: str
    name: str
    request: str
    launch: Launch = WEB
    kind: Kind = "steady"
    connections: int = 16
    signed_in: bool = False
    numbered: bool = False  # the text differs in each request
    share: int = 0
    brief: bool = False
    only: tuple[str, ...] = ()  # frameworks

    @property
    def for_some(self) -> bool:
        """Whether only some frameworks are measured with it."""
        return bool(self.only) or self.id.startswith("threads-")

    def applies_to(self, framework: Framework) -> bool:
        """Whether this framework is measured with it; one without threads has no sweep over them."""
        if self.id.startswith("threads-") and not framework.has_threads:
            return False
        return not self.only or framework.name in self.only


class RunSettings(Struct, frozen=True):
    """The rounds of a run, the seconds and warm-up of a workload in a round, and the sizes of the larger loads.

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

    def rounds_of(self, workload: Workload) -> int:
        """Return the number of rounds in which a workload is timed."""
        return min(self.rounds, MOST_ROUNDS) if workload.brief else self.rounds

    def seconds_of(self, workload: Workload) -> float:
        """Return how long it is timed in each."""
        # At a share of the rate, a second would have too few responses for a 99th percentile.
        return self.seconds / 3 if workload.brief and workload.kind != "paced" else self.seconds


FULL = RunSettings(rounds=5, seconds=3.0, warm_up=0.5)
QUICK = RunSettings(rounds=2, seconds=0.5, warm_up=0.1, tries=1, patience=0.0)


def _scaled() -> Iterator[Workload]:
    titles: dict[Workers, str] = {
        "one-anywhere": "one worker",
        "each-core": "a worker for each core",
        "twice": "two workers for each core",
    }
    for workers, title in titles.items():
        launch = Launch("scaled", workers=workers)
        yield Workload(f"scaled-{workers}", f"Page of 50 rows, {title}", "page", launch, connections=32, brief=True)


WORKLOADS = (
    Workload("json", "JSON hello", "json"),
    Workload("page", "Page of 50 rows", "page"),
    Workload("read", "Row read from SQLite", "read"),
    Workload("write", "Row written to SQLite", "write", numbered=True),
    Workload("order", "Nested JSON validated, correct", "order"),
    Workload("order-bad", "Nested JSON validated, with errors", "order-bad", brief=True),
    Workload(PYDANTIC, "Nested JSON validated by Pydantic", "order-pydantic", brief=True, only=("django", "pyramid")),
    Workload("session", "Signed-in user looked up", "session", signed_in=True),
    Workload("json-close", "JSON hello, a new connection for each request", "json-close", brief=True),
    Workload("json-browser", "JSON hello, with a browser's ten headers", "json-browser", brief=True),
    Workload("read-kept", "Row read from SQLite over a kept connection", "read-kept", brief=True, only=("flask",)),
    *(
        Workload(
            f"paced-{share}",
            f"Page of 50 rows at {share} % of the highest rate",
            PACED,
            kind="paced",
            connections=64,
            share=share,
            brief=True,
        )
        for share in SHARES
    ),
    # Last on the ordinary server, so that memory kept after ten megabytes does not count for other loads.
    Workload("upload", "Upload of 10 MB", "upload", connections=4),
    *(
        Workload(
            f"threads-{threads}",
            f"Simultaneous waits of 100 ms with {threads} threads",
            "wait",
            Launch(threads=threads, fresh=True),
            kind="together",
            brief=True,
        )
        for threads in SWEEP
    ),
    Workload(
        "wait", "Simultaneous waits of 100 ms, server for many connections", "wait", LIVE, kind="together", brief=True
    ),
    Workload("broadcast", "Broadcast", "/live", LIVE, kind="broadcast"),
    *(
        Workload(f"idle-{n}", f"JSON hello beside {n:,} idle WebSockets", "json", LIVE, "idle", n, brief=True)
        for n in IDLE
    ),
    Workload("broadcast-redis", "Broadcast over Redis", "/live-redis", OVER_REDIS, "broadcast", brief=True),
    Workload("postgres-read", "Row read from PostgreSQL", "postgres-read", OVER_POSTGRES, brief=True),
    Workload("postgres-write", "Row written to PostgreSQL", "postgres-write", OVER_POSTGRES, numbered=True, brief=True),
    *_scaled(),
)


def missing_means(*, redis: bool, postgres: bool, files: int) -> dict[str, str]:
    """Return the workloads that a machine has no means for, by id, and why.

    `redis` and `postgres` are whether it has such a server, `files` is how many files a process may open (-1: any
    number).
    """
    reasons = {}
    for workload in WORKLOADS:
        if workload.launch.redis and not redis:
            reasons[workload.id] = "There is no redis-server, so the broadcast over Redis is left out."
        elif workload.launch.postgres and not postgres:
            reasons[workload.id] = "PostgreSQL is not installed, so rows read and written over it are left out."
        elif workload.kind == "idle" and 0 <= files < workload.connections + SPARE_FILES:
            reasons[workload.id] = (
                f"A process may open only {files:,} files, so {workload.connections:,} idle WebSockets are left out."
            )
    return reasons
