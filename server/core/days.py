"""Days of the calendar as facts: text such as "2027-03-31", without a time or a zone."""

from __future__ import annotations

import re
from calendar import monthrange, timegm
from typing import Annotated

from msgspec import Meta

from server.core.refused import Refused

Day = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]

# The end of the year 9999 in milliseconds since 1970; no date is later.
MAX_TIME = 253_402_300_799_999
DAY_MS = 24 * 60 * 60 * 1000
# Where it is still the day before, when it is noon in UTC.
LATEST_ZONE_MS = 12 * 60 * 60 * 1000
MAX_YEARS = 20
_PARTS = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def start_of_day(day: str) -> int | None:
    """Return when a day begins in UTC, in milliseconds since 1970; None if there is no such day."""
    parts = _PARTS.fullmatch(day)
    if parts is None:
        return None
    year, month, number = map(int, parts.groups())
    if not (year and 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    return timegm((year, month, number, 0, 0, 0)) * 1000


def checked_coming_day(day: str, now: int) -> Day:
    """Return a day that is not over everywhere at `now` and not more than 20 years ahead, without spaces around it.

    Raises Refused with this number of years.
    """
    first = (now - LATEST_ZONE_MS) // DAY_MS * DAY_MS
    last = now // DAY_MS * DAY_MS + (MAX_YEARS * 1461 // 4) * DAY_MS
    at = start_of_day(day := day.strip())
    if at is None or not first <= at <= last:
        raise Refused("look_again", most=MAX_YEARS)
    return day
