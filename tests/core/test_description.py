"""Descriptions of sessions, and edits in the lobby."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.core.commands import CriterionEdit, Edit, OptionEdit
from server.core.description import apply_edit, check, check_ready, normalize_weights, slug
from server.core.model import Criterion, Description, Fact, Option
from server.core.refused import Refused
from tests.support.effort import examples
from tests.support.in_english import reason
from tests.support.meeting import about

FACT = Fact(label="Type", items=("Micro",), criteria=("speed",))
ANCHORS = ("poor", "fair", "good", "very good", "superb")


def known() -> Description:
    """Return a description whose option and criterion have facts."""
    return Description(
        question="Which?",
        options=(Option("flask", "Flask", "small", (FACT,)), Option("django", "Django")),
        criteria=(Criterion("speed", "Speed", 0.75, "how fast", "lower", ANCHORS), Criterion("joy", "Joy", 0.25)),
    )


def refusal(description: Description, edit: Edit) -> tuple[str, str]:
    """Return the code and the sentence that an edit is refused with."""
    with pytest.raises(Refused) as caught:
        apply_edit(description, edit)
    return caught.value.code, reason(caught.value)


def test_empty_edit_changes_nothing() -> None:
    assert apply_edit(known(), Edit()) == known()


def test_edit_keeps_omitted_fields() -> None:
    edit = Edit(
        options=(OptionEdit("Flask 3", id="flask"), OptionEdit("Django", id="django")),
        criteria=(CriterionEdit("Pace", 3, id="speed"), CriterionEdit("Joy", 1, id="joy")),
    )
    after = apply_edit(known(), edit)
    assert after.options[0] == structs.replace(known().options[0], name="Flask 3")
    assert after.criteria[0] == structs.replace(known().criteria[0], name="Pace")


def test_edit_replaces_given_fields() -> None:
    speed = CriterionEdit("Speed", 1, id="speed", description=" slow\n", direction="higher", anchors=())
    edit = Edit(options=(OptionEdit("Flask", id="flask", summary=" tiny "),), criteria=(speed,))
    after = apply_edit(known(), edit)
    assert after.options == (Option("flask", "Flask", "tiny", (FACT,)),)
    assert after.criteria == (Criterion("speed", "Speed", 1, "slow", "higher", ()),)


def test_only_the_ends_of_a_scale_may_be_described() -> None:
    ends = ("slow ", "", "\u200b", "", "fast")
    after = apply_edit(known(), Edit(criteria=(CriterionEdit("Speed", 1, id="speed", anchors=ends),)))
    assert after.criteria[0].anchors == ("slow", "", "", "", "fast")


def test_a_scale_whose_steps_are_all_empty_is_not_described() -> None:
    after = apply_edit(known(), Edit(criteria=(CriterionEdit("Speed", 1, id="speed", anchors=("", " ", "", "", "")),)))
    assert after.criteria[0].anchors == ()


def test_new_entries_get_unique_ids_from_their_names() -> None:
    edit = Edit(
        options=(
            OptionEdit("Django"),
            OptionEdit("Django (new)", id="django"),
            OptionEdit("Crème brûlée!"),
            OptionEdit("日本"),
            OptionEdit("中国"),
        )
    )
    assert [o.id for o in apply_edit(known(), edit).options] == [
        "django-2",
        "django",
        "creme-brulee",
        "u65e5-u672c",
        "u4e2d-u56fd",
    ]


def test_edit_sets_the_order() -> None:
    edit = Edit(options=(OptionEdit("Django", id="django"), OptionEdit("New"), OptionEdit("Flask", id="flask")))
    assert [o.id for o in apply_edit(known(), edit).options] == ["django", "new", "flask"]


def test_weights_are_divided_by_their_sum() -> None:
    edit = Edit(criteria=(CriterionEdit("A", 30), CriterionEdit("B", 10), CriterionEdit("C", 0)))
    assert [c.weight for c in apply_edit(known(), edit).criteria] == [0.75, 0.25, 0]


@settings(max_examples=examples(50), deadline=None)
@given(st.lists(st.floats(0, 1_000_000), min_size=1, max_size=30))
def test_weights_sum_to_one_and_keep_their_proportions(weights: list[float]) -> None:
    criteria = [Criterion(f"c{n}", f"C{n}", w) for n, w in enumerate(weights)]
    if not sum(weights) > 0:
        with pytest.raises(Refused, match="weights_all_zero"):
            normalize_weights(criteria)
        return
    after = [c.weight for c in normalize_weights(criteria)]
    assert sum(after) == pytest.approx(1)
    assert after == pytest.approx([w / sum(weights) for w in weights])


def test_other_settings_can_be_edited() -> None:
    after = apply_edit(known(), Edit(question=" What\nnow? ", totals="on_reveal", names="hidden", language="de"))
    assert (after.question, after.totals, after.names) == ("What now?", "on_reveal", "hidden")
    assert after.language == "de"
    assert (after.options, after.criteria) == (known().options, known().criteria)


@pytest.mark.parametrize(
    ("edit", "code", "part"),
    [
        (Edit(options=(OptionEdit("X", id="rails"),)), "option_not_there", "option with the id “rails”"),
        (Edit(criteria=(CriterionEdit("X", 1, id="cost"),)), "criterion_not_there", "criterion with the id “cost”"),
        (Edit(options=(OptionEdit("A"), OptionEdit(" a "))), "option_not_unique", "“A”"),
        (Edit(options=(OptionEdit("A", id="flask"), OptionEdit("B", id="flask"))), "option_not_unique", "“A”"),
        (Edit(options=(OptionEdit("Modern"), OptionEdit("Modem"))), "names_look_alike", "“Modem” and “Modern”"),
        (Edit(criteria=(CriterionEdit("Cost", 1), CriterionEdit("\u0421ost", 1))), "names_look_alike", "“Cost”"),
        (Edit(options=(OptionEdit("x" * 81),)), "text_too_long", "81 characters"),
        (Edit(options=(OptionEdit(" "),)), "option_without_name", "option"),
        (Edit(criteria=(CriterionEdit("\u200b", 1),)), "criterion_without_name", "criterion"),
        (Edit(criteria=(CriterionEdit("A", 0), CriterionEdit("B", 0))), "weights_all_zero", "above 0"),
        (Edit(criteria=(CriterionEdit("A", 1, anchors=("low", "high")),)), "anchors", "“A” needs 5 descriptions"),
        (
            Edit(options=tuple(OptionEdit(f"O{n}") for n in range(61))),
            "too_many_options",
            "60 options; this would be 61",
        ),
        (Edit(language="tlh"), "unknown_language", "there are: en, "),
        (Edit(criteria=tuple(CriterionEdit(f"C{n}", 1) for n in range(31))), "too_many_criteria", "30 criteria"),
    ],
)
def test_invalid_edit_is_refused_with_a_reason(edit: Edit, code: str, part: str) -> None:
    actual_code, sentence = refusal(known(), edit)
    assert actual_code == code and part in sentence


def test_thirty_options_and_criteria_are_allowed() -> None:
    options = tuple(OptionEdit(f"O{n}") for n in range(30))
    criteria = tuple(CriterionEdit(f"C{n}", 1) for n in range(30))
    after = apply_edit(known(), Edit(options=options, criteria=criteria))
    assert (len(after.options), len(after.criteria)) == (30, 30)


def test_weights_that_do_not_sum_to_one_are_refused() -> None:
    with pytest.raises(Refused, match="weights_not_one"):
        check(about(weights={"a": 0.5, "b": 0.4}))
    check(about(weights={"a": 1 / 3, "b": 1 / 3, "c": 1 / 3}))


def test_session_without_a_question_is_not_ready() -> None:
    with pytest.raises(Refused, match="no_question"):
        check_ready(structs.replace(about(), question=" "))


@settings(max_examples=examples(100), deadline=None)
@given(st.lists(st.text(max_size=60), max_size=12))
def test_generated_ids_are_valid_and_unique(names: list[str]) -> None:
    ids: list[str] = []
    for name in names:
        ids.append(slug(name, ids))
    assert len(set(ids)) == len(ids)
    for id_ in ids:
        assert 0 < len(id_) <= 40 and set(id_) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") and id_[0] != "-"
