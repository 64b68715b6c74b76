"""The log: chained, so that nothing in it can be changed, left out or moved without a word."""

from __future__ import annotations

import hashlib
from copy import deepcopy

import msgspec
import pytest
from msgspec import structs

from server.core import log
from server.core.events import Commit, Created
from server.core.evolve import evolve
from tests.support.meeting import CODE, Meeting, about, first_commit


@pytest.fixture
def kept() -> list[Commit]:
    """The log of a small meeting with every kind of thing in it."""
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "“fun”", 2)
    return meeting.done("ada").set_timer(60).reveal().close("flask", "Because.").log


def test_each_digest_is_of_the_one_before_and_the_commit_s_own_json(kept: list[Commit]) -> None:
    before = ""
    for commit in kept:
        body = msgspec.json.encode(structs.replace(commit, digest=""), order="deterministic")
        assert commit.digest == hashlib.sha256(before.encode() + body).hexdigest()
        before = commit.digest


def test_replaying_ends_at_the_last_commit(kept: list[Commit]) -> None:
    session = log.replay(kept)
    assert (session.seq, session.digest) == (len(kept), kept[-1].digest)
    assert session.phase == "closed"


def test_a_log_can_be_replayed_in_two_parts(kept: list[Commit]) -> None:
    for place in range(1, len(kept)):
        assert log.replay(kept[place:], log.replay(kept[:place])) == log.replay(kept)


def test_a_commit_is_the_same_after_it_was_packed(kept: list[Commit]) -> None:
    assert [log.unpack(log.pack(commit)) for commit in kept] == kept


def test_changing_any_byte_of_a_kept_log_is_noticed(kept: list[Commit]) -> None:
    # A change that leaves every value as it was (in the name of a field that held its default) is no change.
    bodies = [log.pack(commit) for commit in kept]
    noticed = 0
    for place, body in enumerate(bodies):
        for byte in range(len(body)):
            changed = body[:byte] + bytes([body[byte] ^ 1]) + body[byte + 1 :]
            try:
                read = log.unpack(changed)
                log.replay([*kept[:place], read, *kept[place + 1 :]])
            except log.Broken:
                noticed += 1
            else:
                assert read == kept[place], f"byte {byte} of commit {place + 1}: {changed!r}"
    assert noticed > 0.9 * sum(map(len, bodies))


def test_leaving_out_a_commit_is_noticed(kept: list[Commit]) -> None:
    for place in range(len(kept) - 1):
        with pytest.raises(log.Broken):
            log.replay(kept[:place] + kept[place + 1 :])


def test_leaving_out_a_commit_and_numbering_anew_is_noticed(kept: list[Commit]) -> None:
    for place in range(1, len(kept) - 1):
        moved = [structs.replace(commit, seq=commit.seq - 1) for commit in kept[place + 1 :]]
        with pytest.raises(log.Broken, match="digest"):
            log.replay(kept[:place] + moved)


def test_swapping_commits_is_noticed(kept: list[Commit]) -> None:
    for place in range(len(kept) - 1):
        with pytest.raises(log.Broken):
            log.replay([*kept[:place], kept[place + 1], kept[place], *kept[place + 2 :]])


def test_repeating_a_commit_is_noticed(kept: list[Commit]) -> None:
    for place in range(len(kept)):
        with pytest.raises(log.Broken):
            log.replay([*kept[: place + 1], *kept[place:]])


def test_a_commit_of_another_session_is_noticed(kept: list[Commit]) -> None:
    foreign = structs.replace(kept[1], session="00000000")
    with pytest.raises(log.Broken, match="00000000"):
        log.replay([kept[0], foreign])


@pytest.mark.parametrize(
    "commits",
    [
        [],
        [log.seal(CODE, 1, 0, [], {}, "")],
        [log.seal(CODE, 1, 0, first_commit(about()).events[1:], {}, "")],
        [log.seal(CODE, 2, 0, first_commit(about()).events, {}, "")],
    ],
)
def test_a_log_that_does_not_begin_with_the_beginning_is_broken(commits: list[Commit]) -> None:
    with pytest.raises(log.Broken):
        log.replay(commits)


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"\xff", b'{"session":"A","seq":1,"at":0,"events":[{"type":"x"}]}']
)
def test_bytes_that_are_no_commit_are_broken(body: bytes) -> None:
    with pytest.raises(log.Broken, match="cannot be read"):
        log.unpack(body)


def test_a_session_is_created_once(kept: list[Commit]) -> None:
    created = kept[0].events[0]
    assert isinstance(created, Created)
    with pytest.raises(ValueError):
        evolve(deepcopy(log.replay(kept)), created, 0)


def test_the_last_ref_of_each_client_is_remembered(kept: list[Commit]) -> None:
    session = log.replay(kept)
    for refs in ({"a": 1, "b": 7}, {"a": 2}):
        commit = log.seal(CODE, session.seq + 1, 0, [], refs, session.digest)
        log.apply(session, commit, [])
    assert session.refs == {"a": 2, "b": 7}
