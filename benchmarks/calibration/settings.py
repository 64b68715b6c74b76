"""What generated meetings score: how much each criterion weighs, and whether it is scored in steps or in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from benchmarks.calibration.meetings import SCALE, Rng, Scores
from server.core.model import Criterion
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.worth import number_worth

Floats = NDArray[np.float64]

# Lower is better, and the value function bends: 20 ms or less is best, 60 ms is worth half, 200 ms or more nothing.
LATENCY = NumericScale("ms", 0, None, True, (ScalePoint(20, 1.0), ScalePoint(60, 0.5), ScalePoint(200, 0.0)))
POINTS = 10_001  # at which the mean worth of the numbers around a step is computed


@dataclass(frozen=True)
class Setting:
    """The criteria of a meeting: `parts` of the weight (equal if empty), and whether all criteria with an even index
    are scored in `numbers`."""

    parts: tuple[int, ...] = ()
    numbers: bool = False

    def weights(self, criteria: int) -> Floats:
        """Return the weights, which sum to 1."""
        parts = np.array(self.parts or (1,) * criteria, dtype=np.float64)
        assert len(parts) == criteria
        weights: Floats = parts / parts.sum()
        return weights

    def criteria(self, count: int) -> tuple[Criterion, ...]:
        """Return the criteria."""
        numeric = self._numeric(count)
        return tuple(
            Criterion(f"c{k}", f"Criterion {k}", float(w), numeric=LATENCY if numeric[k] else None)
            for k, w in enumerate(self.weights(count))
        )

    def entered(self, rng: Rng, scores: Scores) -> Floats:
        """Return what people enter who think of these steps (members by options by criteria, NaN for none)."""
        entered: Floats = np.where(scores > 0, scores, np.nan).astype(np.float64)
        numeric = self._numeric(scores.shape[2])
        some = entered[:, :, numeric]
        entered[:, :, numeric] = latency(some + rng.uniform(-0.5, 0.5, some.shape))
        return entered

    def worths(self, entered: Floats) -> Floats:
        """Return what these are worth (NaN for none)."""
        worths = entered.copy()
        numeric = self._numeric(entered.shape[2])
        worths[:, :, numeric] = latency_worths(entered[:, :, numeric])
        return worths

    def mean_worths(self, criteria: int) -> Floats:
        """Return the mean worth of what is entered by those who think of each step (criteria by steps)."""
        steps = np.arange(1, SCALE + 1, dtype=np.float64)
        return np.where(self._numeric(criteria)[:, None], mean_latency_worths(), steps)

    def _numeric(self, criteria: int) -> NDArray[np.bool_]:
        numeric: NDArray[np.bool_] = np.arange(criteria) % 2 == (0 if self.numbers else 2)
        return numeric


def latency(opinion: Floats) -> Floats:
    """Return the number of milliseconds that stands for an opinion on the scale of steps."""
    milliseconds: Floats = np.round(20 * 10 ** ((SCALE - opinion) / 4))
    return milliseconds


def latency_worths(milliseconds: Floats) -> Floats:
    """Return the worths of numbers of milliseconds (NaN for NaN)."""
    numbers, places = np.unique(milliseconds, return_inverse=True)
    worths = [np.nan if np.isnan(n) else number_worth(float(n), LATENCY, SCALE) for n in numbers]
    return np.array(worths, dtype=np.float64)[places].reshape(milliseconds.shape)


@cache
def mean_latency_worths() -> Floats:
    """Return the mean worth of the numbers for each step."""
    around = (np.arange(POINTS) + 0.5) / POINTS - 0.5
    means: Floats = latency_worths(latency(np.arange(1, SCALE + 1)[:, None] + around)).mean(axis=1)
    return means


EQUAL = "equal weights"
SETTINGS = {
    EQUAL: Setting(),
    "weights 60/25/15": Setting((60, 25, 15)),
    "weights 90/5/5": Setting((90, 5, 5)),
    "numbers": Setting(numbers=True),
    "numbers, weights 60/25/15": Setting((60, 25, 15), numbers=True),
}
