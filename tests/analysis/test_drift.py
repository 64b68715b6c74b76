"""What changed since the session that another one takes up again, compared with a count by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.analysis.drift_findings import Drift, RankedTotal
from server.analysis.solidity import quick, solidity
from server.core.model import Criterion, Description, Option
from server.core.visibility.session import visible
from server.messages import names_of, sentence
from tests.support.analysed_meetings import described, meetings
from tests.support.effort import examples
from tests.support.numeric_meetings import PRICE
from tests.support.taken_up import CLOSED_AT, copied, drift_of, mean, taken_up, weights_of, winners

ABOUT = described(2, [3, 1])
PEOPLE = ["5221", "4232", "5131"]  # a leads on k0, b on neither


def codes(found: Drift) -> list[str]:
    """Return the codes of its statements."""
    return [statement.code for statement in found.statements]


def said(found: Drift, about: Description) -> list[str]:
    """Return its sentences in English, and check that they can be said in German."""
    assert all(sentence("de", "drift", statement, names_of(about)) for statement in found.statements)
    return [sentence("en", "drift", statement, names_of(about)) for statement in found.statements]


def renamed(about: Description, **names: str) -> Description:
    """Return the description with other names, by id."""
    return structs.replace(
        about,
        options=tuple(structs.replace(o, name=names.get(o.id, o.name)) for o in about.options),
        criteria=tuple(structs.replace(c, name=names.get(c.id, c.name)) for c in about.criteria),
    )


def test_same_again_is_no_change() -> None:
    found = drift_of(copied(ABOUT, PEOPLE, chosen="a"), ABOUT, PEOPLE)
    assert codes(found) == ["same", "chosen", "weights_same", "cells"]
    assert said(found, ABOUT) == [
        "As last time, A is first.",
        "Last time the team chose A, which is first in the ranking now.",
        "The weights are those of last time.",
        "None of the 4 cells scored both times moved by a quarter of a step or more. People who scored: 3 last time, "
        "3 now.",
    ]
    assert (found.winners_before, found.winners, found.by_old_weights, found.old_scores) == (("a",), ("a",), None, None)
    assert all(option.before == option.after for option in found.options)
    assert all(cell.change == 0 for cell in found.cells) and len(found.cells) == 4
    assert found.closed_at == CLOSED_AT


def test_new_weights_with_the_old_scores_are_told_from_new_scores() -> None:
    people = ["5115", "5115"]  # a is first on k0, b on k1
    last = copied(ABOUT, people)
    found = drift_of(last, described(2, [1, 3]), people)
    assert (found.winners_before, found.winners) == (("a",), ("b",))
    assert (found.by_old_weights, found.old_scores) == (("a",), ("b",))
    assert said(found, ABOUT) == [
        "Last time A was first; now B is first.",
        "The weight that changed most is that of K0: 75.0% last time, 25.0% now.",
        "By last time’s weights, A would be first instead.",
        "By the weights of now, last time’s scores would have put B first.",
        "None of the 4 cells scored both times moved by a quarter of a step or more. People who scored: 2 last time, "
        "2 now.",
    ]
    other_scores = drift_of(last, ABOUT, ["1551", "1551"])
    assert codes(other_scores) == ["other", "weights_same", "cells"]
    assert [c.change for c in other_scores.cells] == [-4.0, 4.0, 4.0, -4.0]
    level = drift_of(last, described(2, [1, 1]), people)
    assert said(level, ABOUT)[:4] == [
        "Last time A was first; now A and B share first place.",
        "The weight that changed most is that of K0: 75.0% last time, 50.0% now.",
        "By last time’s weights, A would be first instead.",
        "By the weights of now, last time’s scores would have put A and B level in first place.",
    ]


def test_options_and_criteria_that_came_went_or_changed_are_named() -> None:
    old = described(3, [1, 1, 2])
    last = copied(renamed(old, a="Alpha", k1="Joy"), ["555442331", "554442331"], chosen="c")
    kept = [structs.replace(c, weight=0.25) for c in old.criteria[:2]]
    new = structs.replace(
        old,
        options=(*old.options[:2], Option("x", "Ex")),
        criteria=(structs.replace(kept[0], direction="lower"), kept[1], Criterion("k9", "Nine", 0.5)),
    )
    found = drift_of(last, new, ["155555515", "155555515"])
    assert codes(found) == [
        *("same", "chosen_gone", "old_weights_same", "old_scores_same"),
        *("added_options", "removed_options", "added_criteria", "removed_criteria", "renamed", "rescaled", "cells"),
    ]
    sentences = said(found, new)
    assert sentences[4:10] == [
        "New option: Ex.", "No longer an option: c.", "New criterion: Nine.", "No longer a criterion: k2.",
        "Renamed: “Alpha” (now “A”) and “Joy” (now “K1”).",
        "K0 is scored in another way than last time, so its scores are not compared.",
    ]  # fmt: skip
    assert [(o.option, o.before is None, o.after is None) for o in found.options] == [
        ("a", False, False), ("b", False, False), ("x", True, False), ("c", False, True),
    ]  # fmt: skip
    assert [(c.criterion, c.before, c.after, c.rescaled) for c in found.criteria] == [
        ("k0", 0.25, 0.25, True), ("k1", 0.25, 0.25, False), ("k9", None, 0.5, False), ("k2", 0.5, None, False),
    ]  # fmt: skip
    assert {(c.option, c.criterion) for c in found.cells} == {("a", "k1"), ("b", "k1")}


def test_knocked_out_option_has_no_place_but_a_total() -> None:
    about = described(2, [1, 1], knock_outs=["k1"])
    found = drift_of(copied(about, ["5242"], chosen="a"), about, ["5142", "5242"])
    assert found.options[0].before == RankedTotal(5.0, 1, False, False)
    assert found.options[0].after == RankedTotal(5.0, None, False, True)
    assert codes(found) == ["other", "chosen_out", "weights_same", "cells"]
    assert {c.criterion for c in found.cells} == {"k0"}


def test_criteria_without_a_weight_in_common_cannot_exchange_weights() -> None:
    old, new = described(2, [1]), structs.replace(described(2, [1]), criteria=(Criterion("z", "Z", 1.0),))
    found = drift_of(copied(old, ["51"]), new, ["15"])
    assert codes(found) == ["other", "weights_apart", "added_criteria", "removed_criteria", "no_cells"]
    assert (found.by_old_weights, found.old_scores) == (None, None)


def test_time_without_any_score_is_not_compared() -> None:
    found = drift_of(copied(ABOUT, PEOPLE), ABOUT, ["    "])
    assert codes(found)[0] == "unranked" and codes(found)[-1] == "no_cells"
    assert [(c.after, c.change) for c in found.cells] == [(None, None)] * 4


def test_chosen_option_without_a_score_and_weights_without_a_ranking_are_left_out() -> None:
    found = drift_of(copied(ABOUT, PEOPLE, chosen="a"), described(2, [1, 1]), ["    "])
    assert codes(found) == ["unranked", "weights_moved", "old_scores_same", "no_cells"]
    assert (found.by_old_weights, found.old_scores) == ((), ("a",))
    back = drift_of(copied(ABOUT, ["----"]), described(2, [1, 1]), PEOPLE)
    assert codes(back) == ["unranked", "weights_moved", "old_weights_same", "no_cells"]


def test_numbers_are_compared_by_their_worth_and_told_in_their_unit() -> None:
    plain = described(2, [1, 1])
    about = structs.replace(plain, criteria=(structs.replace(plain.criteria[0], numeric=PRICE), plain.criteria[1]))
    found = drift_of(copied(about, ["9323"]), about, ["4323"])
    cell = next(c for c in found.cells if (c.option, c.criterion) == ("a", "k0"))
    assert cell.number_before == 9
    assert cell.change == pytest.approx(4 * 5 / 5000, abs=1e-4)
    assert cell.before == pytest.approx(1 + 4 * (1 - 9 / 5000), abs=1e-4)
    other = structs.replace(PRICE, unit="$")
    elsewhere = structs.replace(about, criteria=(structs.replace(about.criteria[0], numeric=other), about.criteria[1]))
    assert [c.criterion for c in drift_of(copied(about, ["9323"]), elsewhere, ["9323"]).cells] == ["k1", "k1"]


def test_last_round_with_scores_counts() -> None:
    last = copied(ABOUT, ["5221"], ["1551", "1441"], [])
    assert (last.round, last.people) == (2, 2)
    assert drift_of(last, ABOUT, ["1551"]).winners_before == ("b",)


def test_nothing_is_compared_before_the_first_reveal() -> None:
    last = copied(ABOUT, PEOPLE)
    scoring = visible(taken_up(last, ABOUT, PEOPLE, revealed=False))
    assert scoring.last_time is None
    for found in (quick(scoring), solidity(scoring, seed=1, draws=20)):
        assert found is not None and found.drift is None
    second = visible(taken_up(last, ABOUT, PEOPLE, PEOPLE, revealed=False))
    assert second.last_time == last
    later = solidity(second, seed=1, draws=20)
    assert later is not None and later.drift is None


@settings(max_examples=examples(35), deadline=None)
@given(meetings(), st.data())
def test_every_figure_matches_a_count_by_hand(meeting: tuple[Description, list[str]], data: st.DataObject) -> None:
    old, people = meeting
    parts = data.draw(st.lists(st.integers(0, 6), min_size=len(old.criteria), max_size=len(old.criteria)).filter(any))
    lower = [c.direction == "lower" for c in old.criteria]
    new = described(len(old.options), parts, lower, scale=old.scale)
    steps, size = "123456789X"[: old.scale] + "-", len(old.options) * len(old.criteria)
    later = data.draw(st.lists(st.text(steps, min_size=size, max_size=size), min_size=1, max_size=5))
    found = drift_of(copied(old, people), new, later)
    then, now = weights_of(old), weights_of(new)
    assert list(found.winners_before) == winners(old, people, then)
    assert list(found.winners) == winners(new, later, now)
    if any(abs(then[c] - now[c]) > Fraction(1, 10**5) for c in then):
        if any(then[c] and c in now for c in then):
            assert list(found.by_old_weights or ()) == winners(new, later, then)
            assert list(found.old_scores or ()) == winners(old, people, now)
    else:
        assert found.by_old_weights is None
    assert [c.before for c in found.criteria] == pytest.approx([float(then[c.criterion]) for c in found.criteria])
    assert [c.after for c in found.criteria] == pytest.approx([float(now[c.criterion]) for c in found.criteria])
    scored = [(o.id, c.id) for o in old.options for c in old.criteria if mean(old, people, o.id, c.id) is not None]
    assert sorted((c.option, c.criterion) for c in found.cells) == sorted(scored)
    for cell in found.cells:
        before, after = (mean(a, p, cell.option, cell.criterion) for a, p in ((old, people), (new, later)))
        assert before is not None and cell.before == pytest.approx(float(before), abs=1e-4)
        assert (cell.change is None) == (after is None)
        if after is not None:
            assert cell.change == pytest.approx(float(after - before), abs=1e-4)
    sizes = [abs(c.change) for c in found.cells if c.change is not None]
    assert sizes == sorted(sizes, reverse=True)


@settings(max_examples=examples(25), deadline=None)
@given(meetings(), meetings())
def test_there_and_back_is_the_same_the_other_way_round(
    one: tuple[Description, list[str]], other: tuple[Description, list[str]]
) -> None:
    """What is new in one direction is gone in the other, and changes have the other sign."""
    there = drift_of(copied(*one), *other)
    back = drift_of(copied(*other), *one)
    assert (there.winners_before, there.winners) == (back.winners, back.winners_before)
    assert (there.by_old_weights, there.old_scores) == (back.old_scores, back.by_old_weights)
    assert {o.option for o in there.options if o.before is None} == {o.option for o in back.options if o.after is None}
    assert {(c.criterion, c.before, c.after, c.rescaled) for c in there.criteria} == {
        (c.criterion, c.after, c.before, c.rescaled) for c in back.criteria
    }
    changes = {(c.option, c.criterion): c.change for c in there.cells if c.change is not None}
    assert changes == {(c.option, c.criterion): -c.change + 0.0 for c in back.cells if c.change is not None}
