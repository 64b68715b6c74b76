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
def kept() -> list[Commit]:
    """See small_log."""
    return small_log()


@cache
def _small_log() -> tuple[Commit, ...]:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "“fun”", 2)
    return tuple(meeting.done("ada").set_timer(60).reveal().close("flask", "Because.").log)


def small_log() -> list[Commit]:
    """Return the log of a small meeting with every kind of event."""
    return list(_small_log())


def test_digest_covers_the_previous_digest_and_the_bytes(kept: list[Commit]) -> None:
    before = ""
    for commit in kept:
        assert commit.digest == hashlib.sha256(before.encode() + commit.body).hexdigest()
        before = commit.digest


def test_commit_is_json_with_its_format_first_and_no_defaults(kept: list[Commit]) -> None:
    assert kept[4].body == (
        b'{"format":1,"session":"7G4KQ2XM","seq":5,"at":1790000004000,"events":[{"type":"scored","member":"ada",'
        b'"option":"flask","criterion":"joy","value":4,"reason":"\xe2\x80\x9cfun\xe2\x80\x9d","confidence":2}],"refs":{}}'
    )


def test_verification_decodes_nothing(kept: list[Commit], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_decoder", None)
    log.verify(CODE, [*kept, with_body(kept[-1], b"\xffwhatever a later version may write\x00")])


def test_replay_ends_at_the_last_commit(kept: list[Commit]) -> None:
    session = log.replay(kept)
    assert (session.seq, session.digest) == (len(kept), kept[-1].digest)
    assert session.phase == "closed"


def test_log_can_be_replayed_in_two_parts(kept: list[Commit]) -> None:
    for place in range(1, len(kept)):
        assert log.replay(kept[place:], log.replay(kept[:place])) == log.replay(kept)


def test_commit_round_trips(kept: list[Commit]) -> None:
    assert log.read(kept[4]).events == (Scored("ada", "flask", "joy", 4, "“fun”", 2),)
    last = kept[-1]
    commit = log.seal(CODE, last.seq + 1, 7, [TimerSet(9), Revealed()], {"phone": 3}, last.digest)
    assert log.read(commit) == log.Content((TimerSet(9), Revealed()), {"phone": 3}, True)


@given(st.data())
def test_any_changed_byte_is_detected(data: st.DataObject) -> None:
    kept = small_log()
    place = data.draw(st.integers(0, len(kept) - 1), label="commit")
    byte = data.draw(st.integers(0, len(kept[place].body) - 1), label="byte")
    flip = data.draw(st.integers(1, 255), label="flip")
    body = bytearray(kept[place].body)
    body[byte] ^= flip
    expect_detected(kept, place, bytes(body))


def test_every_single_changed_byte_is_detected(kept: list[Commit]) -> None:
    for place, commit in enumerate(kept):
        for byte in range(len(commit.body)):
            body = bytearray(commit.body)
            body[byte] ^= 1
            expect_detected(kept, place, bytes(body))


@given(st.data())
def test_removed_or_inserted_bytes_are_detected(data: st.DataObject) -> None:
    kept = small_log()
    place = data.draw(st.integers(0, len(kept) - 1))
    body = kept[place].body
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    changed = body[:start] + data.draw(st.binary(max_size=5)) + body[end:]
    if changed != body:
        expect_detected(kept, place, changed)


def expect_detected(kept: list[Commit], place: int, body: bytes) -> None:
    """Check that verifying and reading both detect other bytes in a commit."""
    log_ = [*kept[:place], structs.replace(kept[place], body=body), *kept[place + 1 :]]
    for look in (lambda: log.verify(CODE, log_), lambda: log.replay(log_)):
        with pytest.raises(log.CorruptLog, match=f"the digest of commit {place + 1} of {CODE} does not fit"):
            look()


@pytest.mark.parametrize("field", ["session", "seq", "at", "digest"])
def test_fields_stored_with_the_bytes_must_match_them(kept: list[Commit], field: str) -> None:
    wrong = {"session": "00000000", "seq": 99, "at": 5, "digest": "0" * 64}[field]
    for place, commit in enumerate(kept):
        log_ = [*kept[:place], structs.replace(commit, **{field: wrong}), *kept[place + 1 :]]
        with pytest.raises(log.CorruptLog):
            log.replay(log_)


def test_missing_commit_is_detected(kept: list[Commit]) -> None:
    for place in range(len(kept) - 1):
        with pytest.raises(log.CorruptLog):
            log.replay(kept[:place] + kept[place + 1 :])


def test_missing_commit_is_detected_after_renumbering(kept: list[Commit]) -> None:
    for place in range(1, len(kept) - 1):
        moved = [structs.replace(commit, seq=commit.seq - 1) for commit in kept[place + 1 :]]
        with pytest.raises(log.CorruptLog, match="digest"):
            log.replay(kept[:place] + moved)


def test_swapped_commits_are_detected(kept: list[Commit]) -> None:
    for place in range(len(kept) - 1):
        with pytest.raises(log.CorruptLog):
            log.replay([*kept[:place], kept[place + 1], kept[place], *kept[place + 2 :]])


def test_repeated_commit_is_detected(kept: list[Commit]) -> None:
    for place in range(len(kept)):
        with pytest.raises(log.CorruptLog):
            log.replay([*kept[: place + 1], *kept[place:]])


def test_commit_of_another_session_is_detected(kept: list[Commit]) -> None:
    foreign = structs.replace(kept[1], session="00000000")
    with pytest.raises(log.CorruptLog, match="00000000"):
        log.replay([kept[0], foreign])


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
        b'{"format":1,"session":"7G4KQ2XM","seq":"1","at":0,"events":[],"refs":{}}',
    ],
)
def test_invalid_commit_with_a_valid_digest_is_reported(kept: list[Commit], body: bytes) -> None:
    with pytest.raises(log.CorruptLog, match=rf"^commit {len(kept) + 1} of {CODE} (cannot be read|is of no format)"):
        log.replay([*kept, with_body(kept[-1], body)])


