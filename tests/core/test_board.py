"""The board: what everybody may see, and figures that agree with an independent calculation."""

from __future__ import annotations

import statistics
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core import tally
from server.core.board import Board
from server.core.model import Description, Totals
from tests.support.exact_figures import Vote, expected, votes_of
from tests.support.meeting import FACILITATOR, OPTIONS, Meeting, about


def scored(description: Description, votes: list[Vote]) -> Meeting:
    """A session in which these votes were cast."""
    meeting = Meeting(description).join(*sorted({vote[0] for vote in votes})).open()
    for who, option, criterion, value in votes:
        meeting.score(who, option, criterion, value)
    return meeting


def agree(board: Board, description: Description, votes: list[Vote]) -> None:
    """The board says what was worked out independently."""
    wanted = expected(description, votes)
    assert [row.option for row in board.options] == [o.id for o in description.options]
    for row in board.options:
        want = wanted[row.option]
        assert (row.rank, row.tied, row.complete, row.n) == (want.rank, want.tied, want.complete, want.n)
        assert row.total == (None if want.total is None else pytest.approx(float(want.total), abs=1e-4))
        assert row.spread == (None if want.spread is None else pytest.approx(want.spread, abs=1e-4))
        for cell in row.cells:
            values = want.cells[cell.criterion]
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


def test_a_total_is_the_weighted_mean_of_those_who_scored() -> None:
    # 0.5 * (4+2)/2 + 0.3 * 5 + 0.2 * (3+4)/2
    row = scored(about(), VOTES).standing("django")
    assert (row.total, row.complete, row.n) == (3.7, True, 2)
    # 0.5 * 1 + 0.3 * 0 + 0.2 * 0.5
    assert row.spread == 0.6


def test_what_nobody_scored_is_missing_and_never_zero() -> None:
    meeting = scored(about(), VOTES)
    flask, tornado = meeting.standing("flask"), meeting.standing("tornado")
    assert (flask.total, flask.rank, flask.complete, flask.n) == (5.0, 1, False, 1)
    assert (tornado.total, tornado.rank, tornado.complete, tornado.n) == (None, None, False, 0)
    cell = meeting.figures("flask", "joy")
    assert (cell.n, cell.mean, cell.median, cell.spread, cell.histogram) == (0, None, None, None, (0, 0, 0, 0, 0))


def test_where_lower_is_better_the_scale_is_turned_round_for_the_total_alone() -> None:
    votes: list[Vote] = [
        *(("ada", "django", c, v) for c, v in (("cost", 1), ("joy", 4))),
        *(("ada", "flask", c, v) for c, v in (("cost", 5), ("joy", 4))),
    ]
    meeting = scored(about(weights={"cost": 0.5, "joy": 0.5}, lower=["cost"]), votes)
    assert (meeting.standing("django").total, meeting.standing("flask").total) == (4.5, 2.5)
    assert meeting.figures("django", "cost").mean == 1


def test_the_one_scale_of_ten_steps_is_turned_round_by_its_own_length() -> None:
    description = about(weights={"cost": 1}, lower=["cost"], scale=10)
    assert scored(description, [("ada", "django", "cost", 3)]).standing("django").total == 8


def test_ties_share_the_better_rank_and_the_next_one_is_left_out() -> None:
    options = ("a", "b", "c", "d", "e")
    votes: list[Vote] = [("ada", o, "joy", v) for o, v in zip(options, (3, 5, 3, 2), strict=False)]
    meeting = scored(about(options, {"joy": 1}), votes)
    assert [(r.rank, r.tied) for r in meeting.board.options] == [
        (2, True), (1, False), (2, True), (4, False), (None, False)
    ]  # fmt: skip


def test_totals_that_are_equal_in_truth_are_tied_although_binary_fractions_differ() -> None:
    weights = {"a": 0.1, "b": 0.2, "c": 0.7}
    votes: list[Vote] = [
        *(("ada", "django", c, v) for c, v in (("a", 3), ("b", 3), ("c", 3))),
        *(("ada", "flask", c, v) for c, v in (("a", 1), ("b", 4), ("c", 3))),
    ]
    meeting = scored(about(weights=weights), votes)
    assert [r.rank for r in meeting.board.options] == [1, 1, None]


def test_totals_that_look_equal_when_rounded_are_not_therefore_tied() -> None:
    weights = {"a": 0.00001, "b": 0.99999}
    votes: list[Vote] = [("ada", "django", "a", 5), ("ada", "django", "b", 3), ("ada", "flask", "b", 3)]
    votes.append(("ada", "flask", "a", 4))
    meeting = scored(about(weights=weights), votes)
    assert [(r.total, r.rank) for r in meeting.board.options[:2]] == [(3.0, 1), (3.0, 2)]


def test_an_option_scored_only_where_nothing_weighs_has_no_total() -> None:
    meeting = scored(about(weights={"a": 1, "b": 0}), [("ada", "django", "b", 5)])
    assert meeting.standing("django").total is None


# ---- any votes at all


@st.composite
def cast(draw: st.DrawFn) -> tuple[Description, list[Vote]]:
    """A description and at most one vote of each member for each cell."""
    scale = draw(st.integers(2, 10))
    shares = draw(st.lists(st.integers(0, 9), min_size=1, max_size=4).filter(any))
    weights = {f"c{n}": share / sum(shares) for n, share in enumerate(shares)}
    lower = [c for c in weights if draw(st.booleans())]
    members = st.sampled_from(["ada", "bob", "cyd", "dan", "eve"])
    cells = st.tuples(members, st.sampled_from(OPTIONS), st.sampled_from(list(weights)))
    values = draw(st.dictionaries(cells, st.none() | st.integers(1, scale), max_size=40))
    return about(weights=weights, lower=lower, scale=scale), [(*cell, v) for cell, v in values.items()]


