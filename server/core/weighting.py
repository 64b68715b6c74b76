"""The rules of weighing: members give weights blind, the spread is shown, and the facilitator locks them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from server.core import weights
from server.core.checks import in_phase
from server.core.commands import LockWeights, OpenWeighting, ShowWeights, Weigh
from server.core.description import check_ready
from server.core.events import AnyEvent, Weighed, WeightingOpened, WeightsLocked, WeightsShown
from server.core.model import LockedBy, Session, Weighting
from server.core.refused import Refused

Events = Sequence[AnyEvent]


def weigh(session: Session, command: Weigh, member: str) -> Events:
    """A member gives their weights, once or anew, as long as nobody sees any."""
    weighting = _weighting(session)
    if weighting.shown:
        raise Refused("phase", "The weights are shown already; the facilitator can let everybody weigh once more.")
    own = weights.own_weights(session.description, command.by, command.weights)
    return [] if weighting.ballots.get(member) == own else [Weighed(member=member, own=own)]


def lead(session: Session, command: OpenWeighting | ShowWeights | LockWeights) -> Events:
    """The facilitator takes the weighing a step on."""
    match command:
        case OpenWeighting():
            return _open(session)
        case ShowWeights():
            return [] if _weighting(session).shown else [WeightsShown()]
        case LockWeights(given):
            if not _weighting(session).shown:
                raise Refused("phase", "Show the weights first, so that everybody sees what is locked.")
            by: LockedBy = "team" if given is None else "own"
            chosen = weights.team_weights(session) if given is None else given
            return [WeightsLocked(locked=weights.locked(session.description, chosen, by))]
        case _:
            assert_never(command)


def as_described(session: Session) -> Events:
    """Lock the weights as they stand in the description."""
    about = session.description
    return [WeightsLocked(locked=weights.locked(about, weights.described(about), "description"))]


def _open(session: Session) -> Events:
    in_phase(session, "lobby", "weighting")
    if session.phase == "lobby":
        check_ready(session.description)
        return [WeightingOpened()]
    if not _weighting(session).shown:
        raise Refused("phase", "People are weighing already; show their weights first.")
    if session.description.names == "hidden":
        raise Refused("hidden", "With names hidden, weights are given once: a change could be laid at one's door.")
    return [WeightingOpened()]


def _weighting(session: Session) -> Weighting:
    in_phase(session, "weighting")
    if session.locked is not None or session.weighting is None:
        raise Refused("phase", "The weights are locked; nothing changes them any more.")
    return session.weighting
