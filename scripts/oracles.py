"""Computes expected results of the analyses with other libraries, and records them for the tests.

`make oracles` runs it in a separate environment; `--needs` prints the requirements of that environment (the extra
`oracles` of pyproject.toml). It imports nothing from Quorum, so the inputs of the libraries are derived independently.
"""

from __future__ import annotations

import json
import random
import sys
import tomllib
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
RECORDINGS = ROOT / "tests" / "analysis" / "recordings"
RANDOM_BALLOTS, RANDOM_TABLES, RANDOM_PROGRAMMES = 400, 200, 150

Row = list[Fraction]  # one figure per option

# The textbook example of the capital of Tennessee: Memphis, Nashville, Chattanooga or Knoxville. A row is a person, a
# digit the score of a town.
TENNESSEE = ["4321"] * 42 + ["1432"] * 26 + ["1243"] * 15 + ["1234"] * 17


def needs() -> list[str]:
    """Return the requirements of the extra."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    return list(extras["oracles"])


def main() -> None:
    """Record everything again."""
    chance = random.Random(1729)
    RECORDINGS.mkdir(parents=True, exist_ok=True)
    ballots = [ballot_case(1, 4, [1], [False], TENNESSEE, scale=4)]
    ballots += [random_ballots(chance, single=n % 4 == 0) for n in range(RANDOM_BALLOTS)]
    keep("ballots", ballots)
    keep("tables", [random_table(chance) for _ in range(RANDOM_TABLES)])
    record_weights()


def record_weights() -> None:
    """Record the linear programmes on weights again."""
    chance = random.Random(1947)
    keep("joint-weights", [joint_change(chance) for _ in range(RANDOM_PROGRAMMES)])
    keep("matrix-games", [matrix_game(chance) for _ in range(RANDOM_PROGRAMMES)])


def keep(name: str, cases: list[dict[str, Any]]) -> None:
    """Write cases, one per line."""
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (RECORDINGS / f"{name}.json").write_text(f"[\n{lines}\n]\n")
    print(f"{name}: {len(cases)} cases")


# ---- ballots: Borda, Copeland, Kemeny, Majority Judgment, STAR, Kendall's W


def random_ballots(chance: random.Random, single: bool) -> dict[str, Any]:
    """Return a meeting with ties and gaps; if `single`, one criterion with six steps and no gaps, as STAR requires."""
    options, criteria = chance.randint(2, 6), 1 if single else chance.randint(1, 3)
    scale = 6 if single else chance.choice([2, 3, 5, 10])
    weights = [1] if single else [chance.randint(0, 5) for _ in range(criteria)]
    weights[0] = weights[0] or 1
    lower = [not single and chance.random() < 0.3 for _ in range(criteria)]
    gaps = 0.0 if single else chance.choice([0, 0, 0.05, 0.3])
    steps = "123456789X"[: chance.randint(2, scale)]  # few steps make many ties
    people = [
        "".join("-" if chance.random() < gaps else chance.choice(steps) for _ in range(options * criteria))
        for _ in range(chance.randint(1, 9))
    ]
    return ballot_case(criteria, options, weights, lower, people, scale=scale)


def ballot_case(
    criteria: int, options: int, weights: list[int], lower: list[bool], people: list[str], *, scale: int
) -> dict[str, Any]:
    """Return a case: per person one character per cell, options first; X is ten and - is none."""
    case: dict[str, Any] = {"scale": scale, "options": options, "weights": weights, "lower": lower, "people": people}
    cubes = [cells(person, criteria, lower, scale) for person in people]
    rows = [[total(option, weights) for option in comparable(cube)] for cube in cubes]
    judges = [[t for t in row if t is not None] for row in rows if None not in row]
    full = [
        [t for t in row if t is not None]
        for row, cube in zip(rows, cubes, strict=True)
        if all(v is not None for option in cube for v, w in zip(option, weights, strict=True) if w)
    ]
    if judges and every_option_scored(cubes, weights):
        case |= {"judges": len(judges), **voting_results(judges)}
        if criteria == 1 and scale == 6:
            case["star"] = star(judges)
    case["w"] = concordance(full)
    return case


def cells(person: str, criteria: int, lower: list[bool], scale: int) -> list[list[int | None]]:
    """Return one person's scores, options by criteria, reversed where lower is better."""
    values = [None if c == "-" else 10 if c == "X" else int(c) for c in person]
    rows = [values[at : at + criteria] for at in range(0, len(values), criteria)]
    return [[None if v is None else scale + 1 - v if low else v for v, low in zip(r, lower, strict=True)] for r in rows]


