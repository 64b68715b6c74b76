"""Boards from the cache equal newly built ones, and an update costs only what has changed."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.core import log
from server.core.board import Board, Standing, cell, standing
from server.core.commands import AnyCommand
from server.core.model import Names, Totals
from server.core.refused import Refused
from server.live import board_cache, protocol
from server.live.board_cache import BoardCache, changes
from tests.core.test_properties import MEETINGS, NAMES, TOTALS, meeting_of
from tests.support.listening import Received, merged
from tests.support.meeting import Meeting, about


@given(MEETINGS, TOTALS, NAMES, st.booleans(), st.integers(1, 4))
def test_cached_board_has_the_bytes_of_a_newly_built_board(
    requests: list[tuple[str, AnyCommand]], totals: Totals, names: Names, in_lobby: bool, every: int
) -> None:
    meeting = meeting_of(totals, names, in_lobby)
    cache = BoardCache()
    before = cache.board(meeting.visible)
    for number, (who, command) in enumerate(requests):
        with suppress(Refused):
            cache.note(meeting.ask(who, command))
        if number % every == 0:
            now = cache.board(meeting.visible)
            assert protocol.encode(now) == protocol.encode(meeting.board)
            if (changed := changes(before, now)) is not None:
                assert merged(plain(before), plain(changed)) == plain(now), "the changes add up to the complete board"
                assert len(protocol.encode(changed)) <= len(protocol.encode(now))
            before = now


def board(cache: BoardCache, meeting: Meeting, seen: int) -> Board:
    """Return the board after the commits behind number `seen`."""
    for commit in meeting.log[seen:]:
        cache.note(log.read(commit).events)
    return cache.board(meeting.visible)


def plain(part: Board) -> Received:
    """Return a board as a client reads it."""
    return cast(Received, json.loads(protocol.encode(part)))


def test_changes_contain_changed_cells_and_their_options() -> None:
    meeting = (
        Meeting(about()).join("ada", "bob").open().score("ada", "flask", "joy", 3).score("bob", "django", "joy", 1)
    )
    cache = BoardCache()
    before = cache.board(meeting.visible)
    assert changes(before, cache.board(meeting.visible)) == structs.replace(before, options=())
    seen = meeting.session.seq
    meeting.score("bob", "django", "joy", 5).done("bob")
    changed = changes(before, board(cache, meeting, seen))
    assert changed is not None and changed.progress.done == 1
    # Flask's cells are unchanged, but it no longer ranks first.
    assert [(row["option"], [c["criterion"] for c in row["cells"]]) for row in plain(changed)["options"]] == [
        ("django", ["joy"]),
        ("flask", []),
    ]
    seen = meeting.session.seq
    meeting.reveal()
    assert changes(before, board(cache, meeting, seen)) is None


def test_only_changed_cells_are_computed_and_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    options, criteria = [f"o{n}" for n in range(30)], {f"c{n}": 1 / 30 for n in range(30)}
    meeting = Meeting(about(options, criteria)).join("ada", "bob").open()
    computed: list[tuple[str, str]] = []

    def counted(option: str, criterion: str, histogram: tuple[int, ...], sums: None) -> object:
        computed.append((option, criterion))
        return cell(option, criterion, histogram, sums)

    monkeypatch.setattr(board_cache, "cell", counted)
    cache = BoardCache()
    cache.board(meeting.visible)
    assert len(computed) == 900
    computed.clear()
    seen = meeting.session.seq
    meeting.score("ada", "o3", "c4", 2).score("bob", "o5", "c29", 5).done("ada")
    assert board(cache, meeting, seen).progress.done == 1
    assert computed == [("o3", "c4"), ("o5", "c29")]


def test_other_options_are_not_even_looked_at_after_a_score(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = Meeting(about()).join("ada").open()
    cache = BoardCache()
    cache.board(meeting.visible)
    read: set[str] = set()

    def noted(option: str, *rest: Any) -> Standing:
        read.add(option)
        return standing(option, *rest)

    monkeypatch.setattr(board_cache, "standing", noted)
    seen = meeting.session.seq
    meeting.score("ada", "flask", "joy", 2)
    # A tally that changed without an event, which no session does.
    meeting.session.rounds[-1].tallies["django", "joy"] = meeting.session.rounds[-1].tallies["flask", "joy"]
    board(cache, meeting, seen)
    assert read == {"flask"}
    seen = meeting.session.seq
    meeting.done("ada")
    assert protocol.encode(board(cache, meeting, seen)) == protocol.encode(meeting.board)
