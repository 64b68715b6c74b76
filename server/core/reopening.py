"""The rule of taking up a closed session again, in a new one: the old one records which."""

from __future__ import annotations

from collections.abc import Sequence

from server.core.checks import active_member, require_facilitator, require_phase
from server.core.events import AnyEvent, Superseded
from server.core.model import Session


def supersede(session: Session, code: str, actor: str | None) -> Sequence[AnyEvent]:
    """Return the event of a closed session being superseded by the one with this code; none if it was already.

    It may be taken up again more than once: the last one counts.
    """
    require_facilitator(active_member(session, actor))
    require_phase(session, "closed")
    if session.superseded is not None and session.superseded.code == code:
        return []
    return [Superseded(code=code)]
