"""The processor time and memory of a process and its children, read from /proc (Linux)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")


def members(session: int) -> list[int]:
    """Return the processes of a session, and its leader's children that have one of their own, as PostgreSQL's do."""
    pids = []
    for folder in PROC.iterdir():
        fields = _stat(int(folder.name)) if folder.name.isdecimal() else None
        if fields and session in (int(fields[1]), int(fields[3])):
            pids.append(int(folder.name))
    return pids


def cpu_seconds(session: int) -> float:
    """Return the processor time of a session's processes, user and system, in seconds.

    That of one that ended is in its parent's: PostgreSQL has a process for each connection, and a service whose pool is
    small for its threads opens and closes many.
    """
    total = 0
    for pid in members(session):
        if fields := _stat(pid):
            total += sum(map(int, fields[11:15]))
    return total / _ticks()


def memory_bytes(session: int) -> int:
    """Return the memory of a session's processes; what several of them share counts once (PSS)."""
    return sum(_pss(pid) for pid in members(session))


def written_bytes(session: int) -> int:
    """Return the bytes that a session's living processes have caused to be written to a disk, or more.

    The kernel counts a whole folio, which may be half a MiB, where a page of it is written to: after a file was read in
    large pieces the count is many times what the disk gets.
    """
    return sum(_written(pid) for pid in members(session))


def busy_seconds(cores: Iterable[int]) -> float:
    """Return the seconds since boot in which these cores ran any process, or the hypervisor used them (steal)."""
    names = {f"cpu{core}" for core in cores}
    total = 0
    for line in (PROC / "stat").read_text().splitlines():
        name, *counts = line.split()
        if name in names:
            user, nice, system, _, _, _, _, steal = map(int, counts[:8])
            total += user + nice + system + steal
    return total / _ticks()


def _ticks() -> int:
    """Return the kernel's clock ticks per second."""
    return os.sysconf("SC_CLK_TCK")


def _stat(pid: int) -> list[str] | None:
    """Return the fields of /proc/PID/stat after the command's name (which may be any text), or None if it ended."""
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


def _written(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "io").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("write_bytes:")), 0)
