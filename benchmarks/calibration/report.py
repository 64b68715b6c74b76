"""The tables of docs/solidity.md, and whether the measurements keep what the page promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from math import comb, sqrt

from benchmarks.calibration.measure import Clear, Told
from benchmarks.calibration.meetings import NULLS, UNSEEN
from benchmarks.calibration.settings import EQUAL

MOST_CLEAR = 0.05  # without any real difference
SURE = 1e-4  # a promise counts as broken if the measurement had this probability or less otherwise
MOST_OFF = 0.03  # between told and true, for meetings of all kinds together, beyond the error of the simulation
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
FEWEST = 40  # meetings behind a figure
Z = 1.96


def tail(meetings: int, hits: int, share: float) -> float:
    """Return the probability of at least so many hits if each meeting has this chance of one."""
    return sum(comb(meetings, k) * share**k * (1 - share) ** (meetings - k) for k in range(hits, meetings + 1))


def wilson(hits: int, meetings: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson, "Probable inference, the law of succession, and statistical
    inference", Journal of the American Statistical Association 22 (1927) 209-212)."""
    share, square = hits / meetings, Z * Z / meetings
    middle = (share + square / 2) / (1 + square)
    half = Z / (1 + square) * sqrt(share * (1 - share) / meetings + square / meetings / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def broken(results: Sequence[Clear | Told]) -> list[str]:
    """Return a sentence for each promise that the measurements do not keep."""
    found = []
    for clear in _clears(results, NULLS):
        for word, hits in (("clear", clear.revealed), ("clear so far", clear.so_far)):
            if tail(clear.job.meetings, hits, MOST_CLEAR) < SURE:
                found.append(f"{clear.job}: {word} in {hits} meetings without a real difference")
    for part in (_usual(results), _others(results)):
        for (low, high), told, hits, count in _bins(_tolds(part)):
            least, most = wilson(hits, count)
            if not least - MOST_OFF <= told <= most + MOST_OFF:
                found.append(f"told {low:.0%} to {high:.0%}: on average {told:.1%}, true {hits / count:.1%}")
    return found


def tables(results: Sequence[Clear | Told]) -> str:
    """Return all tables as Markdown."""
    usual, others = _usual(results), _others(results)
    nulls, unseen, weighed = _clears(usual, NULLS), _clears(usual, UNSEEN), _clears(others, NULLS)
    told, told_weighed = _tolds(usual), _tolds(others)
    parts = [
        (
            "No real difference: how often the headline is clear at the reveal (and its 95 % interval), by options × "
            "criteria, over all kinds of meetings together. The last line is the single kind and size with the most.",
            [*_rows(nulls, _size, _revealed), _most(nulls, _revealed)],
        ),
        ("The same by kind of meeting, all sizes together.", _rows(nulls, _kind, _revealed)),
        (
            "No real difference: how often it is clear so far when everybody has scored, before the reveal.",
            [*_rows(nulls, _size, _so_far), _most(nulls, _so_far)],
        ),
        (
            "What no rule can see in a few people's scores: the options are equally good, but people are divided over "
            "one or two of them alone. How often the headline is clear at the reveal.",
            _rows(unseen, _kind, _revealed),
        ),
        (
            "No real difference, three criteria with other weights or partly in numbers, two and three options: how "
            "often the headline is clear at the reveal, over all kinds of meetings together.",
            _rows(weighed, _setting, _revealed),
        ),
        ("The same by kind of meeting.", _rows(weighed, _kind, _revealed)),
        ("The same for clear so far.", _rows(weighed, _setting, _so_far)),
        (
            "Real differences: of the meetings in which the leader was told a chance within these bounds, the mean "
            "chance told → how often it truly was the best (and the 95 % interval). Small, medium and large "
            "differences are equally frequent.",
            _bin_rows(told, lambda r: f"{r.job.members} people"),
        ),
        ("The same by how much options differ.", _bin_rows(told, lambda r: r.job.kind)),
        ("The same by who scores what.", _bin_rows(told, lambda r: r.job.coverage)),
        ("The same by options × criteria.", _bin_rows(told, _size)),
        (
            "Real differences, three criteria with other weights or partly in numbers, two and three options: the mean "
            "chance told → how often it was right.",
            _bin_rows(told_weighed, _setting),
        ),
        (
            "One option truly better than all others by one step: how often the headline is clear at the reveal.",
            _rows(_clears(usual, ["ahead"]), _size, _revealed),
        ),
        ("The same for clear so far.", _rows(_clears(usual, ["ahead"]), _size, _so_far)),
    ]
    meetings = sorted(r.job.meetings for r in usual)
    count = (
        f"Each kind, size and number of people: {meetings[-1]} meetings, or {meetings[0]} of the largest size and with "
        "other weights or numbers.\n\n"
    )
    return count + "\n\n".join(f"*{title}*\n\n" + "\n".join(_lines(rows)) for title, rows in parts)


Row = list[str]


def _lines(rows: Sequence[Row]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(row)} |"
        if number == 0:
            yield f"|{'---|' * len(row)}"


def _clears(results: Iterable[Clear | Told], kinds: Iterable[str]) -> list[Clear]:
    wanted = set(kinds)
    return [r for r in results if isinstance(r, Clear) and r.job.kind in wanted]


def _tolds(results: Iterable[Clear | Told]) -> list[Told]:
    return [r for r in results if isinstance(r, Told)]


def _usual(results: Iterable[Clear | Told]) -> list[Clear | Told]:
    return [r for r in results if r.job.setting == EQUAL]


def _others(results: Iterable[Clear | Told]) -> list[Clear | Told]:
    return [r for r in results if r.job.setting != EQUAL]


def _setting(result: Clear | Told) -> str:
    return _with_coverage(result.job.setting, result)


def _size(result: Clear | Told) -> str:
    return "{} × {}".format(*result.job.size)


def _kind(result: Clear) -> str:
    return _with_coverage(result.job.kind, result)


def _with_coverage(name: str, result: Clear | Told) -> str:
    return name if result.job.coverage == "everything" else f"{name}, {result.job.coverage}"


def _revealed(result: Clear) -> int:
    return result.revealed


def _so_far(result: Clear) -> int:
    return result.so_far


def _share(hits: int, meetings: int) -> str:
    low, high = wilson(hits, meetings)
    return f"{hits / meetings:.1%} ({100 * low:.1f}–{100 * high:.1f})"


def _people(results: Iterable[Clear]) -> list[int]:
    return sorted({r.job.members for r in results})


def _rows(results: Sequence[Clear], line: Callable[[Clear], str], hits: Callable[[Clear], int]) -> list[Row]:
    """Return a header, and a row for each line with a share for each number of people."""
    rows = [["", *(f"{n} people" for n in _people(results))]]
    for name in dict.fromkeys(line(r) for r in sorted(results, key=lambda r: r.job.size)):
        row = [name]
        for n in _people(results):
            some = [r for r in results if line(r) == name and r.job.members == n]
            row.append(_share(sum(map(hits, some)), sum(r.job.meetings for r in some)))
        rows.append(row)
    return rows


def _most(results: Sequence[Clear], hits: Callable[[Clear], int]) -> Row:
    """Return the row of the single measurements with the highest share, beyond the error of a few meetings."""
    row = ["most"]
    for n in _people(results):
        some = [r for r in results if r.job.members == n]
        worst = max(some, key=lambda r: wilson(hits(r), r.job.meetings))
        row.append(_share(hits(worst), worst.job.meetings))
    return row


Bounds = tuple[float, float]


def _bins(results: Sequence[Told]) -> Iterator[tuple[Bounds, float, int, int]]:
    """Yield the bounds of each bin, the mean chance told in it, in how many meetings it was right, and in how many it
    was told."""
    pairs = [pair for r in results for pair in zip(r.chances, r.right, strict=True)]
    for low, high in pairwise(EDGES):
        inside = [(c, t) for c, t in pairs if low <= c < high or (c == high == 1.0)]
        if len(inside) >= FEWEST:
            count = len(inside)
            yield (low, high), sum(c for c, _ in inside) / count, sum(t for _, t in inside), count


def _bin_rows(results: Sequence[Told], line: Callable[[Told], str]) -> list[Row]:
    bounds = list(pairwise(EDGES))
    rows = [["", *(f"{low:.0%} to {high:.0%}" for low, high in bounds)]]
    ordered = sorted(results, key=lambda r: (r.job.members, r.job.size))
    for name in [*dict.fromkeys(map(line, ordered)), "all"]:
        cells = {}
        for bound, told, hits, count in _bins([r for r in results if name in ("all", line(r))]):
            low, high = wilson(hits, count)
            cells[bound] = f"{told:.0%} → {hits / count:.0%} ({100 * low:.0f}–{100 * high:.0f})"
        rows.append([name, *(cells.get(bound, "") for bound in bounds)])
    return rows
