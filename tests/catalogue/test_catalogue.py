"""The catalogue has every fact of the article, reads your own files, and reports errors with their place."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.catalogue import Catalogue, CatalogueError, builtin, load, parse
from server.catalogue.form import WORDS, SharedFile, TemplateFile
from server.catalogue.yaml_text import MAX_BYTES
from server.core.description import check, check_ready
from server.core.model import Description, Fact
from server.core.numeric_scale import NumericScale, ScalePoint

DOCS = Path(__file__).parents[2] / "docs" / "catalogue.md"

# ---- the facts of the article, transcribed a second time

FRAMEWORKS = {
    "Django": {
        "summary": ["enterprise-grade full-stack framework", "mature", "widely adopted", "batteries included"],
        "Type": ["Full-Stack"],
        "Performance": ["Medium"],
        "Scalability": ["High"],
        "Best for": ["Enterprise apps"],
        "Key feature": [
            "Built-in ORM",
            "Authentication & authorization",
            "Admin panel",
            "Security protections (CSRF, XSS, SQL injection)",
            "Strong community support",
        ],
        "Best use cases": [
            "Enterprise portals",
            "Fintech & healthcare platforms",
            "CMS-based systems",
            "Data-driven applications",
        ],
        "Choose it for": ["enterprise-grade platform with complex workflows"],
    },
    "Flask": {
        "summary": ["lightweight", "flexible microframework", "highly extensible"],
        "Type": ["Micro"],
        "Performance": ["Medium"],
        "Scalability": ["Medium"],
        "Best for": ["APIs, MVPs"],
        "Key feature": [
            "Minimal core",
            "Full control over architecture",
            "Large extension ecosystem",
            "Easy learning curve",
        ],
        "Best use cases": [
            "REST APIs and API-driven systems",
            "Microservices",
            "MVPs & prototypes",
            "Small-to-medium applications",
        ],
        "Choose it for": ["flexible, lightweight services"],
    },
    "FastAPI": {
        "summary": ["high-performance modern API framework", "built on ASGI"],
        "Type": ["Async"],
        "Performance": ["Very High"],
        "Scalability": ["Very High"],
        "Best for": ["High-performance APIs"],
        "Key feature": [
            "Async/await support",
            "Automatic OpenAPI documentation",
            "Type safety through Python type hints",
            "Extremely fast (comparable to Node.js & Go)",
        ],
        "Best use cases": [
            "High-performance APIs",
            "Real-time applications using async processing",
            "AI/ML model serving",
            "Streaming & event-driven systems",
        ],
        "Choose it for": ["performance-critical", "asynchronous", "deployed with modern cloud & DevOps practice"],
    },
    "Pyramid": {
        "summary": ["flexible framework for large systems", "starts small", "scales to complex enterprise systems"],
        "Type": ["Hybrid"],
        "Performance": ["Medium"],
        "Scalability": ["High"],
        "Best for": ["Custom enterprise systems"],
        "Key feature": [
            "Highly configurable",
            "Supports both small and large applications",
            "Explicit architecture control",
        ],
        "Best use cases": [
            "Custom enterprise portals",
            "Long-term scalable platforms",
            "Applications with complex authorization logic",
        ],
        "Choose it for": ["highly customised enterprise architecture"],
    },
    "Tornado": {
        "summary": ["asynchronous, real-time web framework", "long-lived connections", "non-blocking networking"],
        "Type": ["Async"],
        "Performance": ["High"],
        "Scalability": ["High"],
        "Best for": ["Real-time apps"],
        "Key feature": ["Native async networking", "WebSocket support", "Thousands of concurrent connections"],
        "Best use cases": ["Real-time dashboards", "Chat applications", "Live streaming systems", "IoT backends"],
        "Choose it for": ["real-time and streaming workloads"],
    },
}

NOTES = {
    "Type: Full-stack": [
        "built-in ORM, authentication, admin panel, templating, security",
        "large, complex applications",
    ],
    "Type: Microframework": ["lightweight, flexible, few abstractions", "APIs, microservices, custom architectures"],
    "Type: Async / modern": [
        "high concurrency and performance",
        "real-time systems, streaming APIs, modern SaaS platforms",
    ],
    "Type: Hybrid": ["small and large applications alike"],
    "What a wrong choice costs": [
        "performance bottlenecks",
        "security gaps",
        "scaling challenges",
        "high maintenance cost",
        "rewrites at later stages",
    ],
    "What a right choice gives": [
        "faster time-to-market",
        "clean architecture",
        "scalable systems",
        "long-term cost efficiency",
    ],
    "How to choose": [
        "enterprise-grade platform with complex workflows → Django",
        "flexible, lightweight services → Flask",
        "performance-critical, asynchronous, deployed with modern cloud & DevOps practice → FastAPI",
        "real-time and streaming workloads → Tornado",
        "highly customised enterprise architecture → Pyramid",
    ],
}

CRITERIA = [
    "performance",
    "scalability",
    "security",
    "maintainability",
    "time-to-market",
    "architecture-fit",
    "ecosystem",
    "long-term-cost",
]

CATALOGUE = load()
ALL = [t.id for t in CATALOGUE.templates]


@pytest.fixture(scope="module")
def known() -> Catalogue:
    return CATALOGUE


def about(catalogue: Catalogue, id: str) -> Description:
    template = catalogue.template(id)
    assert template is not None
    return template.description


def items(facts: tuple[Fact, ...], label: str) -> list[str]:
    return [item for fact in facts if fact.label == label for item in fact.items]


def test_default_has_five_frameworks_and_eight_criteria(known: Catalogue) -> None:
    assert ALL == ["python-web-framework", "data-store", "build-buy-adopt", "blank"]
    default = known.templates[0].description
    assert [o.name for o in default.options] == list(FRAMEWORKS)
    assert [c.id for c in default.criteria] == CRITERIA
    assert known.options == default.options and known.criteria == default.criteria
    assert known.notes == default.notes and known.source == default.source
    for part in ("Dharmesh Patel", "Most Popular Python Web Frameworks", "Enterprise Comparison (2025)", "9 May 2024"):
        assert part in known.source


@pytest.mark.parametrize(("name", "label"), [(name, label) for name, facts in FRAMEWORKS.items() for label in facts])
def test_every_fact_of_the_article_is_in_the_catalogue(known: Catalogue, name: str, label: str) -> None:
    option = next(o for o in known.options if o.name == name)
    wanted = FRAMEWORKS[name][label]
    if label == "summary":
        assert all(text.casefold() in option.summary.casefold() for text in wanted)
    elif label == "Choose it for":
        joined = " ".join(items(option.facts, label)).casefold()
        assert all(text.casefold() in joined for text in wanted)
    else:
        assert items(option.facts, label) == wanted


@pytest.mark.parametrize("label", NOTES)
def test_every_note_of_the_article_is_in_the_catalogue(known: Catalogue, label: str) -> None:
    found = items(known.notes, label)
    assert len(found) == len(NOTES[label])
    for text, item in zip(NOTES[label], found, strict=True):
        assert text.casefold() in item.casefold()


def test_catalogue_has_no_facts_beyond_the_article(known: Catalogue) -> None:
    assert {n.label for n in known.notes} == set(NOTES)
    for option in known.options:
        assert {f.label for f in option.facts} == set(FRAMEWORKS[option.name]) - {"summary"}


def test_facts_appear_under_their_criteria(known: Catalogue) -> None:
    for option in known.options:
        assert all(fact.criteria and set(fact.criteria) <= set(CRITERIA) for fact in option.facts)
        for rating in ("Performance", "Scalability"):
            assert [f.criteria for f in option.facts if f.label == rating] == [(rating.lower(),)]
    django = known.options[0]
    assert "Security protections (CSRF, XSS, SQL injection)" in [
        item for f in django.facts if "security" in f.criteria for item in f.items
    ]


# ---- the templates


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


@pytest.mark.parametrize(
    ("written", "scale"),
    [
        ("{unit: €, low: 0, worst: 5000, best: 0}",
         NumericScale("€", 0, None, False, (ScalePoint(0, 1), ScalePoint(5000, 0)))),
        ("{low: 0, high: 10, whole: true, worst: 0, best: 10}",
         NumericScale("", 0, 10, True, (ScalePoint(0, 0), ScalePoint(10, 1)))),
        ("{unit: ms, points: [{number: 50, value: 1}, {number: 200, value: 0.7}, {number: 1e3, value: 0}]}",
         NumericScale("ms", None, None, False, (ScalePoint(50, 1), ScalePoint(200, 0.7), ScalePoint(1000, 0)))),
    ],
)  # fmt: skip
def test_criterion_can_have_a_scale_of_numbers(known: Catalogue, written: str, scale: NumericScale) -> None:
    template = parse(f"criteria: [{{name: Price, numeric: {written}}}, Joy]", known)
    assert template.description.criteria[0].numeric == scale
    check(template.description)


NO_SCALE = {
    "{unit: €}": "expected both worst and best, or points",
    "{worst: 1}": "expected both worst and best, or points",
    "{worst: 1, best: 2, points: [{number: 0, value: 1}]}": "expected both worst and best, or points",
    "{worst: 1, best: 1}": "expected points with rising numbers",
    "{worst: 1, best: 2, unit: a-unit-of-more-than-20-characters}": "expected a unit of at most 20 characters",
    "{worst: 1, best: 2, low: 5, high: 5}": "expected low to be less than high",
    "{worst: 1, best: nan}": "expected numbers from -1000000000 to 1000000000",
    "{worst: 1, best: much}": 'expected a number, got "much"',
    "{points: [{number: 1, value: 1}]}": "expected 2 to 12 points",
    "{points: [{number: 1, value: 1}, {number: 2, value: 1}]}": "expected at least two numbers that differ in value",
    "{points: [{number: 1, value: 1}, {number: 2, value: 2}]}": "expected values from 0 (worst) to 1 (best)",
    "{worst: 1, best: 2}, knock_out: true": "expected no scale of numbers, as a must is met or not",
    "{worst: 1, best: 2}, direction: lower": "expected neither anchors nor a direction, as the scale of numbers",
}


@pytest.mark.parametrize("written", NO_SCALE)
def test_unusable_scale_of_numbers_is_reported(known: Catalogue, written: str) -> None:
    with pytest.raises(CatalogueError, match=re.escape(NO_SCALE[written])) as caught:
        parse(f"criteria: [Joy, {{name: Price, numeric: {written}}}]", known)
    assert "line 1, criteria[1].numeric" in str(caught.value)


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


def write(directory: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return directory


def test_directory_comes_first_and_overrides_built_in_files(tmp_path: Path, known: Catalogue) -> None:
    files = {
        "criteria.yaml": "criteria: [Joy, Price]",
        "templates/b.yaml": "name: B\noptions: {from: frameworks.yaml}\ncriteria: {from: criteria.yaml}",
        "templates/a.yml": "\ufeffname: A",
        "templates/blank.yaml": "name: Empty\nid: blank\nplace: 1",
    }
    loaded = load(write(tmp_path, files))
    assert [t.id for t in loaded.templates] == [
        "blank",
        "a",
        "b",
        "python-web-framework",
        "data-store",
        "build-buy-adopt",
    ]
    assert loaded.templates[0].name == "Empty"
    assert [c.name for c in about(loaded, "b").criteria] == ["Joy", "Price"]
    assert about(loaded, "python-web-framework") == about(known, "python-web-framework")
    assert loaded.template("nothing") is None


def test_example_in_the_docs_loads(tmp_path: Path, known: Catalogue) -> None:
    text = re.findall(r"```yaml\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)[0]
    template = parse(text, known)
    check(template.description)
    check_ready(template.description)
    assert template == load(write(tmp_path, {"templates/x.yaml": text})).templates[0]
    assert [c.weight for c in template.description.criteria] == [0.5, 0.3, 0.1, 0.1]
    documented = re.search(r"^templates/message-broker.yaml, line .*$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    wrong = write(tmp_path / "wrong", {"templates/message-broker.yaml": text.replace("weight: 50", "weight: heavy")})
    with pytest.raises(CatalogueError) as caught:
        load(wrong)
    assert documented and str(caught.value) == documented[0]


def test_docs_describe_every_field() -> None:
    text = DOCS.read_text(encoding="utf-8")
    fields = {name.removesuffix("[]") for name in WORDS.expected} - {"from"}
    assert [name for name in sorted(fields) if f"`{name}`" not in text] == []


def test_labels_cover_every_field() -> None:
    kinds: list[Any] = [SharedFile, TemplateFile, *WORDS.kinds.values()]
    assert {f.encode_name for kind in kinds for f in msgspec.structs.fields(kind)} <= set(WORDS.expected)


# ---- errors

TEMPLATE = """\
name: T
options:
  - name: A
    facts:
      - label: L
        items: [x]
        criteria: [speed]
  - B
