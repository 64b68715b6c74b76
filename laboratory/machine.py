"""The machine that a run measures on: its description and its cores."""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

from msgspec import Struct

MOST_CORES = 4  # of a service with several workers: the load has one core, and could not keep more busy


class CoreAssignment(Struct, frozen=True):
    """The core of the services and the core of the load, and the cores of a service with several workers.

    Where there are only two cores, the service's several workers share one of theirs with the load.
    """

    service: int
    load: int
    several: tuple[int, ...]

    @property
    def both(self) -> tuple[int, ...]:
        """Both, each once."""
        return tuple(sorted({self.service, self.load}))


def assign_cores() -> CoreAssignment:
    """Assign the last core that this process may use to the services, and the first to the load."""
    allowed = sorted(os.sched_getaffinity(0))
    several = allowed[1:] if len(allowed) > 2 else allowed
    return CoreAssignment(service=allowed[-1], load=allowed[0], several=tuple(several[-MOST_CORES:]))


def in_memory(path: Path) -> bool:
    """Return whether a folder is in a file system that keeps its files in memory."""
    mounts = [line.split()[1:3] for line in Path("/proc/self/mounts").read_text().splitlines()]
    holds = [(point, kind) for point, kind in mounts if path.resolve().is_relative_to(point)]
    return max(holds, key=lambda mount: len(mount[0]), default=("/", ""))[1] in ("tmpfs", "ramfs")


def describe_machine() -> str:
    """Return the properties of this machine that affect the figures."""
    text = Path("/proc/cpuinfo").read_text()
    model = re.search(r"^model name\s*: (.+)$", text, re.MULTILINE)
    memory = re.search(r"^MemTotal: *(\d+)", Path("/proc/meminfo").read_text(), re.MULTILINE)
    size = round(int(memory[1]) / 1024**2) if memory else 0
    return ", ".join(
        [
            re.sub(r"\((R|TM)\)", "", model[1]) if model else platform.machine(),
            f"{len(os.sched_getaffinity(0))} cores",
            f"{size} GiB",
            f"Linux {platform.release().partition('-')[0]}",
        ]
    )
