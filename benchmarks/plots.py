"""Plots as small, reproducible SVG files: text stays text, on a white background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

OURS, OTHERS, MUTED, ACCENT = "#0b6e4f", "#9aa5b1", "#52606d", "#c05621"


def figure(rows: int, columns: int, height: float = 3.6, width: float = 9.0) -> tuple[Any, Any]:
    """Return a figure and its axes as a two-dimensional array."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update(
        {"svg.fonttype": "none", "svg.hashsalt": "quorum", "font.family": "sans-serif", "font.size": 8}
    )
    from matplotlib import pyplot

    created, axes = pyplot.subplots(rows, columns, figsize=(width, height), squeeze=False, facecolor="white")
    for axis in axes.flat:
        axis.spines[["top", "right"]].set_visible(False)
        axis.grid(alpha=0.25, linewidth=0.5)
        axis.set_axisbelow(True)
        axis.tick_params(which="both", length=0)  # tick marks would be a third of the file
    return created, axes


def bars(axis: Any, names: Sequence[str], values: Sequence[float], ours: str) -> None:
    """Draw horizontal bars with their values, the first at the top."""
    colours = [OURS if name == ours else OTHERS for name in names]
    drawn = axis.barh(range(len(names)), values, color=colours, height=0.7)
    axis.set_yticks(range(len(names)), names)
    axis.invert_yaxis()
    axis.bar_label(drawn, [f"{value:,.3g}" if value < 1000 else f"{value:,.0f}" for value in values], padding=2)
    axis.margins(x=0.16)
    axis.grid(axis="y", visible=False)


def line(axis: Any, x: Sequence[float], y: Sequence[float], label: str, colour: str, style: str = "-") -> None:
    """Draw a line with a marker at every measured point."""
    axis.plot(x, y, style, color=colour, label=label, marker="o", markersize=3.5, linewidth=1.4)


def log_scale(axis: Any) -> None:
    """Make both axes logarithmic, with a grid line at each power of ten."""
    axis.set_xscale("log")
    axis.set_yscale("log")
    axis.minorticks_off()


def save(drawn: Any, path: Path) -> None:
    """Write the figure to a file and free it."""
    from matplotlib import pyplot

    drawn.tight_layout()
    drawn.savefig(path, format="svg", facecolor="white", metadata={"Date": None})
    pyplot.close(drawn)
