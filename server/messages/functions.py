"""Formats numbers, lists and days in each language: the functions that messages may call.

web/src/i18n/functions.ts has the same functions for the pages; both must pass the cases in
tests/messages/functions.json, and docs/messages.md describes each. Halves are rounded away from zero, as by Intl in a
page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from copy import copy
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Context, localcontext
from math import ceil, floor, log10
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import NumberPattern
from fluent.runtime.types import FluentFloat, FluentInt, FluentType

# English as in Britain: "A, B and C", "26 November 2026".
LOCALES = {"en": "en-GB"}

# Languages in which Intl groups the digits of a number only from this one on: 1234 but 12.345.
GROUPED_FROM = {"es": 10_000, "it": 10_000}


class Few(tuple[str, ...]):
    """Texts of which a sentence names the first few and says how many more there are."""


Argument = str | int | float | Sequence[str]

MOST_NAMED = 6  # of Few; if there are more, one fewer is named, so that at least two are left out

TINY = 1e-9
MAX_DIGITS = 3  # of a number for which a message specifies nothing else, as in Intl
WHOLE_FROM = 100  # measured figures from this value on are formatted without decimals
SIGNIFICANT = 6


def rounding() -> AbstractContextManager[Context]:
    """Return the decimal context in which Babel rounds like Intl."""
    return localcontext(Context(rounding=ROUND_HALF_UP))


class Number(FluentFloat):
    """A number with at least `digits[0]` and at most `digits[1]` decimals, or a share of 1 written as a percentage."""

    digits: tuple[int, int] = (0, MAX_DIGITS)
    percent = False

    @classmethod
    def of(cls, value: float, min_digits: int = 0, max_digits: int = MAX_DIGITS) -> Number:
        """Return a number with this range of decimals."""
        number = cls(value)
        number.digits = (min_digits, max(min_digits, max_digits))
        return number

    def format(self, locale: Locale) -> str:
        """Return the number as text."""
        pattern: NumberPattern = copy((locale.percent_formats if self.percent else locale.decimal_formats)[None])
        pattern.frac_prec = self.digits
        shown = round(abs(float(self)) * (100 if self.percent else 1), self.digits[1])
        grouped = shown >= GROUPED_FROM.get(locale.language, 0)
        with rounding():
            text = str(pattern.apply(float(self), locale, group_separator=grouped))
        # Babel leaves the signs of the pattern. Those of Arabic come with marks that keep them beside the number.
        signs = locale.number_symbols["latn"]
        return text.replace("-", signs["minusSign"]).replace("%", signs["percentSign"])


class Percentage(Number):
    """A share of 1 as a percentage."""

    percent = True


class Below(Percentage):
    """A share formatted as an upper bound: "<1%"."""

    def format(self, locale: Locale) -> str:
        """Return the percentage after a "<"."""
        return f"<{super().format(locale)}"


class Texts(FluentType):
    """A list of texts. The text `rest` stands for all after the first few, if it is given."""

    def __init__(self, items: Sequence[str], style: str = "standard", rest: str | None = None) -> None:
        self.items = tuple(items)
        self.style = style
        self.rest = rest

    def format(self, locale: Locale) -> str:
        """Return the texts as one: "A, B and C"."""
        shown = self.items if self.rest is None else (*self.items[: MOST_NAMED - 1], self.rest)
        return format_list(shown, style=self.style, locale=locale)  # type: ignore[arg-type]


class Day(FluentType):
    """A day in UTC."""

    def __init__(self, at: float) -> None:
        self.date = datetime.fromtimestamp(at / 1000, UTC).date()

    def format(self, locale: Locale) -> str:
        """Return the day as text: "26 November 2026"."""
        return format_date(self.date, "long", locale=locale)


def fluent_value(argument: Argument) -> FluentType | str:
    """Convert an argument for Fluent; raises TypeError unless it is a text, a number or a list of texts."""
    if isinstance(argument, bool) or argument is None:
        raise TypeError(f"a message takes texts, numbers and lists of texts, not {argument!r}")
    if isinstance(argument, int | float):
        return Number.of(argument)
    return argument if isinstance(argument, str) else Texts(argument)


# ---- the functions


def number(value: float, /, **named: Any) -> Number:
    """NUMBER($n, minimumFractionDigits: 0, maximumFractionDigits: 3)."""
    min_digits = int(named.get("minimumFractionDigits", 0))
    return Number.of(value, min_digits, int(named.get("maximumFractionDigits", max(min_digits, MAX_DIGITS))))


def percent(share: float, digits: float | None = None, /, **named: Any) -> Number:
    """PERCENT($share) has at most one decimal, or as many as it takes not to read as 0 or 100 % falsely;
    PERCENT($share, $digits) has exactly that number of decimals.
    """
    if digits is not None:
        return Percentage.of(share, int(digits), int(digits))
    min_digits = int(named.get("minimumFractionDigits", 0))
    most = named.get("maximumFractionDigits")
    return Percentage.of(share, min_digits, _telling(share, min_digits) if most is None else int(most))


def _telling(share: float, least: int) -> int:
    """Return with how many decimals, at least one, a share does not read as 0 % or 100 % unless it is."""
    apart = min(share, 1 - share)
    return max(least, 1) if apart <= TINY else max(least, 1, ceil(log10(0.5 / apart) - 2 + TINY))


def whole_percent(share: float, /) -> Number:
    """FLOOR($share): a whole percentage, rounded down, so that "90%" means at least 90%; "<1%" if below 1%."""
    if 0 < share < 0.01 - TINY:
        return Below.of(0.01, 0, 0)
    return Percentage.of(floor(100 * share + TINY) / 100, 0, 0)


def score(value: float, digits: float | None = None, /) -> Number:
    """SCORE($mean): a score or a mean of scores, with two decimals or `$digits`."""
    decimals = 2 if digits is None else int(digits)
    return Number.of(value, decimals, decimals)


def figure(value: float, /) -> Number:
    """FIGURE($value): a measured figure, without decimals from 100 on, else with six significant digits."""
    if abs(value) >= WHOLE_FROM or value == int(value):
        return Number.of(value, 0, 0)
    rounded = Context(prec=SIGNIFICANT, rounding=ROUND_HALF_UP).create_decimal(repr(float(value)))
    return Number.of(float(rounded), 0, 20)


def _list(texts: Texts, /, **named: Any) -> Texts:
    """LIST($names, type: "or"): the texts joined by "or" instead of "and"."""
    return Texts(texts.items, "or" if named.get("type") == "or" else "standard", texts.rest)


def _count(texts: Texts, /) -> FluentInt:
    """COUNT($names): the number of texts."""
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
