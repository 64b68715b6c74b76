"""The robustness of the current result: all analyses combined, with the headline.

Before the reveal of a round only the published board is used, never an individual ballot.
"""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

import msgspec
import numpy as np
from msgspec import Struct

from server.analysis.acceptability import acceptability
from server.analysis.agreement import agreement
from server.analysis.chances import chances
from server.analysis.comparison import rivals, same_raters
from server.analysis.dominance import dominance
from server.analysis.drift import drift
from server.analysis.findings import Agreement, Sensitivity, SoFar, Solidity, Topic
from server.analysis.headline import headline
from server.analysis.joint_weights import joint_change
from server.analysis.knock_outs import CANNOT_FLIP, contested, knock_outs
from server.analysis.members_weights import members_weights, own_weights
from server.analysis.one_person import all_ballots, left_out, one_changed
from server.analysis.opinions import opinions
from server.analysis.ordered_weights import order_only
from server.analysis.possible import participants, possible
from server.analysis.reasons import Found
from server.analysis.round_findings import RoundChange
from server.analysis.rounds import change
from server.analysis.same_raters import compare, fit
from server.analysis.sensitivity import sensitivity
from server.analysis.so_far import so_far
from server.analysis.stopping import stop
from server.analysis.table import (
    Floats,
    Given,
    Ints,
    Table,
    all_totals,
    contest,
    figure,
    given,
    places,
    read,
    scores,
    without_knock_outs,
)
from server.analysis.views import views
from server.analysis.weight_findings import Weights
from server.core.shares import size
from server.core.visibility.rounds import VisibleRound
from server.core.visibility.session import VisibleSession

MAX_TOPICS = 20


def quick(session: VisibleSession) -> Solidity | None:
    """Compute the cheap analyses, for every broadcast; None in the lobby and while totals are hidden."""
    round_ = session.round
    return None if round_ is None else _analyse(session, round_, None)


def solidity(session: VisibleSession, *, seed: int, draws: int = 10_000) -> Solidity | None:
    """Compute all analyses available now, reproducibly by seed; None in the lobby and while totals are hidden.

    Before the reveal, analyses of individual ballots are left out.
    """
    round_ = session.round
    return None if round_ is None else _analyse(session, round_, (seed, draws))


def whole(session: VisibleSession) -> Solidity | None:
    """Compute all analyses of a revealed round, or the cheap ones before the reveal.

    The seed depends only on the session and the round, so every process returns the same result. Of an imported
    session, return those of its record.
    """
    return session.once(whole, lambda: _whole(session))


def _whole(session: VisibleSession) -> Solidity | None:
    if session.record_file is not None:
        return _recorded(session.record_file)
    round_ = session.round
    if round_ is None or not round_.revealed:
        return quick(session)
    return solidity(session, seed=crc32(f"{session.code}:{round_.number}".encode()))


class _Recorded(Struct):
    solidity: Solidity | None


def _recorded(file: bytes) -> Solidity | None:
    """Return the findings that a record has: some need what it does not show."""
    return msgspec.json.decode(file, type=_Recorded).solidity


