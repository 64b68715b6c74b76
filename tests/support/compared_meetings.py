"""Random sessions in which people score different things: gaps, knock-outs, confidence and experience."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st
from msgspec import structs

from server.core.model import Session
from tests.support.analysed_meetings import described, session_of


def confident(session: Session, sure: Sequence[Sequence[int | None]]) -> Session:
    """The session with this confidence given by each member for each cell, in the order of the cells."""
    for ballot, levels in zip(session.rounds[-1].ballots.values(), sure, strict=True):
        for (key, cell), level in zip(list(ballot.cells.items()), levels, strict=False):
            ballot.cells[key] = structs.replace(cell, confidence=level)
    return session


def experienced(session: Session, options: Sequence[Sequence[str]]) -> Session:
    """The session whose members state that they have run these options."""
    for member, ran in zip(session.members.values(), options, strict=True):
        member.experience = tuple(ran)
    return session


@st.composite
def gappy_sessions(draw: st.DrawFn, revealed: bool = True, most_people: int = 8) -> Session:
    """A session in which some people score some of the cells."""
    options, scale = draw(st.integers(2, 4)), draw(st.sampled_from([2, 3, 5]))
    parts = draw(st.lists(st.integers(0, 4), min_size=1, max_size=3).filter(any))
    lower = [draw(st.booleans()) for _ in parts]
    musts = draw(st.sampled_from([[], [], [f"k{len(parts)}"]]))
    names = draw(st.sampled_from(["shown", "hidden"]))
    # Without accounts, live totals would wait for the reveal where names are hidden.
    accounts = draw(st.booleans()) if revealed else True
    weights = [*parts, *(0 for _ in musts)]
    about = described(options, weights, lower, scale=scale, knock_outs=musts, names=names, accounts=accounts)
    gaps = draw(st.sampled_from(["", "-", "---", " -----"]))
    scored, answered = st.sampled_from("12345"[:scale] + gaps), st.sampled_from("2222221--")
    row = st.tuples(*[scored] * len(parts), *[answered] * len(musts))
    ballot = st.lists(row, min_size=options, max_size=options).map(lambda rows: "".join("".join(r) for r in rows))
    people = draw(st.lists(ballot, min_size=1, max_size=most_people))
    session = session_of(about, people, revealed=revealed)
    cells = options * (len(parts) + len(musts))
    levels = st.lists(st.sampled_from([None, 1, 2, 3, 3]), min_size=cells, max_size=cells)
    confident(session, [draw(levels) for _ in people])
    ids = [option.id for option in about.options]
    return experienced(session, [draw(st.lists(st.sampled_from(ids), unique=True)) for _ in people])
