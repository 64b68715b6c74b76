"""The board: what it shows when, and figures that match an independent calculation."""

from __future__ import annotations

import statistics
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core import tally
from server.core.board import Board
from server.core.model import Description, Totals
from tests.support.effort import examples
from tests.support.exact_figures import Vote, expected, votes_of
from tests.support.meeting import FACILITATOR, OPTIONS, Meeting, about


def scored(description: Description, votes: list[Vote]) -> Meeting:
    """Return a session in which these votes were cast."""
    meeting = Meeting(description).join(*sorted({vote[0] for vote in votes})).open()
    for who, option, criterion, value in votes:
        meeting.score(who, option, criterion, value)
    return meeting


def check_board(board: Board, description: Description, votes: list[Vote]) -> None:
    """Check that the board matches the independent calculation."""
    expected_rows = expected(description, votes)
    assert [row.option for row in board.options] == [o.id for o in description.options]
    for row in board.options:
        row_expected = expected_rows[row.option]
        assert (row.rank, row.tied, row.complete, row.n) == (
            row_expected.rank,
            row_expected.tied,
            row_expected.complete,
            row_expected.n,
        )
        assert row.total == (None if row_expected.total is None else pytest.approx(float(row_expected.total), abs=1e-4))
        assert row.spread == (None if row_expected.spread is None else pytest.approx(row_expected.spread, abs=1e-4))
        for cell in row.cells:
            values = row_expected.cells[cell.criterion]
            assert cell.n == len(values)
            assert list(cell.histogram) == [values.count(step) for step in range(1, description.scale + 1)]
            assert cell.median == (statistics.median(values) if values else None)
            assert cell.mean == (pytest.approx(statistics.mean(values), abs=1e-4) if values else None)
            assert cell.spread == (pytest.approx(statistics.pstdev(values), abs=1e-4) if values else None)


# ---- examples a person can check

VOTES: list[Vote] = [
    ("ada", "django", "speed", 4), ("bob", "django", "speed", 2),
    ("ada", "django", "safety", 5),
    ("ada", "django", "joy", 3), ("bob", "django", "joy", 4),
    ("ada", "flask", "speed", 5),
    ("bob", "flask", "joy", None),
]  # fmt: skip


def test_total_is_the_weighted_mean_of_the_scores() -> None:
    # 0.5 * (4+2)/2 + 0.3 * 5 + 0.2 * (3+4)/2
    row = scored(about(), VOTES).standing("django")
    assert (row.total, row.complete, row.n) == (3.7, True, 2)
    # 0.5 * 1 + 0.3 * 0 + 0.2 * 0.5
    assert row.spread == 0.6


def test_unscored_cell_is_missing_rather_than_zero() -> None:
    meeting = scored(about(), VOTES)
    flask, tornado = meeting.standing("flask"), meeting.standing("tornado")
    assert (flask.total, flask.rank, flask.complete, flask.n) == (5.0, 1, False, 1)
    assert (tornado.total, tornado.rank, tornado.complete, tornado.n) == (None, None, False, 0)
    cell = meeting.figures("flask", "joy")
    assert (cell.n, cell.mean, cell.median, cell.spread, cell.histogram) == (0, None, None, None, (0, 0, 0, 0, 0))


def test_lower_is_better_reverses_the_scale_only_in_the_total() -> None:
    votes: list[Vote] = [
        *(("ada", "django", c, v) for c, v in (("cost", 1), ("joy", 4))),
        *(("ada", "flask", c, v) for c, v in (("cost", 5), ("joy", 4))),
    ]
    meeting = scored(about(weights={"cost": 0.5, "joy": 0.5}, lower=["cost"]), votes)
    assert (meeting.standing("django").total, meeting.standing("flask").total) == (4.5, 2.5)
    assert meeting.figures("django", "cost").mean == 1


def test_ten_step_scale_is_reversed_by_its_own_length() -> None:
    description = about(weights={"cost": 1}, lower=["cost"], scale=10)
    assert scored(description, [("ada", "django", "cost", 3)]).standing("django").total == 8


def test_ties_share_the_better_rank_and_skip_the_next() -> None:
    options = ("a", "b", "c", "d", "e")
    votes: list[Vote] = [("ada", o, "joy", v) for o, v in zip(options, (3, 5, 3, 2), strict=False)]
    meeting = scored(about(options, {"joy": 1}), votes)
    assert [(r.rank, r.tied) for r in meeting.board.options] == [
        (2, True), (1, False), (2, True), (4, False), (None, False)
    ]  # fmt: skip


def test_exactly_equal_totals_tie_despite_float_errors() -> None:
    weights = {"a": 0.1, "b": 0.2, "c": 0.7}
    votes: list[Vote] = [
        *(("ada", "django", c, v) for c, v in (("a", 3), ("b", 3), ("c", 3))),
        *(("ada", "flask", c, v) for c, v in (("a", 1), ("b", 4), ("c", 3))),
    ]
    meeting = scored(about(weights=weights), votes)
    assert [r.rank for r in meeting.board.options] == [1, 1, None]


def test_totals_equal_only_when_rounded_do_not_tie() -> None:
    weights = {"a": 0.00001, "b": 0.99999}
    votes: list[Vote] = [("ada", "django", "a", 5), ("ada", "django", "b", 3), ("ada", "flask", "b", 3)]
    votes.append(("ada", "flask", "a", 4))
    meeting = scored(about(weights=weights), votes)
    assert [(r.total, r.rank) for r in meeting.board.options[:2]] == [(3.0, 1), (3.0, 2)]


def test_option_scored_only_at_zero_weight_has_no_total() -> None:
    meeting = scored(about(weights={"a": 1, "b": 0}), [("ada", "django", "b", 5)])
    assert meeting.standing("django").total is None


