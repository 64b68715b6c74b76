"""The MongoDB for benchmarks: the one of the tests, on the load generator's core, as if on another machine."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.process import cpu_seconds
from tests.support.mongod import ReplicaSet


class Mongo:
    """A replica set of one node."""

    def __init__(self, replicas: ReplicaSet) -> None:
        self._replicas = replicas

    def url(self) -> str:
        """Return the address of a new database."""
        return self._replicas.url(f"bench-{secrets.token_hex(4)}")

    @property
    def cpu(self) -> float:
        """Return the CPU time used so far, in seconds."""
        listing = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
        children = [int(pid) for pid in listing.read_text().split()]
        return sum(cpu_seconds(pid) for pid in children if Path(f"/proc/{pid}/comm").read_text().strip() == "mongod")


@contextmanager
def mongo() -> Iterator[Mongo]:
    """Run the database for the duration of the block; tests.support.mongod.program() raises if there is none."""
    replicas = ReplicaSet()
    try:
        replicas.start()
        yield Mongo(replicas)
    finally:
        replicas.remove()
