"""The log is a hash chain: changed, missing or moved commits are detected."""

from __future__ import annotations

import hashlib
from copy import deepcopy
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.core import log
from server.core.commands import Join, OpenScoring, Rename
from server.core.decide import decide
from server.core.events import Commit, Created, DoneSet, Revealed, Scored, TimerSet
from server.core.evolve import evolve
from server.core.refused import Refused
from server.core.upcasters import FORMAT, UPCASTERS
from tests.support.forged import NUDGED, TIMER, forged, newer, rewritten, with_body
from tests.support.meeting import CODE, FACILITATOR, Meeting, about, first_commit


@pytest.fixture
def commits() -> list[Commit]:
    """See small_log."""
    return small_log()


@cache
def _small_log() -> tuple[Commit, ...]:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "“fun”", 2)
    return tuple(meeting.done("ada").set_timer(60).reveal().close("flask", "Because.").log)


def small_log() -> list[Commit]:
    """Return the log of a small meeting with every kind of event."""
    return list(_small_log())


def test_digest_covers_the_previous_digest_and_the_bytes(commits: list[Commit]) -> None:
    before = ""
    for commit in commits:
        assert commit.digest == hashlib.sha256(before.encode() + commit.body).hexdigest()
        before = commit.digest


def test_commit_is_json_with_its_format_first_and_no_defaults(commits: list[Commit]) -> None:
    assert commits[4].body == (
        b'{"format":%d,"session":"7G4KQ2XM","seq":5,"at":1790000004000,"events":[{"type":"scored","member":"ada",'
        b'"option":"flask","criterion":"joy","value":4,"reason":"\xe2\x80\x9cfun\xe2\x80\x9d","confidence":2}],"refs":{}}'
        % FORMAT
    )


