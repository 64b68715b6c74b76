"""What changed between two rounds."""

from __future__ import annotations

from server.analysis.solidity import solidity
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of

ABOUT = described(2, [1, 1])


def test_only_cells_scored_in_both_rounds_are_compared() -> None:
    result = solidity(visible(session_of(ABOUT, ["512-", "131-"], ["412-", "231-", "----"])), seed=1, draws=100)
    assert result is not None and result.change is not None
    change = result.change
    assert (result.round, change.round) == (2, 1)
    assert [(c.before, c.after, c.change) for c in change.cells] == [
        (3.0, 3.0, 0.0),
        (2.0, 2.0, 0.0),
        (1.5, 1.5, 0.0),
        (None, None, None),
    ]
    # One of three spreads fell from 2 to 1.
    assert (change.stable, change.closer) == (1.0, -0.3333)


def test_stable_cells_moved_less_than_a_quarter_of_a_step() -> None:
    result = solidity(
        visible(session_of(ABOUT, ["3333", "3333", "3333", "3333"], ["4433", "3433", "3333", "3332"])), seed=1
    )
    assert result is not None and result.change is not None
    # They moved by 1/4, 1/2, 0 and 1/4.
    assert result.change.stable == 0.25


def test_panel_agreement_is_given_for_both_rounds() -> None:
    result = solidity(visible(session_of(ABOUT, ["5511", "1155"], ["5511", "4422"])), seed=1, draws=100)
    assert result is not None and result.change is not None
    assert (result.change.w_before, result.change.w_after) == (0.0, 1.0)


def test_round_without_scores_has_no_comparison() -> None:
    result = solidity(visible(session_of(ABOUT, ["5511"], [])), seed=1, draws=100)
    assert result is not None and result.change is not None
    assert (result.change.stable, result.change.closer, result.change.w_after) == (0.0, 0.0, None)


def test_first_and_unrevealed_rounds_have_no_change() -> None:
    for session in (session_of(ABOUT, ["5511"]), session_of(ABOUT, ["5511"], ["5511"], revealed=False)):
        result = solidity(visible(session), seed=1, draws=100)
        assert result is not None and result.change is None