criteria:
  - name: Speed
    weight: 1
  - name: Cost
    weight: 2
"""
LISTS = "expected fields such as name, question, options and criteria"

MISTAKES = [
    ("Just some words.", f': {LISTS}, got "Just some words."'),
    ("", f": {LISTS}, got nothing"),
    ("- a\n- b", f": {LISTS}, got a list"),
    ("x" * 99, f": {LISTS}, got 99 characters"),
    (
        TEMPLATE.replace("weight: 2", "weight: heavy"),
        ', line 13, criteria[1].weight: expected a number of at least 0 and at most 1000000, got "heavy"',
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: -1"),
        ', line 13, criteria[1].weight: expected a number of at least 0 and at most 1000000, got "-1"',
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: .nan"),
        ', line 13, criteria[1].weight: expected a number of at least 0 and at most 1000000, got ".nan"',
    ),
    (
        TEMPLATE.replace("    weight: 2\n", ""),
        ", line 12, criteria[1]: expected a weight, as others have one; give one to all or to none",
    ),
    (
        TEMPLATE.replace("weight: 1", "weight: 0").replace("weight: 2", "weight: 0"),
        ", line 10, criteria: expected at least one weight above 0, but all are 0",
    ),
    (
        TEMPLATE.replace("weight: 2", "wieght: 2"),
        ", line 13, criteria[1].wieght: there is no such field; the fields here are "
        "name, id, weight, description, direction, anchors, knock_out, numeric and group",
    ),
    (
        TEMPLATE.replace("name: T", "title: T"),
        ", line 1, title: there is no such field; the fields here are "
        "name, question, options, criteria, groups, id, summary, scale, totals, names, knock_out_rule, stop, guide, "
        "notes, source, options_each and place",
    ),
    (
        TEMPLATE.replace("- name: Cost", "- id: cost"),
        ", line 12, criteria[1].name: expected text of 1 to 80 characters, but it is missing",
    ),
    (
        TEMPLATE.replace("name: Cost", "name: ' '"),
        ", line 12, criteria[1].name: expected text of 1 to 80 characters, got nothing",
    ),
    (
        TEMPLATE.replace("Cost", "c" * 81),
        ", line 12, criteria[1].name: expected text of 1 to 80 characters, got 81 characters",
    ),
    (
        TEMPLATE.replace("name: Cost", "name: SPEED"),
        ", line 12, criteria[1]: expected a unique name, but criteria[0] also has “SPEED”",
    ),
    (
        TEMPLATE.replace("- B", "- {name: B, id: a}\n  - {name: C, id: a}"),
        ", line 9, options[2].id: expected a unique id, but options[1] also has “a”",
    ),
    (
        TEMPLATE.replace("- B", "- {name: B, id: Big B}"),
        ', line 8, options[1].id: expected an id of up to 40 lower-case letters, digits and dashes, got "Big B"',
    ),
    (
        TEMPLATE.replace("[speed]", "[cost, sped]"),
        ', line 7, options[0].facts[0].criteria[1]: expected the id of a criterion, one of: cost, speed, got "sped"',
    ),
    (
        TEMPLATE.replace("items: [x]", "items: x"),
        ', line 6, options[0].facts[0].items: expected a list of texts, got "x"',
    ),
    (
        TEMPLATE.replace("items: [x]", "items: [x, {y: z}]"),
        ", line 6, options[0].facts[0].items[1]: expected text of at most 400 characters, got a mapping",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    direction: up"),
        ', line 14, criteria[1].direction: expected “higher” or “lower”, got "up"',
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    anchors: [a, b, c]"),
        ", line 14, criteria[1].anchors: expected 5 anchors, one for each step of the scale, 2 for its ends, or none, "
        "got 3",
    ),
    (
        "name: T\ncriteria:\n  from: criteria.yaml\nscale: 7",
        ", line 3, criteria.from: expected 7 anchors, one for each step of the scale, 2 for its ends, or none, "
        "but “Performance” in criteria.yaml has 5",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups: [{name: Speed}, {name: Effort}]"),
        ', line 14, criteria[1].group: expected the name of a group, one of: Speed, Effort, got "Money"',
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups:\n- {name: Money}\n- {name: Effort}"),
        ", line 17, groups[1]: expected a criterion with a weight in this group, but there is none",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups:\n- {name: Money}\n- {name: MONEY}"),
        ", line 17, groups[1]: expected a unique name, but groups[0] also has “MONEY”",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 0\n    group: Money\ngroups:\n- {name: Money, weight: 3}"),
        ", line 16, groups[0]: expected at least one weight above 0, but all are 0",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups:\n- {name: Money}"),
        ", line 16, groups[0]: expected a weight, as others have one; give one to all or to none",
    ),
    (
        "criteria: {from: criteria.yaml}\ngroups: [{name: A}]",
        ", line 2, groups: expected none, as the criteria and their groups are in another file",
    ),
    (
        "name: T\noptions: {from: ../secret.yaml}",
        ", line 2, options.from: expected the name of a file with options, one of: frameworks.yaml, "
        'got "../secret.yaml"',
    ),
    (
        "options:\n  A: {}",
        ", line 2, options: expected a list of options, or “from: ” and the name of a file, got a mapping",
    ),
    (
        "options:\n  - [A]",
        ", line 2, options[0]: expected a name, or a mapping with name, id, summary and facts, got a list",
    ),
    (f"options: {json.dumps([str(n) for n in range(61)])}", ", line 1, options: expected at most 60 options, got 61"),
    ("options_each: 1", ', line 1, options_each: expected a whole number from 2 to 60, got "1"'),
    (
        f"options: {json.dumps([str(n) for n in range(60)])}\ncriteria: {json.dumps([str(n) for n in range(16)])}",
        ", line 1, options: expected options times criteria to be at most 900, but 60 times 16 is 960",
    ),
    ("scale: 11", ', line 1, scale: expected a whole number from 2 to 10, got "11"'),
    ("scale: 4.5", ', line 1, scale: expected a whole number from 2 to 10, got "4.5"'),
    ("totals: soon", ', line 1, totals: expected “live” or “on_reveal”, got "soon"'),
    ("name: A\nscale: 5\nname: B", ", line 3, name: expected each field once, but it is also on line 1"),
    ("name: A\n[a]: b", ", line 2: expected the name of a field, got a list"),
    (
        "notes:\n- label: A\n  items: [a]\n  criteria: [b]",
        ', line 4, notes[0].criteria[0]: expected the id of a criterion, but there are no criteria, got "b"',
    ),
    (
        "name: A\nsummary: a: b",
        ", line 2, column 11: this cannot be read as YAML: a second “: ” on one line; "
        "put a text that contains one in quotes",
    ),
    ("name: A\n\tsummary: b", ", line 2, column 1: this cannot be read as YAML: expected spaces here, got a tab"),
    (
        "name: [A",
        ", line 1, column 9: this cannot be read as YAML: expected a comma or “]”; "
        "close every bracket, and put texts with brackets or “ #” in quotes",
    ),
    (
        "name: A\n---\nname: B",
        ", line 2, column 1: this cannot be read as YAML: expected one document, got another after “---”",
    ),
    (
        "name: A\nsummary: *A",
        ", line 2, column 10: “*” at the start makes this an alias; write out the value, or put it in quotes",
    ),
    ("a: " + "[" * 99, ", line 1, column 15: lists and mappings are nested more than 12 deep here"),
    (
        "name: !!python/name:os.system A",
        ", line 1, name: expected plain YAML without tags, got the tag “tag:yaml.org,2002:python/name:os.system”",
    ),
    ("name: A\nsummary: !include b", ", line 2, summary: expected plain YAML without tags, got the tag “!include”"),
    ('name: "\\UFFFFFFFF"', ": this cannot be read as YAML: it contains an impossible number"),
    ('name: "\\ud800"', ", line 1, name: expected text, got half of a surrogate pair"),
    ("name: A\nsummary: \x00", ", line 2: expected text, got the character U+0000"),
    ("- a\n" * MAX_BYTES, ": expected at most 64 KiB of text"),
    ("options: [" + "a," * 20_000, ", line 1, column 20005: there are more than 10000 values up to here"),
]


@pytest.mark.parametrize(("text", "sentence"), MISTAKES, ids=[s[:60].strip(": ,") for _, s in MISTAKES])
def test_error_names_its_place(known: Catalogue, text: str, sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        parse(text, known)
    assert str(caught.value) == f"the pasted text{sentence}"


def test_errors_in_a_directory_name_the_file(tmp_path: Path) -> None:
    cases: list[tuple[dict[str, str], str]] = [
        (
            {"templates/t.yaml": TEMPLATE.replace("name: T\n", "")},
            "templates/t.yaml, line 1: expected a name or a question",
        ),
        (
            {"own.yaml": "question: Q"},
            "own.yaml, line 1, question: there is no such field; "
            "the fields here are options, criteria, groups, notes and source",
        ),
        (
            {"templates/a.yaml": "name: A", "templates/b.yaml": "name: B\nid: a"},
            "templates/b.yaml, line 2, id: expected a unique id, but templates/a.yaml also has “a”",
        ),
        (
            {"readme.txt": "x"},
            "{}: expected templates/*.yaml, shared files (*.yaml) or measurements/*.yaml in it, found none",
        ),
    ]
    for n, (files, sentence) in enumerate(cases):
        directory = write(tmp_path / str(n), files)
        with pytest.raises(CatalogueError) as caught:
            load(directory)
        assert str(caught.value) == sentence.replace("{}", str(directory))


def test_unreadable_files_are_reported(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="there is no such directory"):
        load(tmp_path / "nowhere")
    (tmp_path / "own.yaml").write_bytes(b"source: a\nnotes: \xff\n")
    with pytest.raises(CatalogueError, match=r"^own.yaml, line 2: expected text in UTF-8$"):
        load(tmp_path)


def check_parse(text: str, catalogue: Catalogue) -> None:
    """Check that parsing a text results in a valid template or in a CatalogueError of one line."""
    try:
        description = parse(text, catalogue).description
    except CatalogueError as error:
        assert "\n" not in str(error) and str(error).startswith("the pasted text")
    else:
        check(description)
        assert msgspec.json.decode(msgspec.json.encode(description), type=Description) == description


@given(st.text())
@example("? a\n: b")
@example("%YAML 9" + "9" * 5000)
@example("<<: {name: A}")
@example("{`: 1, ' - at `$.x`': 2}")
@example('{" - at `$[9].criteria[77]`": 2}')
@example("=: =")
@example("options: [!!set {a}]")
@example('name: "\\ud83d\\ude00"')
def test_any_text_is_a_template_or_one_error(text: str) -> None:
    check_parse(text, CATALOGUE)


SOURCES = [TEMPLATE, *(path.read_text(encoding="utf-8") for path in sorted(builtin().rglob("*.yaml")))]
SPLICES = st.one_of(
    st.sampled_from(
        [*"[]{}:,-?&*!|>'\"%@`#\n\t \\<=~", "\n  ", ": ", "- ", "id: ", "\\x", "!!", "null", "1e999", "\x85"]
    ),
    st.text(max_size=5),
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SOURCES), st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 12), SPLICES), max_size=4))
def test_any_mutated_template_is_valid_or_one_error(text: str, splices: list[tuple[int, int, str]]) -> None:
    text = text[:1500]
    for at, gone, new in splices:
        text = text[:at] + new + text[at + gone :]
    check_parse(text, CATALOGUE)


FIELDS = st.sampled_from(sorted(name for name in WORDS.expected if "[]" not in name))
PLAIN = st.none() | st.booleans() | st.integers(-3, 12) | st.floats() | st.text(max_size=9) | FIELDS
VALUES: st.SearchStrategy[object] = st.deferred(
    lambda: PLAIN | st.lists(VALUES, max_size=3) | st.dictionaries(FIELDS, VALUES, max_size=3)
)


@given(st.dictionaries(FIELDS, VALUES, max_size=5))
def test_any_structure_is_valid_or_one_error(shape: dict[str, object]) -> None:
    check_parse(json.dumps(shape), CATALOGUE)


@pytest.mark.integration
def test_catalogue_can_be_loaded_without_the_server() -> None:
    script = "import sys; from server.catalogue import load; load(); assert 'tornado' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])
