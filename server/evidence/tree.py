"""What a process and all that it started use, read from /proc (Linux)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")


def members(session: int) -> list[int]:
    """The processes of a session: a process started with a session of its own leads it, and its children stay in it."""
    found = []
    for folder in PROC.iterdir():
        if folder.name.isdecimal() and (fields := _stat(int(folder.name))) and int(fields[3]) == session:
            found.append(int(folder.name))
    return found


def cpu_seconds(session: int) -> float:
    """The processor time that the living processes of a session have used, in their own code and in the kernel."""
    total = 0
    for pid in members(session):
        if fields := _stat(pid):
            total += int(fields[11]) + int(fields[12])
    return total / _ticks()


def memory_bytes(session: int) -> int:
    """The memory of a session's processes, with what several of them share counted once (PSS)."""
    return sum(_pss(pid) for pid in members(session))


def busy_seconds(cores: Iterable[int]) -> float:
    """How long these cores have been at work for anybody since the machine started, and were taken away from it."""
    wanted = {f"cpu{core}" for core in cores}
    total = 0
    for line in (PROC / "stat").read_text().splitlines():
        name, *counts = line.split()
        if name in wanted:
            user, nice, system, _, _, _, _, steal = map(int, counts[:8])
            total += user + nice + system + steal
    return total / _ticks()


def _ticks() -> int:
    """The kernel's clock ticks in a second."""
    return os.sysconf("SC_CLK_TCK")


def _stat(pid: int) -> list[str] | None:
    """The fields of /proc/PID/stat after the command's name, which may hold anything; None if the process is gone."""
    try:
        text = (PROC / str(pid) / "stat").read_text()
    except OSError:
        return None
    return text.rpartition(")")[2].split()


def _pss(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
