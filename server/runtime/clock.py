"""The wall clock. No other module reads it."""

from time import time

from server.core.model import Millis


def clock() -> Millis:
    """Return the time in milliseconds since 1970 UTC."""
    return int(time() * 1000)
