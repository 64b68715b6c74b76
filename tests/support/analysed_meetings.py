"""Sessions from strings: a member is a string with one character for each cell, option by option."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from server.analysis.table import Floats, Table, contest, given, read, scores
from server.core import tally
from server.core.model import Ballot, Cell, Description, Member, Round, Session
from server.core.visibility.session import visible
from tests.support.meeting import about

VALUES = {"-": None, "X": 10} | {str(n): n for n in range(1, 10)}


def described(
    options: int, parts: Sequence[int], lower: Sequence[bool] = (), *, scale: int = 5, **more: Any
) -> Description:
    """Return a description with options a, b, c ... and criteria k0, k1 ..., weighted in these proportions."""
    weights = {f"k{k}": part / sum(parts) for k, part in enumerate(parts)}
    reversed_ids = [f"k{k}" for k, low in enumerate(lower) if low]
    return about("abcdefghijklmnop"[:options], weights, lower=reversed_ids, scale=scale, **more)


def round_of(description: Description, people: Sequence[str], number: int = 1, revealed: bool = True) -> Round:
    """Return a round with the scores of these members."""
    keys = [(o.id, c.id) for o in description.options for c in description.criteria]
    round_ = Round(number=number, opened_at=0, kept=False, revealed_at=1 if revealed else None)
    for n, person in enumerate(people):
        assert len(person) == len(keys), person
        cells = {key: Cell(VALUES[c], "", None, 0) for key, c in zip(keys, person, strict=True) if c != " "}
        round_.ballots[f"m{n}"] = Ballot(cells)
    round_.tallies = tally.recount(round_, description)
    round_.started = len(people)
    return round_


def session_of(description: Description, *rounds: Sequence[str], revealed: bool = True) -> Session:
    """Return a session of these rounds, the last of which may be unrevealed."""
    last = len(rounds)
    round_list = [round_of(description, r, n, revealed or n < last) for n, r in enumerate(rounds, 1)]
    members = {m: Member(m, m.title(), "voter", 0) for r in round_list for m in r.ballots}
    return Session(
        "7G4KQ2XM", description, "", "salt", 0, phase="revealed" if revealed else "scoring", rounds=round_list,
        members=members, voters=max((len(r) for r in rounds), default=0),
    )  # fmt: skip


def tables(description: Description, people: Sequence[str]) -> tuple[Table, Floats]:
    """Return the table of a revealed round and its single scores."""
    round_ = visible(session_of(description, people)).rounds[-1]
    rows = round_.standings()
    assert rows is not None
    contested = contest(description, rows)
    single = given(round_, contested)
    assert single is not None
    return read(1, rows, contested), scores(single)


@st.composite
def meetings(draw: st.DrawFn, gaps: bool = True, max_options: int = 5) -> tuple[Description, list[str]]:
    """Return a description and the scores of some members, with ties and (optionally) gaps."""
    options, scale = draw(st.integers(2, max_options)), draw(st.sampled_from([2, 3, 5, 10]))
    parts = draw(st.lists(st.integers(0, 6), min_size=1, max_size=4).filter(any))
    lower = [draw(st.booleans()) for _ in parts]
    steps = "123456789X"[:scale]
    letters = st.sampled_from(steps + "--" if gaps else steps)
    size = options * len(parts)
    people = draw(st.lists(st.text(letters, min_size=size, max_size=size), min_size=1, max_size=6))
    return described(options, parts, lower, scale=scale), people


# ---- exact totals


def exact_worths(description: Description, people: Sequence[str]) -> list[list[Fraction | None]]:
    """Return the mean of each cell as a fraction, options by criteria, reversed where lower is better."""
    criteria = len(description.criteria)
    rows: list[list[Fraction | None]] = []
    for i in range(len(description.options)):
        row: list[Fraction | None] = []
        for k, criterion in enumerate(description.criteria):
            values = [v for p in people if (v := VALUES[p[i * criteria + k]]) is not None]
            mean = Fraction(sum(values), len(values)) if values else None
            lower = criterion.direction == "lower"
            row.append(mean if mean is None or not lower else description.scale + 1 - mean)
        rows.append(row)
    return rows


def exact_weights(description: Description) -> list[Fraction]:
    """Return the weights as fractions that sum to 1."""
    parts = [Fraction(c.weight).limit_denominator(10**4) for c in description.criteria]
    return [part / sum(parts) for part in parts]


def exact_totals(worths: Sequence[Sequence[Fraction | None]], weights: Sequence[Fraction]) -> list[Fraction | None]:
    """Return the totals under these weights."""
    totals: list[Fraction | None] = []
    for row in worths:
        pairs = [(w, x) for w, x in zip(weights, row, strict=True) if x is not None]
        weight = sum((w for w, _ in pairs), Fraction(0))
        totals.append(sum((w * x for w, x in pairs), Fraction(0)) / weight if weight else None)
    return totals
