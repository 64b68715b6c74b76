"""How numbers, lists and days are written in each language, and the functions that messages may call for it.

web/src/i18n/functions.ts has the same functions for the pages; tests/messages/functions.json holds the cases that both
must pass, and docs/messages.md describes each. Halves are rounded away from zero, as Intl does in a page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from copy import copy
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Context, localcontext
from math import floor
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import NumberPattern
from fluent.runtime.types import FluentFloat, FluentInt, FluentType

# English as in Britain: "A, B and C", "26 November 2026".
LOCALES = {"en": "en-GB"}

Argument = str | int | float | Sequence[str]

TINY = 1e-9
MAX_DIGITS = 3  # of a number about which a message says nothing else, as in Intl
WHOLE_FROM = 100  # from here on a measured figure is told without decimals
SIGNIFICANT = 6


def rounding() -> AbstractContextManager[Context]:
    """The decimal context by which Babel rounds as Intl does."""
    return localcontext(Context(rounding=ROUND_HALF_UP))


class Number(FluentFloat):
    """A number with at least `digits[0]` and at most `digits[1]` decimals, or a share of 1 written as a percentage."""

    digits: tuple[int, int] = (0, MAX_DIGITS)
    percent = False

    @classmethod
    def of(cls, value: float, least: int = 0, most: int = MAX_DIGITS) -> Number:
        """A number with so many decimals."""
        made = cls(value)
        made.digits = (least, max(least, most))
        return made

    def format(self, locale: Locale) -> str:
        """The number as the language writes it."""
        pattern: NumberPattern = copy((locale.percent_formats if self.percent else locale.decimal_formats)[None])
        pattern.frac_prec = self.digits
        with rounding():
            return str(pattern.apply(float(self), locale))


class Percentage(Number):
    """A share of 1 as a percentage."""

    percent = True


class Below(Percentage):
    """A share that is written as less than itself: "<1%"."""

    def format(self, locale: Locale) -> str:
        """The percentage with the sign before it."""
        return f"<{super().format(locale)}"


class Texts(FluentType):
    """Several texts, joined as the language does."""

    def __init__(self, items: Sequence[str], style: str = "standard") -> None:
        self.items = tuple(items)
        self.style = style

    def format(self, locale: Locale) -> str:
        """The texts as one: "A, B and C"."""
        return format_list(self.items, style=self.style, locale=locale)  # type: ignore[arg-type]


class Day(FluentType):
    """A day in UTC."""

    def __init__(self, at: float) -> None:
        self.date = datetime.fromtimestamp(at / 1000, UTC).date()

    def format(self, locale: Locale) -> str:
        """The day as the language writes it: "26 November 2026"."""
        return format_date(self.date, "long", locale=locale)


def fluent_value(argument: Argument) -> FluentType | str | float:
    """An argument as Fluent takes it; raises TypeError for what is neither text, number nor list of texts."""
    if isinstance(argument, bool) or argument is None:
        raise TypeError(f"a message takes texts, numbers and lists of texts, not {argument!r}")
    return argument if isinstance(argument, str | int | float) else Texts(argument)


# ---- the functions


def number(value: float, /, **named: Any) -> Number:
    """NUMBER($n, minimumFractionDigits: 0, maximumFractionDigits: 3)."""
    least = int(named.get("minimumFractionDigits", 0))
    return Number.of(value, least, int(named.get("maximumFractionDigits", max(least, MAX_DIGITS))))


def percent(share: float, digits: float | None = None, /, **named: Any) -> Number:
    """PERCENT($share) has one decimal at most; PERCENT($share, $digits) has exactly so many."""
    if digits is not None:
        return Percentage.of(share, int(digits), int(digits))
    least = int(named.get("minimumFractionDigits", 0))
    return Percentage.of(share, least, int(named.get("maximumFractionDigits", max(least, 1))))


def whole_percent(share: float, /) -> Number:
    """FLOOR($share): whole percent, rounded down, so that 90% is never said of less; "<1%" of next to nothing."""
    if 0 < share < 0.01 - TINY:
        return Below.of(0.01, 0, 0)
    return Percentage.of(floor(100 * share + TINY) / 100, 0, 0)


def score(value: float, digits: float | None = None, /) -> Number:
    """SCORE($mean): a score or a mean of scores, with two decimals or `$digits`."""
    most = 2 if digits is None else int(digits)
    return Number.of(value, most, most)


def figure(value: float, /) -> Number:
    """FIGURE($value): a measured figure, whole from 100 on and with six significant digits below."""
    if abs(value) >= WHOLE_FROM or value == int(value):
        return Number.of(value, 0, 0)
    rounded = Context(prec=SIGNIFICANT, rounding=ROUND_HALF_UP).create_decimal(repr(float(value)))
    return Number.of(float(rounded), 0, 20)


def _list(texts: Texts, /, **named: Any) -> Texts:
    """LIST($names, type: "or"): the texts joined by "or" instead of "and"."""
    return Texts(texts.items, "or" if named.get("type") == "or" else "standard")


def _count(texts: Texts, /) -> FluentInt:
    """COUNT($names): how many texts there are."""
    return FluentInt(len(texts.items))


def _day(at: float, /) -> Day:
    """DAY($at): the day of a time in milliseconds since 1970, in UTC."""
    return Day(at)


FUNCTIONS: dict[str, Callable[..., FluentType]] = {
    "NUMBER": number,
    "PERCENT": percent,
    "FLOOR": whole_percent,
    "SCORE": score,
    "FIGURE": figure,
    "LIST": _list,
    "COUNT": _count,
    "DAY": _day,
}
