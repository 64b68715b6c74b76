"""Several server processes behind one port: a parent that starts them, replaces one that dies, and stops them all.

The kernel deals new connections out among the processes that listen (SO_REUSEPORT, Linux alone); the store keeps them
together. The parent serves nobody and has neither threads nor a loop, so it may fork at any time.
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

STOPPING = (signal.SIGINT, signal.SIGTERM)
HEARD = (*STOPPING, signal.SIGCHLD)
# A process drains for 20 s at the most, and platforms kill after 30.
STOP_SECONDS = 26.0
# One that ended within so many seconds is replaced after a wait, which doubles each time.
YOUNG = 10.0
LONGEST_WAIT = 30.0
PR_SET_PDEATHSIG = 1


class Worker(Struct, frozen=True):
    """How one process is to serve; the `first` speaks for all, and says by `ready` on which port."""

    config: Config
    first: bool
    ready: Callable[[int], object]


def run_workers(config: Config, number: int) -> Worker:
    """Start `number` processes. Returns in each of them; the parent exits from here once all have ended."""
    return _Parent(config, number).run()


class _Parent:
    def __init__(self, config: Config, number: int) -> None:
        self.config = structs.replace(config, reuse_port=True)
        self.number = number
        self.wanted = 1  # until the first has shown that it can start: a mistake is then told once
        self.starting = True
        self.children: dict[int, float] = {}
        self.due = self.wait = 0.0
        self.deadline = math.inf
        self.code = 0
        self.port, self.tell_port = os.pipe()
        os.set_blocking(self.port, False)

    def run(self) -> Worker:
        # Blocked and waited for: no handler runs, here or in a child that has only just been forked.
        signal.pthread_sigmask(signal.SIG_BLOCK, HEARD)
        while self.wanted or self.children:
            if len(self.children) >= self.wanted or monotonic() < self.due:
                self._turn()
            elif place := self._fork():
                return place
        raise SystemExit(self.code)

    def _fork(self) -> Worker | None:
        parent = os.getpid()
        if pid := os.fork():
            self.children[pid] = monotonic()
            return None
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)  # never outlive a parent that was killed
        if os.getppid() != parent:
            os._exit(1)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, HEARD)
        first = self.starting
        return Worker(self.config, first, lambda port: first and os.write(self.tell_port, b"%d" % port))

    def _turn(self) -> None:
        heard = signal.sigtimedwait(HEARD, 0.1 if self.starting else 1.0)
        if heard and heard.si_signo in STOPPING:
            self._stop(signal.SIGTERM)
            self.deadline = min(self.deadline, monotonic() + STOP_SECONDS)
        if monotonic() > self.deadline:
            self._stop(signal.SIGKILL)
        if self.starting and self.wanted:
            self._hear()
        self._bury()

    def _hear(self) -> None:
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

    def _bury(self) -> None:
        while self.children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            if (started := self.children.pop(pid, None)) is not None:  # as process 1 it buries strangers too
                self._after(pid, os.waitstatus_to_exitcode(status), monotonic() - started)

    def _after(self, pid: int, code: int, lived: float) -> None:
        if not self.wanted:
            self.code = self.code or int(code not in (0, -signal.SIGTERM))
        elif self.starting:
            self.wanted, self.code = 0, max(code, 1)  # it has said why
        else:
            self.wait = min(LONGEST_WAIT, self.wait * 2 or 1.0) if lived < YOUNG else 0.0
            self.due = monotonic() + self.wait
            logger.warning("process %d ended with %d; another takes its place in %d s", pid, code, self.wait)
