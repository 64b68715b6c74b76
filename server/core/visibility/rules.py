"""The visibility rules, applied to the raw session; used by the core only."""

from __future__ import annotations

from server.core.model import Attachment, Description, Round, Session

# With names hidden, no figure covers fewer people than this: of two people, each could compute the other's value.
MIN_PEOPLE = 3


def enough_people(people: int) -> bool:
    """Return whether this many people are enough to keep each of them anonymous."""
    return people >= MIN_PEOPLE


def names_shown(about: Description) -> bool:
    """Return whether results contain names and times."""
    return about.names == "shown"


def revealed(round_: Round) -> bool:
    """Return whether a round was revealed; closing a session reveals its last round."""
    return round_.revealed_at is not None


def totals_shown(session: Session, round_: Round) -> bool:
    """Return whether the totals of a round are visible: after the reveal, or always if totals are live."""
    return revealed(round_) or session.description.totals == "live"


def live_in_batches(about: Description) -> bool:
    """Return whether live figures change only after enough people have changed a cell: names hidden, totals live.

    Otherwise the difference between two boards would reveal the one ballot that changed in between.
    """
    return about.names == "hidden" and about.totals == "live"


def held_back(session: Session, round_: Round) -> bool:
    """Return whether a round shows batched figures; after the reveal it shows all of them."""
    return live_in_batches(session.description) and not revealed(round_)


def ballots_shown(session: Session, round_: Round) -> bool:
    """Return whether the individual ballots of a round are visible to everyone: after the reveal, or always if totals
    are live and names shown."""
    return revealed(round_) or (totals_shown(session, round_) and names_shown(session.description))


def attachment_shown(session: Session, attachment: Attachment) -> bool:
    """Return whether an attachment is visible to everyone: as soon as the totals of its round are."""
    return totals_shown(session, session.rounds[attachment.round - 1])


def team_weights_known(session: Session) -> bool:
    """Return whether the mean of the members' weights may be computed: with names hidden, only from enough people."""
    weighting = session.weighting
    return names_shown(session.description) or (weighting is not None and enough_people(len(weighting.ballots)))


def weights_shown(session: Session) -> bool:
    """Return whether the weights given by members are visible to everyone."""
    weighting = session.weighting
    return weighting is not None and weighting.shown and bool(weighting.ballots) and team_weights_known(session)


def weights_given_once(about: Description) -> bool:
    """Return whether members give weights only once: with names hidden, two spreads would reveal one change."""
    return not names_shown(about)


def part_shown(about: Description, inside: int, outside: int) -> bool:
    """Return whether figures of a cell may cover only `inside` of its people, leaving out `outside`.

    With names hidden, either no one or enough people are left out; otherwise the difference from the full board would
    reveal the values of those left out.
    """
    return enough_people(inside) and (names_shown(about) or outside == 0 or enough_people(outside))


def experience_shown(session: Session) -> bool:
    """Return whether results say who has run what in production: with names shown, from the first reveal on."""
    return names_shown(session.description) and any(revealed(round_) for round_ in session.rounds)


def log_head_shown(session: Session) -> bool:
    """Return whether the digest of the log is visible: only after the session is closed. With the digests before and
    after a vote, one could find the vote by trying all possible ones."""
    return session.phase == "closed"
