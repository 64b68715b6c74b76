"""How much trouble a benchmark goes to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Effort:
    """`runs` of what the targets are about; a quick one only shows that everything works."""

    quick: bool = False
    runs: int = 3
