"""How solid the result of the present round is: all analyses together, and the head line.

Before the reveal of a round only what the board publishes is looked at, never a single ballot.
"""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

from server.core.analysis.acceptability import acceptability, left_out
from server.core.analysis.agreement import agreement
from server.core.analysis.findings import Agreement, Sensitivity, Solidity, Topic
from server.core.analysis.headline import headline
from server.core.analysis.opinions import opinions
from server.core.analysis.rounds import change
from server.core.analysis.sensitivity import sensitivity
from server.core.analysis.table import Floats, Table, read, scores
from server.core.board import may_show
from server.core.model import Session

MOST_TOPICS = 20
CANNOT_FLIP = 0.5  # how much a cell that cannot change the winner counts, against one that can


def quick(session: Session) -> Solidity | None:
    """What costs little, for every announcement; None in the lobby, and while totals may not be seen."""
    round_ = session.round
    if round_ is None or not may_show(session, round_):
        return None
    return _found(read(session, round_), None)


def solidity(session: Session, *, seed: int, draws: int = 10_000) -> Solidity | None:
    """Everything that may be said by now; the same seed finds the same. None in the lobby, and while totals are hidden.

    Unless the round was revealed, what rests on single ballots is left out.
    """
    round_ = session.round
    if round_ is None or not may_show(session, round_):
        return None
    table = read(session, round_)
    single = scores(session, round_) if round_.revealed_at is not None else None
    return _found(table, (seed, draws), single, _before(session))


def whole(session: Session) -> Solidity | None:
    """The same with a seed of the session's own, so that whoever asks again, and wherever, is told the same."""
    round_ = session.round
    if round_ is None:
        return None
    return solidity(session, seed=crc32(f"{session.code}:{round_.number}".encode()))


Before = tuple[Table, Floats]


def _before(session: Session) -> Before | None:
    if len(session.rounds) < 2 or session.rounds[-2].revealed_at is None:
        return None
    return read(session, session.rounds[-2]), scores(session, session.rounds[-2])


def _found(
    table: Table, chance: tuple[int, int] | None, single: Floats | None = None, before: Before | None = None
) -> Solidity:
    agreed, sensitive = agreement(table, single), sensitivity(table)
    accepted = acceptability(table, single, *chance) if chance and len(table.placed) > 1 else None
    left = None if single is None else left_out(table, single)
    word, sentence = headline(table, sensitive, accepted, left)
    return Solidity(
        round=table.round,
        headline=word,
        sentence=sentence,
        agreement=agreed,
        sensitivity=sensitive,
        topics=topics(table, agreed, sensitive),
        acceptability=accepted,
        left_out=left,
        opinions=None if single is None else opinions(table, single),
        change=change(*before, table, single) if before and single is not None else None,
    )


def topics(table: Table, agreed: Agreement, sensitive: Sensitivity) -> tuple[Topic, ...]:
    """The cells most worth talking about: weight x disagreement (0..1), halved when no mean of the cell can flip."""
    found = sorted(_topics(table, agreed, sensitive), key=lambda topic: -topic.worth)
    return tuple(found[:MOST_TOPICS])


def _topics(table: Table, agreed: Agreement, sensitive: Sensitivity) -> Iterator[Topic]:
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
