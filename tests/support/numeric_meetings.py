"""Meetings with a criterion that is scored in numbers."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from msgspec import structs

from server.core.model import Description
from server.core.numeric_scale import NumericScale, ScalePoint
from tests.support.meeting import about


def scale(*points: tuple[float, float], unit: str = "€", low: float | None = None, high: float | None = None,
          whole: bool = False) -> NumericScale:  # fmt: skip
    """A scale with these points."""
    return NumericScale(unit, low, high, whole, tuple(ScalePoint(*point) for point in points))


PRICE = scale((0, 1), (5000, 0), low=0)
BENT = scale((50, 1), (200, 0.7), (1000, 0), unit="ms")


def priced(numeric: NumericScale = PRICE, **more: Any) -> Description:
    """Three options by price (60 %) and joy (40 %)."""
    plain = about(weights={"price": 0.6, "joy": 0.4}, **more)
    return structs.replace(plain, criteria=(structs.replace(plain.criteria[0], numeric=numeric), plain.criteria[1]))


NUMBERS = st.integers(-(10**9), 10**9).map(lambda n: n / 1000)


@st.composite
def scales(draw: st.DrawFn, monotone: bool = False) -> NumericScale:
    """A valid scale; with values that only rise or only fall if `monotone`."""
    numbers = sorted(draw(st.sets(NUMBERS, min_size=2, max_size=12)))
    values = st.lists(st.floats(0, 1), min_size=len(numbers), max_size=len(numbers))
    found = draw(values.filter(lambda values: len(set(values)) > 1))
    if monotone:
        found.sort(reverse=draw(st.booleans()))
    return scale(*zip(numbers, found, strict=True))
