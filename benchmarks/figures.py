"""What the figures of several runs come to, and how they are written."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that this share of them does not exceed (nearest rank); raises ValueError without any."""
    if not values:
        raise ValueError("there are no values")
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def middle(runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The median of each figure over the runs, also of figures within figures; the rest is taken from the first."""
    merged: dict[str, Any] = {}
    for key, first in runs[0].items():
        values = [run[key] for run in runs if run.get(key) is not None]
        if isinstance(first, dict):
            merged[key] = middle(values)
        elif isinstance(first, int | float) and not isinstance(first, bool):
            merged[key] = median(values)
        else:
            merged[key] = first
    return merged


def short(value: float | None) -> str:
    """A figure with the three digits that it is worth, in groups of thousands; a dash for none."""
    if value is None or math.isnan(value):
        return "–"
    if value == 0:
        return "0"
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}" if decimals else f"{round(value):,}"


def written(value: Any, how: str = "") -> str:
    """A value as a table shows it: a figure by three digits, or as `how` says: n a count, % a share, s as it is."""
    match how:
        case "n":
            return f"{value:,.0f}"
        case "%":
            return f"{value:.0%}"
        case "s":
            return str(value)
        case _:
            return short(value)


def table(rows: Sequence[Mapping[str, Any]], *columns: str) -> str:
    """A table in Markdown. A column is "title | key", or "title | key | how" (`written` says how); text stands left."""
    parts = [[part.strip() for part in column.split("|")] for column in columns]
    shown = [(title, key, *how) for title, key, *how in parts]
    lines = [
        [title for title, *_ in shown],
        ["---" if how == ["s"] else "---:" for _, _, *how in shown],
        *([written(row.get(key), *how) for _, key, *how in shown] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
