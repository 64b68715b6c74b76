"""Plots as small SVG files: text stays text, the ground is white, the same figures make the same file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

OURS, OTHERS, QUIET, THIRD = "#0b6e4f", "#9aa5b1", "#52606d", "#c05621"


def figure(rows: int, columns: int, height: float = 3.6, width: float = 9.0) -> tuple[Any, Any]:
    """A figure and its axes, always in rows and columns."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update(
        {"svg.fonttype": "none", "svg.hashsalt": "quorum", "font.family": "sans-serif", "font.size": 8}
    )
    from matplotlib import pyplot

    made, axes = pyplot.subplots(rows, columns, figsize=(width, height), squeeze=False, facecolor="white")
    for axis in axes.flat:
        axis.spines[["top", "right"]].set_visible(False)
        axis.grid(alpha=0.25, linewidth=0.5)
        axis.set_axisbelow(True)
        axis.tick_params(which="both", length=0)  # a mark for each is a third of the file
    return made, axes


def bars(axis: Any, names: Sequence[str], values: Sequence[float], ours: str) -> None:
    """Bars that lie, the first on top, each with its figure."""
    colours = [OURS if name == ours else OTHERS for name in names]
    drawn = axis.barh(range(len(names)), values, color=colours, height=0.7)
    axis.set_yticks(range(len(names)), names)
    axis.invert_yaxis()
    axis.bar_label(drawn, [f"{value:,.3g}" if value < 1000 else f"{value:,.0f}" for value in values], padding=2)
    axis.margins(x=0.16)
    axis.grid(axis="y", visible=False)


def line(axis: Any, x: Sequence[float], y: Sequence[float], label: str, colour: str, style: str = "-") -> None:
    """A line through the points that were measured."""
    axis.plot(x, y, style, color=colour, label=label, marker="o", markersize=3.5, linewidth=1.4)


def logarithmic(axis: Any) -> None:
    """Both ways, with a line for each power of ten."""
    axis.set_xscale("log")
    axis.set_yscale("log")
    axis.minorticks_off()


def save(drawn: Any, path: Path) -> None:
    """Write it down and forget it."""
    from matplotlib import pyplot

    drawn.tight_layout()
    drawn.savefig(path, format="svg", facecolor="white", metadata={"Date": None})
    pyplot.close(drawn)
