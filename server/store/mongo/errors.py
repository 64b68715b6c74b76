"""Says what is wrong with a MongoDB in one sentence."""

from __future__ import annotations

from pymongo.errors import OperationFailure, PyMongoError

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
