"""A directory of templates, the page that documents them, and scales of numbers in templates."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from server.catalogue import Catalogue, CatalogueError, builtin, load, parse
from server.catalogue.form import WORDS, SharedFile, TemplateFile
from server.catalogue.yaml_loader import compose
from server.core.description import check, check_ready
from server.core.numeric_scale import NumericScale, ScalePoint
from tests.support.rows import one_test_for
from tests.support.templates import about, write

DOCS = Path(__file__).parents[2] / "docs" / "catalogue.md"


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


def test_own_files_are_read_as_any_other_text() -> None:
    def plain(node: yaml.Node) -> Any:
        value = node.value
        if isinstance(node, yaml.MappingNode):
            value = [(plain(key), plain(item)) for key, item in value]
        elif isinstance(node, yaml.SequenceNode):
            value = [plain(item) for item in value]
        places = [(mark.line, mark.column, mark.index) for mark in (node.start_mark, node.end_mark)]
        return node.tag, value, places

    for path in builtin().rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        quick, any_other = compose(text, path.name, ours=True), compose(text, path.name)
        assert quick and any_other and plain(quick) == plain(any_other), path


def test_docs_describe_every_field() -> None:
    text = DOCS.read_text(encoding="utf-8")
    fields = {name.removesuffix("[]").rpartition(".")[2] for name in WORDS.expected} - {"from"}
    assert [name for name in sorted(fields) if f"`{name}`" not in text] == []


def test_labels_cover_every_field() -> None:
    kinds: list[Any] = [SharedFile, TemplateFile, *WORDS.kinds.values()]
    assert {f.encode_name for kind in kinds for f in msgspec.structs.fields(kind)} <= set(WORDS.expected)


# ---- scales of numbers


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


@one_test_for(NO_SCALE)
def test_unusable_scale_of_numbers_is_reported(written: str) -> None:
    with pytest.raises(CatalogueError, match=re.escape(NO_SCALE[written])) as caught:
        parse(f"criteria: [Joy, {{name: Price, numeric: {written}}}]", load())
    assert "line 1, criteria[1].numeric" in str(caught.value)
