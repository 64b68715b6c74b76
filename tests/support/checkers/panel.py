"""What must be true of the agreement of the panel, and of findings about few people."""

from __future__ import annotations

from fractions import Fraction

import pytest

from server.analysis.findings import Solidity
from tests.support.checkers.counted import Counted, Own, rank_figures


def check_few(findings: Solidity, now: Counted) -> None:
    """Agreement is put in a word only for cells of three scores, and for options by most of the weight."""
    for cell in findings.agreement.cells:
        assert cell.word == "too few" or len(now.cell(cell.option, cell.criterion)) > 2
    for option in findings.agreement.options:
        weight = sum((w for c, w in now.weights.items() if len(now.cell(option.option, c)) > 2), Fraction(0))
        assert (option.word == "too few") == (2 * weight <= 1), option


def check_concord(findings: Solidity, now: Counted, revealed: bool) -> None:
    """W gets a word only from three people who scored everything."""
    found, statement = findings.agreement, findings.agreement.statement
    assert (statement is None) == (not revealed)
    if statement is None:
        return
    judges = now.full_judges()
    assert found.judges == len(judges)
    w = kendalls_w(judges)
    assert (found.w is None) == (w is None) and (w is None or found.w == pytest.approx(float(w), abs=1e-4))
    level = w is None and len(judges) > 1
    code = "unknown" if len(judges) < 2 else "few" if len(judges) == 2 else "level" if level else "sentence"
    code = "nothing" if len(now.totals()) < 2 else code
    assert statement.code == code and statement.params.get("judges", len(judges)) == len(judges)
    if code == "sentence" and w is not None:
        assert statement.params == {"judges": len(judges), "concord": word_of(found.w or 0.0)}


def word_of(w: float) -> str:
    """The word for Kendall's W."""
    return "strong" if w >= 0.7 else "moderate" if w >= 0.5 else "weak" if w >= 0.3 else "none"


def kendalls_w(judges: Own) -> Fraction | None:
    """Kendall's W with its correction for ties, in fractions."""
    if len(judges) < 2 or len(judges[0]) < 2:
        return None
    m, n = len(judges), len(judges[0])
    ranked = [rank_figures(own) for own in judges]
    sums = [sum((ranks[o] for ranks in ranked), Fraction(0)) for o in judges[0]]
    ties = sum(size**3 - size for ranks in ranked for size in _sizes(list(ranks.values())))
    largest = m * m * (n**3 - n) - m * ties
    mean = Fraction(m * (n + 1), 2)
    return 12 * sum(((s - mean) ** 2 for s in sums), Fraction(0)) / largest if largest else None


def _sizes(figures: list[Fraction]) -> list[int]:
    return [figures.count(figure) for figure in set(figures)]
