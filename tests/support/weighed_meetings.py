"""Random meetings of all sizes, with gaps, ties, knock-outs, zero and full weights, and members who gave weights."""

from __future__ import annotations

from random import Random

from server.core import tally
from server.core.model import (
    Ballot,
    Cell,
    Criterion,
    CriterionWeight,
    Description,
    Member,
    OwnWeights,
    Round,
    Session,
    Weighting,
)
from tests.support.meeting import about

SHAPES = ("any", "equal", "one", "two", "zeros", "round")


def random_session(chance: Random, most: int = 12) -> Session:
    """A revealed session with random scores, mostly few distinct ones, so that ties are frequent."""
    options, criteria = chance.randint(1, most), chance.randint(1, most)
    weights = {f"k{k}": weight for k, weight in enumerate(_weights(chance, criteria))}
    knock_outs = [f"m{n}" for n in range(chance.choice([0, 0, 0, 1]))]
    scale = chance.choice([2, 3, 5, 5, 10])
    description = about(
        [f"o{i}" for i in range(options)], weights | dict.fromkeys(knock_outs, 0.0), knock_outs=knock_outs, scale=scale,
        lower=[c for c in weights if chance.random() < 0.2], knock_out_rule=chance.choice(["any", "majority"]),
    )  # fmt: skip
    people = [f"p{n}" for n in range(chance.randint(1, 7))]
    round_ = Round(number=1, opened_at=0, kept=False, revealed_at=1)
    gaps = chance.choice([0.0, 0.0, 0.1, 0.4, 0.8])
    steps = chance.sample(range(1, scale + 1), chance.randint(1, scale))
    alike = chance.random() < 0.3  # everybody gives the same scores
    empty = {(o.id, c.id) for o in description.options for c in description.criteria if chance.random() < gaps / 2}
    first: dict[tuple[str, str], int | None] = {}
    for person in people:
        cells: dict[tuple[str, str], Cell] = {}
        for option in description.options:
            for criterion in description.criteria:
                key = (option.id, criterion.id)
                value = first.get(key) if alike and key in first else _value(chance, criterion, steps, gaps)
                first.setdefault(key, value)
                if key not in empty:
                    cells[key] = Cell(value, "", None, 0)
        round_.ballots[person] = Ballot(cells)
    round_.tallies = tally.recount(round_, description)
    round_.started = sum(bool(ballot.cells) for ballot in round_.ballots.values())
    session = Session(
        "7G4KQ2XM", description, "", "salt", 0, phase="revealed", rounds=[round_], voters=len(people),
        members={p: Member(p, p.title(), "voter", 0) for p in people},
    )  # fmt: skip
    if chance.random() < 0.4:
        session.weighting = _weighting(chance, description, people)
    return session


def _value(chance: Random, criterion: Criterion, steps: list[int], gaps: float) -> int | None:
    if criterion.knock_out:
        return chance.choice([2, 2, 2, 2, 1, None])
    return None if chance.random() < gaps / 2 else chance.choice(steps)


def _weights(chance: Random, criteria: int) -> list[float]:
    shape = chance.choice(SHAPES)
    if shape == "equal":
        return [1 / criteria] * criteria
    weights = [float(chance.randint(1, 9)) for _ in range(criteria)]
    if shape == "any":
        weights = [chance.random() + 0.01 for _ in range(criteria)]
    keep = {"one": 1, "two": 2, "zeros": max(1, criteria // 2)}.get(shape, criteria)
    kept = set(chance.sample(range(criteria), min(criteria, keep)))
    weights = [w if k in kept else 0.0 for k, w in enumerate(weights)]
    if shape == "round":
        cuts = sorted(chance.sample(range(1, 20), criteria - 1))
        return [(b - a) / 20 for a, b in zip([0, *cuts], [*cuts, 20], strict=True)]
    total = sum(weights)
    return [w / total for w in weights]


def _weighting(chance: Random, description: Description, people: list[str]) -> Weighting:
    criteria = [c.id for c in description.criteria if not c.knock_out]
    ballots = {}
    for person in people[: chance.randint(1, len(people))]:
        weights = _weights(chance, len(criteria))
        given = tuple(CriterionWeight(c, w) for c, w in zip(criteria, weights, strict=True))
        ballots[person] = OwnWeights(by="points", weights=given)
    return Weighting(ballots=ballots, shown=True)
