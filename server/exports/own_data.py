"""A member's own data as JSON, with times that people can read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec

from server.core.visibility.own_data import OwnData
from server.exports.escaping import escape_controls

# The names of fields that hold times, in milliseconds since 1970.
TIMES = ("at", "joined_at")


def render(own: OwnData) -> bytes:
    """Return a member's data as indented UTF-8 JSON; times are ISO 8601 in UTC."""
    content = msgspec.json.encode(_with_times(msgspec.to_builtins(own)))
    return escape_controls(msgspec.json.format(content, indent=2)) + b"\n"


def _with_times(value: Any) -> Any:
    match value:
        case dict():
            return {key: _time(item) if key in TIMES else _with_times(item) for key, item in value.items()}
        case list() | tuple():
            return [_with_times(item) for item in value]
        case _:
            return value


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
