"""The metrics of a server, at /metrics, named by Prometheus's rules. They contain no data of sessions or people.

Each server has its own registry instead of the global one, because tests run many servers in a process.
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
# Buckets in seconds; the delays that people notice are in the middle.
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Metrics:
    """All metrics of a server; each module gets this object and updates its own."""

    def __init__(self) -> None:
        own = self._registry = CollectorRegistry()
        ProcessCollector(registry=own)
        GCCollector(registry=own)
        Info("quorum_build", "The running version.", registry=own).info(
            {"version": __version__, "python": platform.python_version()}
        )
        self.connections = Gauge("quorum_connections", "Live connections.", registry=own)
        self.rooms = Gauge("quorum_rooms", "Sessions in memory.", registry=own)
        self.frames_sent = Counter("quorum_frames_sent", "Frames written to sockets.", registry=own)
        self.frames_skipped = Counter(
            "quorum_frames_skipped", "Messages to slow clients that newer ones replaced.", registry=own
        )
        self.slow_closes = Counter("quorum_slow_closes", "Connections closed: client did not read.", registry=own)
        self.silent_closes = Counter("quorum_silent_closes", "Connections closed: no answer to pings.", registry=own)
        self.idle_closes = Counter("quorum_idle_closes", "Connections closed: nothing was sent.", registry=own)
        self.refused_connections = Counter(
            "quorum_refused_connections", "Connections closed at once: too many from their address.", registry=own
        )
        self.answer = Histogram(
            "quorum_answer_seconds", "Time from a request's arrival to its answer.", registry=own, buckets=SECONDS
        )
        self.declined = Counter("quorum_declined", "Requests that were refused.", registry=own)
        self.broadcast = Histogram(
            "quorum_broadcast_seconds", "Time from the first socket of a broadcast to the last.",
            registry=own, buckets=SECONDS,
        )  # fmt: skip
        self.broadcast_cpu = Counter(
            "quorum_broadcast_cpu_seconds", "Processor time spent on broadcasts.", registry=own
        )
        self.commit = Histogram(
            "quorum_commit_seconds", "Time to store a commit.",
            registry=own, buckets=SECONDS,
        )  # fmt: skip
        self.commit_requests = Histogram(
            "quorum_commit_requests", "Number of requests in a commit.", registry=own, buckets=SIZES
        )
        self.conflicts = Counter("quorum_store_conflicts", "Commits that another process won.", registry=own)
        self.store_errors = Counter("quorum_store_errors", "Failed reads and writes of the store.", registry=own)
        self.unreadable = Gauge(
            "quorum_unreadable_sessions", "Sessions that were asked for and cannot be opened.", registry=own
        )
        self.lost_logs = Counter(
            "quorum_lost_logs", "Sessions whose log lacks commits that had been stored.", registry=own
        )
        self.expired = Counter(
            "quorum_expired_sessions", "Sessions deleted because they had not changed for too long.", registry=own
        )
        self.webhooks_delivered = Counter("quorum_webhooks_delivered", "Webhooks that arrived.", registry=own)
        self.webhooks_failed = Counter("quorum_webhooks_failed", "Failed attempts to deliver a webhook.", registry=own)
        self.webhooks_dead = Counter("quorum_webhooks_dead", "Webhooks that became dead letters.", registry=own)
        self.stream_lag = Histogram(
            "quorum_stream_lag_seconds", "Time from a commit of another process until this one has read it.",
            registry=own, buckets=SECONDS,
        )  # fmt: skip
        self.loop_lag = Histogram(
            "quorum_loop_lag_seconds", "How late a timer of the event loop fires.", registry=own, buckets=SECONDS
        )

    def collect(self) -> Iterable[Metric]:
        """Yield all metrics, labelled with the process, as several processes may share the port."""
        process = {"process": str(os.getpid())}
        for metric in self._registry.collect():
            # `_created` samples only repeat process_start_time_seconds.
            samples = [s for s in metric.samples if not s.name.endswith("_created")]
            metric.samples = [s._replace(labels={**s.labels, **process}) for s in samples]
            yield metric

    @staticmethod
    def value(counter: Counter) -> float:
        """Return the value of a counter."""
        (metric,) = counter.collect()
        return metric.samples[0].value

    def text(self) -> bytes:
        """Return all metrics in Prometheus's text format."""
        return bytes(generate_latest(self))
