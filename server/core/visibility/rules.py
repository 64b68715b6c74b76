"""The visibility rules, applied to the raw session; used by the core only."""

from __future__ import annotations

from msgspec import structs

from server.core.model import Attachment, Description, Round, Session

# With names hidden, no figure covers fewer people than this: of two people, each could compute the other's value.
MIN_PEOPLE = 3
# Everybody with the code can join several times. So many more people are needed unless every member has an account:
# then somebody with two extra windows, or three members who compare notes, still cannot single out one of the others.
EXTRA_WINDOWS = 2


def fewest_people(about: Description) -> int:
    """Return how many people are enough to keep each of them anonymous."""
    return MIN_PEOPLE + (0 if one_member_each(about) else EXTRA_WINDOWS)


def enough_people(about: Description, people: int) -> bool:
    """Return whether this many people are enough to keep each of them anonymous."""
    return people >= fewest_people(about)


def one_member_each(about: Description) -> bool:
    """Return whether nobody can be several members: all of them have accounts, and each account is one member."""
    return about.accounts


def all_have_accounts(session: Session) -> bool:
    """Return whether everybody who may score has an account, and everybody who joins later will have one."""
    known = set(session.admission.by_account.values())
    voters = (m.id for m in session.members.values() if m.role == "voter" and not m.removed)
    return session.admission.accounts and known.issuperset(voters)


def accounts_fixed(session: Session) -> bool:
    """Return whether accounts must stay required, because results rely on them since the lobby."""
    return one_member_each(session.description)


def names_shown(about: Description) -> bool:
    """Return whether results contain names and times."""
    return about.names == "shown"


def revealed(round_: Round) -> bool:
    """Return whether a round was revealed; closing a session reveals its last round."""
    return round_.revealed_at is not None


def reveal_undoable(session: Session, round_: Round) -> bool:
    """Return whether a round may return to scoring after its reveal: with names hidden, only if it showed no ballot.

    The roster tells who goes on scoring, so the difference between its two reveals would be the scores of these people.
    """
    return names_shown(session.description) or round_.started == 0


def totals_live(about: Description) -> bool:
    """Return whether totals are visible while scoring: if totals are live and do not have to wait."""
    return about.totals == "live" and not totals_wait(about)


def totals_wait(about: Description) -> bool:
    """Return whether live totals wait for the reveal: with names hidden, unless every member has an account.

    Otherwise somebody with two extra windows could change a cell in them whenever one other member has changed it, and
    compute that member's score from the difference between two boards.
    """
    return about.totals == "live" and about.names == "hidden" and not one_member_each(about)


def totals_will_wait(session: Session) -> bool:
    """Return whether live totals wait for the reveal; in the lobby, whether they would if it ended now."""
    about = session.description
    if session.phase == "lobby":
        about = structs.replace(about, accounts=all_have_accounts(session))
    return totals_wait(about)


def totals_shown(session: Session, round_: Round) -> bool:
    """Return whether the totals of a round are visible: after the reveal, or always if totals are live."""
    return revealed(round_) or totals_live(session.description)


def live_in_batches(about: Description) -> bool:
    """Return whether live figures change only after enough people have changed a cell: names hidden, totals live.

    Otherwise the difference between two boards would reveal the one ballot that changed in between.
    """
    return about.names == "hidden" and totals_live(about)


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


def fewest_weights(about: Description) -> int:
    """Return how many members must have given weights before their mean and spread are known."""
    return 1 if names_shown(about) else fewest_people(about)


def team_weights_known(session: Session) -> bool:
    """Return whether the mean of the members' weights may be computed: with names hidden, only from enough people."""
    given = session.weighting.ballots if session.weighting else {}
    return len(given) >= fewest_weights(session.description)


def weights_shown(session: Session) -> bool:
    """Return whether the weights given by members are visible to everyone."""
    weighting = session.weighting
    return weighting is not None and weighting.shown and team_weights_known(session)


def weights_given_once(about: Description) -> bool:
    """Return whether members give weights only once: with names hidden, two spreads would reveal one change."""
    return not names_shown(about)


def part_shown(about: Description, inside: int, outside: int) -> bool:
    """Return whether figures of a cell may cover only `inside` of its people, leaving out `outside`.

    The ballots are public, so this is only for a part that everybody can pick out of them, such as confident scores.
    """
    return inside >= MIN_PEOPLE and (names_shown(about) or outside == 0 or outside >= MIN_PEOPLE)


def secret_part_compared(about: Description, inside: int, outside: int) -> bool:
    """Return whether a comparison may use a cell if it is secret which of its people are `inside` and `outside`.

    A figure over a secret part of public scores tells who is in it: the scores whose sum is right are soon found. So
    results may only say whether such a comparison has the same winner, and only with enough people on either side.
    """
    return enough_people(about, inside) and enough_people(about, outside)


def same_people_compared(about: Description, both: int, others: int, entered: int = 0) -> bool:
    """Return whether figures may cover only the people who scored a cell in `both` rounds, leaving out `others`.

    With names hidden it is secret which ballots of two rounds are by the same person, and everybody knows who stayed
    away from one of them: the difference from the board would be that person's score. Facilitators know the scores that
    they entered, so `both` and `others` do not count these people; `entered` are those of them who are left out, too.
    """
    enough = enough_people(about, both) and enough_people(about, others)
    return names_shown(about) or others + entered == 0 or enough


def last_time_shown(session: Session) -> bool:
    """Return whether the figures of the session that this one takes up again are visible: from the first reveal on,
    whether totals are live or not. Whoever sees last time's mean before scoring follows it."""
    return bool(session.rounds) and revealed(session.rounds[0])


def log_head_shown(session: Session) -> bool:
    """Return whether the digest of the log is visible: only after the session is closed. With the digests before and
    after a vote, one could find the vote by trying all possible ones."""
    return session.phase == "closed"
