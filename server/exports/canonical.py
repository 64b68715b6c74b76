"""The canonical form of JSON (RFC 8785): the same value always has the same bytes, so they can be digested and signed.

Object keys are sorted, there is no white space, texts are UTF-8 with as few escapes as JSON allows, and numbers are
written as ECMAScript does: a browser gets these bytes from JSON.stringify, once the keys are sorted.
"""

from __future__ import annotations

from decimal import Decimal
from math import isfinite

import msgspec
from msgspec import Struct

_ENCODER = msgspec.json.Encoder(order="sorted")
# Whatever is one of these is already in its canonical form.
_PLAIN = (str, bool, type(None))
# Below, each whole number is a float of its own; ECMAScript writes these without a fraction.
_WHOLE = 2**53
# Numbers with a fraction within these limits are written alike by every shortest form.
_LEAST, _MOST = 1e-4, 1e15


def canonical(value: object) -> bytes:
    """Return the canonical JSON of a struct, or of decoded JSON, in which a msgspec.Raw is already canonical.

    Raises ValueError or OverflowError for a number that no float can be.
    """
    return _ENCODER.encode(_plain(msgspec.to_builtins(value) if isinstance(value, Struct) else value))


def canonical_whole(value: Struct) -> bytes:
    """Return the canonical JSON of a struct whose numbers are all whole and below 2**53, much sooner."""
    return _ENCODER.encode(value)


def _plain(value: object) -> object:
    """Return decoded JSON with its floats in a form that is encoded as ECMAScript writes them."""
    if isinstance(value, dict):
        return {key: item if type(item) in _PLAIN else _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [item if type(item) in _PLAIN else _plain(item) for item in value]
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= _WHOLE):
        return _number(float(value))
    return value


def _number(number: float) -> object:
    if not isfinite(number):
        raise ValueError(f"{number} is no number of JSON")
    if abs(number) < _WHOLE and number == int(number):
        return int(number)
    return number if _LEAST <= abs(number) <= _MOST else msgspec.Raw(ecmascript(number).encode())


def ecmascript(number: float) -> str:
    """Return a finite number as ECMAScript writes it (ECMA-262, Number::toString)."""
    sign, parts, exponent = Decimal(repr(number)).normalize().as_tuple()
    if parts == (0,):
        return "0"
    assert isinstance(exponent, int)
    digits, before = "".join(map(str, parts)), len(parts) + exponent  # the number of digits before the point
    if len(digits) <= before <= 21:
        text = digits + "0" * (before - len(digits))
    elif 0 < before <= 21:
        text = f"{digits[:before]}.{digits[before:]}"
    elif -6 < before <= 0:
        text = f"0.{'0' * -before}{digits}"
    else:
        fraction = f".{digits[1:]}" if len(digits) > 1 else ""
        text = f"{digits[0]}{fraction}e{before - 1:+d}"
    return f"-{text}" if sign else text
