"""Applies changes of ballots in the current round to a session; for evolve.py."""

from __future__ import annotations

from server.core import tally
from server.core.model import Ballot, Cell, Session


def set_cell(session: Session, member: str, key: tuple[str, str], cell: Cell | None) -> None:
    """Set or clear one score of a member in the current round."""
    cells = current_ballot(session, member).cells
    before = cells.get(key)
    had_begun = bool(cells)
    if cell is None:
        cells.pop(key, None)
    else:
        cells[key] = cell
    tally.count(session, member, key, before, cell)
    _count_begun(session, member, int(bool(cells)) - int(had_begun))


def _count_begun(session: Session, member: str, by: int) -> None:
    round_ = session.rounds[-1]
    round_.started += by
    if session.members[member].role == "facilitator":
        round_.facilitators += by


def current_ballot(session: Session, member: str) -> Ballot:
    """Return a member's ballot in the current round, creating it if necessary."""
    return session.rounds[-1].ballots.setdefault(member, Ballot())


def withdraw(session: Session, member: str) -> None:
    """Remove a member's scores from the current round; earlier rounds stay unchanged."""
    round_ = session.rounds[-1]
    ballot = round_.ballots.get(member)
    if ballot is None:
        return
    if ballot.done:
        round_.done -= 1
    for key in list(ballot.cells):
        set_cell(session, member, key, None)
    del round_.ballots[member]
