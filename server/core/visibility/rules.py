"""The rules of who may see what, asked of the raw session; outside the core nothing asks them."""

from __future__ import annotations

from server.core.model import Attachment, Description, Round, Session

# With names hidden nothing is told of fewer people than this: what two gave, each of them could work out of the other.
FEWEST = 3


def enough(people: int) -> bool:
    """Whether so many people hide each other."""
    return people >= FEWEST


def names_shown(about: Description) -> bool:
    """Whether results say who gave what, and when."""
    return about.names == "shown"


def revealed(round_: Round) -> bool:
    """Whether a round was revealed; closing a session reveals its last round."""
    return round_.revealed_at is not None


def totals_shown(session: Session, round_: Round) -> bool:
    """Whether the totals of a round may be seen: once it was revealed, or at once when totals are live."""
    return revealed(round_) or session.description.totals == "live"


def live_in_batches(about: Description) -> bool:
    """Whether the live figures of a cell wait until enough people have changed it: names hidden, totals live.

    Two boards in a row and a list of who is in would otherwise give away the one ballot between them.
    """
    return about.names == "hidden" and about.totals == "live"


def held_back(session: Session, round_: Round) -> bool:
    """Whether a round still shows batched figures; the reveal shows everything."""
    return live_in_batches(session.description) and not revealed(round_)


def ballots_shown(session: Session, round_: Round) -> bool:
    """Whether everybody may see the single ballots of a round: once it was revealed, or at once when totals are live
    and names shown."""
    return revealed(round_) or (totals_shown(session, round_) and names_shown(session.description))


def attachment_shown(session: Session, attachment: Attachment) -> bool:
    """Whether everybody may see an attachment: as soon as the totals of its round."""
    return totals_shown(session, session.rounds[attachment.round - 1])


def team_weights_known(session: Session) -> bool:
    """Whether the mean of the members' weights may be taken: with names hidden it takes enough people."""
    weighting = session.weighting
    return names_shown(session.description) or (weighting is not None and enough(len(weighting.ballots)))


def weights_shown(session: Session) -> bool:
    """Whether everybody may see what members would have the criteria weigh."""
    weighting = session.weighting
    return weighting is not None and weighting.shown and bool(weighting.ballots) and team_weights_known(session)


def weights_given_once(about: Description) -> bool:
    """Whether members weigh once only: with names hidden, two spreads in a row would give away one person's change."""
    return not names_shown(about)


def part_shown(about: Description, inside: int, outside: int) -> bool:
    """Whether a cell may be counted over `inside` of its people, `outside` being left out.

    Those left out must not be found as the difference to the whole board either: with names hidden nobody is left out,
    or enough people are.
    """
    return enough(inside) and (names_shown(about) or outside == 0 or enough(outside))


def log_head_shown(session: Session) -> bool:
    """Whether the digest of the log may be seen: who has it before and after one vote could find the vote by trying
    them all, so only once nothing is added any more."""
    return session.phase == "closed"
