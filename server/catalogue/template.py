"""Turns a catalogue's files into options, criteria and templates, checked by the rules of a description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

from server.catalogue.form import (
    From,
    SharedFile,
    TemplateFile,
    WrittenCriterion,
    WrittenGroup,
    WrittenNumeric,
    WrittenOption,
)
from server.catalogue.nearest import listed, nearest_first
from server.catalogue.references import facts, guide, meant
from server.catalogue.weights import weights
from server.catalogue.yaml_text import Path, YamlText
from server.core.description import MAX_CELLS, normalize_weights, slug
from server.core.grouping import in_groups
from server.core.model import (
    LANGUAGES,
    MAX_CRITERIA,
    MAX_OPTIONS,
    MET,
    Criterion,
    Description,
    Fact,
    Name,
    Option,
)
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.text import MAX_NAME, name_keys, shorten
from server.core.worth import MAX_NUMBER, MAX_POINTS, MAX_UNIT, scale_problem

# What a scale of numbers needs, by what is wrong with it.
SCALE_NEEDS = {
    "knock-out": "no scale of numbers, as a must is met or not",
    "steps": "neither anchors nor a direction, as the scale of numbers says what is better",
    "unit": f"a unit of at most {MAX_UNIT} characters",
    "points": f"2 to {MAX_POINTS} points",
    "numbers": f"numbers from -{MAX_NUMBER:.0f} to {MAX_NUMBER:.0f}",
    "values": "values from 0 (worst) to 1 (best)",
    "order": "points with rising numbers",
    "level": "at least two numbers that differ in value",
    "range": "low to be less than high",
}

SCALE_MENDS = {
    "knock-out": "remove “numeric” or “knock_out”",
    "steps": "remove “anchors” and “direction”",
    "unit": "shorten it",
    "points": "add or remove some",
    "numbers": "take a larger unit",
    "values": "divide all of them by the highest",
    "order": "sort them by number, each once",
    "level": "give the best 1 and the worst 0",
    "range": "exchange them",
}

# Anchors of only the worst and the best step.
ENDS = 2


class Shared(Struct, frozen=True):
    """The content of a shared file, which templates can refer to."""

    options: tuple[Option, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    notes: tuple[Fact, ...] = ()
    source: str = ""


class Template(Struct, frozen=True):
    """A description from which a session can be started."""

    id: str
    name: str
    summary: str
    description: Description


def read_shared(text: YamlText) -> Shared:
    """Return the content of a shared file; raises CatalogueError."""
    written = text.read(SharedFile)
    return Shared(
        options=_options(text, written.options, None),
        criteria=_criteria(text, written.criteria, written.groups),
        notes=facts(text, ("notes",), written.notes, None),
        source=written.source,
    )


def read_template(text: YamlText, shared: Mapping[str, Shared], default_name: str = "") -> tuple[int, Template]:
    """Return a template's place in the list, and the template; raises CatalogueError.

    `shared` contains the files that it may refer to, by name. `default_name` is used without a name and a question.
    """
    written = text.read(TemplateFile)
    if written.language not in LANGUAGES:
        known = f"one of: {listed(nearest_first(written.language, LANGUAGES))}"
        raise text.wrong(("language",), known, mend=meant(written.language, LANGUAGES))
    name = written.name or shorten(written.question, MAX_NAME).strip() or default_name
    if not name:
        raise text.mistake((), "expected a name or a question; add for example “name: Message broker”")
    if isinstance(written.criteria, From):
        if written.groups:
            raise text.mistake(
                ("groups",), "expected none, as the criteria and their groups are in another file; remove it here"
            )
        with_criteria = _shared_file(text, "criteria", written.criteria, shared)
    else:
        with_criteria = Shared(criteria=_criteria(text, written.criteria, written.groups))
    criteria = in_groups(_with_anchors(text, with_criteria.criteria, written))
    ids = [c.id for c in criteria]
    if isinstance(written.options, From):
        with_options = _shared_file(text, "options", written.options, shared)
    else:
        with_options = Shared(options=_options(text, written.options, ids))
    _check_cells(text, len(with_options.options), len(criteria))
    notes = facts(text, ("notes",), written.notes, ids)
    return written.place, Template(
        id=written.id or slug(name, ()),
        name=name,
        summary=written.summary,
        description=Description(
            question=written.question,
            options=tuple(structs.replace(o, facts=_with_tags(o.facts, ids)) for o in with_options.options),
            criteria=criteria,
            scale=written.scale,
            totals=written.totals,
            names=written.names,
            language=written.language,
            knock_out_rule=written.knock_out_rule,
            stop=written.stop,
            guide=guide(text, written.guide, [o.id for o in with_options.options], criteria),
            notes=notes or _with_tags(with_options.notes or with_criteria.notes, ids),
            options_each=written.options_each,
            source=written.source or with_options.source or with_criteria.source,
        ),
    )


def _shared_file(text: YamlText, key: str, reference: From, shared: Mapping[str, Shared]) -> Shared:
    """Return the shared file that a template refers to for its options or criteria (`key`)."""
    suitable = [name for name, content in shared.items() if getattr(content, key)]
    if reference.file not in suitable:
        known = listed(nearest_first(reference.file, suitable)) or "(there are none)"
        raise text.wrong(
            (key, "from"), f"the name of a file with {key}, one of: {known}", mend=meant(reference.file, suitable)
        )
    return shared[reference.file]


def _options(
    text: YamlText, rows: Sequence[WrittenOption | Name], criteria: Sequence[str] | None
) -> tuple[Option, ...]:
    """Return the options, whose facts may refer to these criteria; without them, to any."""
    written: list[WrittenOption] = [WrittenOption(name=row) if isinstance(row, str) else row for row in rows]
    ids = _ids(text, "options", written, MAX_OPTIONS)
    return tuple(
        Option(id, row.name, row.summary, facts(text, ("options", n, "facts"), row.facts, criteria))
        for n, (id, row) in enumerate(zip(ids, written, strict=True))
    )


def _criteria(
    text: YamlText, rows: Sequence[WrittenCriterion | Name], groups: Sequence[WrittenGroup]
) -> tuple[Criterion, ...]:
    written: list[WrittenCriterion] = [WrittenCriterion(name=row) if isinstance(row, str) else row for row in rows]
    ids = _ids(text, "criteria", written, MAX_CRITERIA)
    criteria = [
        Criterion(
            id=id,
            name=row.name,
            weight=weight,
            description=row.description,
            direction=row.direction,
            anchors=row.anchors,
            knock_out=row.knock_out,
            numeric=None if row.numeric is None else _numeric(text, ("criteria", n, "numeric"), row.numeric),
            group=row.group,
        )
        for n, (id, weight, row) in enumerate(zip(ids, weights(text, written, groups), written, strict=True))
    ]
    for n, criterion in enumerate(criteria):
        if problem := scale_problem(criterion):
            raise text.mistake(("criteria", n, "numeric"), f"expected {SCALE_NEEDS[problem]}; {SCALE_MENDS[problem]}")
    return normalize_weights(criteria)


def _numeric(text: YamlText, path: Path, row: WrittenNumeric) -> NumericScale:
    """Return the scale; raise CatalogueError unless either worst and best or points are given."""
    points = row.points
    if (row.worst is None) != (row.best is None) or (row.worst is None) == (not points):
        raise text.mistake(path, "expected both worst and best, or points; write for example “{worst: 20000, best: 0}”")
    if row.worst is not None and row.best is not None:
        ends = [ScalePoint(row.worst, 0.0), ScalePoint(row.best, 1.0)]
        points = tuple(sorted(ends, key=lambda point: point.number))
    return NumericScale(unit=row.unit, low=row.low, high=row.high, whole=row.whole, points=points)


def _ids(text: YamlText, key: str, rows: Sequence[WrittenOption | WrittenCriterion], limit: int) -> list[str]:
    """Return the ids of options or criteria (`key`), derived from their names where none are given.

    Raises CatalogueError unless ids and names are unique.
    """
    if len(rows) > limit:
        raise text.mistake((key,), f"expected at most {limit} {key}, got {len(rows)}; remove {len(rows) - limit}")
    names: dict[str, int] = {}
    given: dict[str, int] = {}
    for n, row in enumerate(rows):
        for name_key in name_keys(row.name):
            if (first := names.setdefault(name_key, n)) != n:
                other = f"but {key}[{first}] {_same(rows[first].name, row.name)}; rename one of them"
                raise text.mistake((key, n), f"expected a unique name, {other}")
        if row.id and (first := given.setdefault(row.id, n)) != n:
            other = f"but {key}[{first}] also has “{row.id}”; change one of them"
            raise text.mistake((key, n, "id"), f"expected a unique id, {other}")
    used = list(given)
    ids: list[str] = []
    for row in rows:
        ids.append(row.id or slug(row.name, used))
        used.append(ids[-1])
    return ids


def _same(first: str, name: str) -> str:
    """Return how an earlier name is the same as this one: equal but for case, or a look-alike."""
    return f"also has “{name}”" if first.casefold() == name.casefold() else f"has “{first}”, which looks the same"


def _with_anchors(text: YamlText, criteria: Sequence[Criterion], written: TemplateFile) -> tuple[Criterion, ...]:
    """Return the criteria with one anchor per step, or none; two anchors describe the ends of the scale."""
    result: list[Criterion] = []
    for n, criterion in enumerate(criteria):
        anchors, steps = criterion.anchors, MET if criterion.knock_out else written.scale
        if len(anchors) == ENDS:
            anchors = (anchors[0], *[""] * (steps - ENDS), anchors[1])
        if len(anchors) not in (0, steps):
            expected = f"{steps} anchors, one for each step of the scale, {ENDS} for its ends, or none"
            if isinstance(written.criteria, From):
                name = f"“{criterion.name}” in {written.criteria.file}"
                raise text.mistake(
                    ("criteria", "from"), f"expected {expected}, but {name} has {len(anchors)}; take its scale"
                )
            mend = f"add {steps - len(anchors)}" if len(anchors) < steps else f"remove {len(anchors) - steps}"
            raise text.wrong(("criteria", n, "anchors"), expected, str(len(anchors)), mend)
        result.append(structs.replace(criterion, anchors=anchors if any(anchors) else ()))
    return tuple(result)


def _check_cells(text: YamlText, options: int, criteria: int) -> None:
    if options * criteria > MAX_CELLS:
        cells = f"{options} times {criteria} is {options * criteria}"
        raise text.mistake(
            ("options",), f"expected options times criteria to be at most {MAX_CELLS}, but {cells}; remove some"
        )


def _with_tags(known: Sequence[Fact], ids: Sequence[str]) -> tuple[Fact, ...]:
    """Return the facts with only these criteria as tags: facts of a shared file may refer to other criteria."""
    return tuple(structs.replace(f, criteria=tuple(c for c in f.criteria if c in ids)) for f in known)
