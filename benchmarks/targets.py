"""Performance targets, and how the measurements compare with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.figures import format_number, table


@dataclass(frozen=True)
class TargetResult:
    """A target, what was measured, and whether the target is met."""

    target: str
    measured: str
    met: bool

    def __str__(self) -> str:
        return f"{self.target}: {self.measured}, {self.word}"

    @property
    def word(self) -> str:
        """Return "met" or "missed"."""
        return "met" if self.met else "missed"


def at_most(target: str, value: float, limit: float, unit: str = "", detail: str = "") -> TargetResult:
    """Check that a figure does not exceed `limit`."""
    measured = " ".join(part for part in (format_number(value), unit, f"({detail})" if detail else "") if part)
    return TargetResult(target, measured, value <= limit)


def all_below(target: str, pairs: Sequence[tuple[str, float, float, str]]) -> TargetResult:
    """Check that all our figures are below theirs; each is a name, our figure, theirs, and the unit."""
    figures = (f"{name} {format_number(a)} against {format_number(b)} {unit}" for name, a, b, unit in pairs)
    return TargetResult(target, "; ".join(figures), all(ours < theirs for _, ours, theirs, _ in pairs))


def check(target: str, measured: str, met: bool) -> TargetResult:
    """Check a target that is not about one figure."""
    return TargetResult(target, measured, met)


def targets_table(results: Sequence[TargetResult]) -> str:
    """Return the targets as a Markdown table."""
    rows = [{"target": v.target, "measured": v.measured, "word": v.word if v.met else f"**{v.word}**"} for v in results]
    return table(rows, "target | target | s", "measured | measured | s", "| word | s")
