"""Rules of weighting: members give weights blind, the spread is shown, and the facilitator locks the weights.

Each member's weights are divided by their sum; the team's weights are the arithmetic mean of these (aggregation of
individual priorities: Forman & Peniwati, European Journal of Operational Research 108 (1998) 165-169). Swing weights:
von Winterfeldt & Edwards, "Decision analysis and behavioral research" (1986). Rank-order centroid weights (SMARTER):
Edwards & Barron, Organizational Behavior and Human Decision Processes 60 (1994) 306-325.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean, quantiles
from typing import assert_never

import msgspec
from msgspec import Struct

from server.core.checks import require_phase
from server.core.commands import GiveWeights, LockWeights, OpenWeighting, ShowWeights
from server.core.description import check_ready
from server.core.events import AnyEvent, WeightingOpened, WeightsGiven, WeightsLocked, WeightsShown
from server.core.model import (
    Criterion,
    CriterionWeight,
    Description,
    LockedBy,
    LockedWeights,
    OwnWeights,
    Session,
    WeightedBy,
    Weighting,
)
from server.core.refused import Refused
from server.core.visibility import rules

Events = Sequence[AnyEvent]

# In points: half of the smallest difference visible on a page that shows tenths.
TOLERANCE = 0.05
DIGITS = 12


def give_weights(session: Session, command: GiveWeights, member: str) -> Events:
    """Give or replace a member's weights, until the weights are shown."""
    weighting = _weighting(session)
    if weighting.shown:
        raise Refused("weights_shown")
    own = own_weights(session.description, command.by, command.weights)
    return [] if weighting.ballots.get(member) == own else [WeightsGiven(member=member, own=own)]


def advance_weighting(session: Session, command: OpenWeighting | ShowWeights | LockWeights) -> Events:
    """Open the weighting, show the weights, or lock them."""
    match command:
        case OpenWeighting():
            return _open(session)
        case ShowWeights():
            return [] if _weighting(session).shown else [WeightsShown()]
        case LockWeights(given):
            if not _weighting(session).shown:
                raise Refused("weights_not_shown")
            by: LockedBy = "team" if given is None else "own"
            chosen = team_weights(session) if given is None else given
            return [WeightsLocked(locked=locked(session.description, chosen, by))]
        case _:
            assert_never(command)


def lock_described_weights(session: Session) -> Events:
    """Lock the weights of the description."""
    about = session.description
    return [WeightsLocked(locked=locked(about, described_weights(about), "description"))]


def _open(session: Session) -> Events:
    require_phase(session, "lobby", "weighting")
    if session.phase == "lobby":
        check_ready(session.description)
        return [WeightingOpened()]
    if not _weighting(session).shown:
        raise Refused("weighting_open")
    if rules.weights_given_once(session.description):
        raise Refused("weighted_once")
    return [WeightingOpened()]


def _weighting(session: Session) -> Weighting:
    require_phase(session, "weighting")
    if session.locked is not None or session.weighting is None:
        raise Refused("weights_locked")
    return session.weighting


# ---- computing weights


class WeightSpread(Struct, frozen=True):
    """The weights that members gave one criterion, as shares of 1: mean, lowest, quartiles, highest."""

    criterion: str
    mean: float
    low: float
    lower_quartile: float
    median: float
    upper_quartile: float
    high: float


def weighable(criteria: Iterable[Criterion]) -> list[str]:
    """Return the ids of the criteria that have a weight: all except knock-out criteria."""
    return [c.id for c in criteria if not c.knock_out]


def own_weights(about: Description, by: WeightedBy, given: Sequence[CriterionWeight]) -> OwnWeights:
    """Return a member's weights as shares that sum to 1; raise Refused if they break the rules of the method `by`."""
    points = _complete(about, given)
    total = sum(points.values())
    if by == "points" and abs(total - 100) > TOLERANCE:
        raise Refused("points_not_100", total=total)
    if by == "swing" and abs(max(points.values()) - 100) > TOLERANCE:
        raise Refused("swing_not_100")
    if by == "order" and not _in_order(points):
        raise Refused("not_an_order")
    return OwnWeights(by=by, weights=_shares(points))


