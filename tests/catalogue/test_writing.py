"""A template file that is written from a session reads back as exactly the same set-up."""

from __future__ import annotations

from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.catalogue import load, parse
from server.catalogue.paste import read_paste
from server.catalogue.writing import template_yaml
from server.core.description import check, normalize_weights
from server.core.model import Criterion, Description, Direction, Fact, Guide, GuideRule, Option, StopRule
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.text import MAX_LINE, MAX_NAME, checked_line, name_keys
from tests.support.effort import examples
from tests.support.rows import one_test_for

TRICKY = st.sampled_from(
    [
        "No",
        "null",
        "~",
        "1e3",
        "0x1F",
        "Offer #1",
        "a: b",
        "- x",
        "@pgtyped/query",
        "{a}",
        "'",
        '"',
        "# x",
        "=",
        "yes: ",
        "2001-01-01",
    ]
)


def texts(most: int) -> st.SearchStrategy[str]:
    """Return texts as they are stored: cleaned, on one line."""
    return (st.text(max_size=30) | TRICKY).map(lambda text: _cleaned(text, most))


def _cleaned(text: str, most: int) -> str:
    try:
        return checked_line(text.encode(errors="ignore").decode(), most)
    except Exception:
        return ""


NAMES = texts(MAX_NAME).filter(bool)
LINES = texts(MAX_LINE)


def distinct(names: list[str]) -> list[str]:
    """Return the names without those that look like an earlier one."""
    seen: set[str] = set()
    result: list[str] = []
    for name in names:
        keys = set(name_keys(name))
        if not keys & seen:
            seen |= keys
            result.append(name)
    return result


@st.composite
def descriptions(draw: st.DrawFn) -> Description:
    """Draw a description with every field in use."""
    scale = draw(st.integers(2, 10))
    names = distinct(draw(st.lists(NAMES, min_size=1, max_size=5)))
    ids = [f"c{n}" for n in range(len(names))]
    facts = st.builds(
        Fact, NAMES, st.lists(LINES, max_size=2).map(tuple), st.lists(st.sampled_from(ids), max_size=2).map(tuple)
    )
    criteria = normalize_weights([draw(criterion(id, name, scale)) for id, name in zip(ids, names, strict=True)])
    options = tuple(
        Option(f"o{n}", name, draw(LINES), tuple(draw(st.lists(facts, max_size=2))))
        for n, name in enumerate(distinct(draw(st.lists(NAMES, max_size=4))))
    )
    weighing = [c.id for c in criteria if not c.knock_out]
    rules = tuple(GuideRule(draw(LINES), o.id, dict.fromkeys(weighing, 2.5)) for o in options if weighing)
    return Description(
        question=draw(LINES),
        options=options,
        criteria=criteria,
        scale=scale,
        totals=draw(st.sampled_from(["live", "on_reveal"])),
        names=draw(st.sampled_from(["shown", "hidden"])),
        knock_out_rule=draw(st.sampled_from(["any", "majority"])),
        stop=draw(st.none() | st.builds(StopRule, st.sampled_from(["agreed", "stable"]), st.floats(0.01, 1))),
        guide=Guide(draw(LINES), rules, draw(LINES)) if rules else None,
        notes=tuple(draw(st.lists(facts, max_size=2))),
        source=draw(LINES),
        language=draw(st.sampled_from(["en", "de"])),
        options_each=draw(st.none() | st.integers(2, 60)),
    )


@st.composite
def criterion(draw: st.DrawFn, id: str, name: str, scale: int) -> Criterion:
    """Draw a criterion in steps, in numbers, or a knock-out one."""
    weight = draw(st.integers(1, 200).map(float) | st.floats(0.001, 1000))
    kind = draw(st.sampled_from(["steps", "numeric", "knock-out"]))
    if kind == "numeric":
        numbers = draw(st.lists(st.floats(-1e9, 1e9), min_size=2, max_size=4, unique=True).map(sorted))
        points = tuple(ScalePoint(number, float(n % 2)) for n, number in enumerate(numbers))
        return Criterion(
            id, name, weight, draw(LINES), numeric=NumericScale("€", None, None, draw(st.booleans()), points)
        )
    steps = 2 if kind == "knock-out" else scale
    anchors = draw(st.just(()) | st.lists(NAMES, min_size=steps, max_size=steps).map(tuple))
    direction: Direction = draw(st.sampled_from(get_args(Direction)))
    knock_out = kind == "knock-out"
    return Criterion(id, name, 0.0 if knock_out else weight, draw(LINES), direction, anchors, knock_out)


@settings(max_examples=examples(12, 30), deadline=None)
@given(descriptions())
def test_template_file_reads_back_as_the_same_description(about: Description) -> None:
    check(about)
    text = template_yaml(about).decode()
    assert parse(text, load()).description == about
    pasted = read_paste(text, load())
    assert pasted.form == "yaml" and pasted.template is not None, pasted.remarks
    assert pasted.template.description == about and pasted.remarks == ()
    assert (pasted.totals, pasted.names, pasted.language) == (about.totals, about.names, about.language)


@one_test_for([template.id for template in load().templates])
def test_template_file_of_each_built_in_template_is_equal(id: str) -> None:
    template = load().template(id)
    assert template is not None
    assert parse(template_yaml(template.description).decode(), load()).description == template.description


@one_test_for([([3, 2, 1], "3 2 1"), ([50, 30, 20], "50 30 20"), ([1, 1, 1], "1 1 1"), ([0.25, 0.75], "25 75")])
def test_weights_are_whole_numbers_as_people_write_them(given: list[float], written: str) -> None:
    rows = "".join(f"  - {{name: C{n}, weight: {weight}}}\n" for n, weight in enumerate(given))
    about = parse(f"question: Q\ncriteria:\n{rows}", load()).description
    text = template_yaml(about).decode()
    assert [line.split()[1] for line in text.splitlines() if "weight:" in line] == written.split()


def test_what_refers_to_something_that_is_gone_is_left_out() -> None:
    about = load().templates[0].description
    fewer = structs.replace(about, options=about.options[1:], criteria=normalize_weights(about.criteria[1:]))
    read = parse(template_yaml(fewer).decode(), load()).description
    assert (read.options[0].name, read.criteria) == (fewer.options[0].name, fewer.criteria)
    gone = about.criteria[0].id
    assert all(gone not in fact.criteria for option in read.options for fact in option.facts)
    assert read.guide is None or all(rule.names != about.options[0].id for rule in read.guide.rules)
