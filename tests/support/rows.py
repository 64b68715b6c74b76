"""One test for all rows of a table: a test of its own for each row costs pytest more time than most rows take."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

import pytest

MOST_SHOWN = 10


def one_test_for(
    rows: Iterable[Any] | Callable[[], Iterable[Any]], name: Callable[[Any], str] = repr
) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Make a function that checks one row the test of all rows, which fails with every row that fails.

    A row that is a tuple is passed as separate arguments. `name` names a row in the message. If finding the rows takes
    time, pass a function that returns them: every process that runs tests imports every test file.

    For long tables of quick checks that need no fixture; parametrize the others, so that each can be run alone.
    """

    def decorate(check: Callable[..., None]) -> Callable[[], None]:
        @functools.wraps(check)
        def test() -> None:
            table = list(rows() if callable(rows) else rows)
            assert table, "the table has no rows"
            failures = [failure for row in table if (failure := _failure(check, row, name))]
            if failures:
                raise ExceptionGroup(f"{len(failures)} of {len(table)} rows fail", failures[:MOST_SHOWN])

        # Otherwise pytest would look for fixtures of these names.
        del test.__wrapped__
        return test

    return decorate


def _failure(check: Callable[..., None], row: Any, name: Callable[[Any], str]) -> Exception | None:
    try:
        check(*row) if type(row) is tuple else check(row)
        return None
    except Exception as error:
        failure = error
    except pytest.fail.Exception as error:  # what pytest.raises raises; it is no Exception
        failure = AssertionError(str(error)).with_traceback(error.__traceback__)
    failure.add_note(f"in row {name(row)}")
    return failure
