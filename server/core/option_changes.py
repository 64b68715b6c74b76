"""Options that are added or dropped as a round opens: those of every round, and the rules of changing them.

`Description.options` are those of the current round. One that was dropped is in `Session.dropped`, so that the rounds
that had it keep its scores, and every round has the ids of its options.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from server.core.commands import NextRound
from server.core.description import check, slug
from server.core.edit_commands import NewOption
from server.core.events import RoundOpened
from server.core.model import Ballot, Description, Option, Round, Session
from server.core.public_session import OptionsChange
from server.core.refused import Refused
from server.core.text import MAX_LINE, MAX_NAME, checked_line
from server.core.visibility import rules

FEWEST_OPTIONS = 2


def all_options(session: Session) -> tuple[Option, ...]:
    """Return the options of all rounds: those of the current one, then those that were dropped."""
    return (*session.description.options, *session.dropped)


def description_in(session: Session, round_: Round) -> Description:
    """Return the description with the options that a round had, in the order they had then."""
    about = session.description
    if not round_.options or round_.options == tuple(option.id for option in about.options):
        return about
    known = {option.id: option for option in all_options(session)}
    return structs.replace(about, options=tuple(known[id] for id in round_.options))


def options_changes(session: Session) -> tuple[OptionsChange, ...]:
    """Return the rounds from which on options were added or dropped."""
    pairs = zip(session.rounds, session.rounds[1:], strict=False)
    return tuple(
        OptionsChange(
            round=now.number,
            added=tuple(id for id in now.options if id not in before.options),
            dropped=tuple(id for id in before.options if id not in now.options),
        )
        for before, now in pairs
        if now.options != before.options
    )


def round_opened(session: Session, command: NextRound) -> RoundOpened:
    """Return the event of another round being opened; raise Refused if its options would break a rule."""
    added, dropped = _added(session, command), _dropped(session, command.drop)
    about = session.description
    left = len(about.options) - len(dropped) + len(added)
    if left < FEWEST_OPTIONS:
        raise Refused("two_options_stay")
    if command.keep and dropped and _empties_ballot(session, dropped):
        raise Refused("drop_empties_ballot")
    return RoundOpened(keep=command.keep, added=added, dropped=dropped)


def _dropped(session: Session, ids: Sequence[str]) -> tuple[str, ...]:
    known = [option.id for option in session.description.options]
    _require_known(ids, known)
    return tuple(id for id in known if id in ids)


def _added(session: Session, command: NextRound) -> tuple[Option, ...]:
    """Return the options to add: first those that come back, as they were, then new ones."""
    _require_known(command.restore, [option.id for option in session.dropped])
    ever = all_options(session)
    back = [option for option in session.dropped if option.id in command.restore]
    new: list[Option] = []
    for given in command.add:
        new.append(_new_option(given, [option.id for option in (*ever, *new)]))
    if new:
        # The limits are those of all rounds together, and names that look alike would be confused in the record.
        check(structs.replace(session.description, options=(*ever, *new)))
    return (*back, *new)


def _new_option(given: NewOption, taken: Sequence[str]) -> Option:
    name = checked_line(given.name, MAX_NAME)
    return Option(id=slug(name, taken), name=name, summary=checked_line(given.summary, MAX_LINE))


def _require_known(ids: Sequence[str], known: Sequence[str]) -> None:
    for id in ids:
        if id not in known:
            raise Refused("unknown_option", id=id)


def _empties_ballot(session: Session, dropped: Sequence[str]) -> bool:
    """Return whether the kept scores would tell whose ballot has scores of dropped options only.

    With names hidden everybody sees the ballots of the last round, and in the roster who has not started in this one.
    """
    if rules.names_shown(session.description):
        return False
    # Also that of a member who was removed since: that it is allowed would tell that the ballot is theirs.
    ballots = session.rounds[-1].ballots.values()
    return any(ballot.cells and not without_options(ballot, dropped).cells for ballot in ballots)


def without_options(ballot: Ballot, dropped: Sequence[str]) -> Ballot:
    """Return the scores of a ballot for the options that were not dropped, as it begins the next round."""
    return Ballot(cells={key: cell for key, cell in ballot.cells.items() if key[0] not in dropped})
