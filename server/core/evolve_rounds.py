"""Opens rounds in a session; for evolve.py."""

from __future__ import annotations

from msgspec import structs

from server.core import shares, tally
from server.core.events import RoundOpened
from server.core.evolve_ballots import withdraw
from server.core.model import Millis, Round, Session
from server.core.option_changes import without_options


def open_first_round(session: Session, at: Millis) -> None:
    """Open the first round."""
    session.phase = "scoring"
    session.rounds.append(Round(number=1, opened_at=at, kept=False, options=_ids(session)))
    shares.hand_out(session)


def open_next_round(session: Session, event: RoundOpened, at: Millis) -> None:
    """Open another round, with the options that it has from now on."""
    if event.added or event.dropped:
        _change_options(session, event)
    session.rounds.append(_next_round(session, event, at))
    session.phase = "scoring"
    session.timer_ends_at = None
    session.discussing = None


def _change_options(session: Session, event: RoundOpened) -> None:
    about, added = session.description, {option.id for option in event.added}
    gone = [option for option in about.options if option.id in event.dropped]
    left = [option for option in about.options if option.id not in event.dropped]
    session.dropped = [*(option for option in session.dropped if option.id not in added), *gone]
    session.description = structs.replace(about, options=(*left, *event.added))
    shares.hand_to_all(session)


def _next_round(session: Session, event: RoundOpened, at: Millis) -> Round:
    last = session.rounds[-1]
    opened = Round(number=last.number + 1, opened_at=at, kept=event.keep, options=_ids(session))
    if not event.keep:
        return opened
    # A member removed after the reveal stays in the record of that round but is not carried over.
    removed = [m for m in last.ballots if session.members[m].removed]
    ballots = {member: without_options(ballot, event.dropped) for member, ballot in last.ballots.items()}
    opened.ballots = {member: ballot for member, ballot in ballots.items() if ballot.cells}
    opened.tallies = tally.carried({key: t for key, t in last.tallies.items() if key[0] not in event.dropped})
    opened.started = len(opened.ballots)
    opened.facilitators = sum(session.members[member].role == "facilitator" for member in opened.ballots)
    if removed:
        after = structs.replace(session, rounds=[*session.rounds, opened])
        for member in removed:
            withdraw(after, member)
    return opened


def _ids(session: Session) -> tuple[str, ...]:
    return tuple(option.id for option in session.description.options)
