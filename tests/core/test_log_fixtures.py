"""Logs of all formats verify and replay to the expected board, and the current format does not change unnoticed."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from scripts.log_fixture import LOGS, expected, of_format, read, schema
from scripts.log_meeting import everything
from server.core import log
from server.core.events import Commit
from server.core.upcasters import FORMAT
from tests.support.forged import rewritten

FIXTURES = sorted(LOGS.glob("format-*/*.jsonl"))
NAMES = [f"{file.parent.name}/{file.stem}" for file in FIXTURES]
OURS = LOGS / f"format-{FORMAT}"

CHANGED = """
The events of format {format} differ from tests/fixtures/logs/format-{format}/schema.json. Stored logs have that format
permanently, so it must not change: see "Add an event" in CONTRIBUTING.md. In short:
1. raise FORMAT in server/core/upcasters.py, and add the step from {format} to UPCASTERS, with a test in test_log.py;
2. add the new event to the meeting in scripts/log_meeting.py and run `python -m scripts.log_fixture write`;
3. mention the new format in CHANGELOG.md.
If format {format} was never released, `python -m scripts.log_fixture write --overwrite` is enough.
Differences: {where}
"""


def stored_schema() -> dict[str, Any]:
    """Return the events and fields of the current format when its logs were written."""
    stored: dict[str, Any] = json.loads((OURS / "schema.json").read_text(encoding="utf-8"))
    return stored


def differences(one: Any, other: Any, place: str = "") -> list[str]:
    """Return the paths at which two schemas differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [d for key in sorted(one.keys() | other.keys()) for d in _at(one, other, key, place)]
    return [] if one == other else [place]


def _at(one: dict[str, Any], other: dict[str, Any], key: str, place: str) -> list[str]:
    if key not in one or key not in other:
        return [f"{place}/{key}"]
    return differences(one[key], other[key], f"{place}/{key}")


def instructions(now: dict[str, Any], stored: dict[str, Any]) -> str:
    """Return what to do if the format has changed, or "" if it has not."""
    where = differences(now, stored)
    return CHANGED.format(format=FORMAT, where=", ".join(where)) if where else ""


@cache
def commits(file: Path) -> tuple[Commit, ...]:
    """Return the log in a file."""
    return tuple(read(file))


def contains(actual: Any, expected: Any) -> bool:
    """Return whether a value equals the expected one, apart from fields that were added later."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and all(k in actual and contains(actual[k], expected[k]) for k in expected)
    if isinstance(expected, list):
        return len(actual) == len(expected) and all(map(contains, actual, expected))
    return bool(actual == expected)


# ---- every log


@pytest.mark.parametrize("file", FIXTURES, ids=NAMES)
def test_every_log_verifies_and_leads_to_its_board(file: Path) -> None:
    stored = commits(file)
    log.verify(stored[0].session, stored)
    assert not log.replay(stored).read_only
    result = json.loads(msgspec.json.encode(expected(stored)))
    before = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    assert contains(result, before)
    format = int(file.parent.name.removeprefix("format-"))
    assert of_format(format, result).keys() == before.keys(), "what `log_fixture expect` would write"


@pytest.mark.parametrize("file", FIXTURES, ids=NAMES)
def test_log_file_equals_the_commits_byte_by_byte(file: Path) -> None:
    assert file.read_bytes() == b"".join(commit.body + b"\n" for commit in commits(file))
    assert [json.loads(commit.body)["seq"] for commit in commits(file)] == list(range(1, len(commits(file)) + 1))


@given(st.data())
def test_changed_byte_is_detected_in_every_log(data: st.DataObject) -> None:
    stored = list(commits(data.draw(st.sampled_from(FIXTURES))))
    place = data.draw(st.integers(0, len(stored) - 1))
    body = bytearray(stored[place].body)
    body[data.draw(st.integers(0, len(body) - 1))] ^= data.draw(st.integers(1, 255))
    stored[place] = structs.replace(stored[place], body=bytes(body))
    for check in (lambda: log.verify(stored[0].session, stored), lambda: log.replay(stored)):
        with pytest.raises(log.CorruptLog, match=f"the digest of commit {place + 1} "):
            check()


@pytest.mark.parametrize("file", FIXTURES, ids=NAMES)
def test_log_with_an_additional_event_field_opens_and_verifies(file: Path) -> None:
    def extended(raw: dict[str, Any]) -> dict[str, Any]:
        return {**raw, "events": [{**event, "since": "later"} for event in raw["events"]]}

    stored = rewritten(commits(file), extended)
    log.verify(stored[0].session, stored)
    session, before = log.replay(stored), log.replay(commits(file))
    assert session.read_only
    assert structs.replace(session, read_only=False, digest="") == structs.replace(before, digest="")


# ---- the current format


def test_every_format_has_a_log() -> None:
    assert {file.parent.name for file in FIXTURES} == {f"format-{n}" for n in range(1, FORMAT + 1)}


def test_logs_of_the_current_format_contain_every_event() -> None:
    types = {e["type"] for f in OURS.glob("*.jsonl") for c in commits(f) for e in json.loads(c.body)["events"]}
    assert types == set(schema()["events"])


def test_logs_of_the_current_format_are_of_meetings_and_of_a_rehearsal() -> None:
    assert {log.replay(commits(file)).rehearsal for file in OURS.glob("*.jsonl")} == {False, True}


def test_meeting_for_new_logs_contains_every_event() -> None:
    meeting_log = everything("7G4KQ2XM", "hidden", "live").log
    # An imported session has no meeting: its only event is in a log of its own.
    assert {event["type"] for commit in meeting_log for event in json.loads(commit.body)["events"]} == {
        *schema()["events"]
    } - {"imported"}


def test_events_and_fields_do_not_change_without_a_new_format() -> None:
    if message := instructions(schema(), stored_schema()):
        pytest.fail(message, pytrace=False)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda events: events.update(nudged={"type": "object"}), "/events/nudged"),
        (lambda events: events.pop("revealed"), "/events/revealed"),
        (
            lambda events: events["scored"]["properties"].update(mood={"default": None}),
            "/events/scored/properties/mood",
        ),
        (lambda events: events["scored"]["properties"].pop("reason"), "/events/scored/properties/reason"),
        (
            lambda events: events["created"]["properties"]["description"]["properties"]["question"].update(maxLength=9),
            "/events/created/properties/description/properties/question/maxLength",
        ),
        (lambda events: events["done_set"]["properties"]["done"].update(type="integer"), "/events/done_set/properties"),
        (
            lambda events: events["joined"]["properties"]["role"]["enum"].append("guest"),
            "/events/joined/properties/role",
        ),
    ],
    ids=["event added", "event removed", "field added", "field removed", "limit", "type", "value added"],
)
def test_every_kind_of_change_is_detected(change: Any, where: str) -> None:
    now = deepcopy(schema())
    change(now["events"])
    message = instructions(now, stored_schema())
    assert where in message and "raise FORMAT" in message


def test_every_object_of_an_event_forbids_unknown_fields() -> None:
    # So fields of a newer version are detected, and the session is then read-only.
    def objects(part: Any, place: str) -> list[str]:
        if isinstance(part, list):
            return [found for n, item in enumerate(part) for found in objects(item, f"{place}/{n}")]
        if not isinstance(part, dict):
            return []
        lax = "properties" in part and "type" in part and part.get("additionalProperties") is not False
        return [place] * lax + [found for key, item in part.items() for found in objects(item, f"{place}/{key}")]

    assert objects(schema(), "") == []
