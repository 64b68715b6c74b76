"""How commits of older formats are read: one pure function for each step from a format to the next.

A format is what the JSON of a commit may hold: which events there are, and which fields they have. Once released it
never changes. Whoever adds, removes or changes an event or a field raises FORMAT, adds the step from the format before
to UPCASTERS, and adds a log of the new format to tests/fixtures/logs/ (CONTRIBUTING.md shows how, by example).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

# The format that this version writes.
FORMAT = 1

# A commit's decoded JSON in one format, to the same in the next. It gets the whole commit, so that one event may become
# several or none; it may change what it is given. `format` itself is not its business.
Upcaster = Callable[[dict[str, Any]], dict[str, Any]]

# By the format that a step starts from.
UPCASTERS: Mapping[int, Upcaster] = {}


def upcast(body: dict[str, Any], written: int, steps: Mapping[int, Upcaster] = UPCASTERS) -> dict[str, Any]:
    """The JSON of a commit that was written in an older format, in today's; raises KeyError when a step is missing."""
    for number in range(written, FORMAT):
        body = steps[number](body)
    return {**body, "format": FORMAT}