def comparable(cube: list[list[int | None]]) -> list[list[int | None]]:
    """Return one person's scores without the criteria on which they left out an option."""
    shared = [all(option[k] is not None for option in cube) for k in range(len(cube[0]))]
    return [[v if kept else None for v, kept in zip(option, shared, strict=True)] for option in cube]


def total(option: list[int | None], weights: list[int]) -> Fraction | None:
    """Return one person's weighted mean of one option over the cells they scored."""
    scored = [(w, v) for v, w in zip(option, weights, strict=True) if v is not None]
    weight = sum(w for w, _ in scored)
    return Fraction(sum(w * v for w, v in scored), weight) if weight else None


def every_option_scored(cubes: list[list[list[int | None]]], weights: list[int]) -> bool:
    """Return whether every option has a total."""
    return all(any(total(cube[i], weights) is not None for cube in cubes) for i in range(len(cubes[0])))


def voting_results(judges: list[Row]) -> dict[str, Any]:
    """Return the results of pref_voting."""
    from pref_voting.c1_methods import copeland
    from pref_voting.grade_methods import majority_judgement
    from pref_voting.grade_profiles import GradeProfile
    from pref_voting.other_methods import kemeny_young
    from pref_voting.profiles_with_ties import ProfileWithTies
    from pref_voting.scoring_methods import borda_for_profile_with_ties, symmetric_borda_scores

    options = range(len(judges[0]))
    profile = ProfileWithTies([{i: 1 + sum(t > row[i] for t in row) for i in options} for row in judges])
    ballots = [{i: int(row[i] + Fraction(1, 2)) for i in options} for row in judges]
    grades = GradeProfile(ballots, sorted({g for row in ballots for g in row.values()}))
    best_median = max(grades.median(i) for i in options)
    return {
        "borda": winners(borda_for_profile_with_ties, profile),
        "borda_order": order(symmetric_borda_scores(profile)),
        "copeland": winners(copeland, profile),
        "copeland_order": order(profile.copeland_scores()),
        "kemeny": winners(kemeny_young, profile),
        "majority": winners(majority_judgement, grades),
        "medians": [i for i in options if grades.median(i) == best_median],
    }


def star(judges: list[Row]) -> list[int]:
    """Return the STAR winners by pref_voting; grades are 0 to 5."""
    from pref_voting.grade_methods import star as vote
    from pref_voting.grade_profiles import GradeProfile

    return winners(vote, GradeProfile([{i: int(t) - 1 for i, t in enumerate(row)} for row in judges], list(range(6))))


def winners(method: Callable[[Any], Sequence[Any]], profile: Any) -> list[int]:
    """Return the winners by a method."""
    return sorted(int(i) for i in method(profile))


def order(scores: dict[int, Any]) -> list[list[int]]:
    """Return options from the highest score to the lowest, ties grouped."""
    return [[i for i in sorted(scores) if scores[i] == s] for s in sorted(set(scores.values()), reverse=True)]


def concordance(full: list[Row]) -> float | None:
    """Return Kendall's W, derived from scipy's Friedman test, which needs three options."""
    from scipy.stats import friedmanchisquare

    if len(full) < 2 or len(full[0]) < 3 or all(len(set(row)) == 1 for row in full):
        return None
    places = [[sorted(set(row)).index(t) for t in row] for row in full]
    chi2 = friedmanchisquare(*zip(*places, strict=True)).statistic
    return round(float(chi2) / (len(full) * (len(full[0]) - 1)), 10)


# ---- tables: the weighted sum


