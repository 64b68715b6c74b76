"""How thorough a benchmark run is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Effort:
    """Repeat what the targets need `runs` times; a quick run only checks that everything works."""

    quick: bool = False
    runs: int = 3
