"""Measurements in a catalogue: read, compared with the facts by the rule in the readings; errors name their place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from server.catalogue import CatalogueError, builtin, load
from server.catalogue.measurements import (
    MEASUREMENT_WORDS,
    CatalogueMeasurements,
    Figure,
    MeasurementsFile,
    Order,
    ReadingsFile,
    WrittenReading,
)
from server.catalogue.reading import measurements_for
from server.catalogue.yaml_text import YamlText
from server.core.measurements import Measurement, Measurements, Occasion
from server.core.model import Criterion, Description, Fact, Option
from server.core.statement import Statement
from tests.support.in_english import in_english

DOCS = Path(__file__).parents[2] / "docs" / "catalogue.md"
FIVE = {"django", "flask", "fastapi", "pyramid", "tornado"}
WITH_THREADS = {"django", "flask", "pyramid"}  # their usual servers answer in threads

HERE = Occasion("2026-11-25", "this machine")
THERE = Occasion("2026-11-24", "another machine")
SPEED = Criterion(id="speed", name="Speed", weight=1.0)


def option(id: str, word: str, *items: str) -> Option:
    """Return an option whose facts have a word about speed and some items."""
    facts = (Fact("Performance", (word,), ("speed",)), Fact("Key feature", items, ("speed",)))
    return Option(id=id, name=id.upper(), facts=facts)


def measurements_of(
    *values: tuple[str, float, tuple[float, float]], measured: Occasion = HERE, **order: float
) -> CatalogueMeasurements:
    """Return one rate for each option, and the rule that compares it with the facts."""
    files = [
        MeasurementsFile(
            id, measured, (Figure("rate", "Rate", ("speed",), value=v, spread=s, unit="1/s", better="higher"),)
        )
        for id, v, s in values
    ]
    rule = Order("Performance", ("Low", "Medium", "High"), ("rate",), **order)
    return CatalogueMeasurements(tuple(files), (WrittenReading("speed", "Higher is better.", ("rate",), rule),))


OPTIONS = [option("a", "Low"), option("b", "Medium"), option("c", "High")]


def sentences(statements: Sequence[Statement]) -> tuple[str, ...]:
    """Return statements on the three options as English sentences."""
    about = Description(question="", options=(option("a", ""), option("b", ""), option("c", "")), criteria=(SPEED,))
    return tuple(in_english("reading", statement, about) for statement in statements)


def verdicts(measurements: Measurements) -> dict[str, str]:
    """Return the verdict on each option by the first reading."""
    return {id: result.verdict for id, result in measurements.readings[0].options.items()}


# ---- the rule


def test_order_that_matches_the_facts_agrees() -> None:
    known = measurements_of(("a", 10, (9, 11)), ("b", 20, (19, 21)), ("c", 30, (29, 31)))
    result = measurements_for(known, OPTIONS, [SPEED])
    assert verdicts(result) == {"a": "agrees", "b": "agrees", "c": "agrees"}
    assert all(reading.statements == () for reading in result.readings[0].options.values())
    assert result.readings[0].options["c"].says == ("High",)
    assert result.readings[0].options["c"].figures == ("rate",)


def test_opposite_order_disagrees() -> None:
    known = measurements_of(("a", 10, (9, 11)), ("b", 2000, (1900, 2100)), ("c", 30, (29, 31)))
    result = measurements_for(known, OPTIONS, [SPEED])
    assert verdicts(result) == {"a": "agrees", "b": "disagrees", "c": "disagrees"}
    assert sentences(result.readings[0].options["b"].statements) == (
        "Rate: the facts put B (“Medium”, 2,000) below C (“High”, 30); measured, it is the other way round.",
    )
    assert result.readings[0].against == result.readings[0].options["c"].statements
    assert sentences(result.readings[0].against) == (
        "Rate: the facts put C (“High”, 30) above B (“Medium”, 2,000); measured, it is the other way round.",
    )


def test_smaller_share_against_is_mixed() -> None:
    known = measurements_of(("a", 10, (9, 11)), ("b", 2000, (1900, 2100)), ("c", 30, (29, 31)), disagree_from=0.6)
    assert verdicts(measurements_for(known, OPTIONS, [SPEED])) == {"a": "agrees", "b": "mixed", "c": "mixed"}


def test_overlapping_figures_are_undecided() -> None:
    touching = measurements_of(("a", 30, (25, 35)), ("b", 20, (15, 25)))
    assert measurements_for(touching, OPTIONS, [SPEED]).readings[0].options["a"].figures == ()
    assert verdicts(measurements_for(touching, OPTIONS, [SPEED])) == {"a": "open", "b": "open", "c": "open"}
    near = measurements_of(("a", 21, (21, 21)), ("b", 20, (20, 20)), apart=1.1)
    assert verdicts(measurements_for(near, OPTIONS, [SPEED])) == {"a": "open", "b": "open", "c": "open"}
    same_word = [option("a", "Low"), option("b", "Low")]
    clear = measurements_of(("a", 30, (29, 31)), ("b", 10, (9, 11)))
    assert verdicts(measurements_for(clear, same_word, [SPEED])) == {"a": "open", "b": "open"}


def test_range_of_a_value() -> None:
    assert Measurement(0, value=2.0, spread=(1.0, 3.0)).range == (1.0, 3.0)
    assert Measurement(0, value=2.0).range == (2.0, 2.0)
    assert Measurement(0, holds=True).range is None


def test_interval_takes_precedence_over_the_spread() -> None:
    def file(id: str, value: float, interval: tuple[float, float]) -> MeasurementsFile:
        figure = Figure("rate", "Rate", ("speed",), value=value, interval=interval, spread=(1, 99), better="higher")
        return MeasurementsFile(id, HERE, (figure,))

    rule = WrittenReading("speed", "", ("rate",), Order("Performance", ("Low", "High"), ("rate",)))
    options = [option("a", "Low"), option("b", "High")]
    apart = CatalogueMeasurements((file("a", 10, (9, 11)), file("b", 20, (18, 22))), (rule,))
    assert verdicts(measurements_for(apart, options, [SPEED])) == {"a": "agrees", "b": "agrees"}
    touching = CatalogueMeasurements((file("a", 10, (5, 19)), file("b", 20, (18, 22))), (rule,))
    assert verdicts(measurements_for(touching, options, [SPEED])) == {"a": "open", "b": "open"}


def test_figures_of_different_occasions_are_not_compared() -> None:
    here, there = measurements_of(("a", 30, (29, 31))), measurements_of(("b", 10, (9, 11)), measured=THERE)
    result = measurements_for(here.before(there), OPTIONS, [SPEED])
    assert verdicts(result) == {"a": "open", "b": "open", "c": "open"}
    assert result.occasions == (HERE, THERE)
    assert [measurement.occasion for measurement in result.figures[0].options.values()] == [0, 1]


def test_lower_is_better_reverses_the_comparison() -> None:
    files = [
        MeasurementsFile(id, HERE, (Figure("wait", "Wait", ("speed",), value=value, better="lower"),))
        for id, value in (("a", 10), ("c", 30))
    ]
    rule = Order("Performance", ("Low", "Medium", "High"), ("wait",))
    known = CatalogueMeasurements(tuple(files), (WrittenReading("speed", "", (), rule),))
    result = measurements_for(known, OPTIONS, [SPEED])
    assert verdicts(result) == {"a": "disagrees", "b": "open", "c": "disagrees"}


@pytest.mark.parametrize(("holds", "verdict"), [(True, "agrees"), (False, "disagrees")])
def test_claim_is_compared_with_its_findings(holds: bool, verdict: str) -> None:
    statement = Figure("orm", "An ORM comes with it", ("speed",), holds=holds, found="seen")
    (reading,) = (
        YamlText(
            "readings.yaml",
            "readings: [{criterion: speed, text: x, claims: [{item: Built-in ORM, figures: [orm]}]}]",
            MEASUREMENT_WORDS,
        )
        .read(ReadingsFile)
        .readings
    )
    options = [option("a", "Low", "Built-in ORM"), option("b", "Low")]
    files = tuple(MeasurementsFile(o.id, HERE, (statement,)) for o in options)
    result = measurements_for(CatalogueMeasurements(files, (reading,)), options, [SPEED])
    assert verdicts(result) == {"a": verdict, "b": "open"}
    untrue = "The facts say “Built-in ORM” of A, but that does not hold: An ORM comes with it (seen)."
    assert sentences(result.readings[0].options["a"].statements) == (() if holds else (untrue,))
    assert result.readings[0].options["a"].says == ("Built-in ORM",)
    assert result.readings[0].options["a"].figures == ("orm",)


def test_only_relevant_measurements_are_returned() -> None:
    other = Criterion(id="cost", name="Cost", weight=1.0)
    known = measurements_of(("a", 30, (29, 31)))
    assert measurements_for(known, OPTIONS, [other]).figures == ()
    assert measurements_for(known, [option("z", "Low")], [SPEED]).figures == ()


# ---- the shipped files


def test_shipped_measurements_cover_all_frameworks_and_criteria() -> None:
    known = load()
    template = known.templates[0].description
    assert {file.option for file in known.measurements.files} == FIVE
    assert {reading.criterion for reading in known.measurements.readings} == {c.id for c in template.criteria}
    result = measurements_for(known.measurements, template.options, template.criteria)
    for row in result.figures:
        if row.id.startswith("threads-"):
            assert set(row.options) == WITH_THREADS, row.id
        elif row.id.endswith("-p99"):  # left out for a framework with too few responses
            assert set(row.options) <= FIVE, row.id
        else:
            assert set(row.options) == FIVE, row.id
    for reading in result.readings:
        rows = result.bearing_on(reading.criterion)
        assert tuple(row.id for row in rows[: len(reading.show)]) == reading.show
    assert len({(m.machine, m.date) for m in result.occasions}) == 1


def test_figure_equals_the_one_in_the_file() -> None:
    text = (builtin() / "measurements" / "tornado.yaml").read_text(encoding="utf-8")
    written = re.search(r"^- id: json-rate\n.*?^  value: (\S+)$", text, re.MULTILINE | re.DOTALL)
    assert written is not None
    template = load().templates[0].description
    row = measurements_for(load().measurements, template.options, template.criteria).figure("json-rate")
    assert row is not None and row.options["tornado"].value == float(written[1])


# ---- your own catalogue

OWN = """\
option: tornado
measured: {date: 2025-03-14, machine: a laptop}
figures:
  - id: json-rate
    figure: JSON
    criteria: [performance]
    value: 77
    better: higher
