"""Makes random meetings more varied: criteria scored in numbers, groups of criteria, and shares of the options."""

from __future__ import annotations

from math import ceil, floor
from random import Random

from msgspec import structs

from server.core import shares, tally
from server.core.model import Criterion, Round, Session
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.visibility.own_ballot import own_ballot
from server.core.worth import scale_problem


def varied(session: Session, chance: Random) -> Session:
    """The session with some of these, and its scores adapted to them."""
    if chance.random() < 0.6:
        _use_numbers(session, chance)
    if chance.random() < 0.4:
        _use_groups(session, chance)
    if len(session.description.options) > 2 and chance.random() < 0.4:
        _hand_out_shares(session, chance)
    for round_ in session.rounds:
        round_.tallies = tally.recount(round_, session.description)
        round_.started = sum(bool(ballot.cells) for ballot in round_.ballots.values())
    return session


# ---- numbers


def _use_numbers(session: Session, chance: Random) -> None:
    """Score some criteria in numbers: each step becomes some number that may be given."""
    about = session.description
    numbers: dict[str, list[float]] = {}
    criteria: list[Criterion] = []
    for criterion in about.criteria:
        if not criterion.knock_out and chance.random() < 0.6:
            scale = random_scale(chance)
            criterion = structs.replace(criterion, numeric=scale, direction="higher")
            assert scale_problem(criterion) is None
            numbers[criterion.id] = [_number(scale, chance) for _ in range(about.scale)]
        criteria.append(criterion)
    session.description = structs.replace(about, criteria=tuple(criteria))
    for round_ in session.rounds:
        for ballot in round_.ballots.values():
            for key, cell in ballot.cells.items():
                if key[1] in numbers and cell.value is not None:
                    ballot.cells[key] = structs.replace(cell, value=numbers[key[1]][int(cell.value) - 1])


def random_scale(chance: Random) -> NumericScale:
    """A value function that rises, falls or bends, with numbers allowed beyond its points or only in part of them."""
    numbers = sorted(chance.sample(range(0, 105, 5), chance.choice([2, 2, 3, 4, 6])))
    values = [chance.randint(0, 20) / 20 for _ in numbers]
    if chance.random() < 0.7:
        values[0], values[-1] = 0.0, 1.0
    if chance.random() < 0.7:
        values.sort(reverse=chance.random() < 0.5)
    if len(set(values)) == 1:
        values = [0.0, *values[1:-1], 1.0]
    first, last = numbers[0], numbers[-1]
    inside = (last - first) / 4
    return NumericScale(
        unit="\u20ac",
        low=chance.choice([None, first, first - 10, first + inside]),
        high=chance.choice([None, last, last + 10, last - inside]),
        whole=chance.random() < 0.5,
        points=tuple(ScalePoint(number, value) for number, value in zip(numbers, values, strict=True)),
    )


def _number(scale: NumericScale, chance: Random) -> float:
    """A number that may be given, sometimes just outside the points."""
    low = scale.points[0].number - 5 if scale.low is None else scale.low
    high = scale.points[-1].number + 5 if scale.high is None else scale.high
    if scale.whole:
        return float(chance.randint(ceil(low), floor(high)))
    if chance.random() < 0.2:
        return float(chance.choice([low, high]))
    return min(max(round(chance.uniform(low, high), chance.choice([0, 1, 2])), low), high)


# ---- groups


def _use_groups(session: Session, chance: Random) -> None:
    """Put neighbouring criteria into groups, whose weights multiply with those inside."""
    criteria: list[Criterion] = []
    group, weight, number = "", 1, 0
    for criterion in session.description.criteria:
        if not criteria or chance.random() < 0.5:
            number += 1
            group, weight = chance.choice(["", f"Group {number}"]), chance.choice([0, 1, 1, 2, 3])
        times = 0 if criterion.knock_out else weight if group else 1
        criteria.append(structs.replace(criterion, group=group, weight=criterion.weight * times))
    whole = sum(criterion.weight for criterion in criteria)
    if whole:
        session.description = structs.replace(
            session.description, criteria=tuple(structs.replace(c, weight=c.weight / whole) for c in criteria)
        )


# ---- shares


def _hand_out_shares(session: Session, chance: Random) -> None:
    """Ask each member for a share of the options; some come after scoring has opened, some score others as well."""
    options = len(session.description.options)
    session.description = structs.replace(session.description, options_each=chance.randint(2, options - 1))
    everybody = dict(session.members)
    late = set(chance.sample(sorted(everybody), chance.randint(0, len(everybody) // 3)))
    session.members = {id: member for id, member in everybody.items() if id not in late}
    shares.hand_out(session)
    session.members = everybody
    for member in sorted(late):
        shares.hand_to(session, member)
    stray = chance.choice([0, 0, 0.1])
    for round_ in session.rounds:
        _keep_shares(session, round_, chance, stray)


def _keep_shares(session: Session, round_: Round, chance: Random, stray: float) -> None:
    """Remove the scores of options that a member is not asked for, but for a few."""
    for member, ballot in round_.ballots.items():
        asked = own_ballot(session, member).asked
        assert asked is not None
        for key in list(ballot.cells):
            if key[0] not in asked and chance.random() >= stray:
                del ballot.cells[key]
