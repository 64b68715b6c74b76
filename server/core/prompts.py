"""Prompts that no result depends on: a reminder for those who are not done, and what the projectors show.

They are in the log like everything else, so they reach the pages of every process and count once when sent again. A
reminder does not say who got it: that follows from the session at that time, and only these members receive anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from server.core.checks import require_phase
from server.core.commands import Remind, TurnScreen
from server.core.events import AnyEvent, Reminded, ScreenTurned
from server.core.model import Millis, Session
from server.core.refused import Refused

# Phones may ring, so reminders are this far apart.
REMIND_MILLIS = 20_000


def prompt(session: Session, command: Remind | TurnScreen, now: Millis) -> Sequence[AnyEvent]:
    """Return the event of a reminder or of a view; raise Refused for a reminder that nobody needs or that is early."""
    if isinstance(command, TurnScreen):
        return [ScreenTurned(to=command.to, screen=command.screen)]
    weighing = session.phase == "weighting" and not (session.weighting and session.weighting.shown)
    if not weighing:
        require_phase(session, "scoring")
    if session.reminded_at is not None and now < session.reminded_at + REMIND_MILLIS:
        raise Refused("reminded_already", seconds=REMIND_MILLIS // 1000)
    if next(unfinished(session), None) is None:
        left = sum(1 for id in session.admission.without_device if not _done(session, id)) if not weighing else 0
        raise Refused("left_to_enter", left=left) if left else Refused("all_done")
    return [Reminded()]


def unfinished(session: Session) -> Iterator[str]:
    """Yield the ids of the voters who are asked to score, or to give weights, on their own device and are not done."""
    weighed = session.weighting.ballots if session.weighting and not session.round else {}
    for member in session.members.values():
        if member.role != "voter" or member.removed or member.id in session.admission.waiting:
            continue
        if member.without_device:
            continue  # nothing would reach them
        if member.id not in weighed and not _done(session, member.id):
            yield member.id


def _done(session: Session, member: str) -> bool:
    """Return whether a member has said that their ballot of this round is complete."""
    ballot = session.round.ballots.get(member) if session.round else None
    return ballot is not None and ballot.done
