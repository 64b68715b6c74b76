"""What must be true of the scores for each finding about a single cell: how far it would have to move, and what to
discuss next."""

from __future__ import annotations

from fractions import Fraction

from server.analysis.findings import ScoreFlip, Solidity
from server.core.model import Session
from tests.support.checkers.contest import TIE, Contest, first
from tests.support.checkers.counted import Counted
from tests.support.checkers.worths import Reach, failures, reaches

CLOSE = Fraction(1, 10**6)


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if anything that the findings say about single cells is false."""
    exact = Contest(session)
    reach, lower = reaches(session.description), {c.id for c in session.description.criteria if c.direction == "lower"}
    told = {(flip.option, flip.criterion) for flip in findings.sensitivity.scores}
    assert told == {(o, c) for o in exact.options for c in exact.criteria}
    for flip in findings.sensitivity.scores:
        _flip(flip, exact, reach[flip.criterion], -1 if flip.criterion in lower else 1)
    _margin(findings, exact)
    _topics(findings, session, exact)


def _margin(findings: Solidity, exact: Contest) -> None:
    """The lead is that of the first over the second."""
    totals = sorted((t for t in exact.now if t is not None), reverse=True)
    margin = findings.sensitivity.margin
    assert (margin is None) == (len(totals) < 2)
    assert margin is None or abs(totals[0] - totals[1] - Fraction(margin)) <= TIE


def _flip(flip: ScoreFlip, exact: Contest, reach: Reach, sign: int) -> None:
    """Past this change of the mean another option wins, and up to it none does; without one, none can."""
    winner, now = exact.winner, exact.worths[exact.options.index(flip.option)][exact.criteria.index(flip.criterion)]
    if winner is None or now is None:
        assert flip.change is None
        return
    if flip.change is None:
        for end in reach:
            assert winner in _leaders_at(exact, flip, end, CLOSE)
        return
    past = now + sign * Fraction(flip.change)
    way = 1 if past > now else -1
    assert reach[0] <= past <= reach[1]
    assert winner not in _leaders_at(exact, flip, past + way * 100 * CLOSE, TIE)
    assert winner in _leaders_at(exact, flip, past - way * CLOSE, CLOSE)


def _leaders_at(exact: Contest, flip: ScoreFlip, mean: Fraction, tie: Fraction) -> set[str]:
    """Who leads if this cell has this mean."""
    totals = {o: t for o, t in zip(exact.options, exact.now, strict=True) if t is not None}
    row = list(exact.worths[exact.options.index(flip.option)])
    row[exact.criteria.index(flip.criterion)] = mean
    weighed = [(w, worth) for w, worth in zip(exact.weights, row, strict=True) if worth is not None]
    weight = sum((w for w, _ in weighed), Fraction(0))
    if weight:
        totals[flip.option] = sum((w * worth for w, worth in weighed), Fraction(0)) / weight
    return first(totals, tie)


def _topics(findings: Solidity, session: Session, exact: Contest) -> None:
    """Topics are cells on which people differ, the most important first, and those called decisive are."""
    about, now = session.description, Counted(session, session.rounds[-1])
    knock_outs = {c.id for c in about.criteria if c.knock_out}
    flips = {(flip.option, flip.criterion) for flip in findings.sensitivity.scores if flip.change is not None}
    worths = [topic.worth for topic in findings.topics]
    assert worths == sorted(worths, reverse=True) and len(worths) <= 20 and min(worths, default=1) > 0
    for topic in findings.topics:
        if topic.criterion in knock_outs:
            given = [v for (_, o, c), v in now.answers.items() if (o, c) == (topic.option, topic.criterion)]
            assert topic.histogram == (given.count(1), given.count(2)) and all(topic.histogram)
            assert topic.flips == decides(now, topic.option, topic.criterion)
        else:
            cell = now.cell(topic.option, topic.criterion)
            assert sum(topic.histogram) == len(cell) and sum(people > 0 for people in topic.histogram) > 1
            assert topic.flips == ((topic.option, topic.criterion) in flips)
            assert topic.option in exact.options and exact.weights[exact.criteria.index(topic.criterion)] > 0


def decides(now: Counted, option: str, criterion: str) -> bool:
    """Whether the other result of a knock-out would change who leads."""
    failed = {c for o, c in failures(now.about, now.answers) if o == option}
    if not failed:
        return now.first() != now.with_out({*now.out, option}).first()
    return failed == {criterion} and now.first() != now.with_out(now.out - {option}).first()
