"""What has been measured so far, a line for each piece as it comes, so that a run can be stopped and gone on with."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from server.evidence import Failed
from server.evidence.installed import Installed
from server.evidence.load import Outcome
from server.evidence.probes import Finding
from server.evidence.works import Pace


class Header(Struct, frozen=True):
    """What all pieces of a run share; with another one they could not be compared."""

    machine: str
    python: str
    laboratory: str  # digest of its files
    frameworks: tuple[str, ...]
    pace: Pace


class Looked(Struct, frozen=True, tag="looked"):
    """What was found out about one framework without timing anything."""

    framework: str
    installed: Installed
    lines: int
    findings: dict[str, Finding]


class Started(Struct, frozen=True, tag="started"):
    """A start of a process: seconds until it answered, and the bytes it held then."""

    framework: str
    round: int
    process: str
    seconds: float
    memory: int


class Timed(Struct, frozen=True, tag="timed"):
    """One work of one round."""

    framework: str
    round: int
    work: str
    outcome: Outcome


Piece = Looked | Started | Timed


class Begun(Struct, frozen=True):
    """The first line: the header, and the day."""

    header: Header
    date: str


class Journal:
    """The file of a run, below the laboratory's working folder."""

    def __init__(self, path: Path, header: Header, today: str) -> None:
        self.path = path
        self.pieces: list[Piece] = []
        self.date = today
        self.resumed = False
        if not self._read(header):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(msgspec.json.encode(Begun(header, today)) + b"\n")

    def keep(self, piece: Piece) -> None:
        """Add a piece, on the disk before anything else is done."""
        with self.path.open("ab") as file:
            file.write(msgspec.json.encode(piece) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        self.pieces.append(piece)

    def looked(self, framework: str) -> Looked | None:
        """What was found out about a framework."""
        return next((p for p in self.pieces if isinstance(p, Looked) and p.framework == framework), None)

    def started(self, framework: str, process: str, rounds: Iterable[int] = ()) -> list[Started]:
        """The starts of a process, in these rounds or in all."""
        mine = (p for p in self.pieces if isinstance(p, Started) and (p.framework, p.process) == (framework, process))
        return [p for p in mine if not rounds or p.round in rounds]

    def outcomes(self, framework: str, work: str) -> dict[int, Outcome]:
        """What a work came to, by round."""
        mine = (p for p in self.pieces if isinstance(p, Timed) and (p.framework, p.work) == (framework, work))
        return {p.round: p.outcome for p in mine}

    def all_outcomes(self) -> list[Outcome]:
        """What everything timed came to."""
        return [p.outcome for p in self.pieces if isinstance(p, Timed)]

    def finish(self) -> None:
        """The run is whole: the next one begins anew."""
        self.path.replace(self.path.with_name("last-run.jsonl"))

    def _read(self, header: Header) -> bool:
        """Take over an unfinished run with this header, as far as its lines are whole."""
        try:
            first, *lines = self.path.read_bytes().splitlines(keepends=True)
            begun = msgspec.json.decode(first, type=Begun)
        except (OSError, ValueError):
            return False
        if begun.header != header:
            return False
        whole = [first, *(line for line in lines if line.endswith(b"\n"))]
        try:
            self.pieces = [msgspec.json.decode(line, type=Piece) for line in whole[1:]]
        except msgspec.DecodeError:
            raise Failed(f"{self.path} is not a run's journal; delete it and start again.") from None
        if len(whole) <= len(lines):  # the last line was cut off by whatever stopped the run
            self.path.write_bytes(b"".join(whole))
        self.date, self.resumed = begun.date, bool(self.pieces)
        return True
