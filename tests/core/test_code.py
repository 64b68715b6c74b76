"""Session codes tolerate typing mistakes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core.code import ALPHABET, SPACE, code_from_number, format_code, parse_code

NUMBERS = st.integers(0, SPACE - 1)


def test_alphabet_has_no_ambiguous_characters() -> None:
    assert sorted(set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") - set(ALPHABET)) == ["I", "L", "O", "U"]
    assert len(ALPHABET) == 32


@pytest.mark.parametrize(
    ("number", "code"), [(0, "00000000"), (31, "0000000Z"), (32, "00000010"), (SPACE - 1, "ZZZZZZZZ")]
)
def test_code_is_its_number_in_base_32(number: int, code: str) -> None:
    assert code_from_number(number) == code


@given(NUMBERS)
def test_every_number_has_a_unique_code(number: int) -> None:
    code = code_from_number(number)
    assert sum(ALPHABET.index(c) * 32**place for place, c in enumerate(reversed(code))) == number


@pytest.mark.parametrize(
    "typed",
    ["7G4K-Q1X0", "7g4kq1x0", " 7G4K Q1X0\n", "7g4k-qlxo", "7G4K-QIXO", "7g4k–qix0", "7-G-4-K-Q-1-X-0", "7G4K — QLX0"],
)
def test_confused_characters_are_corrected(typed: str) -> None:
    assert parse_code(typed) == "7G4KQ1X0"


@given(NUMBERS, st.data())
def test_code_is_case_insensitive(number: int, data: st.DataObject) -> None:
    code = code_from_number(number)
    assert format_code(code) == f"{code[:4]}-{code[4:]}"
    cases = data.draw(st.lists(st.booleans(), min_size=9, max_size=9))
    typed = "".join(c.lower() if low else c for c, low in zip(format_code(code), cases, strict=True))
    assert parse_code(typed) == code


@pytest.mark.parametrize("typed", ["", "7G4K-Q1X", "7G4K-Q1X00", "7G4K-Q1XU", "7G4K.Q1X0", "\u0667G4KQ1X0", "-" * 41])
def test_invalid_code_is_none(typed: str) -> None:
    assert parse_code(typed) is None


@given(st.text(max_size=50))
def test_any_text_is_read_as_a_code_or_none(typed: str) -> None:
    code = parse_code(typed)
    assert code is None or (len(code) == 8 and set(code) <= set(ALPHABET))
