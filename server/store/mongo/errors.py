"""Says what is wrong with a MongoDB in one sentence."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TypeVar

from pymongo.errors import OperationFailure, PyMongoError

from server.store import Unavailable

T = TypeVar("T")

UNAUTHORIZED = 13
WRONG_PASSWORD = 18


def sentence(error: PyMongoError, where: str) -> str:
    """Return an error as one sentence; the driver's message lists every host and may have many lines."""
    if isinstance(error, OperationFailure):
        if error.code == WRONG_PASSWORD:
            return f"MongoDB at {where} refused the user name or the password."
        if error.code == UNAUTHORIZED:
            return f"MongoDB at {where} does not let this user read and write the database."
        return f"MongoDB at {where} refused: error {error.code}."
    return f"MongoDB at {where} does not answer ({type(error).__name__})."


async def errors_in_words(rows: AsyncIterator[T], where: str) -> AsyncIterator[T]:
    """Yield the same rows; raises Unavailable instead of the driver's errors."""
    try:
        async for row in rows:
            yield row
    except PyMongoError as error:
        raise Unavailable(sentence(error, where)) from None
