"""The one place that reads the time of day."""

from time import time

from server.core.model import Millis


def clock() -> Millis:
    """The time in milliseconds since 1970 UTC."""
    return int(time() * 1000)
