"""The targets and what was measured, judged line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.figures import short, table


@dataclass(frozen=True)
class Verdict:
    """One target: what it asks, what was measured, and whether that will do."""

    target: str
    measured: str
    met: bool

    def __str__(self) -> str:
        return f"{self.target}: {self.measured}, {self.word}"

    @property
    def word(self) -> str:
        """Met or missed."""
        return "met" if self.met else "missed"


def at_most(target: str, value: float, most: float, unit: str = "", beside: str = "") -> Verdict:
    """Judge a figure that must not exceed `most`."""
    measured = " ".join(part for part in (short(value), unit, f"({beside})" if beside else "") if part)
    return Verdict(target, measured, value <= most)


def ahead(target: str, pairs: Sequence[tuple[str, float, float, str]]) -> Verdict:
    """Judge figures that must all be below another's; each is a name, our figure, theirs, and the unit."""
    measured = "; ".join(f"{name} {short(ours)} against {short(theirs)} {unit}" for name, ours, theirs, unit in pairs)
    return Verdict(target, measured, all(ours < theirs for _, ours, theirs, _ in pairs))


def holds(target: str, measured: str, met: bool) -> Verdict:
    """Judge what is a count or a fact."""
    return Verdict(target, measured, met)


def judged(verdicts: Sequence[Verdict]) -> str:
    """The verdicts as a table in Markdown."""
    rows = [
        {"target": v.target, "measured": v.measured, "word": v.word if v.met else f"**{v.word}**"} for v in verdicts
    ]
    return table(rows, "target | target | s", "measured | measured | s", "| word | s")
