"""The canonical form of JSON (RFC 8785)."""

from __future__ import annotations

import json
import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.exports.canonical import canonical, ecmascript

# RFC 8785, appendix B, without what JSON cannot have.
NUMBERS = {
    0.0: "0",
    5e-324: "5e-324",
    -5e-324: "-5e-324",
    1.7976931348623157e308: "1.7976931348623157e+308",
    9007199254740992.0: "9007199254740992",
    295147905179352830000.0: "295147905179352830000",
    9.999999999999997e22: "9.999999999999997e+22",
    1e23: "1e+23",
    1.0000000000000001e23: "1.0000000000000001e+23",
    999999999999999700000.0: "999999999999999700000",
    999999999999999900000.0: "999999999999999900000",
    1e21: "1e+21",
    9.999999999999997e-7: "9.999999999999997e-7",
    0.000001: "0.000001",
    333333333.33333325: "333333333.33333325",
    -0.0000033333333333333333: "-0.0000033333333333333333",
    1424953923781206.2: "1424953923781206.2",
}


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_are_written_as_by_ecmascript(number: float) -> None:
    assert ecmascript(number) == NUMBERS[number]
    assert canonical([number]).decode() == f"[{NUMBERS[number]}]"


def test_there_is_no_negative_zero() -> None:
    assert canonical([-0.0, ecmascript(-0.0)]) == b'[0,"0"]'


def test_example_of_the_rfc() -> None:
    value = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": '\u20ac$\u000f\nA\'B"\\\\"/',
        "literals": [None, True, False],
    }
    expected = (
        '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    assert canonical(value).decode() == expected


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_is_the_same_when_read(number: float) -> None:
    text = canonical(number)
    assert float(json.loads(text)) == number
    assert canonical(msgspec.json.decode(text)) == text


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_what_is_no_number_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="no number"):
        canonical({"a": [number]})
