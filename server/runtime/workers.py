"""Several worker processes on one port: a supervisor starts them, replaces any that die, and stops them all.

The kernel distributes new connections among the listening workers (SO_REUSEPORT, Linux only); the store keeps them
consistent. The supervisor serves no requests and has neither threads nor an event loop, so it may fork at any time.
"""

from __future__ import annotations

import ctypes
import logging
import math
import os
import signal
from collections.abc import Callable
from time import monotonic

from msgspec import Struct, structs

from server.config import Config

logger = logging.getLogger("quorum.workers")

# SIGHUP is sent when a terminal is closed: without a handler it would end the process without draining it.
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
SIGNALS = (*STOPPING, signal.SIGCHLD)
# Longer than a worker drains (20 s), and shorter than platforms wait before they kill (30 s).
STOP_SECONDS = 26.0
# A worker that ends within SHORT_LIFE seconds is replaced after a delay, which doubles each time.
SHORT_LIFE = 10.0
MAX_WAIT = 30.0
PR_SET_PDEATHSIG = 1


class Worker(Struct, frozen=True):
    """The configuration of one worker; the `first` prints for all, and reports its port by `ready`."""

    config: Config
    first: bool
    ready: Callable[[int], object]


def run_workers(config: Config, number: int) -> Worker:
    """Start `number` workers. Returns only in workers; the supervisor raises SystemExit once all have ended."""
    return _Supervisor(config, number).run()


class _Supervisor:
    def __init__(self, config: Config, number: int) -> None:
        self.config = structs.replace(config, reuse_port=True)
        self.number = number
        self.wanted = 1  # until the first has started, so that a configuration error is reported only once
        self.starting = True
        self.children: dict[int, float] = {}
        self.due = self.wait = 0.0
        self.deadline = math.inf
        self.code = 0
        # `nohup` makes a program ignore SIGHUP, but a blocked signal would arrive here all the same.
        self.signals = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        self.port, self.report_port = os.pipe()
        os.set_blocking(self.port, False)

    def run(self) -> Worker:
        # Block the signals for sigtimedwait, so that no handler runs here or in a newly forked child.
        signal.pthread_sigmask(signal.SIG_BLOCK, self.signals)
        while self.wanted or self.children:
            if len(self.children) >= self.wanted or monotonic() < self.due:
                self._wait_for_signal()
            elif worker := self._fork():
                return worker
        raise SystemExit(self.code)

    def _fork(self) -> Worker | None:
        parent = os.getpid()
        if pid := os.fork():
            self.children[pid] = monotonic()
            return None
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)  # terminates the worker if the supervisor is killed
        if os.getppid() != parent:
            os._exit(1)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, self.signals)
        first = self.starting
        return Worker(self.config, first, lambda port: first and os.write(self.report_port, b"%d" % port))

    def _wait_for_signal(self) -> None:
        received = signal.sigtimedwait(self.signals, 0.1 if self.starting else 1.0)
        if received and received.si_signo in STOPPING:
            self._stop(signal.SIGTERM)
            self.deadline = min(self.deadline, monotonic() + STOP_SECONDS)
        if monotonic() > self.deadline:
            self._stop(signal.SIGKILL)
        if self.starting and self.wanted:
            self._read_port()
        self._reap()

    def _read_port(self) -> None:
        try:
            port = int(os.read(self.port, 5))
        except BlockingIOError:
            return
        self.config, self.wanted, self.starting = structs.replace(self.config, port=port), self.number, False
        logger.info("%d processes share port %d", self.number, port)

    def _stop(self, how: signal.Signals) -> None:
        self.wanted = 0
        for pid in self.children:
            os.kill(pid, how)

    def _reap(self) -> None:
        while self.children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            if (started := self.children.pop(pid, None)) is not None:  # as PID 1 it also reaps orphans
                self._on_exit(pid, os.waitstatus_to_exitcode(status), monotonic() - started)

    def _on_exit(self, pid: int, code: int, lived: float) -> None:
        if not self.wanted:
            self.code = self.code or int(code not in (0, -signal.SIGTERM))
        elif self.starting:
            self.wanted, self.code = 0, max(code, 1)  # the worker has logged why
        else:
            self.wait = min(MAX_WAIT, self.wait * 2 or 1.0) if lived < SHORT_LIFE else 0.0
            self.due = monotonic() + self.wait
            logger.warning("process %d exited with %d; restarting in %d s", pid, code, self.wait)