@settings(max_examples=300, deadline=None)
@given(cast())
def test_a_board_agrees_with_an_independent_calculation(drawn: tuple[Description, list[Vote]]) -> None:
    description, votes = drawn
    meeting = scored(description, votes)
    agree(meeting.board, description, votes)
    assert meeting.board.progress.started == len({vote[0] for vote in votes})


@given(st.lists(st.integers(1, 7), min_size=1, max_size=50))
def test_figures_of_a_histogram_are_those_of_the_values(values: list[int]) -> None:
    counts = [values.count(step) for step in range(1, 8)]
    assert tally.mean(counts) == pytest.approx(float(statistics.mean(map(Fraction, values))))
    assert tally.median(counts) == statistics.median(values)
    assert tally.spread(counts) == pytest.approx(statistics.pstdev(values))


def test_figures_of_nobody_are_none() -> None:
    assert (tally.mean([0, 0]), tally.median([0, 0]), tally.spread([0, 0])) == (None, None, None)


# ---- what may be seen, and when


def test_in_the_lobby_there_is_nothing_to_show() -> None:
    board = Meeting().join("ada").board
    assert (board.phase, board.round, board.shown, board.options) == ("lobby", 0, False, ())


@pytest.mark.parametrize(("totals", "while_scoring"), [("live", True), ("on_reveal", False)])
def test_totals_are_seen_at_once_or_after_the_reveal(totals: Totals, while_scoring: bool) -> None:
    meeting = scored(about(totals=totals), VOTES)
    assert (meeting.board.shown, bool(meeting.board.options)) == (while_scoring, while_scoring)
    assert meeting.board.progress.started == 2
    meeting.reveal()
    assert meeting.board.shown
    agree(meeting.board, meeting.session.description, VOTES)


def test_a_new_round_is_hidden_again_although_it_began_with_scores_everybody_saw() -> None:
    meeting = scored(about(totals="on_reveal"), VOTES).reveal().next_round()
    assert (meeting.board.round, meeting.board.shown, meeting.board.options) == (2, False, ())


def test_closing_shows_the_totals() -> None:
    meeting = scored(about(totals="on_reveal"), VOTES).close("flask")
    agree(meeting.board, meeting.session.description, VOTES)


# ---- rounds, and people who go


def test_a_round_that_keeps_starts_from_the_scores_and_leaves_the_last_one_as_it_was() -> None:
    meeting = scored(about(), VOTES).done("ada").reveal().next_round(keep=True)
    first, second = meeting.session.rounds
    assert (second.number, second.kept, second.revealed_at) == (2, True, None)
    assert meeting.board.progress.done == 0
    assert meeting.board.progress.started == 2
    agree(meeting.board, meeting.session.description, VOTES)
    meeting.score("ada", "flask", "speed", 1)
    assert meeting.figures("flask", "speed").mean == 1
    assert first.ballots["ada"].cells["flask", "speed"].value == 5
    assert tally.recount(first, meeting.session.description)["flask", "speed"] == [0, 0, 0, 0, 1]


def test_a_round_that_does_not_keep_starts_from_nothing() -> None:
    meeting = scored(about(), VOTES).reveal().next_round(keep=False)
    assert votes_of(meeting.session) == []
    agree(meeting.board, meeting.session.description, [])


def test_the_scores_of_somebody_removed_go_from_the_round_under_way() -> None:
    meeting = scored(about(), VOTES).done("bob").remove("bob")
    agree(meeting.board, meeting.session.description, [v for v in VOTES if v[0] != "bob"])
    progress = meeting.board.progress
    assert (progress.members, progress.started, progress.done) == (1, 1, 0)


def test_the_scores_of_somebody_removed_after_the_reveal_stay_in_that_round_and_are_not_carried() -> None:
    meeting = scored(about(), VOTES).reveal().remove("bob")
    agree(meeting.board, meeting.session.description, VOTES)
    meeting.next_round(keep=True)
    agree(meeting.board, meeting.session.description, [v for v in VOTES if v[0] != "bob"])
    assert meeting.board.progress.started == 1


def test_a_facilitator_counts_once_they_scored_and_an_observer_never() -> None:
    meeting = Meeting().join("ada", "bob").join("olive", role="observer").open()
    assert meeting.board.progress.members == 2
    meeting.score(FACILITATOR, "flask", "joy", 3)
    assert (meeting.board.progress.members, meeting.board.progress.started) == (3, 1)
    meeting.clear(FACILITATOR, "flask", "joy")
    assert (meeting.board.progress.members, meeting.board.progress.started) == (2, 0)


def test_done_counts_those_who_say_so_and_can_be_taken_back() -> None:
    meeting = Meeting().join("ada", "bob").open().done("ada").done("bob")
    assert meeting.board.progress.done == 2
    assert meeting.done("ada", False).board.progress.done == 1
    assert meeting.done("ada").board.progress.done == 2


def test_no_view_is_a_beginning_but_no_score() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", None)
    assert (meeting.board.progress.started, meeting.figures("flask", "joy").n) == (1, 0)
