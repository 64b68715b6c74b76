"""Writes a session's set-up as a template file, which reads back as exactly the same description."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import yaml

from server.core.model import Criterion, Description, Fact, Guide, Option
from server.core.numeric_scale import NumericScale

# The weights of criteria are looked for among whole numbers with up to this sum.
MOST_POINTS = 1000
# People think in per cent, so that comes first.
PERCENT = 100

Fields = dict[str, Any]


def template_yaml(about: Description) -> bytes:
    """Return a description as the text of a template file, in UTF-8.

    It has everything but `accounts`, which depends on who has joined, and what options and criteria refer to that are
    no longer there, which a template must not have.
    """
    ids = {c.id for c in about.criteria}
    weights = _weights(about.criteria)
    fields: Fields = {
        "question": about.question,
        "language": about.language,
        "totals": about.totals,
        "names": about.names,
        "scale": about.scale,
        "knock_out_rule": about.knock_out_rule,
        "stop": about.stop and msgspec.to_builtins(about.stop),
        "options_each": about.options_each,
        "options": [_option(option, ids) for option in about.options],
        "criteria": [_criterion(c, weight) for c, weight in zip(about.criteria, weights, strict=True)],
        "guide": _guide(about.guide, {o.id for o in about.options}, about.criteria),
        "notes": _facts(about.notes, ids),
        "source": about.source,
    }
    always = ("options", "criteria")
    given = {name: value for name, value in fields.items() if name in always or _given(value)}
    text = yaml.safe_dump(given, allow_unicode=True, sort_keys=False, width=float("inf"))
    return str(text).encode()


def _given(value: object) -> bool:
    return value is not None and value not in ("", [], ())


def _weights(criteria: Sequence[Criterion]) -> list[float | None]:
    """Return weights that are read as exactly these: whole numbers if possible, and none for knock-out criteria."""
    weighing = [c.weight for c in criteria if not c.knock_out]
    points = iter(_points(weighing))
    return [None if c.knock_out else next(points) for c in criteria]


def _points(weights: Sequence[float]) -> Sequence[float]:
    for total in (PERCENT, *range(1, MOST_POINTS + 1)):
        points = [round(weight * total) for weight in weights]
        if sum(points) == total and all(p / total == w for p, w in zip(points, weights, strict=True)):
            return points
    return weights


def _option(option: Option, ids: set[str]) -> Fields:
    fields = {"name": option.name, "id": option.id, "summary": option.summary, "facts": _facts(option.facts, ids)}
    return {name: value for name, value in fields.items() if _given(value)}


def _criterion(criterion: Criterion, weight: float | None) -> Fields:
    fields: Fields = {
        "name": criterion.name,
        "id": criterion.id,
        "weight": weight,
        "group": criterion.group,
        "description": criterion.description,
        "direction": criterion.direction if criterion.direction != "higher" else None,
        "anchors": list(criterion.anchors),
        "knock_out": criterion.knock_out or None,
        "numeric": criterion.numeric and _numeric(criterion.numeric),
    }
    return {name: value for name, value in fields.items() if _given(value)}


def _numeric(scale: NumericScale) -> Fields:
    fields: Fields = {
        "unit": scale.unit,
        "low": scale.low,
        "high": scale.high,
        "whole": scale.whole or None,
        "points": [{"number": point.number, "value": point.value} for point in scale.points],
    }
    return {name: value for name, value in fields.items() if _given(value)}


def _facts(facts: Iterable[Fact], ids: set[str]) -> list[Fields]:
    return [
        {"label": fact.label, "items": list(fact.items)}
        | ({"criteria": tags} if (tags := [c for c in fact.criteria if c in ids]) else {})
        for fact in facts
    ]


def _guide(guide: Guide | None, options: set[str], criteria: Sequence[Criterion]) -> Fields | None:
    """Return the rules about options and criteria that are still there; None if there are none."""
    weighing = {c.id for c in criteria if not c.knock_out}
    rules: list[Fields] = []
    for rule in guide.rules if guide else ():
        weights = {id: weight for id, weight in rule.weights.items() if id in weighing}
        if rule.names in options and any(weights.values()):
            rules.append({"text": rule.text, "names": rule.names, "weights": weights})
    if guide is None or not rules:
        return None
    return {"question": guide.question, "rules": rules} | ({"source": guide.source} if guide.source else {})
