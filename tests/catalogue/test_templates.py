"""The built-in templates, and templates of your own."""

from __future__ import annotations

import msgspec
import pytest

from server.catalogue import Catalogue, CatalogueError, parse
from server.core.description import check, check_ready
from server.core.model import Description
from tests.support.templates import about

# ---- the built-in templates

ALL = ["python-web-framework", "data-store", "build-buy-adopt", "blank"]


def test_list_is_of_all_built_in_templates(known: Catalogue) -> None:
    assert [template.id for template in known.templates] == ALL


@pytest.mark.parametrize("id", ALL)
def test_every_template_is_valid(known: Catalogue, id: str) -> None:
    description = about(known, id)
    check(description)
    assert msgspec.convert(msgspec.to_builtins(description), Description) == description
    if id == "blank":
        assert not description.options and not description.criteria
        return
    check_ready(description)
    assert sum(c.weight for c in description.criteria) == pytest.approx(1)
    ids = {c.id for c in description.criteria}
    for criterion in description.criteria:
        assert criterion.description
        assert len(criterion.anchors) == len(set(criterion.anchors)) == 5
        assert all(0 < len(anchor) <= 70 for anchor in criterion.anchors)
    for option in description.options:
        assert option.summary and option.facts
        assert all(len(f.criteria) and set(f.criteria) <= ids for f in option.facts)


def test_default_weights_sum_to_exactly_one(known: Catalogue) -> None:
    assert sum(c.weight for c in known.criteria) == 1


def test_lower_is_better_is_in_the_description(known: Catalogue) -> None:
    for id in ("data-store", "build-buy-adopt"):
        lower = [c for c in about(known, id).criteria if c.direction == "lower"]
        assert lower and all("lower score is better" in c.description for c in lower)
    assert all(c.direction == "higher" for c in known.criteria)


# ---- your own templates


def test_template_can_have_names_only(known: Catalogue) -> None:
    template = parse("question: Which one?\noptions: [Yes, No, 1.10]\ncriteria: [Speed, Čena za rok]\n", known)
    assert (template.id, template.name) == ("which-one", "Which one?")
    assert [(o.id, o.name) for o in template.description.options] == [("yes", "Yes"), ("no", "No"), ("1-10", "1.10")]
    assert [(c.id, c.weight) for c in template.description.criteria] == [("speed", 0.5), ("cena-za-rok", 0.5)]


def test_weights_are_divided_by_their_sum(known: Catalogue) -> None:
    text = "criteria: [{name: A, weight: 30}, {name: B, weight: 20}, {name: C, weight: 50}]"
    assert [c.weight for c in parse(text, known).description.criteria] == [0.3, 0.2, 0.5]


def test_two_anchors_describe_the_ends_of_the_scale(known: Catalogue) -> None:
    text = """
name: T
criteria:
  - {name: Pace, anchors: [slow, fast]}
  - {name: Joy, anchors: [none, "", "", "much"]}
  - {name: Legal, knock_out: true, anchors: ["no", "yes"]}
  - {name: Cost, anchors: ["", ""]}
scale: 4
"""
    anchors = [c.anchors for c in parse(text, known).description.criteria]
    assert anchors == [("slow", "", "", "fast"), ("none", "", "", "much"), ("no", "yes"), ()]


def test_weights_of_groups_multiply(known: Catalogue) -> None:
    text = """
name: T
criteria:
  - {name: Price, weight: 3, group: Cost}
  - {name: Joy, weight: 25}
  - {name: Legal, knock_out: true, group: cost}
  - {name: Effort, weight: 1, group: cost}
  - {name: Speed, group: Service}
  - {name: Help, group: Service}
groups: [{name: Cost, weight: 50}, {name: Service, weight: 25}]
"""
    criteria = parse(text, known).description.criteria
    assert [(c.name, c.group, c.weight) for c in criteria] == [
        ("Price", "Cost", 0.375), ("Legal", "Cost", 0), ("Effort", "Cost", 0.125), ("Joy", "", 0.25),
        ("Speed", "Service", 0.125), ("Help", "Service", 0.125),
    ]  # fmt: skip


def test_groups_alone_change_no_weight(known: Catalogue) -> None:
    text = "name: T\ncriteria: [{name: A, weight: 1, group: G}, {name: B, weight: 3}]"
    criteria = parse(text, known).description.criteria
    assert [(c.group, c.weight) for c in criteria] == [("G", 0.25), ("", 0.75)]


def test_generated_ids_avoid_given_ids(known: Catalogue) -> None:
    options = parse("options: ['C', 'C++', {name: Sea, id: c-2}]", known).description.options
    assert [o.id for o in options] == ["c", "c-3", "c-2"]


def test_pasted_text_can_use_shared_files(known: Catalogue) -> None:
    text = "options: {from: frameworks.yaml}\ncriteria: [Security, {name: Fun}]\nnotes: [{label: N, items: [n]}]"
    description = parse(text, known).description
    assert [o.id for o in description.options] == [o.id for o in known.options]
    assert {tag for o in description.options for f in o.facts for tag in f.criteria} == {"security"}
    assert [n.label for n in description.notes] == ["N"]
    assert description.source == known.source
    assert parse("criteria: {from: criteria.yaml}", known).description.criteria == known.criteria


def test_joiners_are_kept_and_two_spellings_are_one_name(known: Catalogue) -> None:
    coder, persian, scots = (
        "👩\u200d💻 by hand",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f team",
    )
    text = f'question: Rank?\noptions: [{coder}, {persian}, {scots}, "Caf\u00e9"%s]\ncriteria: [الأداء, 速度]\n'
    described = parse(text % "", known).description
    assert [option.name for option in described.options] == [coder, persian, scots, "Café"]
    assert [criterion.name for criterion in described.criteria] == ["الأداء", "速度"]
    with pytest.raises(
        CatalogueError, match=r"line 2, options\[4\]: expected a unique name, but options\[3\] also has “Café”"
    ):
        parse(text % ', "Cafe\u0301"', known)


def test_empty_fields_and_templates_are_ignored(known: Catalogue) -> None:
    assert parse("question: Q\noptions:\ncriteria:\nsummary:\n", known) == parse("question: Q", known)
    assert parse("summary: S", known).name == "Pasted"
