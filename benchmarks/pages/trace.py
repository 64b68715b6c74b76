"""What the main thread of a page did, from a trace of the browser, by the clock of the thread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"]
MAIN_THREAD, TASK, FRAME = "CrRendererMain", "RunTask", "FireAnimationFrame"

Event = dict[str, Any]


@dataclass(frozen=True)
class Work:
    """Milliseconds of processor time that the page's main thread took: in all, for its longest task, and between the
    two frames that are furthest apart."""

    total: float
    longest_task: float
    in_longest_gap: float


def page_work(events: Iterable[Event]) -> Work:
    """Return the work of the main thread that worked most, which is that of the page.

    Events are those of the Trace Event Format, with the times `ts` and `dur` and the processor time `tdur` in µs. Other
    work on the machine delays a task, but adds nothing to its processor time.
    """
    tasks: dict[tuple[int, int], list[Event]] = defaultdict(list)
    frames: dict[tuple[int, int], list[float]] = defaultdict(list)
    threads = set()
    for event in events:
        thread = event.get("pid", 0), event.get("tid", 0)
        if event["name"] == TASK and event.get("ph") == "X":
            tasks[thread].append(event)
        elif event["name"] == FRAME and event.get("ph") == "X":
            frames[thread].append(event["ts"])
        elif event["name"] == "thread_name" and event["args"]["name"] == MAIN_THREAD:
            threads.add(thread)
    work = {thread: sum(task.get("tdur", 0) for task in tasks[thread]) for thread in threads}
    if not work:
        return Work(0, 0, 0)
    page = max(work, key=lambda thread: work[thread])
    longest = max((task.get("tdur", 0) for task in tasks[page]), default=0)
    gaps = list(pairwise(sorted(frames[page])))
    begin, end = max(gaps, key=lambda gap: gap[1] - gap[0], default=(0, 0))
    within = sum(_within(task, begin, end) for task in tasks[page])
    return Work(work[page] / 1000, longest / 1000, within / 1000)


def _within(task: Event, begin: float, end: float) -> float:
    """Return the processor time of a task between two moments, as if it were spread evenly over the task."""
    begins, lasts = task["ts"], task.get("dur", 0)
    shared = min(end, begins + lasts) - max(begin, begins)
    return float(task.get("tdur", 0) * shared / lasts) if lasts and shared > 0 else 0.0
