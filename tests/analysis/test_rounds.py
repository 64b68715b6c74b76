"""What changed between two rounds, by the same people."""

from __future__ import annotations

import statistics
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.round_findings import RoundChange
from server.analysis.solidity import solidity, whole
from server.core.model import Names
from server.core.visibility.session import visible
from tests.support.analysed_meetings import VALUES, described, session_of
from tests.support.effort import examples
from tests.support.in_english import in_english

ABOUT = described(2, [1, 1])


def changed(*rounds: list[str], about: Any = ABOUT) -> RoundChange:
    """The change between the last two rounds."""
    found = solidity(visible(session_of(about, *rounds)), seed=1, draws=50)
    assert found is not None and found.change is not None
    return found.change


def test_only_cells_scored_in_both_rounds_are_compared() -> None:
    change = changed(["512-", "131-"], ["412-", "231-", "----"])
    assert change.round == 1
    assert [(c.before, c.after, c.change) for c in change.cells] == [
        (3.0, 3.0, 0.0),
        (2.0, 2.0, 0.0),
        (1.5, 1.5, 0.0),
        (None, None, None),
    ]
    # One of three spreads fell from 2 to 1.
    assert (change.compared, change.still, change.closer) == (3, 3, -0.3333)
    assert in_english("change", change.statement, ABOUT) == (
        "Compared are the same people’s scores: 2 of 2 people, on 3 of 4 cells. 3 of these cells hardly moved. "
        "People came closer together, by 0.3 steps."
    )


def test_stable_cells_moved_less_than_a_quarter_of_a_step() -> None:
    change = changed(["3333", "3333", "3333", "3333"], ["4433", "3433", "3333", "3332"])
    # They moved by 1/4, 1/2, 0 and 1/4.
    assert (change.compared, change.still) == (4, 1)


def test_one_of_four_who_returns_is_not_compared_with_all() -> None:
    change = changed(["1", "5", "1", "5"], ["3", "-", "-", "-"], about=described(1, [1]))
    (cell,) = change.cells
    assert (cell.n_before, cell.n_after, cell.people, cell.change) == (4, 1, 1, None)
    assert (change.compared, change.closer, change.people, change.people_before) == (0, 0.0, 0, 4)
    assert change.statement.code == "few"


def test_people_who_are_new_or_stayed_away_do_not_count_as_coming_closer() -> None:
    # The two at the ends stay away; of the other three nobody moves.
    change = changed(["1", "5", "3", "3", "3"], ["-", "-", "3", "3", "3", "3"], about=described(1, [1]))
    assert (change.compared, change.people, change.people_before, change.closer) == (1, 3, 5, 0.0)
    assert in_english("change", change.statement, ABOUT).endswith("People are about as far apart as before.")


def test_no_cell_scored_twice_by_anyone() -> None:
    assert changed(["5--1", "----"], ["-33-", "-11-"]).statement.code == "none"


def test_means_are_as_on_the_board_where_lower_is_better() -> None:
    change = changed(["1", "1", "2"], ["3", "3", "5"], about=described(1, [1], [True]))
    assert [(c.before, c.after, c.change) for c in change.cells] == [(1.3333, 3.6667, 2.3333)]


def test_panel_agreement_is_given_for_both_rounds() -> None:
    change = changed(["5511", "5511", "1155", "1155"], ["5511", "4422", "5511", "5511"])
    assert (change.judges, change.w_before, change.w_after) == (4, 0.0, 1.0)
    assert change.rankings is not None
    assert in_english("change", change.rankings, ABOUT) == (
        "The rankings of the 4 people who scored every ranked option on all that weighs in both rounds went from "
        "hardly any agreement to strong agreement."
    )


def test_rankings_of_two_people_are_not_put_in_words() -> None:
    change = changed(["5511", "1155", "5511"], ["5511", "4422", "551-"])
    assert (change.judges, change.w_before, change.w_after, change.rankings) == (2, None, None, None)


def test_round_without_scores_has_no_comparison() -> None:
    change = changed(["5511"], [])
    assert (change.compared, change.still, change.closer, change.w_after) == (0, 0, 0.0, None)
    assert change.statement.code == "none"


def test_first_and_unrevealed_rounds_have_no_change() -> None:
    for session in (session_of(ABOUT, ["5511"]), session_of(ABOUT, ["5511"], ["5511"], revealed=False)):
        found = solidity(visible(session), seed=1, draws=100)
        assert found is not None and found.change is None


@settings(max_examples=examples(40), deadline=None)
@given(
    st.lists(st.tuples(st.text("123-", min_size=2, max_size=2), st.text("123-", min_size=2, max_size=2)), max_size=6)
)
def test_every_cell_matches_a_count_by_hand(people: list[tuple[str, str]]) -> None:
    change = changed([b for b, _ in people], [a for _, a in people], about=described(2, [1], scale=3))
    for at, cell in enumerate(change.cells):
        pairs = [(VALUES[before[at]], VALUES[after[at]]) for before, after in people]
        both = [(x, y) for x, y in pairs if x is not None and y is not None]
        earlier = sum(x is not None for x, _ in pairs)
        assert (cell.n_before, cell.people) == (earlier, len(both))
        if 2 * len(both) > earlier:
            assert cell.change == pytest.approx(statistics.mean(y - x for x, y in both), abs=1e-4)
        else:
            assert (cell.before, cell.after, cell.change) == (None, None, None)


@pytest.mark.parametrize(("names", "accounts"), [("shown", False), ("hidden", False), ("hidden", True)])
@pytest.mark.parametrize("stayed_away", [0, 1, 3, 5])
def test_with_names_hidden_few_cannot_be_told_by_staying_away(names: Names, accounts: bool, stayed_away: int) -> None:
    """Everybody knows who missed a round: the difference between two means would be their scores."""
    people = ["51", "42", "35", "24", "13", "55", "11", "23", "45", "31"]
    session = session_of(described(2, [1], names=names, accounts=accounts), people, people[stayed_away:])
    found = whole(visible(session))
    assert found is not None and found.change is not None
    known = names == "shown" or stayed_away in (0, 5) or (accounts and stayed_away == 3)
    # Five of ten are not most of those who scored before.
    assert (found.change.compared > 0) is (known and stayed_away < 5)
    assert all((cell.people is not None) is known for cell in found.change.cells)
    assert known or found.change.w_before is None


@pytest.mark.parametrize(
    ("stayed_away", "entered", "known"),
    [(5, (), True), (5, (0,), False), (5, (9,), False), (1, (0,), False), (0, (0, 9), True)],
)
def test_with_names_hidden_facilitators_learn_nothing_by_what_they_entered(
    stayed_away: int, entered: tuple[int, ...], known: bool
) -> None:
    """They know these scores, so only the others count: both those who stayed and those who stayed away."""
    people = ["51", "42", "35", "24", "13", "55", "11", "23", "45", "31"]
    session = session_of(described(2, [1], names="hidden"), people, people[stayed_away:])
    members = [m for m in session.members.values() if m.role == "voter"]
    for place in entered:
        members[place].without_device = True
    found = whole(visible(session))
    assert found is not None and found.change is not None
    assert all((cell.people is not None) is known for cell in found.change.cells)
