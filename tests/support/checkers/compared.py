"""What every comparison of a part of the scores has: ranks, limits, and the options in its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import pytest

from server.core.statement import Param, Statement

HALF = Fraction(1, 2)


def ranked(
    rows: Iterable[tuple[str, float | None, int | None, bool]], exact: dict[str, Fraction], shift: Fraction
) -> None:
    for option, total, rank, tied in rows:
        assert total == pytest.approx(float(exact[option] + shift), abs=1e-4)
        assert rank == 1 + sum(other > exact[option] for other in exact.values())
        assert tied == (list(exact.values()).count(exact[option]) > 1)


def check_limits(limits: Statement | None, share: Fraction, left_out: Iterable[str]) -> None:
    """What a comparison leaves out is told in full."""
    told = limits.params if limits else {}
    assert ("share" in told) == (share < 1) and ids(told, "left_options") == set(left_out)
    if limits:
        assert told.get("share", 1) == pytest.approx(float(share))
        parts = [part for part, name in (("part", "share"), ("without", "left_options")) if name in told]
        assert limits.code == "_".join(parts)


def ids(params: dict[str, Param], name: str) -> set[str]:
    """The ids in a parameter; empty if it is missing."""
    given = params.get(name, ())
    assert isinstance(given, tuple)
    return {item for item in given if isinstance(item, str)}
