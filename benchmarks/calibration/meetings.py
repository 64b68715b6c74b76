"""Generated meetings: scores of 1 to 5 by people whose true opinions are known."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from server.core import tally
from server.core.model import Ballot, Cell, Criterion, Description, Member, Option, Round, Session

SCALE = 5

# Scores of 1..SCALE, 0 for none: members by options by criteria.
Scores = NDArray[np.int64]
Rng = np.random.Generator
Shape = tuple[int, int, int]


def rounded(latent: NDArray[np.float64]) -> Scores:
    """Return opinions as scores: rounded to whole steps, within the scale."""
    return np.clip(np.round(latent), 1, SCALE).astype(np.int64)


# ---- without any real difference


def random_scores(rng: Rng, shape: Shape) -> Scores:
    """Every score is equally likely."""
    return rng.integers(1, SCALE + 1, shape)


def harsh_and_lenient(rng: Rng, shape: Shape) -> Scores:
    """People differ in how high they score, but not in what they prefer."""
    return rounded(3 + rng.normal(0, 1, (shape[0], 1, 1)) + rng.normal(0, 0.8, shape))


def factions(rng: Rng, shape: Shape) -> Scores:
    """Everybody has preferences of their own, which show on all criteria."""
    return rounded(3 + rng.normal(0, 1.2, (*shape[:2], 1)) + rng.normal(0, 0.6, shape))


def skewed(rng: Rng, shape: Shape) -> Scores:
    """Most scores are at the upper end of the scale."""
    return rng.choice(np.arange(1, SCALE + 1), p=[0.02, 0.03, 0.05, 0.3, 0.6], size=shape)


def with_gaps(rng: Rng, shape: Shape) -> Scores:
    """Every score is equally likely, and 30 % are missing."""
    return np.where(rng.random(shape) < 0.3, 0, random_scores(rng, shape))


def harsh_with_gaps(rng: Rng, shape: Shape) -> Scores:
    """As `harsh_and_lenient`, and 30 % are missing."""
    return np.where(rng.random(shape) < 0.3, 0, harsh_and_lenient(rng, shape))


Null = Callable[[Rng, Shape], Scores]
NULLS: dict[str, Null] = {
    "random scores": random_scores,
    "harsh and lenient": harsh_and_lenient,
    "own preferences": factions,
    "mostly fives": skewed,
    "random, 30 % missing": with_gaps,
    "harsh and lenient, 30 % missing": harsh_with_gaps,
}


# ---- with real differences


def differing(rng: Rng, shape: Shape, tau: float) -> tuple[Scores, int]:
    """Return scores with a noise of one step around true opinions of the options, and the option that is truly best.

    The options differ with a standard deviation of `tau` steps, equally on all criteria.
    """
    true = rng.normal(0, tau, shape[1])
    level = 3 + rng.normal(0, 0.3)
    return rounded(level + true[:, None] + rng.normal(0, 1, shape)), int(true.argmax())


def ahead(rng: Rng, shape: Shape, steps: float) -> Scores:
    """Return scores with a noise of one step; the first option is truly better than all others by this many steps."""
    true = np.full(shape[1], 3 - steps / 2)
    true[0] += steps
    return rounded(true[:, None] + rng.normal(0, 1, shape))


# ---- as sessions


def session(scores: Scores, *, revealed: bool) -> Session:
    """Return a session with these scores and equal weights."""
    members, options, criteria = scores.shape
    about = Description(
        question="Which?",
        options=tuple(Option(id=f"o{i}", name=f"Option {i}") for i in range(options)),
        criteria=tuple(Criterion(id=f"c{k}", name=f"Criterion {k}", weight=1 / criteria) for k in range(criteria)),
        scale=SCALE,
    )
    keys = [(o.id, c.id) for o in about.options for c in about.criteria]
    ballots = {
        f"m{v}": Ballot({key: Cell(value, "", None, 0) for key, value in zip(keys, row, strict=True) if value})
        for v, row in enumerate(scores.reshape(members, -1).tolist())
    }
    round_ = Round(number=1, opened_at=0, kept=False, ballots=ballots, revealed_at=1 if revealed else None)
    round_.tallies = tally.recount(round_, about)
    round_.started = members
    made = Session("7G4KQ2XM", about, "", "", 0, phase="revealed" if revealed else "scoring", rounds=[round_])
    made.members = {m: Member(m, m, "voter", 0) for m in ballots}
    made.voters = members
    return made
