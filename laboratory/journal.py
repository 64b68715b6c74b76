"""The journal of a run: one line for each entry, written immediately, so that a stopped run can be resumed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.load.meter import LoadResult
from laboratory.probes.finding import Finding
from laboratory.probes.packages import InstalledPackages
from laboratory.workloads import RunSettings


class RunHeader(Struct, frozen=True):
    """The header of a run's entries; entries with different headers cannot be compared."""

    machine: str
    python: str
    laboratory: str  # digest of its files
    frameworks: tuple[str, ...]
    settings: RunSettings
    cores: int  # of a service with several workers


class Inspection(Struct, frozen=True, tag="inspection"):
    """The results of the probes of one framework; `releases` has the days of its releases, where they are known."""

    framework: str
    installed: InstalledPackages
    lines: int
    findings: dict[str, Finding]
    releases: tuple[str, ...] = ()


COLD = "web, cold"  # the process of a Startup whose files were dropped from the disk cache before


class Startup(Struct, frozen=True, tag="startup"):
    """A start of a process: seconds until its first response, and its memory at that time, in bytes.

    `cached` is the share of its files that were in the disk cache.
    """

    framework: str
    round: int
    process: str
    seconds: float
    memory: int
    cached: float = 1.0


class Timing(Struct, frozen=True, tag="timing"):
    """One workload of one round."""

    framework: str
    round: int
    workload: str
    result: LoadResult


class Omission(Struct, frozen=True, tag="omission"):
    """A workload that this machine has no means for, and why."""

    workload: str
    reason: str


JournalEntry = Inspection | Startup | Timing | Omission


class JournalHead(Struct, frozen=True):
    """The first line: the header, and the day the run began."""

    header: RunHeader
    date: str


class Journal:
    """The file of a run, below the laboratory's working folder."""

    def __init__(self, path: Path, header: RunHeader, today: str) -> None:
        self.path = path
        self.entries: list[JournalEntry] = []
        self.date = today
        self.resumed = False
        if not self._read(header):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(msgspec.json.encode(JournalHead(header, today)) + b"\n")

    def append(self, entry: JournalEntry) -> None:
        """Add an entry and flush it to the disk."""
        with self.path.open("ab") as file:
            file.write(msgspec.json.encode(entry) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        self.entries.append(entry)

    def inspection(self, framework: str) -> Inspection | None:
        """Return the results of the probes of a framework."""
        return next((e for e in self.entries if isinstance(e, Inspection) and e.framework == framework), None)

    def startups(self, framework: str, process: str, rounds: Iterable[int] = ()) -> list[Startup]:
        """Return the starts of a process, in these rounds or in all."""
        mine = (e for e in self.entries if isinstance(e, Startup) and (e.framework, e.process) == (framework, process))
        return [e for e in mine if not rounds or e.round in rounds]

    def results(self, framework: str, workload: str) -> dict[int, LoadResult]:
        """Return the results of a workload, by round."""
        mine = (e for e in self.entries if isinstance(e, Timing) and (e.framework, e.workload) == (framework, workload))
        return {e.round: e.result for e in mine}

    def left_out(self) -> dict[str, str]:
        """Return the workloads that were left out, and why."""
        return {e.workload: e.reason for e in self.entries if isinstance(e, Omission)}

    def all_results(self) -> list[LoadResult]:
        """Return the results of all workloads."""
        return [e.result for e in self.entries if isinstance(e, Timing)]

    def finish(self) -> None:
        """Rename the journal of a complete run, so that the next run starts from the beginning."""
        self.path.replace(self.path.with_name("last-run.jsonl"))

    def _read(self, header: RunHeader) -> bool:
        """Read an unfinished run with this header, up to its last complete line."""
        try:
            first, *lines = self.path.read_bytes().splitlines(keepends=True)
            head = msgspec.json.decode(first, type=JournalHead)
        except (OSError, ValueError):
            return False
        if head.header != header:
            return False
        complete = [first, *(line for line in lines if line.endswith(b"\n"))]
        try:
            self.entries = [msgspec.json.decode(line, type=JournalEntry) for line in complete[1:]]
        except msgspec.DecodeError:
            raise LaboratoryError(f"{self.path} is not a run's journal; delete it and start again.") from None
        if len(complete) <= len(lines):  # the last line was cut off when the run was stopped
            self.path.write_bytes(b"".join(complete))
        self.date, self.resumed = head.date, bool(self.entries)
        return True