def random_table(chance: random.Random) -> dict[str, Any]:
    """Return means, weights, and the weighted sums and ranks by scikit-criteria.

    `turned` holds the sums by pymcdm with some criteria as costs, reversed as on a scale of 1 to 5.
    """
    import numpy
    import skcriteria
    from pymcdm.methods import WSM
    from skcriteria.agg.simple import WeightedSumModel

    options, criteria = chance.randint(2, 9), chance.randint(1, 7)
    means = [[chance.randint(4, 20) / 4 for _ in range(criteria)] for _ in range(options)]
    parts = [chance.randint(1, 9) for _ in range(criteria)]
    weights = [part / sum(parts) for part in parts]
    lower = [chance.random() < 0.4 for _ in range(criteria)]
    turn = WSM(normalization_function=lambda column, cost: 6 - column if cost else column)
    turned = turn(numpy.array(means), numpy.array(weights), numpy.array([-1 if low else 1 for low in lower]))
    matrix = skcriteria.mkdm(matrix=numpy.array(means), objectives=[max] * criteria, weights=weights)
    found = WeightedSumModel().evaluate(matrix)
    return {
        "means": means,
        "parts": parts,
        "totals": [round(float(score), 10) for score in found.e_.score],
        "ranks": [int(rank) for rank in found.rank_],
        "lower": lower,
        "turned": [round(float(score), 10) for score in turned],
    }


# ---- weights: linear programmes, by HiGHS


def joint_change(chance: random.Random) -> dict[str, Any]:
    """Return the scores of two options by one person, weights, and the smallest sum of changes of all weights after
    which the leading option is not ahead; null if there is none, or none leads."""
    from scipy.optimize import linprog

    criteria = chance.randint(1, 12)
    parts = [chance.randint(0, 9) for _ in range(criteria)]
    parts[chance.randrange(criteria)] += 1
    person = "".join(chance.choice("123456789X") for _ in range(2 * criteria))
    first, second = cells(person, criteria, [False] * criteria, 10)
    gaps = [(a or 0) - (b or 0) for a, b in zip(first, second, strict=True)]
    lead = sum(w * gap for w, gap in zip(parts, gaps, strict=True))
    case: dict[str, Any] = {"weights": parts, "person": person, "change": None}
    if not lead:
        return case
    gaps = gaps if lead > 0 else [-gap for gap in gaps]
    weights = [part / sum(parts) for part in parts]
    # Variables: what is added to each weight, and what is taken from it.
    found = linprog(
        c=[1.0] * (2 * criteria),
        A_ub=[[*gaps, *(-gap for gap in gaps)]],
        b_ub=[-abs(lead) / sum(parts)],
        A_eq=[[1.0] * criteria + [-1.0] * criteria],
        b_eq=[0.0],
        bounds=[(0, None)] * criteria + [(0, weight) for weight in weights],
        method="highs",
    )
    return case | {"change": round(float(found.fun), 10) if found.status == 0 else None}


def matrix_game(chance: random.Random) -> dict[str, Any]:
    """Return the payoffs of a matrix game and its value for the player who chooses the row."""
    from scipy.optimize import linprog

    rows, columns = chance.randint(1, 12), chance.randint(1, 11)
    payoffs = [[chance.randint(-12, 12) / chance.choice([1, 2, 3]) for _ in range(columns)] for _ in range(rows)]
    # Variables: the share of each row, and the value, which no column may undercut.
    found = linprog(
        c=[0.0] * rows + [-1.0],
        A_ub=[[*(-payoffs[r][c] for r in range(rows)), 1.0] for c in range(columns)],
        b_ub=[0.0] * columns,
        A_eq=[[1.0] * rows + [0.0]],
        b_eq=[1.0],
        bounds=[(0, None)] * rows + [(None, None)],
        method="highs",
    )
    return {"payoffs": [[round(x, 10) for x in row] for row in payoffs], "value": round(-float(found.fun), 9)}


if __name__ == "__main__":
    if "--needs" in sys.argv:
        print("\n".join(needs()))
    else:
        main()
