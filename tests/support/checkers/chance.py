"""What must be true of the chance of being first, and of the chance that a lead is coincidence."""

from __future__ import annotations

from math import gamma, inf, pi, sqrt

import numpy as np

from server.analysis.findings import Share, Solidity
from server.core.statement import Param
from tests.support.checkers.recount import Recount
from tests.support.checkers.two_options import chance_of_first


def chances(findings: Solidity, recount: Recount) -> None:
    """The chances are those of the members who compared; with two options and no gaps, those of an exact posterior."""
    found = findings.chances
    if found is None:
        return
    assert recount.revealed and set(s.option for s in found.shares) <= set(recount.totals)
    assert found.members <= len({m for cell in recount.worths.values() for m in cell})
    for rank in range(len(found.shares)):
        assert abs(sum(s.ranks[rank] for s in found.shares) - 1) < 1e-4
    if len(recount.totals) == len(recount.options) == 2 and recount.complete():
        first, second = recount.options
        people = {m for (_, c), cell in recount.worths.items() if recount.weights[c] for m in cell}
        leads = [
            float(sum(w * (recount.worths[first, c][m] - recount.worths[second, c][m])
                      for c, w in recount.weights.items() if w))
            for m in people
        ]  # fmt: skip
        squares = float(sum(w * w for w in recount.weights.values()))
        usual = 2 * (recount.length / 4) ** 2 * (0.1 + 0.9 * squares)
        assert abs(share_of(findings, first) - chance_of_first(leads, usual, recount.length)) < 4 * found.error
        _coincidence(findings, recount, leads, usual)


def _coincidence(findings: Solidity, recount: Recount, leads: list[float], usual: float) -> None:
    """Two options, no gaps: each person's lead has either sign; the t test has the usual spread as two more people."""
    chance = findings.chances.coincidence if findings.chances else None
    assert (chance is None) is (abs(sum(leads)) < 1e-8)
    if chance is None:
        return
    assert {chance.option, chance.rival} == set(recount.options)
    count, lead = len(leads), abs(sum(leads))
    if count <= 12:
        sums = np.zeros(1)
        for own in leads:
            sums = np.concatenate([sums + own, sums - own])
        assert abs(chance.all_equal - float((abs(sums) >= lead - 1e-8).mean())) < 1e-5
    mean = sum(leads) / count
    error = sqrt((sum((own - mean) ** 2 for own in leads) + 2 * usual) / (count + 1) / count)
    assert abs(chance.rival_equal - 2 * _tail(abs(mean) / error, min(count + 1, 60))) < 2e-3


def share_of(findings: Solidity, option: Param) -> float:
    """Return the chance told for an option."""
    shares: tuple[Share, ...] = findings.chances.shares if findings.chances else ()
    return next(s.ranks[0] for s in shares if s.option == option)


def so_far(findings: Solidity, recount: Recount) -> None:
    """Before the reveal, the thinnest cell and the chance of such a lead are those of the board."""
    found = findings.so_far
    leads = len(recount.leaders) == 1 and len(recount.totals) >= min(2, len(recount.options))
    assert (found is None) == (recount.revealed or not leads)
    if found is None:
        return
    fewest = min(min(recount.counts(o).values()) for o in recount.options)
    assert found.scored == fewest == recount.counts(found.option)[found.criterion]
    assert (found.members, found.shared) == (recount.asked, recount.shared)
    assert abs(found.chance - bound(recount, next(iter(recount.leaders)))) < 1e-3
    assert abs(found.blind - blind(recount)) < 1e-5


def bound(recount: Recount, winner: str) -> float:
    """Return the sum of the t tails of the winner's leads, with the largest standard errors the board allows."""
    total = 0.0
    for rival in set(recount.totals) - {winner}:
        lead = float(recount.totals[winner] - recount.totals[rival])
        fewest = min(n for o in (winner, rival) for n in recount.counts(o).values() if n)
        error = _error(recount, winner) + _error(recount, rival)
        total += _tail(lead / error if error else inf, min(fewest + 1, 60))
    return min(1.0, total)


def blind(recount: Recount) -> float:
    """Return how often those who scored the cell with the fewest scores would agree on the first place blindly."""
    options = len(recount.totals)
    fewest = min(min(recount.counts(o).values()) for o in recount.options)
    return min(1.0, options / min(options, recount.each or options) ** fewest) if options > 1 else 0.0


def _error(recount: Recount, option: str) -> float:
    errors = weight = 0.0
    for criterion, w in recount.weights.items():
        given = [float(x) for x in recount.worths[option, criterion].values()]
        if not w or not given:
            continue
        n, mean = len(given), sum(given) / len(given)
        usual = float(recount.reach[criterion][1] - recount.reach[criterion][0]) / 4
        squares = sum((x - mean) ** 2 for x in given)
        errors += float(w) * sqrt((squares + 2 * usual**2) / (n + 1) / n)
        weight += float(w)
    return errors / weight


def _tail(t: float, freedom: int) -> float:
    """Student's t beyond `t`, by Simpson's rule over the angle atan(x / sqrt(freedom))."""
    angles = np.linspace(np.arctan(t / sqrt(freedom)), pi / 2, 2001)
    density = np.cos(angles) ** (freedom - 1)
    factors = np.ones(2001)
    factors[1:-1:2], factors[2:-1:2] = 4, 2
    area = float((density * factors).sum()) * float(angles[1] - angles[0]) / 3
    return area * gamma((freedom + 1) / 2) / (sqrt(pi) * gamma(freedom / 2))
