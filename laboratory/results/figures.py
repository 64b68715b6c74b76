"""What every figure of a run is made with: its value from several rounds, and the criteria it bears on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from laboratory.errors import LaboratoryError
from laboratory.results.statistics import estimate
from server.catalogue.measurements import Figure

MIB = 1024 * 1024
AGAIN = "quorum evidence run"
JOINT, DISTURBED = "; ", "disturbed: other programs used"
PERFORMANCE, SCALABILITY, COST = "performance", "scalability", "long-term-cost"


def figure_of_rounds(id: str, title: str, criteria: Sequence[str], values: Sequence[float], **about: Any) -> Figure:
    """Return a figure from the values of several rounds; raises LaboratoryError without any.

    Its value is the geometric mean, with a 95 % confidence interval and the lowest and highest round.
    """
    if not values:
        raise LaboratoryError(f"“{title}” was not measured.")
    spread = (rounded(min(values)), rounded(max(values))) if len(values) > 1 else None
    center, ends = (found := estimate(values)).center, found.interval
    interval = (rounded(ends[0]), rounded(ends[1])) if ends else None
    value = rounded(center)
    return Figure(id, title, tuple(criteria), value=value, interval=interval, spread=spread, source=AGAIN, **about)


def disturbed(figure: Figure, share: float) -> Figure:
    """Return a figure that says how much of the cores other programs used in the worst of its rounds."""
    return structs.replace(figure, how=f"{figure.how}{JOINT}{DISTURBED} {share:.0%} of the cores in a round")


def disturbance(figure: Figure) -> str:
    """Return what `disturbed` added to a figure; empty if nothing."""
    _, mark, rest = figure.how.partition(DISTURBED)
    return mark + rest


def rounded(value: float) -> float:
    """Round to three significant digits; the fourth is noise."""
    return float(f"{value:.3g}")
