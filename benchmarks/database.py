"""The MongoDB that benchmarks run on: the tests' own, on the harness's core, as if on another machine."""

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
        """The address of a new database."""
        return self._replicas.url(f"bench-{secrets.token_hex(4)}")

    @property
    def cpu(self) -> float:
        """Seconds of CPU it has used so far."""
        me = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
        mine = [int(pid) for pid in me.read_text().split()]
        return sum(cpu_seconds(pid) for pid in mine if Path(f"/proc/{pid}/comm").read_text().strip() == "mongod")


@contextmanager
def mongo() -> Iterator[Mongo]:
    """The database, for as long as the block lasts; tests.support.mongod.program() says whether there is one."""
    replicas = ReplicaSet()
    try:
        replicas.start()
        yield Mongo(replicas)
    finally:
        replicas.remove()