def _analyse(session: VisibleSession, round_: VisibleRound, chance: tuple[int, int] | None) -> Solidity | None:
    rows = round_.standings(figure)
    if rows is None:
        return None
    about = contest(session.description, rows)
    table = read(round_.number, rows, about)
    everything = without_knock_outs(session.description)
    all_given = given(round_, everything) if chance else None
    ballots = None if all_given is None else all_given.on(places(everything, about))
    single = None if ballots is None else scores(ballots)
    own = None if single is None else own_weights(session, table)
    fitted = None if single is None else fit(single, table.weights)
    agreed, sensitive = agreement(table, single), sensitivity(table, dominance(table, fitted, round_.known_raters))
    could_win = possible(table, _asked(session, round_, table, single))
    accepted = acceptability(table, *chance, own) if chance and len(table.placed) > 1 else None
    weighing = Weights(
        joint=joint_change(table),
        order=order_only(table) if chance else None,
        members=None if own is None else members_weights(table, own),
    )
    compared = None if fitted is None else compare(fitted, np.array(table.placed, dtype=np.int64))
    first = None if single is None else chances(table, single, compared, chance[0] if chance else 0)
    now = _so_far(session, table) if single is None else None
    # Without knock-outs nobody asks what the totals of other options would be.
    totals = all_totals(rows, everything) if len(everything.criteria) < len(session.description.criteria) else {}
    split = list(contested(session.description, rows, totals))
    out = knock_outs(session.description, rows, totals, split)
    each = None if all_given is None else all_ballots(all_given, everything, table.weights)
    left = None if each is None else left_out(each, table, out.answer)
    against = None if fitted is None else rivals(table, fitted)
    word, statement = headline(Found(table, out, sensitive, accepted, first, now, left, could_win, against, weighing))
    last = None if single is None else session.last_time
    moved = None if ballots is None else _change(session, table, ballots)
    sure, knowing = (None, None) if ballots is None or fitted is None else views(ballots, table, fitted)
    return Solidity(
        round=table.round,
        headline=word,
        statement=statement,
        agreement=agreed,
        sensitivity=sensitive,
        weights=weighing,
        topics=_top([*_topics(table, agreed, sensitive), *split]),
        acceptability=accepted,
        chances=first,
        so_far=now,
        left_out=left,
        one_changed=None if each is None else one_changed(each, table),
        opinions=None if single is None else opinions(table, single),
        change=moved,
        stop=None if ballots is None else stop(session.description.stop, agreed, moved),
        confident=sure,
        experienced=knowing,
        same_raters=None if single is None or fitted is None else same_raters(table, fitted, single),
        possible=could_win,
        drift=None if last is None else drift(last, session.description, rows, round_.known_raters or 0),
    )


def _asked(session: VisibleSession, round_: VisibleRound, table: Table, single: Floats | None) -> Ints:
    """Return by option how many of those who took part were to score it."""
    if size(session.description) is None:
        return np.full(len(table.about.options), participants(table, single))
    asked = dict(zip((o.id for o in session.description.options), round_.asked(), strict=True))
    return np.array([max(1, asked[o.id]) for o in table.about.options])


def _so_far(session: VisibleSession, table: Table) -> SoFar | None:
    each, members = size(session.description), session.progress.members
    if each is None:
        return so_far(table, members)
    return so_far(table, max(1, members * each // len(session.description.options)), each)


def _change(session: VisibleSession, table: Table, ballots: Given) -> RoundChange | None:
    before = session.rounds[-2] if len(session.rounds) > 1 else None
    earlier = given(before, table.about) if before else None
    if before is None or earlier is None:
        return None
    then = {option.id for option in before.about.options}
    there = [i for i in range(len(table.about.options)) if table.option(i) in then]
    return change(before.number, earlier, ballots, table, there)


def _top(topics: list[Topic]) -> tuple[Topic, ...]:
    return tuple(sorted(topics, key=lambda topic: -topic.worth)[:MAX_TOPICS])


def _topics(table: Table, agreed: Agreement, sensitive: Sensitivity) -> Iterator[Topic]:
    """Yield the cells to discuss, rated by weight x disagreement (0..1), halved if they cannot change the winner."""
    histograms = table.histograms.reshape(-1, table.about.scale).tolist()
    weights = table.weights.tolist() * len(table.about.options)
    for cell, flip, weight, people in zip(agreed.cells, sensitive.scores, weights, histograms, strict=True):
        if cell.consensus is None:
            continue
        disagreement = 1 - cell.consensus if cell.a is None else (1 - cell.a) / 2
        flips = flip.change is not None
        worth = round(weight * disagreement * (1.0 if flips else CANNOT_FLIP), 6)
        if worth > 0:
            yield Topic(cell.option, cell.criterion, worth, flips, cell.word, tuple(people))
