"""Checks what was found in a table or a list, and makes a template of it; every mistake is noted with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from server.catalogue.form import DEFAULT_TOTALS
from server.catalogue.paste.headings import direction_of, scale_of
from server.catalogue.paste.result import (
    Draft,
    DraftCriterion,
    DraftOption,
    Form,
    Pasted,
    PastedCriterion,
    PastedOption,
    Place,
    few,
)
from server.catalogue.paste.scores import read_scores, steps_for
from server.catalogue.template import Template
from server.catalogue.written_numbers import MAX_WEIGHT, WrittenNumber, in_one_unit, read_weight
from server.core.description import MAX_CELLS, normalize_weights, slug
from server.core.grouping import in_groups
from server.core.model import MAX_CRITERIA, MAX_OPTIONS, Criterion, Description, Direction, Option
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.text import MAX_LINE, MAX_NAME, name_keys, shorten, visible_length

DEFAULT_SCALE, MAX_SCALE = 5, 10
QUOTED = 60


def finished(draft: Draft, form: Form, encoding: str, default_name: str) -> Pasted:
    """Return what was understood; its template is None if there is a mistake."""
    _check_question(draft)
    _check_names(draft, "options", draft.options)
    _check_names(draft, "criteria", draft.criteria)
    cells = len(draft.options) * len(draft.criteria)
    if cells > MAX_CELLS:
        draft.mistake(
            "too_many_cells", rows=len(draft.options), columns=len(draft.criteria), count=cells, most=MAX_CELLS
        )
    options = _options(draft.options[:MAX_OPTIONS], draft)
    scale, criteria = _criteria(draft.criteria[:MAX_CRITERIA], draft)
    scores = read_scores(draft, options, criteria, scale)
    if not draft.options and not draft.criteria and not any(r.kind == "mistake" for r in draft.remarks):
        draft.mistake("nothing")
    template = None
    if not any(remark.kind == "mistake" for remark in draft.remarks):
        name = shorten(draft.question, MAX_NAME).strip() or default_name
        about = Description(draft.question, tuple(options), in_groups(criteria), scale, DEFAULT_TOTALS)
        template = Template(slug(name, ()), name, "", about)
    return Pasted(
        form=form,
        template=template,
        question=draft.question,
        options=tuple(PastedOption(o, row.place) for o, row in zip(options, draft.options, strict=False) if o.name),
        criteria=tuple(
            PastedCriterion(c, row.weight, row.place)
            for c, row in zip(criteria, draft.criteria, strict=False)
            if c.name
        ),
        remarks=few(draft.remarks),
        encoding=encoding,
        scores=scores if template else (),
    )


def _check_question(draft: Draft) -> None:
    if (count := _length(draft.question, MAX_LINE)) > MAX_LINE:
        draft.mistake("question_too_long", count=count, most=MAX_LINE)


def _length(text: str, most: int) -> int:
    """Return the number of visible characters, or of code points if these are more than the wire allows."""
    return len(text) if len(text) > 2 * most else visible_length(text)


def _check_names(
    draft: Draft, of: Literal["options", "criteria"], rows: Sequence[DraftOption] | Sequence[DraftCriterion]
) -> None:
    """Note names that are missing, too long, too many, or the same as another."""
    most = MAX_OPTIONS if of == "options" else MAX_CRITERIA
    if len(rows) > most:
        draft.mistake("too_many", rows[most].place, of=of, count=len(rows), most=most)
        return
    seen: dict[str, DraftOption | DraftCriterion] = {}
    for row in rows:
        about = row.summary if isinstance(row, DraftOption) else row.description
        if not row.name:
            draft.mistake("no_name", row.place)
        elif (count := _length(row.name, MAX_NAME)) > MAX_NAME:
            draft.mistake("name_too_long", row.place, count=count, most=MAX_NAME, start=shorten(row.name, QUOTED))
        elif (count := _length(about, MAX_LINE)) > MAX_LINE:
            draft.mistake("text_too_long", row.place, count=count, most=MAX_LINE, name=row.name)
        elif isinstance(row, DraftCriterion) and (count := _length(row.group, MAX_NAME)) > MAX_NAME:
            draft.mistake("name_too_long", row.place, count=count, most=MAX_NAME, start=shorten(row.group, QUOTED))
        else:
            keys = name_keys(row.name)
            if other := next((seen[key] for key in keys if key in seen), None):
                code = "same_name" if other.name.casefold() == row.name.casefold() else "alike"
                draft.mistake(code, row.place, name=row.name, other=other.name, **_at(other.place))
            seen |= {key: row for key in keys if key not in seen}


def _at(place: Place) -> dict[str, str | int]:
    return {"where": "cell" if place.cell else "line", "at": place.cell or str(place.line)}


def _options(rows: Sequence[DraftOption], draft: Draft) -> list[Option]:
    ids: list[str] = []
    for row in rows:
        ids.append(slug(row.name, ids))
    return [Option(id, _shown(row.name), _shown(row.summary, MAX_LINE)) for id, row in zip(ids, rows, strict=True)]


def _shown(text: str, most: int = MAX_NAME) -> str:
    """Return a text as far as it may be sent; one that is longer is a mistake, and only shown."""
    return text[: 2 * most]


def _criteria(rows: Sequence[DraftCriterion], draft: Draft) -> tuple[int, list[Criterion]]:
    """Return the highest step of the scale, and the criteria; mistakes in them are noted."""
    weights = _weights([row for row in rows if not row.knock_out], draft)
    steps, scales = _scales(rows, draft)
    ids: list[str] = []
    criteria: list[Criterion] = []
    for row, scale in zip(rows, scales, strict=True):
        ids.append(slug(row.name, ids))
        weight = 0.0 if row.knock_out else next(weights)
        direction = _direction(row, draft)
        numeric = None
        if scale and not row.knock_out:
            low, high = scale
            worst, best = (low, high) if direction == "higher" else (high, low)
            points = sorted([ScalePoint(worst, 0.0), ScalePoint(best, 1.0)], key=lambda point: point.number)
            numeric, direction = NumericScale("", low, high, True, tuple(points)), "higher"
        criteria.append(
            Criterion(
                id=ids[-1],
                name=_shown(row.name),
                weight=weight,
                description=_shown(row.description, MAX_LINE),
                direction="higher" if row.knock_out else direction,
                knock_out=row.knock_out,
                numeric=numeric,
                group=_shown(row.group),
            )
        )
    return steps, list(normalize_weights(criteria)) if any(c.weight for c in criteria) else criteria


def _weights(rows: Sequence[DraftCriterion], draft: Draft) -> Iterator[float]:
    """Return the weights of these criteria, equal ones if none has one or if there is a mistake."""
    numbers: list[WrittenNumber] = []
    equal = iter([1 / len(rows)] * len(rows) if rows else [])
    given = [row for row in rows if row.weight]
    wrong = False
    for row in rows:
        if not row.weight:
            if given:
                draft.mistake("weight_missing", row.weight_place or row.place, name=row.name)
                wrong = True
            continue
        number = read_weight(row.weight)
        if isinstance(number, WrittenNumber):
            numbers.append(number)
        else:
            code = "weight_ambiguous" if number == "ambiguous" else "weight"
            params: dict[str, str | int] = {} if number == "ambiguous" else {"most": MAX_WEIGHT}
            draft.mistake(code, row.weight_place, text=shorten(row.weight, QUOTED), name=row.name, **params)
            wrong = True
    if wrong or not given:
        return equal
    values = in_one_unit(numbers)
    if values is None:
        percent = next(row for row, number in zip(rows, numbers, strict=True) if number.percent)
        other = next(row for row, number in zip(rows, numbers, strict=True) if not number.percent)
        draft.mistake("weights_mixed", other.weight_place, percent=percent.weight, other=other.weight)
        return equal
    if not sum(values) > 0:
        draft.mistake("weights_zero", rows[0].weight_place)
        return equal
    return iter([value / sum(values) for value in values])


def _scales(rows: Sequence[DraftCriterion], draft: Draft) -> tuple[int, list[tuple[int, int] | None]]:
    """Return the highest step, and for each criterion its scale of numbers, if it has another one than these steps."""
    found = [scale_of(row.scale) if row.scale else None for row in rows]
    for row, scale in zip(rows, found, strict=True):
        if row.scale and scale is None:
            draft.mistake("scale", row.place, text=shorten(row.scale, QUOTED), name=row.name)
    steps = Counter(scale[1] for scale in found if scale and scale[0] == 1 and scale[1] <= MAX_SCALE)
    unscaled = [score for score in draft.scores if score.criterion < len(rows) and found[score.criterion] is None]
    unscaled = [score for score in unscaled if not rows[score.criterion].knock_out]
    most = steps.most_common(1)[0][0] if steps else steps_for(unscaled, DEFAULT_SCALE)
    if steps or most != DEFAULT_SCALE:
        draft.read_as("steps", steps=most)
    return most, [None if scale == (1, most) else scale for scale in found]


def _direction(row: DraftCriterion, draft: Draft) -> Direction:
    direction = direction_of(row.direction) if row.direction else "higher"
    if direction is None:
        draft.mistake("direction", row.place, text=shorten(row.direction, QUOTED), name=row.name)
        return "higher"
    return direction
