"""Sessions that take up another one again, and what is true of the two by counting their ballots by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from server.analysis.drift_findings import Drift
from server.analysis.solidity import solidity
from server.core.last_results import last_time
from server.core.last_time import LastTime
from server.core.model import Description, Session
from server.core.outcome import Outcome
from server.core.visibility.session import visible
from tests.support.analysed_meetings import VALUES, exact_totals, exact_weights, exact_worths, session_of

CLOSED_AT = 1_780_000_000_000


def closed(about: Description, *rounds: Sequence[str], chosen: str | None = None) -> Session:
    """Return a session that was closed after these rounds."""
    session = session_of(about, *rounds)
    session.phase, session.outcome = "closed", Outcome(chosen, "", CLOSED_AT)
    return session


def copied(about: Description, *rounds: Sequence[str], chosen: str | None = None) -> LastTime:
    """Return what the log of the next session keeps of such a session."""
    found = last_time(visible(closed(about, *rounds, chosen=chosen)))
    assert found is not None
    return found


def taken_up(last: LastTime, about: Description, *rounds: Sequence[str], revealed: bool = True) -> Session:
    """Return a session that takes up that one again."""
    session = session_of(about, *rounds, revealed=revealed)
    session.last_time = last
    return session


def drift_of(last: LastTime, about: Description, *rounds: Sequence[str]) -> Drift:
    """Return what changed."""
    found = solidity(visible(taken_up(last, about, *rounds)), seed=1, draws=20)
    assert found is not None and found.drift is not None
    return found.drift


# ---- by hand


def winners(about: Description, people: Sequence[str], weights: Mapping[str, Fraction]) -> list[str]:
    """Return who is first by these weights; criteria that are not among them have none."""
    given = [weights.get(c.id, Fraction(0)) for c in about.criteria]
    totals = exact_totals(exact_worths(about, people), given)
    best = max((total for total in totals if total is not None), default=None)
    return [o.id for o, total in zip(about.options, totals, strict=True) if total is not None and total == best]


def weights_of(about: Description) -> dict[str, Fraction]:
    """Return the weights by criterion."""
    return dict(zip((c.id for c in about.criteria), exact_weights(about), strict=True))


def mean(about: Description, people: Sequence[str], option: str, criterion: str) -> Fraction | None:
    """Return the mean of a cell."""
    place = [(o.id, c.id) for o in about.options for c in about.criteria].index((option, criterion))
    values = [v for person in people if (v := VALUES[person[place]]) is not None]
    return Fraction(sum(values), len(values)) if values else None
