"""An event loop on a virtual clock, and processes on it that can be paused and killed at any moment."""

from __future__ import annotations

import asyncio
import selectors
from collections import deque
from collections.abc import Callable
from contextvars import Context, ContextVar, copy_context
from typing import Any

# The process that the running code belongs to; None for what is outside of all, such as the network.
_process: ContextVar[Process | None] = ContextVar("process", default=None)
# The context of what no process does.
OUTSIDE = Context()


class Stuck(AssertionError):
    """Nothing can happen any more, but somebody still waits."""


class Process:
    """Everything a server started: its tasks, timers and callbacks. None of them runs once it is dead."""

    def __init__(self, clock_offset: float = 0.0) -> None:
        self.alive = True
        self.clock_offset = clock_offset  # seconds by which its wall clock is wrong
        self.context = copy_context()
        self.context.run(_process.set, self)
        self._paused = False
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.processes.append(self)
        self._backlog: deque[tuple[Callable[..., object], tuple[Any, ...], Context]] = deque()

    def run(self, callback: Callable[..., object], *args: Any) -> None:
        """Run a callback now, once the process continues, or never if it is dead."""
        if self._paused or not self.alive:
            self._backlog.append((callback, args, copy_context()))  # of a dead process: kept, so that no task is freed
        else:
            callback(*args)

    def kill(self) -> None:
        """Stop at once, as by SIGKILL."""
        self.alive = False

    def pause(self) -> None:
        """Run nothing until the process is resumed, as by SIGSTOP."""
        self._paused = True

    def resume(self) -> None:
        """Run what was due meanwhile, in order, and go on."""
        self._paused = False
        while self._backlog and self.alive:
            callback, args, context = self._backlog.popleft()
            context.run(callback, *args)


def current_process() -> Process | None:
    """Return the process that the running code belongs to."""
    return _process.get()


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time jumps to the next timer whenever nothing is ready."""

    def __init__(self) -> None:
        self._now = 0.0
        self._ended = False
        self.processes: list[Process] = []
        super().__init__(_NoWaiting(self._advance))

    def end(self) -> None:
        """Cancel all tasks, those of dead processes too, and close the loop."""
        self._ended = True
        if tasks := asyncio.all_tasks(self):
            for task in tasks:
                task.cancel()
            _, stuck = self.run_until_complete(asyncio.wait(tasks, timeout=1.0))
            for task in stuck:  # their process died between the result that they waited for and their next step
                task._log_destroy_pending = False  # type: ignore[attr-defined]
                task.get_coro().close()
        self.close()

    def time(self) -> float:
        """Return the virtual time, in seconds."""
        return self._now

    def _advance(self, seconds: float | None) -> None:
        if seconds is None:
            raise Stuck("nothing is left to happen")
        self._now += seconds

    def call_soon(  # type: ignore[override]
        self, callback: Any, *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Schedule a callback of the process to which its context belongs."""
        process = _process.get() if context is None else context.get(_process)
        if process is None or self._ended:
            return super().call_soon(callback, *args, context=context)
        return super().call_soon(process.run, callback, *args, context=context)

    def call_at(  # type: ignore[override]
        self, when: float, callback: Any, *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Schedule a callback of the process to which its context belongs."""
        process = _process.get() if context is None else context.get(_process)
        if process is None:
            return super().call_at(when, callback, *args, context=context)
        return super().call_at(when, process.run, callback, *args, context=context)

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Any, *args: Any
    ) -> asyncio.Future[Any]:
        """Compute at once, and give the result a little later."""
        result: asyncio.Future[Any] = self.create_future()
        outcome = func(*args)

        def finish() -> None:
            if not result.done():
                result.set_result(outcome)

        self.call_later(0.05, finish)
        return result


class _NoWaiting(selectors.SelectSelector):
    def __init__(self, advance: Callable[[float | None], None]) -> None:
        super().__init__()
        self._advance = advance

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self._advance(timeout)
        return []
