"""What a simulated member of a rehearsal does next."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from server.core.commands import AnyCommand, Done, GiveWeights, Score
from server.core.model import Criterion, CriterionWeight, Description, Phase
from server.core.public_session import OwnBallot

NO_VIEW, REASONED, MET = 0.04, 0.06, 0.85  # how often


def next_command(
    own: OwnBallot, about: Description, phase: Phase, reasons: Sequence[str], chance: Random
) -> AnyCommand | None:
    """Return the next command of a member with this ballot; None if there is nothing to do for now.

    They give weights if asked, score every open cell once, in any order, and then are done.
    """
    if phase == "weighting" and own.weights is None:
        points = {criterion.id: chance.uniform(5, 40) for criterion in about.criteria if not criterion.knock_out}
        total = sum(points.values())
        return GiveWeights("points", tuple(CriterionWeight(c, given * 100 / total) for c, given in points.items()))
    if phase != "scoring" or own.done:
        return None
    given = {(cell.option, cell.criterion) for cell in own.cells}
    asked = [option.id for option in about.options] if own.asked is None else own.asked
    left = [(o, c) for o in asked for c in about.criteria if (o, c.id) not in given]
    if not left:
        return Done()
    option, criterion = chance.choice(left)
    if chance.random() < NO_VIEW:
        return Score(option, criterion.id, None)
    reason = chance.choice(reasons) if chance.random() < REASONED else ""
    return Score(option, criterion.id, _value(option, criterion, about, chance), reason)


def _value(option: str, criterion: Criterion, about: Description, chance: Random) -> float:
    """Return a score near what all of them think, so that there is something to see; on any scale."""
    if criterion.knock_out:
        return 2 if chance.random() < MET else 1
    common = Random(f"{option}/{criterion.id}").uniform(0.3, 0.85)
    place = min(1.0, max(0.0, chance.gauss(common, 0.15)))
    if criterion.numeric is None:
        return 1 + round(place * (about.steps(criterion) - 1))
    scale = criterion.numeric
    worst, best = scale.points[0].number, scale.points[-1].number
    # Not beyond the numbers that members may give.
    least = worst if scale.low is None else max(worst, scale.low)
    most = best if scale.high is None else min(best, scale.high)
    number = least + place * (most - least)
    return round(number) if scale.whole else round(number, 2)
