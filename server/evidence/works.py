"""What is timed: the works, how each is put on a service, and how long."""

from __future__ import annotations

from msgspec import Struct


class Work(Struct, frozen=True):
    """One kind of request, on the `web` process or the `live` one, by so many connections (0: as many as wait)."""

    id: str
    name: str
    request: str
    process: str = "web"
    connections: int = 16
    signed_in: bool = False

    @property
    def together(self) -> bool:
        """Whether all connections ask at once."""
        return not self.connections


class Pace(Struct, frozen=True):
    """How often and how long: rounds, seconds for a work in a round, seconds before they count, and how many at once.

    Nothing is timed while others take more than the share `quiet` of the cores, but for no longer than `patience`
    seconds; and a work during which they did is done again, up to `tries` times.
    """

    rounds: int
    seconds: float
    warm_up: float
    members: int = 500
    waiting: int = 200
    quiet: float = 0.05
    tries: int = 3
    patience: float = 30.0


FULL = Pace(rounds=5, seconds=3.0, warm_up=1.0)
QUICK = Pace(rounds=2, seconds=0.5, warm_up=0.2, tries=1, patience=0.0)

WORKS = (
    Work("json", "JSON hello", "json"),
    Work("page", "Page of 50 rows", "page"),
    Work("read", "Row read from SQLite", "read"),
    Work("write", "Row written to SQLite", "write"),
    Work("order", "Nested JSON checked, good", "order"),
    Work("order-bad", "Nested JSON checked, bad", "order-bad"),
    Work("session", "Signed-in person looked up", "session", signed_in=True),
    Work("wait-web", "Waits of 100 ms at once, ordinary server", "wait", connections=0),
    Work("wait", "Waits of 100 ms at once, server for many", "wait", process="live", connections=0),
    # The last one: what a server keeps of ten megabytes must not be taken for what it needs otherwise.
    Work("upload", "Upload of 10 MB", "upload", connections=4),
)
BROADCAST = "broadcast"
