"""The worth of every score of a round, and the answers to its knock-outs, recounted from the ballots in fractions."""

from __future__ import annotations

from fractions import Fraction

from server.core.model import MET, NOT_MET, Description, Round, Session
from tests.support.exact_figures import exact_reach, exact_worth, votes_of

Key = tuple[str, str, str]  # member, option, criterion
Reach = tuple[Fraction, Fraction]  # the lowest and the highest worth


def worths_of(session: Session, round_: Round) -> dict[Key, Fraction]:
    """The worth of every score, those on knock-outs left out."""
    about = session.description
    criteria = {c.id: c for c in about.criteria if not c.knock_out}
    known: dict[tuple[str, float], Fraction] = {}
    found: dict[Key, Fraction] = {}
    for member, option, criterion, value in votes_of(session, round_):
        if value is None or criterion not in criteria:
            continue
        if (criterion, value) not in known:
            known[criterion, value] = exact_worth(value, criteria[criterion], about.scale)
        found[member, option, criterion] = known[criterion, value]
    return found


def answers_of(session: Session, round_: Round) -> dict[Key, int]:
    """Every answer to a knock-out: met or not met."""
    knock_outs = {c.id for c in session.description.criteria if c.knock_out}
    return {(m, o, c): int(v) for m, o, c, v in votes_of(session, round_) if v is not None and c in knock_outs}


def failures(about: Description, answers: dict[Key, int]) -> set[tuple[str, str]]:
    """The knock-outs that options fail by these answers, as pairs of option and criterion."""
    given: dict[tuple[str, str], list[int]] = {}
    for (_, option, criterion), answer in answers.items():
        given.setdefault((option, criterion), []).append(answer)
    allowed = {cell: 0 if about.knock_out_rule == "any" else told.count(MET) for cell, told in given.items()}
    return {cell for cell, told in given.items() if told.count(NOT_MET) > allowed[cell]}


def knocked_out(about: Description, answers: dict[Key, int]) -> set[str]:
    """The options that fail a knock-out by these answers."""
    return {option for option, _ in failures(about, answers)}


def reaches(about: Description) -> dict[str, Reach]:
    """The worths that scores on each criterion can have, those of knock-outs left out."""
    return {c.id: exact_reach(c, about.scale) for c in about.criteria if not c.knock_out}
