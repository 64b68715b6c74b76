"""Generated meetings without a real difference or with one known difference, with scores of 1 to 5."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from server.core.shares import design

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


def coin_tosses(rng: Rng, shape: Shape) -> Scores:
    """Everybody picks one option blindly and scores with full force: 5 for it on everything, 1 for all others."""
    picked = rng.integers(shape[1], size=(shape[0], 1, 1)) == np.arange(shape[1])[:, None]
    return np.broadcast_to(np.where(picked, SCALE, 1), shape)


def divided(rng: Rng, shape: Shape) -> Scores:
    """One option divides people: half of them love it, half hate it; all others are middling."""
    scores = rounded(3 + rng.normal(0, 0.5, shape))
    scores[:, 0] = rng.choice([1, SCALE], (shape[0], 1))
    return scores


def contested(rng: Rng, shape: Shape) -> Scores:
    """Everybody picks one of the first two options blindly, loves it and hates the other; all others are middling."""
    scores = rounded(3 + rng.normal(0, 0.5, shape))
    loves = rng.integers(2, size=(shape[0], 1)) == 0
    scores[:, 0], scores[:, 1] = np.where(loves, SCALE, 1), np.where(loves, 1, SCALE)
    return scores


def two_best(rng: Rng, shape: Shape) -> Scores:
    """The first two options are equally good; all others are worse by a step."""
    true = np.where(np.arange(shape[1]) < 2, 3.5, 2.5)
    return rounded(true[:, None] + rng.normal(0, 1, shape))


Null = Callable[[Rng, Shape], Scores]
NULLS: dict[str, Null] = {
    "random scores": random_scores,
    "harsh and lenient": harsh_and_lenient,
    "own preferences": factions,
    "mostly fives": skewed,
    "coin tosses": coin_tosses,
    "two best, equally good": two_best,
}
# No count of a few people's scores can see these: see docs/solidity.md.
UNSEEN: dict[str, Null] = {"one divides people": divided, "two divide people": contested}


# ---- with a real difference; populations.py has more


def ahead(rng: Rng, shape: Shape) -> Scores:
    """Return scores with a noise of one step; the first option is truly better than all others by one step."""
    true = np.where(np.arange(shape[1]) == 0, 3.5, 2.5)
    return rounded(true[:, None] + rng.normal(0, 1, shape))


# ---- who scores what

Coverage = Callable[[Rng, Scores], Scores]


def everything(_: Rng, scores: Scores) -> Scores:
    """Everybody scores everything."""
    return scores


def gaps(rng: Rng, scores: Scores) -> Scores:
    """30 % of the scores are missing."""
    return np.where(rng.random(scores.shape) < 0.3, 0, scores)


def shares(_: Rng, scores: Scores) -> Scores:
    """Everybody scores a share of the options, as handed out by the product."""
    members, options = scores.shape[:2]
    blocks = design(options, each(options))
    asked = np.zeros((members, options, 1), dtype=np.bool_)
    for member in range(members):
        asked[member, list(blocks[member % len(blocks)])] = True
    return np.where(asked, scores, 0)


def each(options: int) -> int:
    """Return how many of the options each person scores if each scores a share."""
    return max(2, options // 2)


COVERAGES: dict[str, Coverage] = {"everything": everything, "30 % missing": gaps, "shares": shares}
