"""Reads numbers as people write them: 25 %, 0,25, .5, 1/3, 3 points; and weights, each in any of these."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

MAX_WEIGHT = 1_000_000
# How far a sum of rounded shares may be from 1: thirds are often written as 33 %.
ROUNDING = 0.02

Unreadable = Literal["unreadable", "ambiguous"]

_PERCENT = ("%", "‰", "percent", "per cent", "prozent", "pct", "pct.")
_UNITS = rf"(?:{'|'.join(map(re.escape, _PERCENT))}|points?|pts?\.?|punkte?|pkt\.?|x|×)?"
_NUMBER = re.compile(
    rf"(?P<times>[x×])?\s*(?P<sign>[+-]?)(?P<number>[\d.,' ]*\d[\d.,]*(?:e[+-]?\d+)?)\s*(?P<unit>{_UNITS})"
)
_FRACTION = re.compile(r"(\d{1,6}(?:[.,]\d+)?)\s*/\s*(\d{1,6}(?:[.,]\d+)?)")
_PLAIN = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?")
# Thousands are set apart: 1 000, 1'000, 1,000,000.50 or 1.000.000,50.
_THOUSANDS = (
    re.compile(r"\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?"),
    re.compile(r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}"),
)
_DOTTED_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL_COMMA = re.compile(r"\d*,\d+")
# 1,000 may be one or a thousand; 0,250 is a quarter.
_ONE_OR_THOUSAND = re.compile(r"[1-9]\d{0,2},\d{3}")
# Arabic signs of per cent, decimals and thousands, and typographic ones.
_SIGNS = str.maketrans("\u066a\u066b\u066c\u2212\u2013\u2019\u2044", "%.'--'/")
_LARGEST = 40


class WrittenNumber(Struct, frozen=True):
    """A number as it was written; `percent` tells whether it had the sign."""

    value: float
    percent: bool = False


def read_number(text: str) -> WrittenNumber | Unreadable:
    """Return the number that a text is, or why it is none."""
    plain = _simplified(text)
    if len(plain) > _LARGEST:
        return "unreadable"
    if (fraction := _FRACTION.fullmatch(plain)) and float(fraction[2].replace(",", ".")):
        return WrittenNumber(float(fraction[1].replace(",", ".")) / float(fraction[2].replace(",", ".")))
    match = _NUMBER.fullmatch(plain)
    if match is None or match["sign"] == "-" or (match["times"] and match["unit"]):
        return "unreadable"
    digits = match["number"].strip()
    if _ONE_OR_THOUSAND.fullmatch(digits):
        return "ambiguous"
    if any(form.fullmatch(digits) for form in _THOUSANDS):
        digits = re.sub(r"[ ']|,(?=\d{3}(?!\d))", "", digits).replace(",", ".")
    elif _DOTTED_THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    elif _DECIMAL_COMMA.fullmatch(digits):
        digits = digits.replace(",", ".")
    if not _PLAIN.fullmatch(digits):
        return "unreadable"
    return WrittenNumber(float(digits) / (10 if match["unit"] == "‰" else 1), percent=match["unit"] in _PERCENT)


def is_number(text: str) -> bool:
    """Return whether a text is a number, maybe a negative or an ambiguous one."""
    return read_number(text.strip().lstrip("-−")) != "unreadable"


def read_weight(text: str) -> WrittenNumber | Unreadable:
    """Return the weight that a text is: from 0 to MAX_WEIGHT."""
    number = read_number(text)
    if isinstance(number, WrittenNumber) and not number.value <= MAX_WEIGHT:
        return "unreadable"
    return number


def in_one_unit(weights: Sequence[WrittenNumber]) -> list[float] | None:
    """Return the weights in one unit; None if only some are in per cent, and it cannot be told what the others are.

    Beside 25 %, a weight of .5 is a half if the sum is 1, and 50 is a half if the sum is 100 %.
    """
    if all(weight.percent for weight in weights) or not any(weight.percent for weight in weights):
        return [weight.value for weight in weights]
    shares = [weight.value / 100 if weight.percent else weight.value for weight in weights]
    percent = [weight.value for weight in weights]
    for values, whole in ((shares, 1), (percent, 100)):
        if abs(sum(values) - whole) <= ROUNDING * whole:
            return values
    return None


def _simplified(text: str) -> str:
    """Return a text with plain digits and signs: full-width and Arabic ones are as good as any."""
    plain = unicodedata.normalize("NFKC", text[: 4 * _LARGEST]).translate(_SIGNS).strip().casefold()
    digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)
    return re.sub(r"(?<=\d)\s+(?=\d{3}(?!\d))", " ", digits)
