"""The results of a closed session as they are copied into the one that takes it up again, and computed from there."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from server.core import board
from server.core.board import CellAggregate, CellStats, Standing
from server.core.last_time import LastCell, LastCriterion, LastOption, LastTime
from server.core.model import Criterion, Description, Option
from server.core.numeric_scale import Sums
from server.core.public_session import OwnBallot
from server.core.visibility.session import VisibleSession


class LastScore(Struct, frozen=True):
    """One's own score of a cell last time, a step or a number on a numeric scale; a value of null means "no view"."""

    option: str
    criterion: str
    value: float | None


def last_time(session: VisibleSession) -> LastTime | None:
    """Return what a closed session shows of its last round with scores; None if it is open, or nobody scored."""
    outcome = session.outcome
    round_ = next((round_ for round_ in reversed(session.rounds) if round_.begun), None)
    standings = None if round_ is None else round_.standings()
    if outcome is None or round_ is None or standings is None:
        return None
    about = session.description
    names = {option.id: option.name for option in session.all_options}
    return LastTime(
        closed_at=outcome.at,
        chosen=outcome.option,
        round=round_.number,
        people=round_.known_raters or 0,
        scale=about.scale,
        knock_out_rule=about.knock_out_rule,
        options=tuple(LastOption(row.option, names[row.option], _cells(about, row)) for row in standings),
        criteria=tuple(
            LastCriterion(c.id, c.name, c.weight, c.direction, c.knock_out, c.numeric) for c in about.criteria
        ),
    )


def _cells(about: Description, row: Standing) -> tuple[LastCell, ...]:
    numeric = {c.id for c in about.criteria if c.numeric is not None}
    return tuple(
        LastCell(
            criterion=cell.criterion,
            histogram=cell.histogram,
            # That of a scale in steps follows from the histogram.
            mean=cell.mean if cell.criterion in numeric else None,
            number=row.numbers.get(cell.criterion),
        )
        for cell in row.cells
        if any(cell.histogram)
    )


def last_description(last: LastTime) -> Description:
    """Return the description of the previous session, as far as its results depend on it."""
    return Description(
        question="",
        options=tuple(Option(option.id, option.name) for option in last.options),
        criteria=tuple(
            Criterion(c.id, c.name, c.weight, direction=c.direction, knock_out=c.knock_out, numeric=c.numeric)
            for c in last.criteria
        ),
        scale=last.scale,
        knock_out_rule=last.knock_out_rule,
    )


def last_standings(last: LastTime) -> tuple[Standing, ...]:
    """Return the board of last time, options in their order then; the spreads of numbers are not known."""
    about = last_description(last)
    cells = {(option.id, cell.criterion): cell for option in last.options for cell in option.cells}
    blank = {c.id: (0,) * about.steps(c) for c in about.criteria}

    def counts(option: str, criterion: str) -> tuple[Sequence[int], Sums | None]:
        cell = cells.get((option, criterion))
        return (blank[criterion] if cell is None else cell.histogram), None

    def figure(option: str, criterion: str, histogram: Sequence[int], sums: Sums | None) -> CellAggregate:
        cell = cells.get((option, criterion))
        if cell is None or cell.mean is None:
            return board.cell(option, criterion, histogram, sums)
        n = sum(histogram)
        return CellAggregate(
            n, cell.mean, 0.0, CellStats(criterion, n, cell.mean, None, None, tuple(histogram)), cell.number
        )

    return board.ranked([board.standing(option.id, about, counts, figure) for option in about.options])


def scored_alike(then: Description, now: Description) -> set[str]:
    """Return the ids of the criteria whose scores mean the same in both descriptions."""
    earlier = {c.id: _counted(c) for c in then.criteria} if then.scale == now.scale else {}
    return {c.id for c in now.criteria if earlier.get(c.id) == _counted(c)}


def _counted(criterion: Criterion) -> tuple[object, ...]:
    return criterion.knock_out, criterion.direction, criterion.numeric


def own_last_scores(ballot: OwnBallot, then: Description, now: Description) -> tuple[LastScore, ...]:
    """Return somebody's scores of last time for the cells that are still there and scored alike."""
    options, criteria = {option.id for option in now.options}, scored_alike(then, now)
    return tuple(
        LastScore(cell.option, cell.criterion, cell.value)
        for cell in ballot.cells
        if cell.option in options and cell.criterion in criteria
    )
