"""The measurements of a load generator: latency, and the processor time and memory used."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from msgspec import Struct

from laboratory import procfs
from laboratory.errors import LaboratoryError

PATIENCE = 60.0  # seconds without any response
# Below, the 99th percentile depends on fewer than five latencies, and is not told.
FEWEST_FOR_P99 = 500


class Measured(Struct, frozen=True):
    """The session of the service's processes, those of others that belong to it (Redis), and the cores of them all."""

    session: int
    cores: tuple[int, ...]
    helpers: tuple[int, ...] = ()


class LoadResult(Struct, frozen=True):
    """The number of responses, the seconds taken, their latency, and the resources used.

    `p50` and `p99` are latencies in milliseconds; for requests sent together, until the last one was answered. `p99` is
    None with fewer than FEWEST_FOR_P99 latencies.
    `own` is the share of one core that the load generator used, `others` the share of all its cores that neither
    it nor the service nor its helpers used.
    """

    responses: int
    seconds: float
    p50: float
    p99: float | None
    cpu: float  # seconds of the service
    memory: int  # bytes of the service, at the end
    own: float
    others: float
    written: int = 0  # bytes that the service wrote to a disk, or more: see procfs.written_bytes
    last: tuple[int, ...] = ()  # of a numbered load: the last number of each connection


class UsageMeter:
    """Measures the resources used between `begin` and `end`."""

    def __init__(self, measured: Measured) -> None:
        self.measured = measured
        self.began = self._read()

    def begin(self) -> None:
        """Start measuring; everything before is warm-up."""
        self.began = self._read()

    def end(self, responses: int, latencies: Sequence[float]) -> LoadResult:
        """Return the result since `begin`; `latencies` are seconds."""
        used = (end - start for end, start in zip(self._read(), self.began, strict=True))
        elapsed, cpu, own, busy, helpers, written = used
        cores = max(len(self.measured.cores), 1)
        return LoadResult(
            responses=responses,
            seconds=elapsed,
            p50=percentile(latencies, 50) * 1000,
            p99=percentile(latencies, 99) * 1000 if len(latencies) >= FEWEST_FOR_P99 else None,
            cpu=cpu,
            memory=procfs.memory_bytes(self.measured.session),
            own=own / elapsed,
            others=max(busy - cpu - own - helpers, 0) / (elapsed * cores),
            written=round(written),
        )

    def _read(self) -> tuple[float, ...]:
        return (
            time.perf_counter(),
            procfs.cpu_seconds(self.measured.session),
            time.process_time(),
            procfs.busy_seconds(self.measured.cores),
            sum(procfs.cpu_seconds(helper) for helper in self.measured.helpers),
            procfs.written_bytes(self.measured.session),
        )


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the nearest-rank percentile: the smallest value that `percent` per cent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * percent / 100) - 1, 0)]


@contextmanager
def reporting_failure() -> Iterator[None]:
    """Turn a failure into the last line on standard error and exit code 1."""
    try:
        yield
    except (LaboratoryError, OSError) as error:
        sys.exit(str(error))
