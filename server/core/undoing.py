"""The rule of undoing a reveal that came too early.

The totals were seen, so it only helps against a slip: within ten seconds, and only where scores given afterwards cannot
be attributed to a member by comparing the two reveals.
"""

from __future__ import annotations

from collections.abc import Sequence

from server.core.checks import require_phase
from server.core.events import AnyEvent, RevealUndone
from server.core.model import Millis, Session
from server.core.refused import Refused
from server.core.visibility import rules

UNDO_MILLIS = 10_000


def undo_until(session: Session) -> Millis | None:
    """Return the time until which the reveal of the round may be undone; None if it may not."""
    round_ = session.round
    if round_ is None or session.phase != "revealed" or not rules.reveal_undoable(session, round_):
        return None
    assert round_.revealed_at is not None
    return round_.revealed_at + UNDO_MILLIS


def undo_reveal(session: Session, now: Millis) -> Sequence[AnyEvent]:
    """Return the event of the reveal being undone; raise Refused if it is too late or would identify members."""
    require_phase(session, "revealed")
    until = undo_until(session)
    if until is None:
        raise Refused("undo_names_hidden")
    if now > until:
        raise Refused("undo_too_late", seconds=UNDO_MILLIS // 1000)
    return [RevealUndone()]
