"""How solid the result of the present round is: all analyses together, and the head line.

Before the reveal of a round only what the board publishes is looked at, never a single ballot.
"""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

from server.analysis.acceptability import acceptability, left_out
from server.analysis.agreement import agreement
from server.analysis.findings import Agreement, RoundChange, Sensitivity, Solidity, Topic
from server.analysis.headline import headline
from server.analysis.knock_outs import CANNOT_FLIP, contested, knock_outs
from server.analysis.opinions import opinions
from server.analysis.rounds import change
from server.analysis.sensitivity import sensitivity
from server.analysis.stopping import stop
from server.analysis.table import Floats, Table, contest, given, read, scores
from server.analysis.views import views
from server.core.board import may_show, standings
from server.core.model import Round, Session

MOST_TOPICS = 20


def quick(session: Session) -> Solidity | None:
    """What costs little, for every announcement; None in the lobby, and while totals may not be seen."""
    round_ = session.round
    if round_ is None or not may_show(session, round_):
        return None
    return _found(session, round_, None)


def solidity(session: Session, *, seed: int, draws: int = 10_000) -> Solidity | None:
    """Everything that may be said by now; the same seed finds the same. None in the lobby, and while totals are hidden.

    Unless the round was revealed, what rests on single ballots is left out.
    """
    round_ = session.round
    if round_ is None or not may_show(session, round_):
        return None
    return _found(session, round_, (seed, draws))


def whole(session: Session) -> Solidity | None:
    """Everything once the round was revealed, else what costs little.

    The seed is the session's own, so that whoever asks again, and wherever, is told the same.
    """
    round_ = session.round
    if round_ is None or round_.revealed_at is None:
        return quick(session)
    return solidity(session, seed=crc32(f"{session.code}:{round_.number}".encode()))


def _found(session: Session, round_: Round, chance: tuple[int, int] | None) -> Solidity:
    rows = standings(session, round_)
    about = contest(session.description, rows)
    table = read(round_.number, rows, about)
    ballots = given(round_, about) if chance and round_.revealed_at is not None else None
    single = None if ballots is None else scores(ballots, about)
    agreed, sensitive = agreement(table, single), sensitivity(table)
    accepted = acceptability(table, single, *chance) if chance and len(table.placed) > 1 else None
    left = None if single is None else left_out(table, single)
    split = list(contested(session.description, rows))
    word, statement = headline(table, knock_outs(rows, split), sensitive, accepted, left)
    moved = None if single is None else _change(session, table, single)
    return Solidity(
        round=table.round,
        headline=word,
        statement=statement,
        agreement=agreed,
        sensitivity=sensitive,
        topics=_most([*_topics(table, agreed, sensitive), *split]),
        acceptability=accepted,
        left_out=left,
        opinions=None if single is None else opinions(table, single),
        change=moved,
        stop=None if single is None else stop(session.description.stop, agreed, moved),
        views=() if ballots is None else views(session, ballots, about),
    )


def _change(session: Session, table: Table, single: Floats) -> RoundChange | None:
    if len(session.rounds) < 2 or session.rounds[-2].revealed_at is None:
        return None
    before = session.rounds[-2]
    then = read(before.number, standings(session, before), table.about)
    return change(then, scores(given(before, table.about), table.about), table, single)


def _most(topics: list[Topic]) -> tuple[Topic, ...]:
    return tuple(sorted(topics, key=lambda topic: -topic.worth)[:MOST_TOPICS])


def _topics(table: Table, agreed: Agreement, sensitive: Sensitivity) -> Iterator[Topic]:
    """The cells worth talking about: weight x disagreement (0..1), halved when no mean of the cell can flip."""
    criteria = len(table.about.criteria)
    for place, (cell, flip) in enumerate(zip(agreed.cells, sensitive.scores, strict=True)):
        i, k = divmod(place, criteria)
        if cell.consensus is None:
            continue
        disagreement = 1 - cell.consensus if cell.a is None else (1 - cell.a) / 2
        flips = flip.change is not None
        worth = round(float(table.weights[k]) * disagreement * (1.0 if flips else CANNOT_FLIP), 6)
        if worth > 0:
            people = table.histograms[i][k]
            yield Topic(cell.option, cell.criterion, worth=worth, flips=flips, word=cell.word, histogram=people)
