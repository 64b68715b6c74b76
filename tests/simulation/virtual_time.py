"""An event loop on a virtual clock, and processes on it that can be paused and killed at any moment."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from collections.abc import Callable
from contextvars import Context, ContextVar, copy_context
from typing import Any, TypeVarTuple

# The process that the running code belongs to; None for what is outside of all, such as the network.
_process: ContextVar[Process | None] = ContextVar("process", default=None)
# The context of what no process does.
OUTSIDE = Context()
Arguments = TypeVarTuple("Arguments")
# How long, in virtual seconds, something computed in an executor takes.
COMPUTING_SECONDS = 0.05


class Stuck(AssertionError):
    """Nothing can happen any more, but somebody still waits."""


class Process:
    """Everything a server started: its tasks, timers and callbacks. None of them runs once it is dead."""

    def __init__(self, clock_offset: float = 0.0) -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        self.alive = True
        self.paused = False
        self.clock_offset = clock_offset  # seconds by which its wall clock is wrong
        self.context = copy_context()
        self.context.run(_process.set, self)
        self.missed: deque[_Callback] = deque()  # of a dead process: kept, so that no task is freed
        self._loop = loop
        loop.processes.append(self)

    def kill(self) -> None:
        """Stop at once, as by SIGKILL."""
        self.alive = False

    def pause(self) -> None:
        """Run nothing until the process is resumed, as by SIGSTOP."""
        self.paused = True

    def resume(self) -> None:
        """Run what was due meanwhile, in order, and go on."""
        self.paused = False
        if self.alive:
            self._loop.run_soon(self.missed)
            self.missed = deque()


def current_process() -> Process | None:
    """Return the process that the running code belongs to."""
    return _process.get()


def _nothing() -> None:
    pass


class _Callback(asyncio.TimerHandle):
    """A callback that is due at a moment, in the context that tells its process."""

    __slots__ = ()

    def __init__(self, when: float, callback: Callable[..., Any], args: Any, context: Context | None) -> None:
        # Without the base class's bookkeeping for debugging, which takes longer than the rest.
        self._when, self._callback, self._args = when, callback, args
        self._context = copy_context() if context is None else context
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True
        self._callback, self._args = _nothing, ()

    def run(self, *, whoever: bool) -> None:
        """Run it, unless its process is paused or dead and it is not to run `whoever` it belongs to."""
        if self._cancelled:
            return
        process = None if whoever else self._context.get(_process)
        if process is not None and (process.paused or not process.alive):
            process.missed.append(self)
        else:
            self._context.run(self._callback, *self._args)


class VirtualLoop(asyncio.AbstractEventLoop):
    """An event loop whose time jumps to the next timer whenever nothing is ready."""

    def __init__(self) -> None:
        self.processes: list[Process] = []
        self._now = 0.0
        self._ended = False
        self._ready: deque[_Callback] = deque()
        self._timers: list[tuple[float, int, _Callback]] = []
        self._number = 0  # of the last timer: timers of the same moment run in order
        self._on_exception: Callable[[Any, dict[str, Any]], object] = lambda loop, context: None

    # ---- running

    def run_until_complete(self, future: Any) -> Any:
        """Run until a future is done; raises Stuck if nothing is left to happen before."""
        waiting = asyncio.ensure_future(future, loop=self)  # noqa: TID251 - held until it is done
        asyncio._set_running_loop(self)
        try:
            while not waiting.done():
                self._run_next()
        finally:
            asyncio._set_running_loop(None)
        return waiting.result()

    def _run_next(self) -> None:
        if self._ready:
            callback = self._ready.popleft()
        elif self._timers:
            when, _, callback = heapq.heappop(self._timers)
            if callback._cancelled:
                return  # time does not even pass
            self._now = max(self._now, when)
        else:
            raise Stuck("nothing is left to happen")
        try:
            callback.run(whoever=self._ended)
        except Exception as error:
            self.call_exception_handler({"message": "a callback failed", "exception": error})

    def end(self) -> None:
        """Cancel all tasks, those of dead processes too."""
        self._ended = True
        self._timers.clear()
        if tasks := asyncio.all_tasks(self):
            for task in tasks:
                task.cancel()
            _, stuck = self.run_until_complete(asyncio.wait(tasks, timeout=1.0))
            for task in stuck:  # their process died between the result that they waited for and their next step
                task._log_destroy_pending = False
                task.get_coro().close()

    def run_soon(self, callbacks: deque[_Callback]) -> None:
        """Run these callbacks in their order, after those that are already due."""
        self._ready.extend(callbacks)

    # ---- what asyncio asks of a loop

    def time(self) -> float:
        """Return the virtual time, in seconds."""
        return self._now

    def call_soon(
        self, callback: Callable[[*Arguments], object], *args: *Arguments, context: Context | None = None
    ) -> asyncio.Handle:
        """Schedule a callback of the process to which its context belongs."""
        due = _Callback(self._now, callback, args, context)
        self._ready.append(due)
        return due

    def call_at(
        self, when: float, callback: Callable[[*Arguments], object], *args: *Arguments, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Schedule a callback of the process to which its context belongs."""
        due = _Callback(when, callback, args, context)
        self._number += 1
        heapq.heappush(self._timers, (when, self._number, due))
        return due

    def call_later(
        self, delay: float, callback: Callable[[*Arguments], object], *args: *Arguments, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Schedule a callback of the process to which its context belongs."""
        return self.call_at(self._now + delay, callback, *args, context=context)

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Any, *args: Any
    ) -> asyncio.Future[Any]:
        """Compute at once, and give the result a little later."""
        result = self.create_future()
        outcome = func(*args)

        def finish() -> None:
            if not result.done():
                result.set_result(outcome)

        self.call_later(COMPUTING_SECONDS, finish)
        return result

    def create_future(self) -> asyncio.Future[Any]:
        """Return a future of this loop."""
        return asyncio.Future(loop=self)

    def create_task(
        self,
        coro: Any,
        *,
        name: str | None = None,
        context: Context | None = None,
    ) -> asyncio.Task[Any]:
        """Run a coroutine as a task of the process to which its context belongs."""
        return asyncio.Task(coro, loop=self, name=name, context=context)

    def get_debug(self) -> bool:
        """Return False: what happens is the same in every run, and can be run again."""
        return False

    def set_exception_handler(self, handler: Callable[[Any, dict[str, Any]], object] | None) -> None:
        """Call this function with what is raised by callbacks and by tasks that nobody waits for."""
        assert handler is not None
        self._on_exception = handler

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        """Report an exception that nobody handled."""
        self._on_exception(self, context)
