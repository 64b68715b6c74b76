"""Upcasters for commits in older formats: one pure function for each step from a format to the next.

A format defines the events of a commit's JSON and their fields. A released format never changes. To add, remove or
change an event or a field, or to allow values that earlier versions refuse to read (a longer text), increment FORMAT,
add an upcaster from the previous format to UPCASTERS, and add a log in the new format to tests/fixtures/logs/
(CONTRIBUTING.md has an example).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

# The format that this version writes.
FORMAT = 8

# Converts the decoded JSON of a commit from one format to the next. It gets the whole commit, so that one event can
# become several or none, and may modify its argument. It does not change `format`.
Upcaster = Callable[[dict[str, Any]], dict[str, Any]]


def _names_are_permanent(body: dict[str, Any]) -> dict[str, Any]:
    """Format 2 has commitments instead of names; in format 1 the names are part of the log."""
    for event in body["events"]:
        if event["type"] in ("joined", "admitted", "renamed"):
            event["permanent"] = True
    return body


def _sessions_stand_alone(body: dict[str, Any]) -> dict[str, Any]:
    """Format 3 has links between sessions about the same decision, and the day to look at it again."""
    for event in body["events"]:
        if event["type"] == "created":
            event["previous"] = None
        elif event["type"] == "closed":
            event["look_again"] = None
    return body


def _last_time_is_not_known(body: dict[str, Any]) -> dict[str, Any]:
    """Format 4 has what the session before showed at its end, and `appointed`, `reveal_undone` and `reworded`."""
    for event in body["events"]:
        if event["type"] == "created":
            event["last_time"] = None
    return body


def _options_stay(body: dict[str, Any]) -> dict[str, Any]:
    """Format 5 has options that are added or dropped as a round opens."""
    for event in body["events"]:
        if event["type"] == "round_opened":
            event["added"], event["dropped"] = [], []
    return body


def _meetings_are_real(body: dict[str, Any]) -> dict[str, Any]:
    """Format 6 has rehearsals, and `reminded` and `screen_turned`."""
    for event in body["events"]:
        if event["type"] == "created":
            event["rehearsal"] = False
    return body


def _refs_are_complete(body: dict[str, Any]) -> dict[str, Any]:
    """Format 7 tells which refs below the last accepted one were not accepted; before, all of them counted as such."""
    return {**body, "skipped": {}}


def _everybody_has_a_device(body: dict[str, Any]) -> dict[str, Any]:
    """Format 8 has members without a device, whose scores are marked as entered by a facilitator."""
    for event in body["events"]:
        if event["type"] == "joined":
            event["without_device"] = False
    return body


# By source format.
UPCASTERS: Mapping[int, Upcaster] = {
    1: _names_are_permanent,
    2: _sessions_stand_alone,
    3: _last_time_is_not_known,
    4: _options_stay,
    5: _meetings_are_real,
    6: _refs_are_complete,
    7: _everybody_has_a_device,
}


def upcast(body: dict[str, Any], written: int, steps: Mapping[int, Upcaster] = UPCASTERS) -> dict[str, Any]:
    """Convert a commit's JSON from the format `written` to the current one; raise KeyError if a step is missing."""
    for number in range(written, FORMAT):
        body = steps[number](body)
    return {**body, "format": FORMAT}
