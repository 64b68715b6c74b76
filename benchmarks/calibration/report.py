"""The tables of docs/solidity.md, and whether the measurements keep what the page promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from math import comb, sqrt

from benchmarks.calibration.measure import Clear, Told

MOST_CLEAR = 0.05  # without any real difference
SURE = 1e-4  # a promise counts as broken if the measurement had this probability or less otherwise
MOST_OVERCONFIDENT = 0.05  # between told and true, for meetings of all kinds together
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
FEWEST = 25  # meetings behind a figure


def tail(meetings: int, hits: int, share: float) -> float:
    """Return the probability of at least so many hits if each meeting has this chance of one."""
    return sum(comb(meetings, k) * share**k * (1 - share) ** (meetings - k) for k in range(hits, meetings + 1))


def broken(results: Sequence[Clear | Told]) -> list[str]:
    """Return a sentence for each promise that the measurements do not keep."""
    found = []
    for clear in _nulls(results):
        for word, hits in (("clear", clear.revealed), ("clear so far", clear.so_far)):
            if tail(clear.job.meetings, hits, MOST_CLEAR) < SURE:
                found.append(f"{clear.job}: {word} in {hits} meetings without a real difference")
    for (low, high), told, true, count in _bins(_tolds(results)):
        error = sqrt(max(true * (1 - true), 0.01) / count)
        if told - true > MOST_OVERCONFIDENT + 3 * error:
            found.append(f"told {low:.0%} to {high:.0%}: on average {told:.1%}, true {true:.1%}")
    return found


def tables(results: Sequence[Clear | Told]) -> str:
    """Return all tables as Markdown."""
    return "\n".join(
        [
            "*No real difference: how often the headline is clear, at the reveal / so far, over all kinds of meetings "
            "together. The last line is the kind and size with the most.*",
            "",
            *_null_table(_nulls(results)),
            "",
            "*Small real differences: of the meetings in which the leader was told a chance within these bounds, how "
            "often it truly was the best (mean chance told → share true). The options' true totals differ with a "
            "standard deviation of 0.1, 0.2, 0.4 or 0.8 steps, equally often.*",
            "",
            *_bin_table(_tolds(results)),
            "",
            "*The same, for each standard deviation alone: mean chance told → share true.*",
            "",
            *_tau_table(_tolds(results)),
            "",
            "*One option truly better than all others by one step: how often the headline is clear, at the reveal / so "
            "far.*",
            "",
            *_power_table([r for r in results if isinstance(r, Clear) and r.job.kind == "ahead"]),
        ]
    )


def _nulls(results: Iterable[Clear | Told]) -> list[Clear]:
    return [r for r in results if isinstance(r, Clear) and r.job.kind != "ahead"]


def _tolds(results: Iterable[Clear | Told]) -> list[Told]:
    return [r for r in results if isinstance(r, Told)]


def _lines(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _grid(
    results: Sequence[Clear], line: Callable[[Clear], str], most: Callable[[Sequence[Clear]], str]
) -> Iterator[str]:
    sizes = sorted({line(r): r.job.size for r in results}.items(), key=lambda item: (item[1], item[0]))
    people = sorted({r.job.members for r in results})
    rows = ([name, *(most([r for r in results if line(r) == name and r.job.members == n]) for n in people)]
            for name, _ in sizes)  # fmt: skip
    return _lines(["options × criteria", *(f"{n} people" for n in people)], rows)


def _size(result: Clear | Told) -> str:
    return "{} × {}".format(*result.job.size)


def _shares(some: Sequence[Clear]) -> str:
    meetings = sum(r.job.meetings for r in some)
    return f"{sum(r.revealed for r in some) / meetings:.1%} / {sum(r.so_far for r in some) / meetings:.1%}"


def _null_table(results: Sequence[Clear]) -> Iterator[str]:
    yield from _grid(results, _size, _shares)
    people = sorted({r.job.members for r in results})
    worst = []
    for n in people:
        some = [r for r in results if r.job.members == n]
        revealed = max(r.revealed / r.job.meetings for r in some)
        so_far = max(r.so_far / r.job.meetings for r in some)
        worst.append(f"{revealed:.1%} / {so_far:.1%}")
    yield f"| most | {' | '.join(worst)} |"


def _power_table(results: Sequence[Clear]) -> Iterator[str]:
    return _grid(results, _size, _shares)


def _bins(results: Sequence[Told]) -> Iterator[tuple[tuple[float, float], float, float, int]]:
    """Yield the bounds of each bin, the mean chance told in it, the share that was true, and the number of meetings."""
    pairs = [pair for r in results for pair in zip(r.chances, r.right, strict=True)]
    for low, high in pairwise(EDGES):
        inside = [(c, t) for c, t in pairs if low <= c < high or (c == high == 1.0)]
        if len(inside) >= FEWEST:
            count = len(inside)
            yield (low, high), sum(c for c, _ in inside) / count, sum(t for _, t in inside) / count, count


def _bin_table(results: Sequence[Told]) -> Iterator[str]:
    people = sorted({r.job.members for r in results})
    bounds = list(pairwise(EDGES))
    rows = []
    for n in [*people, None]:
        cells = {b: f"{told:.0%} → {true:.0%}" for b, told, true, _ in
                 _bins([r for r in results if n is None or r.job.members == n])}  # fmt: skip
        rows.append([f"{n} people" if n else "all", *(cells.get(b, "") for b in bounds)])
    return _lines(["", *(f"{low:.0%} to {high:.0%}" for low, high in bounds)], rows)


def _tau_table(results: Sequence[Told]) -> Iterator[str]:
    people = sorted({r.job.members for r in results})
    rows = []
    for size in sorted({r.job.size for r in results}):
        for tau in sorted({r.job.amount for r in results}):
            cells = []
            for n in people:
                some = [r for r in results if (r.job.size, r.job.amount, r.job.members) == (size, tau, n)]
                count = sum(len(r.chances) for r in some)
                told, true = (sum(sum(v) for v in values) / count for values in
                              ([r.chances for r in some], [r.right for r in some]))  # fmt: skip
                cells.append(f"{told:.0%} → {true:.0%}")
            rows.append(["{} × {}".format(*size), f"{tau} steps", *cells])
    return _lines(["options × criteria", "differ by", *(f"{n} people" for n in people)], rows)
