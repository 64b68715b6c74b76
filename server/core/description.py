"""Validation and editing of session descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, TypeVar

from msgspec import UNSET, structs

from server.core.commands import CriterionEdit, Edit, NewName, OptionEdit, Reword
from server.core.events import Reworded
from server.core.grouping import in_groups
from server.core.model import LANGUAGES, MAX_CRITERIA, MAX_OPTIONS, Criterion, Description, Option
from server.core.refused import Refused
from server.core.text import MAX_LINE, MAX_NAME, checked_line, clean_line, name_keys
from server.core.transliteration import latin
from server.core.worth import check_numeric

T = TypeVar("T")

MAX_CELLS = 900  # options times criteria


def check_size(about: Description) -> None:
    """Raise Refused if there are too many options or criteria."""
    if len(about.options) > MAX_OPTIONS:
        raise Refused("too_many_options", most=MAX_OPTIONS, count=len(about.options))
    if len(about.criteria) > MAX_CRITERIA:
        raise Refused("too_many_criteria", most=MAX_CRITERIA, count=len(about.criteria))
    cells = len(about.options) * len(about.criteria)
    if cells > MAX_CELLS:
        options, criteria = len(about.options), len(about.criteria)
        raise Refused("too_many_cells", most=MAX_CELLS, rows=options, columns=criteria, count=cells)


def check(about: Description) -> None:
    """Raise Refused unless ids and names are unique, weights sum to 1 and anchors fit the scale."""
    check_size(about)
    if about.language not in LANGUAGES:
        raise Refused("unknown_language", language=about.language, known=LANGUAGES)
    _check_names("option", about.options)
    _check_names("criterion", about.criteria)
    for criterion in about.criteria:
        steps = about.steps(criterion)
        if len(criterion.anchors) not in (0, steps):
            raise Refused("anchors", name=criterion.name, steps=steps, count=len(criterion.anchors))
        if criterion.knock_out and criterion.weight:
            raise Refused("knock_out_weighs", name=criterion.name)
        check_numeric(criterion)
    if not all(c.knock_out for c in about.criteria) and abs(sum(c.weight for c in about.criteria) - 1) > 1e-6:
        raise Refused("weights_not_one")


def check_ready(about: Description) -> None:
    """Raise Refused unless the description is complete enough to start scoring."""
    if not about.question.strip():
        raise Refused("no_question")
    if len(about.options) < 2:
        raise Refused("too_few_options")
    if all(c.knock_out for c in about.criteria):
        raise Refused("no_criteria")


def apply_edit(about: Description, edit: Edit) -> Description:
    """Return the description with an edit applied; raise Refused if the result would be invalid."""
    result = about
    if edit.question is not UNSET:
        result = structs.replace(result, question=checked_line(edit.question, MAX_LINE))
    if edit.options is not UNSET:
        result = structs.replace(result, options=_options(about, edit.options))
    if edit.criteria is not UNSET:
        result = structs.replace(result, criteria=normalize_weights(in_groups(_criteria(about, edit.criteria))))
    if edit.totals is not UNSET:
        result = structs.replace(result, totals=edit.totals)
    if edit.names is not UNSET:
        result = structs.replace(result, names=edit.names)
    if edit.knock_out_rule is not UNSET:
        result = structs.replace(result, knock_out_rule=edit.knock_out_rule)
    if edit.stop is not UNSET:
        result = structs.replace(result, stop=edit.stop)
    if edit.language is not UNSET:
        result = structs.replace(result, language=edit.language)
    if edit.options_each is not UNSET:
        result = structs.replace(result, options_each=edit.options_each)
    check(result)
    return result


def reword(about: Description, command: Reword) -> Reworded | None:
    """Return the event of a changed wording, None if nothing changes; raise Refused if the result would be invalid."""
    question = about.question if command.question is UNSET else checked_line(command.question, MAX_LINE)
    if not question:
        raise Refused("no_question")
    event = Reworded(
        question=None if question == about.question else question,
        options=_new_names(about.options, command.options, "option_not_there"),
        criteria=_new_names(about.criteria, command.criteria, "criterion_not_there"),
    )
    check(reworded(about, event))
    return event if event.question or event.options or event.criteria else None


def _new_names(things: Sequence[Option] | Sequence[Criterion], given: Sequence[NewName], code: str) -> dict[str, str]:
    known = {thing.id: thing.name for thing in things}
    names = {new.id: checked_line(new.name, MAX_NAME) for new in given}
    return {id: name for id, name in names.items() if name != _known(known, id, code)}


def reworded(about: Description, event: Reworded) -> Description:
    """Return the description with another wording."""
    return structs.replace(
        about,
        question=about.question if event.question is None else event.question,
        options=tuple(structs.replace(o, name=event.options.get(o.id, o.name)) for o in about.options),
        criteria=tuple(structs.replace(c, name=event.criteria.get(c.id, c.name)) for c in about.criteria),
    )


def normalize_weights(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """Return the criteria with weights that sum to 1 (0 for knock-out criteria); raise Refused if all weights are 0."""
    criteria = [structs.replace(c, weight=0.0) if c.knock_out else c for c in criteria]
    total = sum(c.weight for c in criteria)
    if not all(c.knock_out for c in criteria) and not total > 0:
        raise Refused("weights_all_zero")
    if not total or abs(total - 1) < 1e-9:
        return tuple(criteria)
    return tuple(structs.replace(c, weight=c.weight / total) for c in criteria)


def slug(name: str, taken: Iterable[str]) -> str:
    """Derive an id from a name (a-z, 0-9 and dashes, at most 40 characters) that is not in `taken`.

    Ids are stored, so a session keeps those that an earlier version derived.
    """
    stem = re.sub(r"[^a-z0-9]+", "-", latin(name)).strip("-")[:36].strip("-") or "x"
    used = set(taken)
    if stem not in used:
        return stem
    return next(f"{stem}-{n}" for n in range(2, 1000) if f"{stem}-{n}" not in used)


def _options(about: Description, edits: Sequence[OptionEdit]) -> tuple[Option, ...]:
    known = {o.id: o for o in about.options}
    taken = [e.id for e in edits if e.id]
    result: list[Option] = []
    for edit in edits:
        name = checked_line(edit.name, MAX_NAME)
        if edit.id is None:
            option = Option(id=slug(name, taken), name=name)
            taken.append(option.id)
        else:
            option = structs.replace(_known(known, edit.id, "option_not_there"), name=name)
        if edit.summary is not UNSET:
            option = structs.replace(option, summary=checked_line(edit.summary, MAX_LINE))
        result.append(option)
    return tuple(result)


def _criteria(about: Description, edits: Sequence[CriterionEdit]) -> tuple[Criterion, ...]:
    known = {c.id: c for c in about.criteria}
    taken = [e.id for e in edits if e.id]
    result: list[Criterion] = []
    for edit in edits:
        name = checked_line(edit.name, MAX_NAME)
        if edit.id is None:
            criterion = Criterion(id=slug(name, taken), name=name, weight=edit.weight)
            taken.append(criterion.id)
        else:
            criterion = structs.replace(_known(known, edit.id, "criterion_not_there"), name=name, weight=edit.weight)
        result.append(_edited(criterion, edit))
    return tuple(result)


def _edited(criterion: Criterion, edit: CriterionEdit) -> Criterion:
    """Return the criterion with the given fields of the edit, other than name and weight, applied."""
    kind = criterion.knock_out, criterion.numeric is None
    if edit.description is not UNSET:
        criterion = structs.replace(criterion, description=checked_line(edit.description, MAX_LINE))
    if edit.direction is not UNSET:
        criterion = structs.replace(criterion, direction=edit.direction)
    if edit.anchors is not UNSET:
        criterion = structs.replace(criterion, anchors=_anchors(edit.anchors))
    if edit.group is not UNSET:
        criterion = structs.replace(criterion, group=checked_line(edit.group, MAX_NAME))
    if edit.knock_out is not UNSET and edit.knock_out != criterion.knock_out:
        criterion = structs.replace(criterion, knock_out=edit.knock_out, numeric=None)
    if edit.numeric is not UNSET:
        numeric = edit.numeric and structs.replace(edit.numeric, unit=clean_line(edit.numeric.unit))
        criterion = structs.replace(criterion, numeric=numeric)
    if kind != (criterion.knock_out, criterion.numeric is None):
        # The anchors and direction of another kind of criterion would describe steps that it does not have.
        steps = not criterion.knock_out and criterion.numeric is None
        direction = criterion.direction if steps and edit.direction is not UNSET else "higher"
        anchors = () if edit.anchors is UNSET else criterion.anchors
        criterion = structs.replace(criterion, direction=direction, anchors=anchors)
    return criterion


def _anchors(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the texts cleaned; none if all of them are empty."""
    cleaned = tuple(checked_line(text, MAX_LINE) for text in texts)
    return cleaned if any(cleaned) else ()


def _known(known: dict[str, T], id_: str, code: str) -> T:
    if id_ not in known:
        raise Refused(code, id=id_)
    return known[id_]


def _check_names(what: Literal["option", "criterion"], things: Sequence[Option] | Sequence[Criterion]) -> None:
    """Raise Refused unless every name is there, and no two are the same or look the same."""
    ids: dict[str, str] = {}
    names: dict[str, str] = {}
    for thing in things:
        if not thing.name:
            raise Refused("option_without_name" if what == "option" else "criterion_without_name")
        same = [names[key] for key in name_keys(thing.name) if key in names]
        if thing.id in ids:
            same = [ids[thing.id]]
        if thing.id in ids or any(name.casefold() == thing.name.casefold() for name in same):
            raise Refused("option_not_unique" if what == "option" else "criterion_not_unique", name=same[0])
        if same:
            raise Refused("names_look_alike", name=thing.name, other=same[0])
        ids[thing.id] = thing.name
        names |= dict.fromkeys(name_keys(thing.name), thing.name)
