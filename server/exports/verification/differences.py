"""Where two values of decoded JSON differ."""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose

from msgspec import Struct

# Another processor may add in another order; everything that people see has fewer digits.
TOLERANCE = 1e-9
MAX_SHOWN = 60
NOTHING = "(nothing)"


class Difference(Struct, frozen=True):
    """A place (a JSON pointer) at which two values differ, and both of them, shortened."""

    where: str
    found: str
    expected: str


def differences(found: object, expected: object, where: str = "") -> Iterator[Difference]:
    """Yield the innermost differences; numbers that are equal to nine digits are the same."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in sorted(found.keys() | expected.keys()):
            yield from differences(found.get(key, NOTHING), expected.get(key, NOTHING), f"{where}/{key}")
    elif isinstance(found, list | tuple) and isinstance(expected, list | tuple) and len(found) == len(expected):
        for number, (one, other) in enumerate(zip(found, expected, strict=True)):
            yield from differences(one, other, f"{where}/{number}")
    elif not _same(found, expected):
        yield Difference(where, shown(found), shown(expected))


def _same(found: object, expected: object) -> bool:
    numbers = (int, float)
    if type(found) in numbers and type(expected) in numbers:
        return isclose(found, expected, rel_tol=TOLERANCE, abs_tol=TOLERANCE)  # type: ignore[arg-type]
    return type(found) is type(expected) and found == expected


def shown(value: object) -> str:
    """Return a value in a few characters."""
    text = "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"