"""
READINGS = "readings:\n  - {criterion: performance, text: Ours.}\n"


def write(directory: Path, files: dict[str, str]) -> Path:
    """Return a catalogue's directory with these files in its folder measurements/."""
    (directory / "measurements").mkdir(parents=True)
    for name, text in files.items():
        (directory / "measurements" / name).write_text(text, encoding="utf-8")
    return directory


def test_own_measurements_take_precedence_over_ours(tmp_path: Path) -> None:
    known = load(write(tmp_path / "own", {"a.yaml": OWN, "readings.yaml": READINGS}))
    template = known.templates[0].description
    result = measurements_for(known.measurements, template.options, template.criteria)
    row = result.figure("json-rate")
    assert row is not None and row.options["tornado"].value == 77 and row.options["flask"].value != 77
    assert result.occasions[0].machine == "a laptop"
    page = result.figure("page-rate")
    assert page is not None and "tornado" in page.options  # other figures still come from the built-in files
    assert next(r for r in result.readings if r.criterion == "performance").text == "Ours."
    assert len(result.readings) == 8


def test_examples_in_the_docs_are_read(tmp_path: Path) -> None:
    broker, kafka, readings = re.findall(r"```yaml\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    directory = write(tmp_path / "own", {"kafka.yaml": kafka, "readings.yaml": readings})
    (directory / "templates").mkdir()
    (directory / "templates" / "broker.yaml").write_text(broker, encoding="utf-8")
    known = load(directory)
    template = known.templates[0].description
    result = measurements_for(known.measurements, template.options, template.criteria)
    assert [row.id for row in result.figures] == ["throughput", "exactly-once"]
    (reading,) = result.readings
    assert reading.options["kafka"].verdict == "agrees"  # “Exactly once within Kafka” is an item of its facts


def test_reading_may_name_an_optional_figure_that_is_missing(tmp_path: Path) -> None:
    readings = READINGS.replace("text: Ours.", "text: Ours., show: [over-redis, json-rate]")
    with pytest.raises(CatalogueError, match=r"over-redis"):
        load(write(tmp_path / "strict", {"a.yaml": OWN, "readings.yaml": readings}))
    known = load(write(tmp_path / "own", {"a.yaml": OWN, "readings.yaml": f"optional: [over-redis]\n{readings}"}))
    template = known.templates[0].description
    result = measurements_for(known.measurements, template.options, template.criteria)
    assert next(r for r in result.readings if r.criterion == "performance").show == ("json-rate",)


MISTAKES = [
    (
        {"a.yaml": OWN.replace("value: 77", "value: 77\n    holds: true")},
        "measurements/a.yaml, line 4, figures[0]: expected either “value: ” and a number, or “holds: ” and true or "
        "false, for a statement; remove one of them",
    ),
    (
        {"a.yaml": OWN + OWN[OWN.index("  - id") :]},
        "measurements/a.yaml, line 9, figures[1].id: expected a unique id, but figures[0] also has “json-rate”; "
        "change one of them",
    ),
    (
        {"readings.yaml": READINGS + "  - {criterion: performance, text: Again.}\n"},
        "measurements/readings.yaml, line 3, readings[1].criterion: "
        "expected one reading per criterion, got “performance” again; put all that it says into one",
    ),
]


@pytest.mark.parametrize(("files", "sentence"), MISTAKES, ids=[s.partition(": ")[0] for _, s in MISTAKES])
def test_error_names_its_place(tmp_path: Path, files: dict[str, str], sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        load(write(tmp_path / "own", files))
    assert str(caught.value) == sentence
    assert "\n" not in str(caught.value)
