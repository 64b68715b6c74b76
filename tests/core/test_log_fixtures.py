"""Logs of every format there was: they verify and lead to the same board, and no format changes once it has a log."""

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

from scripts.log_fixture import LOGS, everything, expected, read, schema
from server.core import log
from server.core.events import Commit
from server.core.upcasters import FORMAT
from tests.support.forged import rewritten

FIXTURES = sorted(LOGS.glob("format-*/*.jsonl"))
NAMES = [f"{file.parent.name}/{file.stem}" for file in FIXTURES]
OURS = LOGS / f"format-{FORMAT}"

CHANGED = """
The events of format {format} are not what tests/fixtures/logs/format-{format}/schema.json says. Logs in that format are
kept for ever, so it must not change: see "Add an event" in CONTRIBUTING.md. In short:
1. raise FORMAT in server/core/upcasters.py, and add the step from {format} to UPCASTERS, with a test in test_log.py;
2. let the new event happen in scripts/log_fixture.py and run `python -m scripts.log_fixture write`;
3. say in CHANGELOG.md that the format is new.
As long as format {format} was never released: `python -m scripts.log_fixture write --overwrite` is enough.
What differs: {where}
"""


def kept_schema() -> dict[str, Any]:
    """Return the events and fields of the present format, as they were when its log was written."""
    found: dict[str, Any] = json.loads((OURS / "schema.json").read_text(encoding="utf-8"))
    return found


def differences(one: Any, other: Any, place: str = "") -> list[str]:
    """Where two schemas differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [d for key in sorted(one.keys() | other.keys()) for d in _at(one, other, key, place)]
    return [] if one == other else [place]


def _at(one: dict[str, Any], other: dict[str, Any], key: str, place: str) -> list[str]:
    if key not in one or key not in other:
        return [f"{place}/{key}"]
    return differences(one[key], other[key], f"{place}/{key}")


def complaint(now: dict[str, Any], kept: dict[str, Any]) -> str:
    """What to do about a format that has changed; nothing when it has not."""
    where = differences(now, kept)
    return CHANGED.format(format=FORMAT, where=", ".join(where)) if where else ""


@cache
def commits(file: Path) -> tuple[Commit, ...]:
    """Return the log in a file."""
    return tuple(read(file))


def holds(found: Any, wanted: Any) -> bool:
    """Return whether something has all that is wanted of it; it may have more fields, which came later."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(key in found and holds(found[key], wanted[key]) for key in wanted)
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(holds, found, wanted))
    return bool(found == wanted)


# ---- every log


@pytest.mark.parametrize("file", FIXTURES, ids=NAMES)
def test_every_log_verifies_and_leads_to_its_board(file: Path) -> None:
    kept = commits(file)
    log.verify(kept[0].session, kept)
    assert not log.replay(kept).read_only
    found = json.loads(msgspec.json.encode(expected(kept)))
    assert holds(found, json.loads(file.with_suffix(".json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("file", FIXTURES, ids=NAMES)
def test_a_log_is_kept_to_the_byte(file: Path) -> None:
    assert file.read_bytes() == b"".join(commit.body + b"\n" for commit in commits(file))
    assert [json.loads(commit.body)["seq"] for commit in commits(file)] == list(range(1, len(commits(file)) + 1))


@given(st.data())
def test_changing_any_byte_of_any_log_is_found(data: st.DataObject) -> None:
    kept = list(commits(data.draw(st.sampled_from(FIXTURES))))
    place = data.draw(st.integers(0, len(kept) - 1))
    body = bytearray(kept[place].body)
    body[data.draw(st.integers(0, len(body) - 1))] ^= data.draw(st.integers(1, 255))
    kept[place] = structs.replace(kept[place], body=bytes(body))
    for look in (lambda: log.verify(kept[0].session, kept), lambda: log.replay(kept)):
        with pytest.raises(log.CorruptLog, match=f"the digest of commit {place + 1} "):
            look()


@pytest.mark.parametrize("file", FIXTURES, ids=NAMES)
def test_a_log_with_a_field_added_to_its_events_still_opens_and_verifies(file: Path) -> None:
    def extended(raw: dict[str, Any]) -> dict[str, Any]:
        return {**raw, "events": [{**event, "since": "later"} for event in raw["events"]]}

    kept = rewritten(commits(file), extended)
    log.verify(kept[0].session, kept)
    session, before = log.replay(kept), log.replay(commits(file))
    assert session.read_only
    assert structs.replace(session, read_only=False, digest="") == structs.replace(before, digest="")


# ---- the present format


def test_every_format_there_was_has_a_log() -> None:
    assert {file.parent.name for file in FIXTURES} == {f"format-{n}" for n in range(1, FORMAT + 1)}


def test_the_logs_of_the_present_format_hold_every_event() -> None:
    found = {e["type"] for f in OURS.glob("*.jsonl") for c in commits(f) for e in json.loads(c.body)["events"]}
    assert found == set(schema()["events"])


def test_the_meeting_that_new_logs_are_written_from_holds_every_event() -> None:
    made = everything("7G4KQ2XM", "hidden", "live").log
    assert {event["type"] for commit in made for event in json.loads(commit.body)["events"]} == set(schema()["events"])


def test_no_event_and_no_field_changes_without_a_new_format() -> None:
    if wrong := complaint(schema(), kept_schema()):
        pytest.fail(wrong, pytrace=False)


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
    ids=["event added", "event gone", "field added", "field gone", "limit", "type", "word added"],
)
def test_each_kind_of_change_is_noticed(change: Any, where: str) -> None:
    now = deepcopy(schema())
    change(now["events"])
    told = complaint(now, kept_schema())
    assert where in told and "raise FORMAT" in told


def test_no_field_of_an_event_can_be_overlooked() -> None:
    # What forbids unknown fields notices those of a newer version; the session is read-only then.
    def objects(part: Any, place: str) -> list[str]:
        if isinstance(part, list):
            return [found for n, item in enumerate(part) for found in objects(item, f"{place}/{n}")]
        if not isinstance(part, dict):
            return []
        lax = "properties" in part and "type" in part and part.get("additionalProperties") is not False
        return [place] * lax + [found for key, item in part.items() for found in objects(item, f"{place}/{key}")]

    assert objects(schema(), "") == []
