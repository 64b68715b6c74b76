"""What a catalogue's files mean: options, criteria and templates by the rules of a description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, structs

from server.catalogue.form import From, SharedFile, TemplateFile, WrittenCriterion, WrittenNumeric, WrittenOption
from server.catalogue.yaml_text import Path, YamlText
from server.core.description import normalize_weights, slug
from server.core.model import MAX_CRITERIA, MAX_OPTIONS, MET, Criterion, Description, Fact, Guide, Name, Option
from server.core.numeric_scale import NumericScale, ScalePoint
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


class Shared(Struct, frozen=True):
    """What one shared file holds, for templates to draw on."""

    options: tuple[Option, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    notes: tuple[Fact, ...] = ()
    source: str = ""


class Template(Struct, frozen=True):
    """A ready-made description to start a session from."""

    id: str
    name: str
    summary: str
    description: Description


def read_shared(text: YamlText) -> Shared:
    """What a shared file holds; raises CatalogueError."""
    written = text.read(SharedFile)
    return Shared(
        options=_options(text, written.options),
        criteria=_criteria(text, written.criteria),
        notes=written.notes,
        source=written.source,
    )


def read_template(text: YamlText, shared: Mapping[str, Shared], called: str = "") -> tuple[int, Template]:
    """A template's place in the list, and the template; raises CatalogueError.

    `shared` is what it may draw on; without name and question of its own it is `called` so.
    """
    written = text.read(TemplateFile)
    name = written.name or written.question[:80].strip() or called
    if not name:
        raise text.mistake((), "expected a name or a question")
    if isinstance(written.criteria, From):
        by = _drawn(text, "criteria", written.criteria, shared)
    else:
        by = Shared(criteria=_criteria(text, written.criteria))
    _check_anchors(text, by.criteria, written)
    ids = {c.id for c in by.criteria}
    if isinstance(written.options, From):
        about = _drawn(text, "options", written.options, shared)
    else:
        about = Shared(options=_options(text, written.options))
        for n, option in enumerate(about.options):
            _check_tags(text, ("options", n, "facts"), option.facts, ids)
    _check_tags(text, ("notes",), written.notes, ids)
    _check_guide(text, written.guide, {o.id for o in about.options}, by.criteria)
    return written.place, Template(
        id=written.id or slug(name, ()),
        name=name,
        summary=written.summary,
        description=Description(
            question=written.question,
            options=tuple(structs.replace(o, facts=_only(o.facts, ids)) for o in about.options),
            criteria=by.criteria,
            scale=written.scale,
            totals=written.totals,
            names=written.names,
            knock_out_rule=written.knock_out_rule,
            stop=written.stop,
            guide=written.guide,
            notes=written.notes or _only(about.notes or by.notes, ids),
            source=written.source or about.source or by.source,
        ),
    )


def _drawn(text: YamlText, key: str, written: From, shared: Mapping[str, Shared]) -> Shared:
    there = [name for name, held in shared.items() if getattr(held, key)]
    if written.file not in there:
        known = ", ".join(there) or "(there is none)"
        raise text.wrong((key, "from"), f"the name of a file with {key}, one of: {known}")
    return shared[written.file]


def _options(text: YamlText, rows: Sequence[WrittenOption | Name]) -> tuple[Option, ...]:
    written: list[WrittenOption] = [WrittenOption(name=row) if isinstance(row, str) else row for row in rows]
    ids = _ids(text, "options", written, MAX_OPTIONS)
    return tuple(
        Option(id=id, name=row.name, summary=row.summary, facts=row.facts) for id, row in zip(ids, written, strict=True)
    )


def _criteria(text: YamlText, rows: Sequence[WrittenCriterion | Name]) -> tuple[Criterion, ...]:
    written: list[WrittenCriterion] = [WrittenCriterion(name=row) if isinstance(row, str) else row for row in rows]
    ids = _ids(text, "criteria", written, MAX_CRITERIA)
    weights = _weights(text, written)
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
        )
        for n, (id, weight, row) in enumerate(zip(ids, weights, written, strict=True))
    ]
    for n, criterion in enumerate(criteria):
        if problem := scale_problem(criterion):
            raise text.mistake(("criteria", n, "numeric"), f"expected {SCALE_NEEDS[problem]}")
    return normalize_weights(criteria)


def _numeric(text: YamlText, path: Path, row: WrittenNumeric) -> NumericScale:
    """Return the scale; raise CatalogueError unless either worst and best or points are given."""
    points = row.points
    if (row.worst is None) != (row.best is None) or (row.worst is None) == (not points):
        raise text.mistake(path, "expected both worst and best, or points")
    if row.worst is not None and row.best is not None:
        ends = [ScalePoint(row.worst, 0.0), ScalePoint(row.best, 1.0)]
        points = tuple(sorted(ends, key=lambda point: point.number))
    return NumericScale(unit=row.unit, low=row.low, high=row.high, whole=row.whole, points=points)


def _weights(text: YamlText, rows: Sequence[WrittenCriterion]) -> list[float]:
    given = [row.weight for row in rows if row.weight is not UNSET and not row.knock_out]
    for n, row in enumerate(rows):
        if row.knock_out and row.weight:
            raise text.mistake(("criteria", n, "weight"), "expected none, as a must weighs nothing")
        if given and row.weight is UNSET and not row.knock_out:
            raise text.mistake(("criteria", n), "expected a weight, as others have one; give one to all or to none")
    if not given:
        return [float(not row.knock_out) for row in rows]
    if not any(given):
        raise text.mistake(("criteria",), "expected at least one weight above 0, but all are 0")
    return [0.0 if row.weight is UNSET else row.weight for row in rows]


def _ids(text: YamlText, key: str, rows: Sequence[WrittenOption | WrittenCriterion], most: int) -> list[str]:
    """The ids of options or criteria, made from their names where there are none; ids and names must be unique."""
    if len(rows) > most:
        raise text.mistake((key,), f"expected at most {most} {key}, got {len(rows)}")
    names: dict[str, int] = {}
    given: dict[str, int] = {}
    for n, row in enumerate(rows):
        if (first := names.setdefault(row.name.casefold(), n)) != n:
            raise text.mistake((key, n), f"expected a name of its own, but {key}[{first}] is called “{row.name}” too")
        if row.id and (first := given.setdefault(row.id, n)) != n:
            raise text.mistake((key, n, "id"), f"expected an id of its own, but {key}[{first}] has “{row.id}” too")
    taken = list(given)
    ids: list[str] = []
    for row in rows:
        ids.append(row.id or slug(row.name, taken))
        taken.append(ids[-1])
    return ids


def _check_anchors(text: YamlText, criteria: Sequence[Criterion], written: TemplateFile) -> None:
    for n, criterion in enumerate(criteria):
        steps = MET if criterion.knock_out else written.scale
        if len(criterion.anchors) in (0, steps):
            continue
        wanted = f"{steps} anchors, one for each step of the scale, or none"
        if isinstance(written.criteria, From):
            whose = f"“{criterion.name}” in {written.criteria.file}"
            raise text.mistake(("criteria", "from"), f"expected {wanted}, but {whose} has {len(criterion.anchors)}")
        raise text.wrong(("criteria", n, "anchors"), wanted, got=str(len(criterion.anchors)))


def _check_tags(text: YamlText, path: Path, facts: Sequence[Fact], ids: set[str]) -> None:
    for n, fact in enumerate(facts):
        for m, tag in enumerate(fact.criteria):
            if tag not in ids:
                known = f"one of: {', '.join(sorted(ids))}" if ids else "but there are no criteria"
                raise text.wrong((*path, n, "criteria", m), f"the id of a criterion, {known}")


def _check_guide(text: YamlText, guide: Guide | None, options: set[str], criteria: Sequence[Criterion]) -> None:
    weighing = sorted(c.id for c in criteria if not c.knock_out)
    for n, rule in enumerate(guide.rules if guide else ()):
        if rule.names not in options:
            known = f"the id of an option, one of: {', '.join(sorted(options))}"
            raise text.wrong(("guide", "rules", n, "names"), known)
        for criterion in rule.weights:
            if criterion not in weighing:
                known = f"ids of criteria that are no musts, of: {', '.join(weighing)}"
                raise text.wrong(("guide", "rules", n, "weights"), known, got=f"“{criterion}”")
        if not any(rule.weights.values()):
            raise text.mistake(("guide", "rules", n, "weights"), "expected at least one weight above 0")


def _only(facts: Sequence[Fact], ids: set[str]) -> tuple[Fact, ...]:
    """The same facts, tagged with these criteria only: a shared file's facts may know of others."""
    return tuple(structs.replace(f, criteria=tuple(c for c in f.criteria if c in ids)) for f in facts)
