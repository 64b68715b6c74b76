"""Random revealed sessions of any size: gaps, ties, knock-outs, "no view", and weights of nothing or everything."""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

from server.core import tally
from server.core.model import (
    MET,
    NOT_MET,
    Ballot,
    Cell,
    Criterion,
    Description,
    KnockOut,
    Member,
    Names,
    Option,
    Round,
    Session,
    StopRule,
)

LETTERS = "abcdefghijkl"
KNOCK_OUT_RULES: tuple[KnockOut, ...] = ("any", "majority")
NAMES: tuple[Names, ...] = ("shown", "hidden")


@st.composite
def sessions(draw: st.DrawFn, most: int = 12, most_people: int = 12) -> Session:
    """A random session; Hypothesis shrinks its size, and the seed of its scores."""
    return random_session(
        Random(draw(st.integers(0, 2**32))),
        options=draw(st.integers(1, most)),
        criteria=draw(st.integers(1, most)),
        people=draw(st.integers(0, most_people)),
        knock_outs=draw(st.integers(0, 2)),
        rounds=draw(st.integers(1, 2)),
    )


def random_session(
    chance: Random, *, options: int, criteria: int, people: int, knock_outs: int = 0, rounds: int = 1
) -> Session:
    """A revealed session with these sizes; everything else is random."""
    about = _description(chance, options, criteria, knock_outs)
    members = [f"m{n}" for n in range(people)]
    made = [_round(chance, about, members, n) for n in range(1, rounds + 1)]
    return Session(
        "7G4KQ2XM", about, "", "salt", 0, phase="revealed", rounds=made,
        members={m: Member(m, m.title(), "voter", 0) for m in members}, voters=people,
    )  # fmt: skip


def _description(chance: Random, options: int, criteria: int, knock_outs: int) -> Description:
    parts = [chance.choice([0, 1, 1, 2, 3, 5]) for _ in range(criteria)]
    if chance.random() < 0.1:
        parts = [0] * criteria
    place = chance.randrange(criteria)
    parts[place] = parts[place] or 1
    weighing = [
        Criterion(f"k{k}", f"K{k}", part / sum(parts), direction=chance.choice(("higher", "higher", "lower")))
        for k, part in enumerate(parts)
    ]
    return Description(
        question="Which?",
        options=tuple(Option(id, id.upper()) for id in LETTERS[:options]),
        criteria=(*weighing, *(Criterion(f"m{k}", f"M{k}", 0.0, knock_out=True) for k in range(knock_outs))),
        scale=chance.choice([2, 3, 5, 5, 10]),
        names=chance.choice(NAMES),
        accounts=True,  # without accounts, live totals would wait for the reveal where names are hidden
        knock_out_rule=chance.choice(KNOCK_OUT_RULES),
        stop=chance.choice([None, StopRule("agreed", 0.5), StopRule("stable", 0.75)]),
    )


def _round(chance: Random, about: Description, members: list[str], number: int) -> Round:
    """Some members give scores around a level of each option, with a share of gaps, and few answers to knock-outs."""
    made = Round(number=number, opened_at=0, kept=False, revealed_at=1)
    gaps, noise = chance.choice([0, 0, 0.1, 0.4, 0.8]), chance.choice([0, 1, 1, 2, about.scale])
    level = {o.id: chance.randint(1, about.scale) for o in about.options}
    for member in members:
        if chance.random() < 0.1:
            continue
        ballot, asked = Ballot(), chance.random() < 0.6
        for option in about.options:
            for criterion in about.criteria:
                value: int | None
                if criterion.knock_out:
                    if not asked or chance.random() < 0.4:
                        continue
                    value = chance.choice([NOT_MET, MET, MET, MET, None])
                elif chance.random() < gaps:
                    if chance.random() < 0.7:
                        continue
                    value = None
                else:
                    value = min(about.scale, max(1, level[option.id] + chance.randint(-noise, noise)))
                ballot.cells[option.id, criterion.id] = Cell(value, "", chance.choice([None, 1, 2, 3]), 0)
        made.ballots[member] = ballot
    made.tallies = tally.recount(made, about)
    made.started = sum(bool(ballot.cells) for ballot in made.ballots.values())
    return made
