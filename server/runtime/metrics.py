"""What a server tells of itself at /metrics, named by Prometheus's rules. Nothing in it is of a session or a person.

A registry for each server and not the client's global one: tests run many servers in a process.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, GCCollector, Histogram, Info, ProcessCollector
from prometheus_client.core import Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics import Gauge

from server import __version__

CONTENT_TYPE = CONTENT_TYPE_LATEST
# Seconds: what a person notices lies in the middle.
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Metrics:
    """All that is counted and timed; each part of the server is handed this and keeps its own."""

    def __init__(self) -> None:
        own = self._registry = CollectorRegistry()
        ProcessCollector(registry=own)
        GCCollector(registry=own)
        Info("quorum_build", "What runs here.", registry=own).info(
            {"version": __version__, "python": platform.python_version()}
        )
        self.connections = Gauge("quorum_connections", "Live connections.", registry=own)
        self.rooms = Gauge("quorum_rooms", "Sessions held in memory.", registry=own)
        self.frames_sent = Counter("quorum_frames_sent", "Frames handed to sockets.", registry=own)
        self.frames_skipped = Counter(
            "quorum_frames_skipped", "Announcements that a slow reader never got, for newer ones.", registry=own
        )
        self.slow_closes = Counter("quorum_slow_closes", "Connections cut because they were not read.", registry=own)
        self.silent_closes = Counter("quorum_silent_closes", "Connections cut because no ping came back.", registry=own)
        self.answer = Histogram(
            "quorum_answer_seconds", "From a request's arrival to its answer.", registry=own, buckets=SECONDS
        )
        self.declined = Counter("quorum_declined", "Requests that were refused.", registry=own)
        self.announcement = Histogram(
            "quorum_announcement_seconds", "From the first socket of an announcement to the last.",
            registry=own, buckets=SECONDS,
        )  # fmt: skip
        self.announcing = Counter(
            "quorum_announcing_cpu_seconds", "Processor time spent on announcements.", registry=own
        )
        self.commit = Histogram(
            "quorum_commit_seconds", "From handing a commit to the store until it is stored.",
            registry=own, buckets=SECONDS,
        )  # fmt: skip
        self.commit_requests = Histogram(
            "quorum_commit_requests", "Requests that shared a commit.", registry=own, buckets=SIZES
        )
        self.conflicts = Counter("quorum_store_conflicts", "Commits for which another process was first.", registry=own)
        self.store_errors = Counter(
            "quorum_store_errors", "Times the store could not be read or written.", registry=own
        )
        self.stream_lag = Histogram(
            "quorum_stream_lag_seconds", "From a commit of another process until this one has read it.",
            registry=own, buckets=SECONDS,
        )  # fmt: skip
        self.loop_lag = Histogram(
            "quorum_loop_lag_seconds", "How late a timer of the event loop comes.", registry=own, buckets=SECONDS
        )

    def collect(self) -> Iterable[Metric]:
        """Every sample, with the process it is of: several may answer in turn on one port."""
        process = {"process": str(os.getpid())}
        for metric in self._registry.collect():
            # When a counter was made is told by process_start_time_seconds.
            kept = [s for s in metric.samples if not s.name.endswith("_created")]
            metric.samples = [s._replace(labels={**s.labels, **process}) for s in kept]
            yield metric

    @staticmethod
    def value(counter: Counter) -> float:
        """What a counter stands at."""
        (metric,) = counter.collect()
        return metric.samples[0].value

    def text(self) -> bytes:
        """All of it, as Prometheus reads it."""
        return bytes(generate_latest(self))
