"""What must be true of the ballots for each explanation why a way of counting chooses what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

import pytest

from server.analysis.ballot_findings import Opinion, Opinions
from server.core.statement import Param
from tests.support.checkers.counted import TIE_DIGITS, Counted, Own

Params = dict[str, Param]
Figures = dict[str, Fraction]
MOST_EXACT = 12  # options up to which every order is tried


def check(found: Opinions | None, now: Counted) -> None:
    """Raise AssertionError if any explanation is false."""
    if found is None:
        return
    judges = now.own_totals(list(now.totals()))
    for opinion in found.methods:
        WHYS[opinion.method](opinion, judges, now)


def _highest(opinion: Opinion, figures: Figures, code: str, figure: str) -> None:
    """The highest figure and the next one are those of the options named."""
    params = opinion.why.params
    rounded = {o: round(value, TIE_DIGITS) for o, value in figures.items()}
    levels = sorted(set(rounded.values()), reverse=True)
    named = [("options", figure), ("next_options", f"next_{figure}")][: min(2, len(levels))]
    assert opinion.why.code == (code if len(named) == 1 else f"{code}_next")
    assert set(params) == {name for names in named for name in names}
    for (options, amount), level in zip(named, levels, strict=False):
        assert _ids(params[options]) == {o for o, value in rounded.items() if value == level}
        assert params[amount] == pytest.approx(float(level), abs=1e-8)


def _weighted_sum(opinion: Opinion, _: Own, now: Counted) -> None:
    _highest(opinion, now.totals(), "weighted_sum", "total")


def _trimmed(opinion: Opinion, _: Own, now: Counted) -> None:
    _highest(opinion, now.totals(trim=True), "trimmed", "total")


def _borda(opinion: Opinion, judges: Own, _: Counted) -> None:
    points = {
        o: sum((_point(own, o, other) for own in judges for other in own if other != o), Fraction(0)) for o in judges[0]
    }
    _highest(opinion, points, "borda", "points")


def _point(own: Figures, option: str, other: str) -> Fraction:
    return Fraction(1 if own[option] > own[other] else 0) if own[option] != own[other] else Fraction(1, 2)


def _copeland(opinion: Opinion, judges: Own, _: Counted) -> None:
    params = opinion.why.params
    points = {a: sum((_match(judges, a, b) for b in judges[0] if a != b), Fraction(0)) for a in judges[0]}
    best = max(points.values())
    assert opinion.why.code == "copeland" and params["comparisons"] == len(points) - 1
    assert params["points"] == best and _ids(params["options"]) == {o for o, n in points.items() if n == best}


def _match(judges: Own, option: str, other: str) -> Fraction:
    """What a comparison of two options brings the first: a point, half of one, or nothing."""
    lead = sum((own[option] > own[other]) - (own[option] < own[other]) for own in judges)
    return Fraction((lead > 0) - (lead < 0) + 1, 2)


def _kemeny(opinion: Opinion, judges: Own, _: Counted) -> None:
    assert opinion.why.code == ("kemeny" if len(judges[0]) <= MOST_EXACT else "kemeny_near")
    assert _ids(opinion.why.params["options"]) == set(opinion.winners)  # compared with all orders in ballots.py


def _majority(opinion: Opinion, judges: Own, _: Counted) -> None:
    code, params = opinion.why.code, opinion.why.params
    rows = {o: _medians([_grade(own[o]) for own in judges]) for o in judges[0]}
    levels = sorted(set(map(tuple, rows.values())), reverse=True)
    for name, level in zip(("options", "next_options"), levels, strict=False):
        assert _ids(params[name]) == {o for o, row in rows.items() if tuple(row) == level}
    assert params["grade"] == levels[0][0]
    if len(levels) == 1:
        assert code == "majority_all"
    elif levels[1][0] < levels[0][0]:
        assert code == "majority" and params["next_grade"] == levels[1][0]
    else:
        assert code == "majority_tie"


def _grade(total: Fraction) -> int:
    """The nearest step, halves upwards."""
    return int(round(total + Fraction(1, 2), TIE_DIGITS) // 1)


def _medians(grades: Sequence[int]) -> list[int]:
    """The (lower) middle grade, then that of the rest, and so on."""
    left, found = sorted(grades), []
    while left:
        found.append(left.pop((len(left) - 1) // 2))
    return found


def _star(opinion: Opinion, judges: Own, _: Counted) -> None:
    code, params = opinion.why.code, opinion.why.params
    if len(opinion.winners) > 1:
        assert code == "star_tie" and _ids(params["options"]) == set(opinion.winners)
        return
    option, rival = str(params["option"]), str(params["rival_option"])
    sums = {o: round(sum((own[o] for own in judges), Fraction(0)), TIE_DIGITS - 2) for o in judges[0]}
    assert code == "star" and opinion.winners == (option,) and option != rival
    assert all(total <= min(sums[option], sums[rival]) for o, total in sums.items() if o not in (option, rival))
    people, against = (sum(own[a] > own[b] for own in judges) for a, b in ((option, rival), (rival, option)))
    assert (params["people"], params["rival_people"]) == (people, against) and people > against


def _ids(param: Param) -> set[str]:
    assert isinstance(param, tuple)
    return {item for item in param if isinstance(item, str)}


WHYS: dict[str, Callable[[Opinion, Own, Counted], None]] = {
    "weighted sum": _weighted_sum,
    "trimmed mean": _trimmed,
    "Borda": _borda,
    "Copeland": _copeland,
    "Kemeny": _kemeny,
    "Majority Judgment": _majority,
    "STAR": _star,
}
