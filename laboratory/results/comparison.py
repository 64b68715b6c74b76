"""Compares two runs: whether they put the frameworks in the same order, figure by figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.results.figures import disturbance
from server.catalogue.measurements import Figure, MeasurementsFile


class RunComparison(Struct, frozen=True):
    """The result for all pairs of options, figure by figure.

    A pair is `clear` if its confidence intervals overlap in neither run; then both runs must put it in the same order,
    and `against` has a sentence for each pair where they do not. `close` counts the pairs that overlap in at least one.
    `figures` is the number of figures that both runs have, `only` has those of one run alone, and `disturbed` has a
    sentence for each option's figure that other programs disturbed. `differences` says what else differs in both runs.
    """

    clear: int
    close: int
    against: tuple[str, ...]
    figures: int = 0
    only: tuple[str, ...] = ()
    disturbed: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()


def compare(first: Sequence[MeasurementsFile], second: Sequence[MeasurementsFile]) -> RunComparison:
    """Compare two runs by the options and figures that both have; raises LaboratoryError if they are the same run."""
    if sorted(first, key=_option) == sorted(second, key=_option):
        raise LaboratoryError("Both folders hold the same figures: a run always agrees with itself.")
    clear = close = 0
    against: list[str] = []
    one, other = _numbers(first), _numbers(second)
    both = [id for id in one if id in other]
    for id in both:
        for a, b in combinations(sorted(one[id].keys() & other[id].keys()), 2):
            orders = [_order(of[a], of[b]) for of in (one[id], other[id])]
            if None in orders:
                close += 1
                continue
            clear += 1
            if orders[0] != orders[1]:
                against.append(_disagreement(one[id], other[id], a, b))
    only = tuple(id for id in (*one, *other) if (id in one) != (id in other))
    disturbed = (*_disturbed("first", one), *_disturbed("second", other))
    return RunComparison(clear, close, tuple(against), len(both), only, disturbed, tuple(_differences(first, second)))


def report(result: RunComparison) -> list[str]:
    """Return a comparison as lines for a person, the disagreements last."""
    lines = list(result.differences)
    lines.append(f"Figures in both runs: {result.figures}.")
    if result.only:
        lines.append(f"In one run only, so not compared: {', '.join(result.only)}.")
    lines += result.disturbed
    lines.append(f"Pairs that differ clearly in both runs: {result.clear}; too close to call in one: {result.close}.")
    return [*lines, *result.against]


Of = dict[str, Figure]


def _option(file: MeasurementsFile) -> str:
    return file.option


def _numbers(files: Sequence[MeasurementsFile]) -> dict[str, Of]:
    by_id: dict[str, Of] = {}
    for file in files:
        for figure in file.figures:
            if figure.value is not None:
                by_id.setdefault(figure.id, {})[file.option] = figure
    return by_id


def _differences(first: Sequence[MeasurementsFile], second: Sequence[MeasurementsFile]) -> Iterator[str]:
    """Say where the runs are of different machines, versions or options: then a different order need not be a fault."""
    one, other = ({file.option: file for file in run} for run in (first, second))
    machines = [" / ".join(sorted({file.measured.machine for file in run})) for run in (first, second)]
    if machines[0] != machines[1]:
        yield f"The machines differ: {machines[0]}, then {machines[1]}."
    for option in sorted(one.keys() ^ other.keys()):
        yield f"{option} is in one run only."
    for option in sorted(one.keys() & other.keys()):
        versions = [run[option].measured.versions for run in (one, other)]
        if versions[0] != versions[1]:
            old, new = (sorted(set(a) - set(b)) for a, b in (versions, versions[::-1]))
            yield f"{option} has other versions: {', '.join(old) or 'none'}, then {', '.join(new) or 'none'}."


def _disturbed(which: str, of: dict[str, Of]) -> Iterator[str]:
    for id, by_option in of.items():
        for option, figure in sorted(by_option.items()):
            if said := disturbance(figure):
                yield f"In the {which} run, {id} of {option}: {said}."


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


def _disagreement(one: Of, other: Of, a: str, b: str) -> str:
    id, title = one[a].id, one[a].figure
    marks = (disturbance(figure) for figure in (one[a], one[b], other[a], other[b]))
    mark = " (disturbed)" if any(marks) else ""
    return f"{id} ({title}): {a} {_written(one[a])} and {b} {_written(one[b])}, then {_written(other[a])} and " + (
        f"{_written(other[b])}{mark}"
    )


def _written(figure: Figure) -> str:
    low, high = _interval(figure)
    unit = f" {figure.unit}" if figure.unit else ""
    return f"{figure.value:g}{unit}" if low == high else f"{figure.value:g}{unit} ({low:g} to {high:g})"
