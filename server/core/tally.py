"""Running histograms and sums of scores: a vote takes O(1), a statistic O(steps of the scale)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from math import sqrt

from server.core.model import Cell, Criterion, Description, Round, Session, Tally
from server.core.numeric_scale import Sums
from server.core.visibility import rules
from server.core.worth import NUMBER_DIGITS, number_worth, step

# The units of exact sums (model.Sums).
NUMBERS = 10**NUMBER_DIGITS
WORTHS = 2**52


def count(session: Session, member: str, key: tuple[str, str], before: Cell | None, after: Cell | None) -> None:
    """Change a member's score of cell `key` (option id, criterion id) from `before` to `after`; None means no score."""
    old = before.value if before else None
    new = after.value if after else None
    if old == new:
        return
    round_ = session.rounds[-1]
    tally = round_.tallies.get(key)
    if tally is None:
        tally = round_.tallies[key] = blank(session.description, session.description.criterion(key[1]))
    if tally.sums is None:
        if old is not None:
            tally.counts[int(old) - 1] -= 1
        if new is not None:
            tally.counts[int(new) - 1] += 1
    else:
        criterion, scale = session.description.criterion(key[1]), session.description.scale
        if old is not None:
            _count_number(tally, criterion, scale, old, -1)
        if new is not None:
            _count_number(tally, criterion, scale, new, 1)
    if rules.live_in_batches(session.description):
        _hold_back(session.description, tally, member, old, new)


def _count_number(tally: Tally, criterion: Criterion, scale: int, number: float, by: int) -> None:
    """Add a number to a tally with sums (`by` 1), or remove it (-1)."""
    assert tally.sums is not None and criterion.numeric is not None
    worth = number_worth(number, criterion.numeric, scale)
    points = int(worth * WORTHS)
    tally.counts[step(worth) - 1] += by
    tally.sums = Sums(
        numbers=tally.sums.numbers + by * round(number * NUMBERS),
        worths=tally.sums.worths + by * points,
        squares=tally.sums.squares + by * points * points,
    )


def _hold_back(about: Description, tally: Tally, member: str, old: float | None, new: float | None) -> None:
    """Publish a cell only when enough members' scores differ from those last published.

    A member who returns to the published score no longer counts; otherwise a single remaining change could be
    published on its own.
    """
    if tally.pending.setdefault(member, old) == new:
        del tally.pending[member]
    if rules.enough_people(about, len(tally.pending)):
        tally.published, tally.published_sums = tally.counts.copy(), tally.sums
        tally.pending.clear()


def blank(about: Description, criterion: Criterion) -> Tally:
    """Return an empty tally for scores of a criterion."""
    steps, sums = about.steps(criterion), None if criterion.numeric is None else Sums()
    return Tally(counts=[0] * steps, published=[0] * steps, sums=sums, published_sums=sums)


def carried(tallies: dict[tuple[str, str], Tally]) -> dict[tuple[str, str], Tally]:
    """Return copies with every score published: the initial tallies of a round that keeps those of a revealed one."""
    return {
        key: Tally(counts=t.counts.copy(), published=t.counts.copy(), sums=t.sums, published_sums=t.sums)
        for key, t in tallies.items()
    }


def recount(round_: Round, about: Description) -> dict[tuple[str, str], Tally]:
    """Recompute the tallies from the ballots of a round, all published; the running counts must equal theirs."""
    tallies: dict[tuple[str, str], Tally] = {}
    for ballot in round_.ballots.values():
        for key, cell in ballot.cells.items():
            if cell.value is None:
                continue
            criterion = about.criterion(key[1])
            tally = tallies.get(key) or tallies.setdefault(key, blank(about, criterion))
            if criterion.numeric is None:
                tally.counts[int(cell.value) - 1] += 1
            else:
                _count_number(tally, criterion, about.scale, cell.value, 1)
    return carried(tallies)


def mean(counts: Sequence[int], sums: Sums | None = None) -> float | None:
    """Return the arithmetic mean of a histogram over 1..L, in scale points; None if it is empty.

    On a numeric scale `sums` has the exact worths.
    """
    n = sum(counts)
    if sums is not None:
        return sums.worths / (n * WORTHS) if n else None
    return sum(step * c for step, c in enumerate(counts, 1)) / n if n else None


def mean_number(counts: Sequence[int], sums: Sums) -> float | None:
    """Return the arithmetic mean of the numbers given on a numeric scale, in its unit; None if there are none."""
    n = sum(counts)
    return round(sums.numbers / (n * NUMBERS), NUMBER_DIGITS) if n else None


def median(counts: Sequence[int]) -> float | None:
    """Return the median in scale points, for an even count the mean of the middle two; None if it is empty."""
    n = sum(counts)
    if not n:
        return None
    return (_nth(counts, (n + 1) // 2) + _nth(counts, n // 2 + 1)) / 2


def spread(counts: Sequence[int], sums: Sums | None = None) -> float | None:
    """Return the population standard deviation in scale points (0 if all agree); None if it is empty.

    On a numeric scale `sums` has the exact worths.
    """
    n = sum(counts)
    if not n:
        return None
    if sums is not None:
        return sqrt(n * sums.squares - sums.worths**2) / (n * WORTHS)
    total = sum(step * c for step, c in enumerate(counts, 1))
    squares = sum(step * step * c for step, c in enumerate(counts, 1))
    return sqrt(n * squares - total * total) / n


def _nth(counts: Sequence[int], place: int) -> int:
    """Return the score at position `place` (from 1) when all scores of a histogram are sorted."""
    return bisect_left(list(accumulate(counts)), place) + 1
