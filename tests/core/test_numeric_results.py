"""Scores that are numbers, on the board and in the analyses."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from statistics import fmean, pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.analysis.solidity import quick, whole
from server.analysis.table import contest, on_board, read, scores
from server.analysis.table import given as given_scores
from server.core import log, tally
from server.core.model import Criterion, Names
from server.core.numeric_scale import NumericScale
from server.core.worth import number_worth, step, worth_limits
from tests.support.meeting import Meeting, about
from tests.support.numeric_meetings import BENT, NUMBERS, PRICE, priced, scale, scales

VOTERS = ("ada", "bob", "cyd", "dan", "eve")


# ---- the board


@given(scales(), st.lists(NUMBERS, min_size=1, max_size=9), st.integers(2, 10))
def test_cell_has_the_mean_of_worths_and_of_numbers(numeric: NumericScale, numbers: list[float], steps: int) -> None:
    meeting = Meeting(priced(numeric, scale=steps)).join(*(f"m{n}" for n in range(len(numbers)))).open()
    for n, number in enumerate(numbers):
        meeting.score(f"m{n}", "flask", "price", 77).score(f"m{n}", "flask", "price", number)
    good = [number_worth(number, numeric, steps) for number in numbers]
    cell = meeting.figures("flask", "price")
    assert (cell.n, cell.median) == (len(numbers), None)
    assert cell.mean == pytest.approx(fmean(good), abs=1e-12)
    assert cell.spread == pytest.approx(pstdev(good), abs=1e-4)
    assert list(cell.histogram) == [[step(worth) for worth in good].count(n) for n in range(1, steps + 1)]
    row = meeting.standing("flask")
    assert row.total == pytest.approx(fmean(good), abs=1e-4)
    assert row.numbers == {"price": pytest.approx(fmean(numbers), abs=1e-6)}


def test_equal_numbers_tie_whatever_the_order_of_changes() -> None:
    meeting = Meeting(priced(BENT)).join(*VOTERS).open()
    numbers = [123.456, 77.7, 333.3, 0.1, 0.2]
    for voter, number, reverse in zip(VOTERS, numbers, reversed(numbers), strict=True):
        meeting.score(voter, "flask", "price", 999.9).score(voter, "flask", "price", number)
        meeting.score(voter, "django", "price", reverse)
    rows = {row.option: row for row in meeting.board.options}
    assert (rows["flask"].rank, rows["flask"].tied, rows["django"].tied) == (1, True, True)
    assert rows["flask"].cells[0].mean == rows["django"].cells[0].mean


NUMBER_OR_NONE = st.none() | st.sampled_from([0, 250, 250, 4999.5, 8000])


@given(st.lists(st.tuples(st.sampled_from(VOTERS), NUMBER_OR_NONE), max_size=25), st.sampled_from(["shown", "hidden"]))
def test_running_sums_equal_recounted_ones(asked: list[tuple[str, float | None]], names: Names) -> None:
    meeting = Meeting(priced(names=names)).join(*VOTERS).open()
    for voter, number in asked:
        meeting.score(voter, "flask", "price", number)
    meeting.remove("eve").reveal().next_round()
    session = meeting.session
    for round_ in session.rounds:
        running = {key: (t.counts, t.sums) for key, t in round_.tallies.items() if any(t.counts)}
        recounted = {key: (t.counts, t.sums) for key, t in tally.recount(round_, session.description).items()}
        assert running == recounted
    assert log.replay(meeting.log) == session


def test_kept_round_keeps_the_numbers() -> None:
    meeting = Meeting(priced()).join("ada", "bob").open().score("ada", "flask", "price", 100)
    meeting.score("bob", "flask", "price", 300).reveal().next_round().score("bob", "flask", "price", 500)
    assert meeting.standing("flask").numbers == {"price": 300}
    before = meeting.visible.rounds[0].standings()
    assert before is not None and before[1].numbers == {"price": 200}


def test_with_names_hidden_numbers_change_three_people_at_a_time() -> None:
    meeting = Meeting(priced(names="hidden", accounts=True)).join(*VOTERS).open()
    seen = []
    for voter, number in zip(VOTERS, [100, 200, 600, 4000, 5000], strict=True):
        meeting.score(voter, "flask", "price", number)
        seen.append(meeting.standing("flask").numbers)
    assert seen == [{}, {}, {"price": 300}, {"price": 300}, {"price": 300}]
    # A changed number within the same step is a change, too.
    meeting.score("ada", "flask", "price", 101)
    assert meeting.standing("flask").numbers == {"price": pytest.approx(9901 / 5)}


# ---- the analyses


def numbered(numbers: Sequence[Sequence[float | None]], numeric: NumericScale = PRICE) -> Meeting:
    """A revealed meeting: each member's prices of the three options; joy is 3 everywhere."""
    meeting = Meeting(priced(numeric)).join(*VOTERS[: len(numbers)]).open()
    for voter, row in zip(VOTERS, numbers, strict=False):
        for option, number in zip(("django", "flask", "tornado"), row, strict=True):
            meeting.score(voter, option, "price", number).score(voter, option, "joy", 3)
    return meeting.reveal()