def test_verification_decodes_nothing(commits: list[Commit], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_decoder", None)
    log.verify(CODE, [*commits, with_body(commits[-1], b"\xffwhatever a later version may write\x00")])


def test_replay_ends_at_the_last_commit(commits: list[Commit]) -> None:
    session = log.replay(commits)
    assert (session.seq, session.digest) == (len(commits), commits[-1].digest)
    assert session.phase == "closed"


def test_log_can_be_replayed_in_two_parts(commits: list[Commit]) -> None:
    for place in range(1, len(commits)):
        assert log.replay(commits[place:], log.replay(commits[:place])) == log.replay(commits)


def test_commit_round_trips(commits: list[Commit]) -> None:
    assert log.read(commits[4]).events == (Scored("ada", "flask", "joy", 4, "“fun”", 2),)
    last = commits[-1]
    commit = log.seal(CODE, last.seq + 1, 7, [TimerSet(9), Revealed()], {"phone": 3}, last.digest)
    assert log.read(commit) == log.Content((TimerSet(9), Revealed()), {"phone": 3}, True)


@given(st.data())
def test_any_changed_byte_is_detected(data: st.DataObject) -> None:
    commits = small_log()
    place = data.draw(st.integers(0, len(commits) - 1), label="commit")
    byte = data.draw(st.integers(0, len(commits[place].body) - 1), label="byte")
    flip = data.draw(st.integers(1, 255), label="flip")
    body = bytearray(commits[place].body)
    body[byte] ^= flip
    expect_detected(commits, place, bytes(body))


def test_every_single_changed_byte_is_detected(commits: list[Commit]) -> None:
    for place, commit in enumerate(commits):
        for byte in range(len(commit.body)):
            body = bytearray(commit.body)
            body[byte] ^= 1
            expect_detected(commits, place, bytes(body))


@given(st.data())
def test_removed_or_inserted_bytes_are_detected(data: st.DataObject) -> None:
    commits = small_log()
    place = data.draw(st.integers(0, len(commits) - 1))
    body = commits[place].body
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    changed = body[:start] + data.draw(st.binary(max_size=5)) + body[end:]
    if changed != body:
        expect_detected(commits, place, changed)


def expect_detected(commits: list[Commit], place: int, body: bytes) -> None:
    """Check that verifying and reading both detect other bytes in a commit."""
    log_ = [*commits[:place], structs.replace(commits[place], body=body), *commits[place + 1 :]]
    for check in (lambda: log.verify(CODE, log_), lambda: log.replay(log_)):
        with pytest.raises(
            log.CorruptLog, match=f"the digest of commit {place + 1} of {CODE} does not match its content"
        ):
            check()


@pytest.mark.parametrize("field", ["session", "seq", "at", "digest"])
def test_fields_stored_with_the_bytes_must_match_them(commits: list[Commit], field: str) -> None:
    wrong = {"session": "00000000", "seq": 99, "at": 5, "digest": "0" * 64}[field]
    for place, commit in enumerate(commits):
        log_ = [*commits[:place], structs.replace(commit, **{field: wrong}), *commits[place + 1 :]]
        with pytest.raises(log.CorruptLog):
            log.replay(log_)


def test_missing_commit_is_detected(commits: list[Commit]) -> None:
    for place in range(len(commits) - 1):
        with pytest.raises(log.CorruptLog):
            log.replay(commits[:place] + commits[place + 1 :])


def test_missing_commit_is_detected_after_renumbering(commits: list[Commit]) -> None:
    for place in range(1, len(commits) - 1):
        moved = [structs.replace(commit, seq=commit.seq - 1) for commit in commits[place + 1 :]]
        with pytest.raises(log.CorruptLog, match="digest"):
            log.replay(commits[:place] + moved)


def test_swapped_commits_are_detected(commits: list[Commit]) -> None:
    for place in range(len(commits) - 1):
        with pytest.raises(log.CorruptLog):
            log.replay([*commits[:place], commits[place + 1], commits[place], *commits[place + 2 :]])


def test_repeated_commit_is_detected(commits: list[Commit]) -> None:
    for place in range(len(commits)):
        with pytest.raises(log.CorruptLog):
            log.replay([*commits[: place + 1], *commits[place:]])


def test_commit_of_another_session_is_detected(commits: list[Commit]) -> None:
    foreign = structs.replace(commits[1], session="00000000")
    with pytest.raises(log.CorruptLog, match="00000000"):
        log.replay([commits[0], foreign])


@pytest.mark.parametrize(
    "commits",
    [
        [],
        [log.seal(CODE, 1, 0, [], {}, "")],
        [log.seal(CODE, 1, 0, log.read(first_commit(about())).events[1:], {}, "")],
        [log.seal(CODE, 2, 0, log.read(first_commit(about())).events, {}, "")],
    ],
)
def test_log_without_its_first_commit_is_damaged(commits: list[Commit]) -> None:
    with pytest.raises(log.CorruptLog):
        log.replay(commits)


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"{}", b"[]", b"\xff", b"null", b'{"format":1}', b'{"format":"x"}', b'{"format":null}', b"[" * 100_000),
        *(b'{"format":-1,"events":[]}', b'{"format":1,"events":[7]}', b'{"format":1,"events":[{"type":["x"]}]}'),
        *(b'{"format":1.5}', b'{"format":%d}' % 10**30),
        b'{"format":1,"session":"7G4KQ2XM","seq":"1","at":0,"events":[],"refs":{}}',
    ],
)
def test_invalid_commit_with_a_valid_digest_is_reported(commits: list[Commit], body: bytes) -> None:
    with pytest.raises(
        log.CorruptLog, match=rf"^commit {len(commits) + 1} of {CODE} (cannot be read|has an unknown format)"
    ):
        log.replay([*commits, with_body(commits[-1], body)])


@pytest.mark.parametrize("at", [-1, 9 * 10**18])
def test_impossible_time_is_reported(commits: list[Commit], at: int) -> None:
    commit = structs.replace(forged(commits[-1], [], at=at), at=at)
    with pytest.raises(log.CorruptLog, match=f"commit {commit.seq} of {CODE} has an impossible time"):
        log.replay([*commits, commit])


def test_impossible_commit_with_a_valid_digest_is_reported(commits: list[Commit]) -> None:
    withdrawn = forged(commits[-1], [{"type": "withdrawn", "id": "nothing of this id"}])
    with pytest.raises(log.CorruptLog, match=f"commit {withdrawn.seq} of {CODE} does not follow"):
        log.replay([*commits, withdrawn])


# ---- other formats


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
