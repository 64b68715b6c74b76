"""Dates on the command line, and times in what it prints."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import click

from server.core.archive import Span
from server.core.days import Day
from server.core.model import Millis

DAY = click.DateTime(["%Y-%m-%d"])


def span(first: datetime | None, last: datetime | None) -> Span:
    """Return the time of these days, the last one included, by the clock of this machine."""
    return Span(None if first is None else _millis(first), None if last is None else _millis(last + timedelta(days=1)))


def iso(at: Millis | None) -> str | None:
    """Return a time as in ISO 8601, in UTC."""
    if at is None:
        return None
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def local(at: Millis) -> str:
    """Return a time to the minute, by the clock of this machine."""
    return datetime.fromtimestamp(at / 1000).isoformat(" ", "minutes")


def today() -> Day:
    """Return the day by the clock of this machine."""
    return datetime.now().date().isoformat()


def _millis(day: datetime) -> Millis:
    return int(day.timestamp() * 1000)