def rank_order_weights(criteria: int) -> list[float]:
    """Return rank-order centroid weights, highest first: w_k = (1/n) (1/k + 1/(k+1) + ... + 1/n); they sum to 1."""
    return [sum(1 / j for j in range(k, criteria + 1)) / criteria for k in range(1, criteria + 1)]


def team_weights(session: Session) -> tuple[CriterionWeight, ...]:
    """Return the mean of all members' weights; raise Refused if too few members have given theirs."""
    ballots = session.weighting.ballots if session.weighting else {}
    if not ballots:
        raise Refused("no_weights")
    if not rules.team_weights_known(session):
        raise Refused("too_few_weights", fewest=rules.fewest_weights(session.description))
    return tuple(CriterionWeight(c, fmean(shares)) for c, shares in _columns(session).items())


def spreads(session: Session) -> tuple[WeightSpread, ...]:
    """Return the spread of the weights for each criterion, without checking whether it may be shown."""
    return tuple(_spread(criterion, shares) for criterion, shares in _columns(session).items())


def locked(about: Description, given: Sequence[CriterionWeight], by: LockedBy) -> LockedWeights:
    """Return weights divided by their sum, with their digest; raise Refused if one is missing or all are 0."""
    weights = _shares(_complete(about, given))
    return LockedWeights(by=by, weights=weights, digest=digest(weights))


def described_weights(about: Description) -> tuple[CriterionWeight, ...]:
    """Return the weights of a description."""
    return tuple(CriterionWeight(c.id, c.weight) for c in about.criteria if not c.knock_out)


def digest(weights: Sequence[CriterionWeight]) -> str:
    """Return the hex SHA-256 of the JSON array of [criterion id, weight] pairs in session order, without spaces."""
    return hashlib.sha256(msgspec.json.encode([(w.criterion, w.weight) for w in weights])).hexdigest()


def _complete(about: Description, given: Sequence[CriterionWeight]) -> dict[str, float]:
    """Return points by criterion, in the description's order; raise Refused unless each has exactly one weight."""
    criteria = weighable(about.criteria)
    points = {w.criterion: w.weight for w in given}
    if len(points) != len(given) or set(points) != set(criteria):
        raise Refused("weights_incomplete")
    if not sum(points.values()) > 0:
        raise Refused("weights_all_zero")
    return {criterion: points[criterion] for criterion in criteria}


def _shares(points: Mapping[str, float]) -> tuple[CriterionWeight, ...]:
    total = sum(points.values())
    return tuple(CriterionWeight(criterion, round(p / total, DIGITS)) for criterion, p in points.items())


def _in_order(points: Mapping[str, float]) -> bool:
    shares = sorted((w.weight for w in _shares(points)), reverse=True)
    return all(abs(a - b) <= TOLERANCE / 100 for a, b in zip(shares, rank_order_weights(len(points)), strict=True))


def _columns(session: Session) -> dict[str, list[float]]:
    columns: dict[str, list[float]] = {criterion: [] for criterion in weighable(session.description.criteria)}
    for ballot in session.weighting.ballots.values() if session.weighting else ():
        for weight in ballot.weights:
            columns[weight.criterion].append(weight.weight)
    return columns


def _spread(criterion: str, shares: Sequence[float]) -> WeightSpread:
    # Linear interpolation, as in numpy and spreadsheets; with one person all three quartiles are equal.
    cuts = quantiles(shares, n=4, method="inclusive") if len(shares) > 1 else [shares[0]] * 3
    lower, middle, upper = (round(cut, DIGITS) for cut in cuts)
    return WeightSpread(
        criterion=criterion, mean=round(fmean(shares), DIGITS), low=min(shares), lower_quartile=lower, median=middle,
        upper_quartile=upper, high=max(shares),
    )  # fmt: skip
