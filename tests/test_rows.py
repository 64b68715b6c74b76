"""A test of all rows of a table fails with every row that fails: tests/support/rows.py."""

from __future__ import annotations

import pytest

from tests.support.rows import one_test_for


def test_every_row_that_fails_is_named() -> None:
    @one_test_for([1, 2, 3])
    def is_two(number: int) -> None:
        assert number == 2

    with pytest.raises(ExceptionGroup, match="2 of 3 rows fail") as caught:
        is_two()
    assert [failure.__notes__ for failure in caught.value.exceptions] == [["in row 1"], ["in row 3"]]


def test_missing_exception_is_a_failure_of_its_row() -> None:
    @one_test_for([("x", 0), ("y", 1)], name=lambda row: row[0])
    def divides(_: str, number: int) -> None:
        with pytest.raises(ZeroDivisionError):
            1 // number

    with pytest.raises(ExceptionGroup) as caught:
        divides()
    (failure,) = caught.value.exceptions
    assert "DID NOT RAISE" in str(failure) and failure.__notes__ == ["in row y"]


def test_table_without_rows_fails() -> None:
    @one_test_for([])
    def anything(_: object) -> None:
        pass

    with pytest.raises(AssertionError, match="no rows"):
        anything()
