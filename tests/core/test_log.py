"""The log is a hash chain: changed, missing or moved commits are detected."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.core import log
from server.core.events import Commit, Revealed, Scored, TimerSet
from server.core.upcasters import FORMAT
from tests.support.forged import forged, with_body
from tests.support.logs import small_log
from tests.support.meeting import CODE, about, first_commit


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
