"""Logs of other formats: newer ones are recognised, older ones read through upcasters."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import msgspec
import pytest
from msgspec import structs

from server.core import log
from server.core.commands import Join, OpenScoring, Rename
from server.core.decide import decide
from server.core.events import Commit, Created, DoneSet, Revealed, Scored, TimerSet
from server.core.evolve import evolve
from server.core.refused import Refused
from server.core.upcasters import FORMAT, UPCASTERS
from tests.support.forged import NUDGED, TIMER, forged, newer, rewritten, with_body
from tests.support.meeting import CODE, FACILITATOR, Meeting


def test_newer_format_is_identified_and_not_read(commits: list[Commit]) -> None:
    for body in (newer(commits[-1]).body, forged(commits[-1], [TIMER], FORMAT + 1).body):
        session = log.replay(commits)
        before = deepcopy(session)
        with pytest.raises(log.NewerFormat, match=rf"^written by a newer Quorum \(format {FORMAT + 1}\)$"):
            log.advance(session, with_body(commits[-1], body))
        assert session == before


def test_damaged_commit_is_not_reported_as_newer(commits: list[Commit]) -> None:
    damaged = structs.replace(commits[2], body=commits[2].body.replace(b'"format":%d' % FORMAT, b'"format":99'))
    with pytest.raises(log.CorruptLog, match="digest"):
        log.replay([*commits[:2], damaged])


def test_unknown_event_is_reported_as_newer(commits: list[Commit]) -> None:
    with pytest.raises(log.NewerFormat, match="with events that this version does not know"):
        log.replay([*commits, forged(commits[-1], [TIMER, NUDGED])])


def test_empty_log_is_refused() -> None:
    with pytest.raises(log.CorruptLog, match="the log is empty"):
        log.verify(CODE, [])


def with_fields(raw: dict[str, Any]) -> dict[str, Any]:
    """Return a commit with unknown fields at the top, in each event and nested."""
    for event in raw["events"]:
        event["mood"] = {"type": "sunny"}
        for option in event.get("description", {}).get("options", ()):
            option["colour"] = "red"
    return {**raw, "server": "ours"}


def test_unknown_fields_are_ignored_and_make_the_session_read_only(commits: list[Commit]) -> None:
    extended = rewritten(commits, with_fields)
    log.verify(CODE, extended)
    session, before = log.replay(extended), log.replay(commits)
    assert (session.read_only, before.read_only) == (True, False)
    assert structs.replace(session, read_only=False, digest="") == structs.replace(before, digest="")


def test_one_unknown_field_makes_the_session_read_only() -> None:
    meeting = Meeting().join("ada")
    unknown = forged(meeting.log[-1], [{**TIMER, "mood": 1}])
    session = log.replay([*meeting.log, unknown, forged(unknown, [TIMER])])
    assert session.read_only
    for who, command in (("ada", Rename("Bea")), (FACILITATOR, OpenScoring()), (None, Join("bob", "Bob", "voter"))):
        with pytest.raises(Refused, match="read_only"):
            decide(session, command, who, 0)


def upcast_example(raw: dict[str, Any]) -> dict[str, Any]:
    """Upcast an example format, in which one event was split in two and a field was renamed."""
    events: list[dict[str, Any]] = []
    for event in raw["events"]:
        if event["type"] == "scored_and_done":
            events.append({**event, "type": "scored", "value": event["points"]})
            del events[-1]["points"]
            events.append({"type": "done_set", "member": event["member"], "done": True})
        else:
            events.append(event)
    return {**raw, "events": events, "refs": raw.get("refs", {})}


def test_older_format_is_read_through_its_upcasters(commits: list[Commit]) -> None:
    old = {"type": "scored_and_done", "member": "ada", "option": "flask", "criterion": "joy", "points": 3}
    raw = {"format": FORMAT - 1, "session": CODE, "seq": commits[-1].seq + 1, "at": 5, "events": [old, TIMER]}
    commit = Commit(CODE, commits[-1].seq + 1, 5, msgspec.json.encode(raw), "")
    events = (Scored("ada", "flask", "joy", 3), DoneSet("ada", True), TimerSet(None))
    assert log.read(commit, {FORMAT - 1: upcast_example}) == log.Content(events, {}, True)
    with pytest.raises(log.CorruptLog, match="has an unknown format"):
        log.read(commit, {})


def test_upcasters_run_even_if_the_older_format_is_readable(commits: list[Commit]) -> None:
    commit = forged(commits[-1], [TIMER], FORMAT - 1)
    stopped = log.read(commit, {FORMAT - 1: lambda raw: {**raw, "events": [{"type": "revealed"}]}})
    assert stopped.events == (Revealed(),)


def test_every_older_format_has_an_upcaster() -> None:
    assert set(UPCASTERS) == set(range(1, FORMAT))


def test_session_is_created_once(commits: list[Commit]) -> None:
    created = log.read(commits[0]).events[0]
    assert isinstance(created, Created)
    with pytest.raises(ValueError):
        evolve(deepcopy(log.replay(commits)), created, 0)


def test_last_ref_of_each_client_is_stored(commits: list[Commit]) -> None:
    session = log.replay(commits)
    for refs in ({"a": 1, "b": 7}, {"a": 2}):
        commit = log.seal(CODE, session.seq + 1, 0, [], refs, session.digest)
        log.advance(session, commit)
    assert session.refs == {"a": 2, "b": 7}
