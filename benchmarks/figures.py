"""Summarises the figures of several runs and formats them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any


def quantile(values: Sequence[float], share: float) -> float:
    """Return the quantile by nearest rank: the smallest value with at least this share of values at or below it.

    Raises ValueError if there are no values.
    """
    if not values:
        raise ValueError("there are no values")
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def medians(runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the median of each figure over the runs, nested ones included; the rest comes from the first run."""
    merged: dict[str, Any] = {}
    for key, first in runs[0].items():
        values = [run[key] for run in runs if run.get(key) is not None]
        if isinstance(first, dict):
            merged[key] = medians(values)
        elif isinstance(first, int | float) and not isinstance(first, bool):
            merged[key] = median(values)
        else:
            merged[key] = first
    return merged


def medians_with_runs(runs: Sequence[dict[str, Any]], *keys: str) -> dict[str, Any]:
    """Return the medians of the runs, and under "runs" what each run measured for each of `keys`, in order."""
    return {**medians(runs), "runs": {key: [run.get(key) for run in runs] for key in keys}}


def format_number(value: float | None) -> str:
    """Return a figure with three significant digits and thousands separators, or a dash for none."""
    if value is None or math.isnan(value):
        return "–"
    if value == 0:
        return "0"
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}" if decimals else f"{round(value):,}"


def format_cell(value: Any, how: str = "") -> str:
    """Return a value as a table shows it: three digits, or as a count (n), a percentage (%), a string (s) or a range
    of several values (r)."""
    match how:
        case "r":
            known = [one for one in value or () if one is not None]
            return f"{format_number(min(known))}–{format_number(max(known))}" if known else format_number(None)
        case "n":
            return f"{value:,.0f}"
        case "%":
            return f"{value:.0%}"
        case "s":
            return str(value)
        case _:
            return format_number(value)


def table(rows: Sequence[Mapping[str, Any]], *columns: str) -> str:
    """A table in Markdown. A column is "title | key", or "title | key | how" (`written` says how); text stands left."""
    parts = [[part.strip() for part in column.split("|")] for column in columns]
    shown = [(title, key, *how) for title, key, *how in parts]
    lines = [
        [title for title, *_ in shown],
        ["---" if how == ["s"] else "---:" for _, _, *how in shown],
        *([format_cell(row.get(key), *how) for _, key, *how in shown] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
