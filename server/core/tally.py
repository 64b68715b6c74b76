"""Running histograms of scores: a vote takes O(1), a statistic O(steps of the scale)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from math import sqrt

from server.core.model import Cell, Description, Round, Session, Tally
from server.core.visibility import rules


def count(session: Session, member: str, key: tuple[str, str], before: Cell | None, after: Cell | None) -> None:
    """Change a member's score of cell `key` (option id, criterion id) from `before` to `after`; None means no score."""
    old = before.value if before else None
    new = after.value if after else None
    if old == new:
        return
    round_ = session.rounds[-1]
    tally = round_.tallies.get(key)
    if tally is None:
        tally = round_.tallies[key] = blank(session.description.steps(key[1]))
    if old is not None:
        tally.counts[old - 1] -= 1
    if new is not None:
        tally.counts[new - 1] += 1
    if rules.live_in_batches(session.description):
        _hold_back(tally, member, old, new)


def _hold_back(tally: Tally, member: str, old: int | None, new: int | None) -> None:
    """Publish a cell only when enough members' scores differ from those last published.

    A member who returns to the published score no longer counts; otherwise a single remaining change could be
    published on its own.
    """
    if tally.pending.setdefault(member, old) == new:
        del tally.pending[member]
    if rules.enough_people(len(tally.pending)):
        tally.published = tally.counts.copy()
        tally.pending.clear()


def blank(steps: int) -> Tally:
    """Return an empty tally for scores of 1..`steps`."""
    return Tally(counts=[0] * steps, published=[0] * steps)


def carried(tallies: dict[tuple[str, str], Tally]) -> dict[tuple[str, str], Tally]:
    """Return copies with every score published: the initial tallies of a round that keeps those of a revealed one."""
    return {key: Tally(counts=t.counts.copy(), published=t.counts.copy()) for key, t in tallies.items()}


def recount(round_: Round, about: Description) -> dict[tuple[str, str], Tally]:
    """Recompute the tallies from the ballots of a round, all published; the running counts must equal theirs."""
    tallies: dict[tuple[str, str], Tally] = {}
    for ballot in round_.ballots.values():
        for key, cell in ballot.cells.items():
            if cell.value is not None:
                tally = tallies.setdefault(key, blank(about.steps(key[1])))
                tally.counts[cell.value - 1] += 1
    return carried(tallies)


def mean(counts: Sequence[int]) -> float | None:
    """Return the arithmetic mean of a histogram over 1..L, in scale points; None if it is empty."""
    n = sum(counts)
    return sum(step * c for step, c in enumerate(counts, 1)) / n if n else None


def median(counts: Sequence[int]) -> float | None:
    """Return the median in scale points, for an even count the mean of the middle two; None if it is empty."""
    n = sum(counts)
    if not n:
        return None
    return (_nth(counts, (n + 1) // 2) + _nth(counts, n // 2 + 1)) / 2


def spread(counts: Sequence[int]) -> float | None:
    """Return the population standard deviation in scale points (0 if all agree); None if it is empty."""
    n = sum(counts)
    if not n:
        return None
    total = sum(step * c for step, c in enumerate(counts, 1))
    squares = sum(step * step * c for step, c in enumerate(counts, 1))
    return sqrt(n * squares - total * total) / n


def _nth(counts: Sequence[int], place: int) -> int:
    """Return the score at position `place` (from 1) when all scores of a histogram are sorted."""
    return bisect_left(list(accumulate(counts)), place) + 1
