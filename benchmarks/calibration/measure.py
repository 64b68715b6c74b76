"""One measurement: many meetings of one kind and size, from one seed."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

import numpy as np

from benchmarks.calibration.meetings import NULLS, Rng, Scores, ahead, differing, session
from server.analysis.findings import Solidity
from server.analysis.solidity import quick, solidity
from server.core.visibility.session import visible

DRAWS = 500  # weightings; the chances have their own number of draws
SIZES = ((2, 1), (3, 3), (5, 5), (12, 12))


@dataclass(frozen=True)
class Job:
    """What to measure: `kind` is one of NULLS, or "differing" or "ahead" by `amount` steps; `size` is options and
    criteria."""

    kind: str
    size: tuple[int, int]
    members: int
    meetings: int
    amount: float = 0.0


@dataclass(frozen=True)
class Clear:
    """In how many of the meetings the headline was clear, at the reveal and before."""

    job: Job
    revealed: int
    so_far: int


@dataclass(frozen=True)
class Told:
    """By meeting, the chance told for the option with the highest total, and whether it truly is the best."""

    job: Job
    chances: tuple[float, ...]
    right: tuple[bool, ...]


def run(job: Job) -> Clear | Told:
    """Measure; the random numbers depend only on the job."""
    rng = np.random.default_rng(crc32(repr(job).encode()))
    return _told(job, rng) if job.kind == "differing" else _clear(job, rng)


def _clear(job: Job, rng: Rng) -> Clear:
    revealed = so_far = 0
    shape = (job.members, *job.size)
    for seed in range(job.meetings):
        scores = ahead(rng, shape, job.amount) if job.kind == "ahead" else NULLS[job.kind](rng, shape)
        revealed += headline_of(scores, seed) == "clear"
        so_far += headline_so_far(scores) == "clear"
    return Clear(job, revealed, so_far)


def _told(job: Job, rng: Rng) -> Told:
    chances, right = [], []
    for seed in range(job.meetings):
        scores, best = differing(rng, (job.members, *job.size), job.amount)
        leader, chance = leading(analysed(scores, seed), rng)
        chances.append(chance)
        right.append(leader == f"o{best}")
    return Told(job, tuple(chances), tuple(right))


def analysed(scores: Scores, seed: int) -> Solidity:
    """Analyse a revealed meeting with these scores."""
    found = solidity(visible(session(scores, revealed=True)), seed=seed, draws=DRAWS)
    assert found is not None
    return found


def headline_of(scores: Scores, seed: int) -> str:
    """Return the headline after the reveal."""
    return analysed(scores, seed).headline


def headline_so_far(scores: Scores) -> str:
    """Return the headline when all have scored, before the reveal."""
    found = quick(visible(session(scores, revealed=False)))
    assert found is not None
    return found.headline


def leading(found: Solidity, rng: Rng) -> tuple[str, float]:
    """Return the option with the highest total (one of them by chance if several tie) and the chance told for it."""
    assert found.chances is not None and found.opinions is not None
    winners = found.opinions.methods[0].winners
    winner = winners[int(rng.integers(len(winners)))]
    return winner, next(share.ranks[0] for share in found.chances.shares if share.option == winner)
