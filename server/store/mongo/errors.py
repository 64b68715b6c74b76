"""Says what is wrong with a MongoDB in one sentence."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TypeVar

from pymongo.errors import OperationFailure, PyMongoError

from server.store import Unavailable

T = TypeVar("T")

UNAUTHORIZED = 13
WRONG_PASSWORD = 18

# What the driver says of servers that cannot be used, and what it means. Its own errors have no codes for these.
_UNREACHABLE = (
    (
        "No replica set members available for replica set name",
        "answers, but is no member of the replica set that the address names; correct “replicaSet=” or remove it",
    ),
    ("SSL handshake failed", "cannot be reached over TLS; check “tls=” in the address, and the certificates"),
    ("Name or service not known", "cannot be found, as no host has this name; correct the address"),
    ("Connection refused", "cannot be reached: the host is there, but nothing accepts connections on that port"),
    ("timed out", "does not answer; check the address, the network and the firewall"),
)


def sentence(error: PyMongoError, where: str) -> str:
    """Return an error as one sentence; the driver's message lists every host and may have many lines."""
    if isinstance(error, OperationFailure):
        if error.code == WRONG_PASSWORD:
            return f"MongoDB at {where} refused the user name or the password."
        if error.code == UNAUTHORIZED:
            return f"MongoDB at {where} does not let this user read and write the database."
        return refused(error.code, where)
    return next(
        (f"MongoDB at {where} {problem}." for words, problem in _UNREACHABLE if words in str(error)),
        f"MongoDB at {where} does not answer ({type(error).__name__}).",
    )


def refused(code: int | None, where: str) -> str:
    """Return the sentence about a command, or a part of one, that the server refused with this code."""
    return f"MongoDB at {where} refused: error {code}."


async def errors_in_words(rows: AsyncIterator[T], where: str) -> AsyncIterator[T]:
    """Yield the same rows; raises Unavailable instead of the driver's errors."""
    try:
        async for row in rows:
            yield row
    except PyMongoError as error:
        raise Unavailable(sentence(error, where)) from None
