"""With names hidden, totals are live only if every member has an account, and then no change of the board can be
attributed to one member."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from msgspec import structs

from server.core.board import Board
from server.core.commands import SetAdmission
from server.core.refused import Refused
from tests.support.meeting import FACILITATOR, Meeting, about

VOTERS = [f"v{n}" for n in range(6)]
HISTOGRAM_OF_NOBODY = (0, 0, 0, 0, 0)

Ballots = dict[tuple[str, str, str], float]


def hidden() -> Meeting:
    """Return a session with accounts, hidden names and live totals in which scoring is open."""
    return Meeting(about(names="hidden", accounts=True)).join(*VOTERS).open()


def values(meeting: Meeting) -> Ballots:
    """Return the current scores, by member, option and criterion."""
    ballots = meeting.session.rounds[-1].ballots
    return {
        (m, *key): cell.value for m, b in ballots.items() for key, cell in b.cells.items() if cell.value is not None
    }


def histograms(board: Board) -> dict[tuple[str, str], tuple[int, ...]]:
    """Return the histogram of each cell on the board."""
    return {(row.option, cell.criterion): cell.histogram for row in board.options for cell in row.cells}


def test_without_accounts_live_totals_wait_for_the_reveal() -> None:
    meeting = Meeting(about(names="hidden")).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 3)
    assert not meeting.board.shown and meeting.visible.public().totals_wait
    meeting.reveal()
    assert meeting.figures("flask", "joy").histogram == (0, 0, 6, 0, 0)
    assert not hidden().visible.public().totals_wait


def test_one_member_without_an_account_makes_live_totals_wait() -> None:
    meeting = Meeting(about(names="hidden")).join("ada")
    meeting.ask(FACILITATOR, SetAdmission(accounts=True))
    assert meeting.visible.public().totals_wait, "ada may be somebody else, too"
    assert meeting.remove("ada").join(*VOTERS).visible.public().totals_wait is False
    assert not meeting.open().visible.public().totals_wait
    with pytest.raises(Refused) as refused:
        meeting.ask(FACILITATOR, SetAdmission(accounts=False))
    assert refused.value.code == "accounts_fixed"


def test_accounts_required_after_the_lobby_change_nothing() -> None:
    meeting = Meeting(about(names="hidden")).join(*VOTERS).open()
    meeting.ask(FACILITATOR, SetAdmission(accounts=True))
    assert meeting.visible.public().totals_wait
    meeting.ask(FACILITATOR, SetAdmission(accounts=False))


def test_cell_is_shown_when_three_members_have_scored_it() -> None:
    meeting = hidden().score("v0", "flask", "joy", 1).score("v1", "flask", "joy", 2)
    assert meeting.board.shown
    assert meeting.figures("flask", "joy").histogram == HISTOGRAM_OF_NOBODY
    assert (meeting.standing("flask").total, meeting.standing("flask").n) == (None, 0)
    meeting.score("v2", "flask", "joy", 5)
    assert meeting.figures("flask", "joy").histogram == (1, 1, 0, 0, 1)


def test_repeated_changes_by_one_member_show_nothing() -> None:
    meeting = hidden()
    for value in (1, 2, 3, 4, 5):
        meeting.score("v0", "flask", "joy", value)
    assert meeting.figures("flask", "joy").histogram == HISTOGRAM_OF_NOBODY


def test_cleared_score_does_not_count_towards_the_next_change() -> None:
    # The roster shows who has begun: a cell with one score, when only v2 has begun, would publish v2's score.
    meeting = hidden()
    for voter in ("v0", "v1"):
        meeting.score(voter, "flask", "joy", 3).clear(voter, "flask", "joy")
    meeting.score("v2", "flask", "joy", 5)
    assert meeting.figures("flask", "joy").histogram == HISTOGRAM_OF_NOBODY


def test_reverted_score_does_not_count_towards_the_next_change() -> None:
    meeting = hidden()
    for voter in VOTERS[:3]:
        meeting.score(voter, "flask", "joy", 3)
    for voter in VOTERS[:2]:
        meeting.score(voter, "flask", "joy", 4).score(voter, "flask", "joy", 3)
    meeting.score("v2", "flask", "joy", 5)
    assert meeting.figures("flask", "joy").histogram == (0, 0, 3, 0, 0)


def test_removal_is_one_change_of_three() -> None:
    meeting = hidden()
    for voter in VOTERS[:3]:
        meeting.score(voter, "flask", "joy", 3)
    meeting.remove("v0").score("v3", "flask", "joy", 1)
    assert meeting.figures("flask", "joy").histogram == (0, 0, 3, 0, 0)
    meeting.score("v4", "flask", "joy", 2)
    assert meeting.figures("flask", "joy").histogram == (1, 1, 2, 0, 0)


def test_reveal_shows_everything() -> None:
    meeting = hidden().score("v0", "flask", "joy", 4).reveal()
    assert meeting.figures("flask", "joy").histogram == (0, 0, 0, 1, 0)


def test_kept_round_starts_with_the_revealed_board_and_waits() -> None:
    meeting = hidden().score("v0", "flask", "joy", 4).reveal().next_round()
    assert meeting.figures("flask", "joy").histogram == (0, 0, 0, 1, 0)
    meeting.score("v0", "flask", "joy", 1)
    assert meeting.figures("flask", "joy").histogram == (0, 0, 0, 1, 0)


def steps(seed: int) -> Iterator[Meeting]:
    """Yield a meeting with many changes, after each event."""
    chance = random.Random(seed)
    meeting = hidden()
    for number in range(250):
        inside = [m.id for m in meeting.session.members.values() if not m.removed]
        who, option, criterion = (
            chance.choice(inside),
            chance.choice(("django", "flask")),
            chance.choice(("joy", "speed")),
        )
        doing = chance.random()
        if doing < 0.70:
            meeting.score(who, option, criterion, chance.choice((None, 1, 2, 3, 4, 5)))
        elif doing < 0.95:
            meeting.clear(who, option, criterion)
        elif who != FACILITATOR:
            meeting.remove(who).join(f"n{number}")
        yield meeting


@pytest.mark.parametrize("seed", range(8))
def test_consecutive_boards_differ_by_three_members_per_cell(seed: int) -> None:
    shown: dict[tuple[str, str], tuple[int, ...]] = {}
    held_then: dict[tuple[str, str], Ballots] = {}
    changes = 0
    for meeting in steps(seed):
        current = values(meeting)
        for cell, histogram in histograms(meeting.board).items():
            then = held_then.setdefault(cell, {})
            now = {key: value for key, value in current.items() if key[1:] == cell}
            moved = {key[0] for key in then.keys() | now.keys() if then.get(key) != now.get(key)}
            if histogram != shown.setdefault(cell, HISTOGRAM_OF_NOBODY):
                assert len(moved) >= 3, f"{cell} reveals the change of {moved}"
                changes += 1
            if len(moved) >= 3:
                scores = list(now.values())
                assert histogram == tuple(scores.count(step) for step in range(1, 6))
                shown[cell], held_then[cell] = histogram, now
    assert changes > 10, "the board must change"


def test_standings_are_unchanged_until_three_scored_a_cell() -> None:
    meeting = hidden()
    untouched = meeting.board
    meeting.score("v0", "flask", "joy", 5).score("v1", "flask", "joy", 5).score("v1", "django", "joy", 5)
    assert structs.replace(meeting.board, progress=untouched.progress) == untouched
