"""Compares two runs: whether they put the frameworks in the same order, figure by figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from server.catalogue.measurements import Figure, MeasurementsFile


class RunComparison(Struct, frozen=True):
    """The result for all pairs of options, figure by figure.

    A pair is `clear` if its confidence intervals overlap in neither run; then both runs must put it in the same order,
    and `against` has a sentence for each pair where they do not. `close` counts the pairs that overlap in at least one.
    """

    clear: int
    close: int
    against: tuple[str, ...]


def compare(first: Sequence[MeasurementsFile], second: Sequence[MeasurementsFile]) -> RunComparison:
    """Compare two runs by the options and figures that both have."""
    clear = close = 0
    against: list[str] = []
    for id, one, other in _figures(first, second):
        for a, b in combinations(sorted(one.keys() & other.keys()), 2):
            orders = [_order(of[a], of[b]) for of in (one, other)]
            if None in orders:
                close += 1
                continue
            clear += 1
            if orders[0] != orders[1]:
                against.append(f"{id}: {a} and {b}: {_both(one, a, b)}, then {_both(other, a, b)}")
    return RunComparison(clear, close, tuple(against))


Of = dict[str, Figure]


def _figures(first: Sequence[MeasurementsFile], second: Sequence[MeasurementsFile]) -> Iterator[tuple[str, Of, Of]]:
    one, other = _numbers(first), _numbers(second)
    for id in one:
        if id in other:
            yield id, one[id], other[id]


def _numbers(files: Sequence[MeasurementsFile]) -> dict[str, Of]:
    by_id: dict[str, Of] = {}
    for file in files:
        for figure in file.figures:
            if figure.value is not None:
                by_id.setdefault(figure.id, {})[file.option] = figure
    return by_id


def _order(a: Figure, b: Figure) -> int | None:
    """Return -1 if a is clearly lower, 1 if it is clearly higher, None if the intervals overlap."""
    low_a, high_a = _interval(a)
    low_b, high_b = _interval(b)
    if high_a < low_b:
        return -1
    return 1 if low_a > high_b else None


def _interval(figure: Figure) -> tuple[float, float]:
    """Return the figure's confidence interval, else its spread, else the exact value (what is counted has neither)."""
    value = figure.value or 0.0
    return figure.interval or figure.spread or (value, value)


def _both(of: Of, a: str, b: str) -> str:
    return f"{_written(of[a])} and {_written(of[b])}"


def _written(figure: Figure) -> str:
    low, high = _interval(figure)
    return f"{figure.value:g}" if low == high else f"{figure.value:g} ({low:g} to {high:g})"