# ---- arbitrary votes


@st.composite
def cast(draw: st.DrawFn) -> tuple[Description, list[Vote]]:
    """Return a description and at most one vote of each member for each cell."""
    scale = draw(st.integers(2, 10))
    shares = draw(st.lists(st.integers(0, 9), min_size=1, max_size=4).filter(any))
    weights = {f"c{n}": share / sum(shares) for n, share in enumerate(shares)}
    lower = [c for c in weights if draw(st.booleans())]
    members = st.sampled_from(["ada", "bob", "cyd", "dan", "eve"])
    cells = st.tuples(members, st.sampled_from(OPTIONS), st.sampled_from(list(weights)))
    values = draw(st.dictionaries(cells, st.none() | st.integers(1, scale), max_size=40))
    return about(weights=weights, lower=lower, scale=scale), [(*cell, v) for cell, v in values.items()]


@settings(max_examples=examples(50), deadline=None)
@given(cast())
def test_board_matches_an_independent_calculation(drawn: tuple[Description, list[Vote]]) -> None:
    description, votes = drawn
    meeting = scored(description, votes)
    check_board(meeting.board, description, votes)
    assert meeting.board.progress.started == len({vote[0] for vote in votes})


@given(st.lists(st.integers(1, 7), min_size=1, max_size=50))
def test_histogram_figures_match_those_of_the_values(values: list[int]) -> None:
    counts = [values.count(step) for step in range(1, 8)]
    assert tally.mean(counts) == pytest.approx(float(statistics.mean(map(Fraction, values))))
    assert tally.median(counts) == statistics.median(values)
    assert tally.spread(counts) == pytest.approx(statistics.pstdev(values))


def test_empty_histogram_has_no_figures() -> None:
    assert (tally.mean([0, 0]), tally.median([0, 0]), tally.spread([0, 0])) == (None, None, None)


# ---- visibility


def test_lobby_has_no_board() -> None:
    board = Meeting().join("ada").board
    assert (board.phase, board.round, board.shown, board.options) == ("lobby", 0, False, ())


@pytest.mark.parametrize(("totals", "while_scoring"), [("live", True), ("on_reveal", False)])
def test_totals_are_visible_live_or_after_the_reveal(totals: Totals, while_scoring: bool) -> None:
    meeting = scored(about(totals=totals), VOTES)
    assert (meeting.board.shown, bool(meeting.board.options)) == (while_scoring, while_scoring)
    assert meeting.board.progress.started == 2
    meeting.reveal()
    assert meeting.board.shown
    check_board(meeting.board, meeting.session.description, VOTES)


def test_new_round_with_kept_scores_is_hidden() -> None:
    meeting = scored(about(totals="on_reveal"), VOTES).reveal().next_round()
    assert (meeting.board.round, meeting.board.shown, meeting.board.options) == (2, False, ())


def test_close_shows_the_totals() -> None:
    meeting = scored(about(totals="on_reveal"), VOTES).close("flask")
    check_board(meeting.board, meeting.session.description, VOTES)


# ---- rounds and removed members


def test_kept_round_starts_with_the_scores_of_the_last_one() -> None:
    meeting = scored(about(), VOTES).done("ada").reveal().next_round(keep=True)
    first, second = meeting.session.rounds
    assert (second.number, second.kept, second.revealed_at) == (2, True, None)
    assert meeting.board.progress.done == 0
    assert meeting.board.progress.started == 2
    check_board(meeting.board, meeting.session.description, VOTES)
    meeting.score("ada", "flask", "speed", 1)
    assert meeting.figures("flask", "speed").mean == 1
    assert first.ballots["ada"].cells["flask", "speed"].value == 5
    assert tally.recount(first, meeting.session.description)["flask", "speed"].counts == [0, 0, 0, 0, 1]


def test_fresh_round_starts_without_scores() -> None:
    meeting = scored(about(), VOTES).reveal().next_round(keep=False)
    assert votes_of(meeting.session) == []
    check_board(meeting.board, meeting.session.description, [])


def test_removed_member_s_scores_leave_the_current_round() -> None:
    meeting = scored(about(), VOTES).done("bob").remove("bob")
    check_board(meeting.board, meeting.session.description, [v for v in VOTES if v[0] != "bob"])
    progress = meeting.board.progress
    assert (progress.members, progress.started, progress.done) == (1, 1, 0)


def test_removal_after_the_reveal_keeps_scores_in_that_round_only() -> None:
    meeting = scored(about(), VOTES).reveal().remove("bob")
    check_board(meeting.board, meeting.session.description, VOTES)
    meeting.next_round(keep=True)
    check_board(meeting.board, meeting.session.description, [v for v in VOTES if v[0] != "bob"])
    assert meeting.board.progress.started == 1


def test_facilitator_counts_after_scoring_and_observer_never() -> None:
    meeting = Meeting().join("ada", "bob").join("olive", role="observer").open()
    assert meeting.board.progress.members == 2
    meeting.score(FACILITATOR, "flask", "joy", 3)
    assert (meeting.board.progress.members, meeting.board.progress.started) == (3, 1)
    meeting.clear(FACILITATOR, "flask", "joy")
    assert (meeting.board.progress.members, meeting.board.progress.started) == (2, 0)


def test_done_is_counted_and_can_be_withdrawn() -> None:
    meeting = Meeting().join("ada", "bob").open().done("ada").done("bob")
    assert meeting.board.progress.done == 2
    assert meeting.done("ada", False).board.progress.done == 1
    assert meeting.done("ada").board.progress.done == 2


def test_no_view_counts_as_begun_but_not_as_a_score() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", None)
    assert (meeting.board.progress.started, meeting.figures("flask", "joy").n) == (1, 0)
