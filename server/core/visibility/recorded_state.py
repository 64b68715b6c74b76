"""The state of a session that a record is of, with tallies that are counted from the recorded ballots."""

from __future__ import annotations

from fractions import Fraction

import msgspec
from msgspec import structs

from server.core import tally
from server.core.admission import Admission
from server.core.board import Standing
from server.core.code import parse_code
from server.core.imported import ImportedRecord
from server.core.model import (
    Ballot,
    Cell,
    Criterion,
    Description,
    Member,
    OwnWeights,
    Round,
    Session,
    Tally,
    Weighting,
)
from server.core.numeric_scale import Sums
from server.core.option_changes import description_in
from server.core.visibility.recorded_content import Recorded, RoundRecord
from server.core.visibility.recorded_limits import check_limits, check_rounds
from server.core.visibility.rounds import VisibleBallot


def imported(file: bytes) -> Session:
    """Return the state of a session that was imported from this file; raise ValueError unless it is such a record."""
    try:
        content = msgspec.json.decode(file, type=Recorded)
        session = state_of(content)
    except (msgspec.MsgspecError, LookupError, StopIteration, TypeError, ArithmeticError) as error:
        raise ValueError(str(error)) from None
    session.imported = ImportedRecord(file, content)
    return session


def state_of(content: Recorded) -> Session:
    """Return the state of which this is a record, as far as the record shows it.

    Raises ValueError and, for a record that names what it does not have, whatever Python raises.
    """
    public = content.session
    copied = {name: getattr(public, name) for name in Description.__struct_fields__ if name != "accounts"}
    about = Description(**copied, accounts=content.one_member_each)
    check_limits(content, about)
    check_rounds(content)
    previous, superseded = public.previous, public.superseded
    session = Session(
        code=_code(public.code),
        description=about,
        key_digest="",
        salt="",
        created_at=content.created_at,
        phase=public.phase,
        measurements=content.measurements,
        admission=Admission(joining=public.joining, cap=public.cap, accounts=public.accounts),
        weighting=_weighting(content),
        locked=public.locked,
        outcome=public.outcome,
        previous=structs.replace(previous, code=_code(previous.code)) if previous else None,
        last_time=content.last_time,
        superseded=structs.replace(superseded, code=_code(superseded.code)) if superseded else None,
        timer_ends_at=public.timer_ends_at,
        discussing=(public.discussing.option, public.discussing.criterion) if public.discussing else None,
        seq=content.seq,
        rewordings=list(content.rewordings),
        dropped=list(public.dropped),
        digest=content.log.digest if content.log else "",
        rehearsal=public.rehearsal,
    )
    for place, member in enumerate(content.members):
        id, erased = str(place), place + 1 if member.erased else 0
        session.members[id] = Member(
            id, member.name, member.role, member.joined_at, member.removed, erased=erased,
            without_device=member.without_device,
        )  # fmt: skip
        if member.without_device and not member.removed:
            session.admission.without_device[id] = None
    inside = [member.role for member in content.members if not member.removed]
    session.voters, session.observers = inside.count("voter"), inside.count("observer")
    for given in content.rounds:
        session.rounds.append(_round(session, given))
    if session.rounds:
        last = session.rounds[-1]
        last.discussed = [(cell.option, cell.criterion) for cell in public.discussed]
        if content.rounds[-1].ballots is None:
            last.started = content.progress.started
    return session


def _code(typed: str) -> str:
    code = parse_code(typed)
    if code is None:
        raise ValueError(f"{typed} is no code of a session")
    return code


def _weighting(content: Recorded) -> Weighting | None:
    summary = content.session.weights_summary
    if summary is None:
        return None
    given = content.weightings
    if given is None:  # hidden: how many there are is all that is known
        return Weighting({str(n): OwnWeights("points", ()) for n in range(summary.people)}, summary.shown)
    return Weighting({str(n): OwnWeights(own.by, own.weights) for n, own in enumerate(given)}, summary.shown)


def _round(session: Session, given: RoundRecord) -> Round:
    options = tuple(o.id for o in session.description.options) if given.options is None else given.options
    round_ = Round(
        number=given.number,
        opened_at=given.opened_at,
        kept=given.kept,
        revealed_at=given.revealed_at,
        undone=list(given.undone),
        options=options,
    )
    about = description_in(session, round_)
    if given.ballots is None:
        round_.tallies = {
            (row.option, cell.criterion): _tally(about.criterion(cell.criterion), row, place)
            for row in given.standings or ()
            for place, cell in enumerate(row.cells)
        }
        return round_
    for number, ballot in enumerate(given.ballots, 1):
        # With names hidden, each member has another pseudonym in each round.
        id = str(ballot.place) if ballot.place is not None else f"{given.number}.{number}"
        if id not in session.members:
            # With names hidden; as somebody who was removed, they are in no roster.
            session.members[id] = Member(id, ballot.member, "voter", 0, removed=True)
        if id in round_.ballots:
            raise ValueError(f"{ballot.member} has two ballots in round {given.number}")
        round_.ballots[id] = _ballot(about, ballot)
    round_.tallies = tally.recount(round_, about)
    round_.started = len(round_.ballots)
    return round_


def _ballot(about: Description, ballot: VisibleBallot) -> Ballot:
    cells: dict[tuple[str, str], Cell] = {}
    options = {option.id for option in about.options}
    for given in ballot.cells:
        criterion, key = about.criterion(given.criterion), (given.option, given.criterion)
        if given.option not in options or key in cells:
            raise ValueError(f"there is no cell {key}, or twice")
        value = recorded_value(given.value, criterion.numeric is not None)
        if value is not None and criterion.numeric is None and not 1 <= value <= about.steps(criterion):
            raise ValueError(f"{value} is not on the scale of {criterion.id}")
        if given.confidence not in (None, 1, 2, 3):
            raise ValueError(f"{given.confidence} is no confidence")
        cells[key] = Cell(value, given.reason, given.confidence, given.at or 0)
    return Ballot(cells, bool(ballot.done))


def recorded_value(value: float | None, number: bool) -> float | None:
    """Return a score as the log has it: steps are whole numbers."""
    if value is None or number:
        return value
    if value != int(value):
        raise ValueError(f"{value} is no step of a scale")
    return int(value)


def _tally(criterion: Criterion, row: Standing, place: int) -> Tally:
    """Return the tally of a cell whose ballots are hidden; on a numeric scale, with the sums that its figures imply."""
    cell, sums = row.cells[place], None
    if criterion.numeric is not None:
        # Exact, as the sums are: with floats the mean that follows from them could differ in its last digit.
        mean, spread, n = Fraction(cell.mean or 0), Fraction(cell.spread or 0), cell.n
        worths = round(mean * n * tally.WORTHS)
        squares = round(n * (mean**2 + spread**2) * tally.WORTHS**2)
        sums = Sums(round(row.numbers.get(criterion.id, 0.0) * n * tally.NUMBERS), worths, squares)
    counts = list(cell.histogram)
    return Tally(counts=counts, published=list(counts), sums=sums, published_sums=sums)