def test_analyses_get_the_worths() -> None:
    meeting = numbered([[0, 2500, None], [1000, 5000, 9000]])
    round_ = meeting.visible.rounds[0]
    rows = round_.standings()
    assert rows is not None
    about_ = contest(meeting.session.description, rows)
    table, single = read(1, rows, about_), given_scores(round_, about_)
    assert single is not None
    assert scores(single)[:, :, 0].tolist() == [[5, 3, pytest.approx(nan, nan_ok=True)], [pytest.approx(4.2), 1, 1]]
    assert table.worths[:, 0].tolist() == pytest.approx([4.6, 2, 1])
    assert on_board(table.worths, about_).tolist() == table.worths.tolist()
    assert table.totals.tolist() == pytest.approx([row.total for row in rows])


def test_every_analysis_covers_numbers() -> None:
    meeting = numbered([[100, 900, 4000], [200, 1200.5, 4500], [50, 4900, 4800], [300, 1000, 5000]])
    found = whole(meeting.visible)
    assert found is not None and found.sensitivity.winner == "django"
    assert found.left_out is not None and found.left_out.changed == 0
    assert found.chances is not None and found.chances.members == 4
    assert found.opinions is not None and found.opinions.agree
    cells = {(c.option, c.criterion): c for c in found.agreement.cells}
    assert cells["django", "price"].word == "agreed" and cells["flask", "price"].word != "agreed"
    assert ("flask", "price") in {(topic.option, topic.criterion) for topic in found.topics}
    meeting.next_round().score("cyd", "flask", "price", 1000).reveal()
    later = whole(meeting.visible)
    assert later is not None and later.change is not None
    moved = next(c for c in later.change.cells if (c.option, c.criterion) == ("flask", "price"))
    assert moved.change == pytest.approx(4 * (4900 - 1000) / 5000 / 4)
    assert quick(meeting.visible) is not None


def test_view_counts_numbers() -> None:
    meeting = Meeting(priced()).join(*VOTERS).open()
    for n, voter in enumerate(VOTERS):
        for option, number in (("django", 100 * n), ("flask", 2000 if n < 3 else 0)):
            meeting.score(voter, option, "price", number, "", 3 if n < 3 else 1).score(voter, option, "joy", 3, "", 3)
    found = whole(meeting.reveal().visible)
    assert found is not None
    view = found.confident
    assert view is not None
    totals = {row.option: row.total for row in view.options}
    assert totals["django"] == pytest.approx(0.6 * (5 - 4 * 100 / 5000) + 0.4 * 3, abs=1e-4)
    assert totals["flask"] == pytest.approx(0.6 * (5 - 4 * 2000 / 5000) + 0.4 * 3, abs=1e-4)


# ---- what the numbers can reach


@pytest.mark.parametrize(
    ("numeric", "limits"),
    [
        (scale((0, 1), (100, 0)), (1, 5)),
        (scale((0, 1), (100, 0), low=0, high=10), (4.6, 5)),
        (scale((0, 0.5), (100, 0.75)), (3, 4)),
        (scale((0, 0), (2, 1), (4, 0), low=0, high=4), (1, 5)),
        (scale((0, 0), (1.5, 1), (3, 0), low=0, high=3, whole=True), (1, 1 + 8 / 3)),
        (scale((0, 1), (10, 0), low=20, high=30), (1, 1)),
        (scale((0, 1), (10, 0), low=0.2, high=0.8, whole=True), (1, 5)),
    ],
)
def test_limits_of_a_worth_are_those_of_the_numbers_allowed(numeric: NumericScale, limits: tuple[float, float]) -> None:
    assert worth_limits(Criterion("k", "K", 1, numeric=numeric), 5) == pytest.approx(limits)


def test_a_changed_ballot_keeps_to_the_numbers_allowed() -> None:
    """Nobody may give more than 10 of the 100 that are worst, so no single person can make up for the lead."""
    plain = about(weights={"price": 1})
    price = structs.replace(plain.criteria[0], numeric=scale((0, 1), (100, 0), low=0, high=10))
    meeting = Meeting(structs.replace(plain, criteria=(price,))).join(*VOTERS[:3]).open()
    for place, voter in enumerate(VOTERS[:3]):
        meeting.score(voter, "flask", "price", 1).score(voter, "django", "price", 8 + place)
    found = whole(meeting.reveal().visible)
    assert found is not None and found.one_changed is not None
    assert (found.one_changed.changed, found.one_changed.statement.code) == (0, "stable")


def test_missing_scores_keep_to_the_numbers_allowed() -> None:
    """Three numbers for Flask are missing; even at 10 of the 100 that are worst, it stays ahead."""
    plain = about(weights={"price": 1})
    price = structs.replace(plain.criteria[0], numeric=scale((0, 1), (100, 0), low=0, high=10))
    meeting = Meeting(structs.replace(plain, criteria=(price,))).join(*VOTERS).open()
    for place, voter in enumerate(VOTERS):
        meeting.score(voter, "django", "price", 10)
        if place < 2:
            meeting.score(voter, "flask", "price", 0)
    found = whole(meeting.reveal().visible)
    assert found is not None and found.sensitivity.winner == "flask"
    assert "django" not in found.possible.rivals
    assert all(flip.change is None for flip in found.sensitivity.scores)
