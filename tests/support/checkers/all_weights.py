"""What must be true of every finding about all weights together, and about their order."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from server.analysis.findings import Solidity
from server.core.statement import Param
from tests.support.checkers.contest import TIE, Contest
from tests.support.checkers.figures import CLOSE, SHOWN, fraction

# ---- all weights together


def joint(findings: Solidity, exact: Contest) -> None:
    """No smaller change than the stated one is enough, and the stated one is."""
    found, winner = findings.weights.joint, exact.winner
    if found is None:
        others = [o for o in exact.options if o != winner]
        assert winner is None or not any(_shared(exact, winner, o) > TIE for o in others)
        return
    first = exact.leaders(exact.weights)
    assert len(first) == 1
    winner = next(iter(first))
    needed: dict[str, Fraction] = {}
    for rival in exact.options:
        if rival == winner:
            continue
        gaps = exact.gaps(winner, rival)
        weighs = _shared(exact, winner, rival) > TIE
        scored = any(worth is not None for worth in exact.worths[exact.options.index(rival)])
        assert (rival in found.left_out) == (scored and not weighs)
        least = _least(exact.weights, gaps) if weighs else None
        if least is not None:
            needed[rival] = least
    code, params = found.statement.code, found.statement.params
    assert params.get("option", winner) == winner and params.get("rival_option", found.rival) == found.rival
    if found.rival is None or found.moved is None:
        assert not needed and code == "joint_none" and found.moves == ()
        compared = [o for o in exact.options if o != winner and _shared(exact, winner, o) > TIE]
        assert params["options"] == tuple(compared)
        return
    assert abs(Fraction(found.moved) - min(needed.values())) < CLOSE
    assert needed[found.rival] - min(needed.values()) < CLOSE
    gaps = exact.gaps(winner, found.rival)
    assert abs(Fraction(found.covered or 0) - sum((exact.weights[k] for k in gaps), Fraction(0))) < CLOSE
    after = list(exact.weights)
    for move in found.moves:
        k = exact.criteria.index(move.criterion)
        assert k in gaps and abs(Fraction(move.before) - after[k]) < TIE
        after[k] = Fraction(move.after)
        assert after[k] >= -TIE
    assert abs(sum(after, Fraction(0)) - 1) < TIE
    lead = sum((after[k] * gap for k, gap in gaps.items()), Fraction(0))
    moved = sum((abs(a - b) for a, b in zip(after, exact.weights, strict=True)), Fraction(0)) / 2
    _joint_statement(code, params, lead, moved, exact, after)
    if code == "joint_level":
        assert min(gaps.values()) > -CLOSE
    if code in ("joint_wins", "joint_ahead"):
        assert Fraction(found.moved) <= moved + TIE and moved - Fraction(found.moved) <= Fraction(2, 1000)


def _shared(exact: Contest, first: str, second: str) -> Fraction:
    """The weight of the criteria that have scores for both options."""
    return sum((exact.weights[k] for k in exact.gaps(first, second)), Fraction(0))


def _joint_statement(
    code: str, params: dict[str, Param], lead: Fraction, moved: Fraction, exact: Contest, after: list[Fraction]
) -> None:
    """A joint change does what is said of it."""
    rival = params["rival_option"]
    if code == "joint_already":
        assert lead <= TIE and moved == 0
        return
    gained = [c for c, a, b in zip(exact.criteria, after, exact.weights, strict=True) if a - b > TIE]
    lost = {c for c, a, b in zip(exact.criteria, after, exact.weights, strict=True) if b - a > TIE}
    assert gained == [params["criterion"]] and lost == set(params["from_criteria"])  # type: ignore[arg-type]
    if code == "joint_level":
        assert abs(lead) < CLOSE
        return
    assert abs(fraction(params["points"]) / 100 - moved) < SHOWN
    assert lead < 0
    assert code == ("joint_wins" if exact.leaders(after) == {rival} else "joint_ahead")


def _least(weights: list[Fraction], gaps: dict[int, Fraction]) -> Fraction | None:
    """The least weight to move, by the dual of the programme: for every price c of a point, moving m points gains at
    most c m + sum of w_k max(0, g_k - min g - c), so m is at least what follows, and the best price makes it exact."""
    lead = sum((weights[k] * gap for k, gap in gaps.items()), Fraction(0))
    low = min(gaps.values())
    weight = sum((weights[k] for k in gaps), Fraction(0))
    if lead <= 0:
        return Fraction(0)
    if low * weight > Fraction(1, 10**9):
        return None
    prices = {gap - low for k, gap in gaps.items() if gap > low and weights[k] > 0}
    rest = {
        c: lead - sum((weights[k] * max(Fraction(0), g - low - c) for k, g in gaps.items()), Fraction(0))
        for c in prices
    }
    return max(left / c for c, left in rest.items())


def vertices(weights: list[Fraction], gaps: dict[int, Fraction]) -> Fraction | None:
    """The least weight to move, by looking at all vertices of the programme; for few criteria.

    In variables up_k >= 0 and 0 <= down_k <= w_k with equal sums and a given gain, a vertex has each at a bound except
    for two.
    """
    ks = sorted(gaps)
    lead = sum((weights[k] * gaps[k] for k in ks), Fraction(0))
    if lead <= 0:
        return Fraction(0)
    variables = [(k, 1) for k in ks] + [(k, -1) for k in ks]
    best: Fraction | None = None
    for size in range(len(ks) + 1):
        for emptied in combinations(ks, size):
            fixed = sum((weights[k] for k in emptied), Fraction(0))
            gained = sum((weights[k] * gaps[k] for k in emptied), Fraction(0))
            for (j, a), (k, b) in combinations(variables, 2):
                # a x + b y = fixed (what goes up is what goes down), and the gain closes the lead.
                determinant = a * b * (gaps[k] - gaps[j])
                if not determinant:
                    continue
                gain = gained - lead
                x = (fixed * b * gaps[k] - b * gain) / determinant
                y = (a * gain - fixed * a * gaps[j]) / determinant
                legal = all(
                    v >= 0 and (sign > 0 or v <= (0 if i in emptied else weights[i]))
                    for i, sign, v in ((j, a, x), (k, b, y))
                )
                if legal:
                    moved = fixed + sum((v for sign, v in ((a, x), (b, y)) if sign < 0), Fraction(0))
                    best = moved if best is None else min(best, moved)
    return best


# ---- their order only


def order(findings: Solidity, exact: Contest) -> None:
    """At weights in the same order, nobody wins that is not possible, and the necessary ones always do."""
    found = findings.weights.order
    totals = exact.totals(exact.weights)
    placed = [i for i, t in enumerate(totals) if t is not None]
    weigh = [k for k, w in enumerate(exact.weights) if w > Fraction(1, 10**9)]
    shared = [k for k in weigh if all(exact.worths[i][k] is not None for i in placed)]
    levels = _levels([exact.weights[k] for k in shared])
    if found is None:
        quick = findings.acceptability is None  # it takes too long for every broadcast
        assert quick or len(placed) < 2 or len(levels) < 2
        return
    assert abs(Fraction(found.covered) - sum((exact.weights[k] for k in shared), Fraction(0))) < CLOSE
    corners = [[shared[n] for level in levels[: size + 1] for n in level] for size in range(len(levels))]
    table = [
        [sum((exact.worths[i][k] or Fraction(0) for k in c), Fraction(0)) / len(c) for c in corners] for i in placed
    ]
    names = [exact.options[i] for i in placed]
    best = [max(column) for column in zip(*table, strict=True)]
    always = {name for name, row in zip(names, table, strict=True) if row == best}
    assert set(found.necessary) == always and always <= set(found.possible)
    for seed in range(40):
        parts = [Fraction((seed * 7919 + n * 104729) % 97 % (seed + 2)) for n in range(len(corners))]
        if any(parts):
            mixed = [sum((p * t for p, t in zip(parts, row, strict=True)), Fraction(0)) for row in table]
            assert {n for n, t in zip(names, mixed, strict=True) if t == max(mixed)} <= set(found.possible)
    if len(corners) <= 3 and len(placed) <= 4:
        for name, row in zip(names, table, strict=True):
            others = [other for other in table if other is not row]
            value = game([[row[c] - other[c] for other in others] for c in range(len(corners))])
            assert (value >= -TIE) == (name in found.possible) or abs(value) < CLOSE
    if found.statement.code == "order_necessary":
        assert found.necessary == (found.statement.params["option"],)
    else:
        assert found.statement.code == "order_possible" and found.statement.params["options"] == found.possible


def _levels(weights: list[Fraction]) -> list[list[int]]:
    """The indexes of the weights, highest first, equal ones together."""
    levels: list[list[int]] = []
    for n in sorted(range(len(weights)), key=lambda n: -weights[n]):
        if levels and weights[levels[-1][0]] - weights[n] < TIE:
            levels[-1].append(n)
        else:
            levels.append([n])
    return levels


def game(payoffs: list[list[Fraction]]) -> Fraction:
    """The value of a small matrix game for the row player."""
    rows, columns = len(payoffs), len(payoffs[0])
    # Candidates: mixtures of rows that make some columns equal; the best of them is an optimal one.
    candidates = [[Fraction(int(r == n)) for r in range(rows)] for n in range(rows)]
    for a, b in combinations(range(rows), 2):
        for i, j in combinations(range(columns), 2):
            candidates += _mixture(payoffs, [a, b], [i, j])
    for a, b, c in combinations(range(rows), 3):
        for i, j, k in combinations(range(columns), 3):
            candidates += _mixture(payoffs, [a, b, c], [i, j, k])
    return max(
        min(sum((m * payoffs[r][c] for r, m in enumerate(mix)), Fraction(0)) for c in range(columns))
        for mix in candidates
    )


def _mixture(payoffs: list[list[Fraction]], rows: list[int], columns: list[int]) -> list[list[Fraction]]:
    """The mixture of these rows by which these columns pay the same, if there is exactly one."""
    size = len(rows)
    system = [[payoffs[r][columns[n]] - payoffs[r][columns[0]] for r in rows] + [Fraction(0)] for n in range(1, size)]
    system.append([Fraction(1)] * size + [Fraction(1)])
    for n in range(size):
        pivot = next((m for m in range(n, size) if system[m][n]), None)
        if pivot is None:
            return []
        system[n], system[pivot] = system[pivot], system[n]
        system[n] = [x / system[n][n] for x in system[n]]
        for m in range(size):
            if m != n:
                system[m] = [x - system[m][n] * y for x, y in zip(system[m], system[n], strict=True)]
    parts = [row[-1] for row in system]
    if min(parts) < 0:
        return []
    return [[parts[rows.index(r)] if r in rows else Fraction(0) for r in range(len(payoffs))]]