def test_impossible_commit_with_a_valid_digest_is_reported(kept: list[Commit]) -> None:
    withdrawn = forged(kept[-1], [{"type": "withdrawn", "id": "nothing of this id"}])
    with pytest.raises(log.CorruptLog, match=f"commit {withdrawn.seq} of {CODE} does not follow"):
        log.replay([*kept, withdrawn])


# ---- other formats


def test_newer_format_is_identified_and_not_read(kept: list[Commit]) -> None:
    for body in (newer(kept[-1]).body, forged(kept[-1], [TIMER], FORMAT + 1).body):
        session = log.replay(kept)
        before = deepcopy(session)
        with pytest.raises(log.NewerFormat, match=rf"^written by a newer Quorum \(format {FORMAT + 1}\)$"):
            log.advance(session, with_body(kept[-1], body))
        assert session == before


def test_damaged_commit_is_not_reported_as_newer(kept: list[Commit]) -> None:
    damaged = structs.replace(kept[2], body=kept[2].body.replace(b'"format":1', b'"format":9'))
    with pytest.raises(log.CorruptLog, match="digest"):
        log.replay([*kept[:2], damaged])


def test_unknown_event_is_reported_as_newer(kept: list[Commit]) -> None:
    with pytest.raises(log.NewerFormat, match="with events that this version does not know"):
        log.replay([*kept, forged(kept[-1], [TIMER, NUDGED])])


def test_empty_log_is_refused() -> None:
    with pytest.raises(log.CorruptLog, match="an empty log is no session"):
        log.verify(CODE, [])


def with_fields(raw: dict[str, Any]) -> dict[str, Any]:
    """Return a commit with unknown fields at the top, in each event and nested."""
    for event in raw["events"]:
        event["mood"] = {"type": "sunny"}
        for option in event.get("description", {}).get("options", ()):
            option["colour"] = "red"
    return {**raw, "server": "ours"}


def test_unknown_fields_are_ignored_and_make_the_session_read_only(kept: list[Commit]) -> None:
    extended = rewritten(kept, with_fields)
    log.verify(CODE, extended)
    session, before = log.replay(extended), log.replay(kept)
    assert (session.read_only, before.read_only) == (True, False)
    assert structs.replace(session, read_only=False, digest="") == structs.replace(before, digest="")


def test_one_unknown_field_makes_the_session_read_only() -> None:
    meeting = Meeting().join("ada")
    odd = forged(meeting.log[-1], [{**TIMER, "mood": 1}])
    session = log.replay([*meeting.log, odd, forged(odd, [TIMER])])
    assert session.read_only
    for who, command in (("ada", Rename("Bea")), (FACILITATOR, OpenScoring()), (None, Join("bob", "Bob", "voter"))):
        with pytest.raises(Refused, match="read_only"):
            decide(session, command, who, 0)


def to_format_1(raw: dict[str, Any]) -> dict[str, Any]:
    """Return an example upcaster: one event was split in two, and a field was renamed."""
    events: list[dict[str, Any]] = []
    for event in raw["events"]:
        if event["type"] == "scored_and_done":
            events.append({**event, "type": "scored", "value": event["points"]})
            del events[-1]["points"]
            events.append({"type": "done_set", "member": event["member"], "done": True})
        else:
            events.append(event)
    return {**raw, "events": events, "refs": raw.get("refs", {})}


def test_older_format_is_read_through_its_upcasters(kept: list[Commit]) -> None:
    old = {"type": "scored_and_done", "member": "ada", "option": "flask", "criterion": "joy", "points": 3}
    raw = {"format": 0, "session": CODE, "seq": kept[-1].seq + 1, "at": 5, "events": [old, TIMER]}
    commit = Commit(CODE, kept[-1].seq + 1, 5, msgspec.json.encode(raw), "")
    events = (Scored("ada", "flask", "joy", 3), DoneSet("ada", True), TimerSet(None))
    assert log.read(commit, {0: to_format_1}) == log.Content(events, {}, True)
    with pytest.raises(log.CorruptLog, match="is of no format that there was"):
        log.read(commit)


def test_upcasters_run_even_if_the_older_format_is_readable(kept: list[Commit]) -> None:
    commit = forged(kept[-1], [TIMER], 0)
    stopped = log.read(commit, {0: lambda raw: {**raw, "events": [{"type": "revealed"}]}})
    assert stopped.events == (Revealed(),)


def test_every_older_format_has_an_upcaster() -> None:
    assert set(UPCASTERS) == set(range(1, FORMAT))


def test_session_is_created_once(kept: list[Commit]) -> None:
    created = log.read(kept[0]).events[0]
    assert isinstance(created, Created)
    with pytest.raises(ValueError):
        evolve(deepcopy(log.replay(kept)), created, 0)


def test_last_ref_of_each_client_is_stored(kept: list[Commit]) -> None:
    session = log.replay(kept)
    for refs in ({"a": 1, "b": 7}, {"a": 2}):
        commit = log.seal(CODE, session.seq + 1, 0, [], refs, session.digest)
        log.advance(session, commit)
    assert session.refs == {"a": 2, "b": 7}
