"""The set-up of a session as a template: YAML that the catalogue reads, and the home page takes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import yaml

from server.analysis.findings import Solidity
from server.core.model import Criterion, Fact
from server.core.public_session import PublicSession
from server.core.visibility.session import VisibleSession


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the template; `findings` are not in it, and neither is anything of members or of their votes."""
    text = yaml.safe_dump(_template(session.public()), allow_unicode=True, sort_keys=False, width=120)
    return text.encode()


def _template(about: PublicSession) -> dict[str, Any]:
    criteria = {c.id for c in about.criteria}
    groups = _groups(about.criteria)
    return _without_empty({
        "question": about.question,
        "scale": about.scale,
        "totals": about.totals,
        "names": about.names,
        "knock_out_rule": about.knock_out_rule,
        "stop": about.stop and {"measure": about.stop.measure, "share": about.stop.share},
        "options_each": about.options_each,
        "source": about.source,
        "options": [
            _without_empty({"id": o.id, "name": o.name, "summary": o.summary, "facts": _facts(o.facts, criteria)})
            for o in about.options
        ],
        "groups": [{"name": name, "weight": _number(weight)} for name, weight in groups.items()],
        "criteria": [_criterion(c, groups) for c in about.criteria],
        "notes": _facts(about.notes, criteria),
    })  # fmt: skip


def _groups(criteria: Sequence[Criterion]) -> dict[str, float]:
    """Return the weight of each group; one that has only knock-out criteria is none in a template."""
    weights: dict[str, float] = {}
    for criterion in criteria:
        if criterion.group and not criterion.knock_out:
            weights[criterion.group] = weights.get(criterion.group, 0.0) + criterion.weight
    return weights


def _criterion(criterion: Criterion, groups: dict[str, float]) -> dict[str, Any]:
    group = criterion.group if criterion.group in groups else ""
    # In a group of no weight at all, none is given: the catalogue then takes them as equal.
    share = criterion.weight if not group else criterion.weight / groups[group] if groups[group] else None
    numeric = criterion.numeric
    return _without_empty({
        "id": criterion.id,
        "name": criterion.name,
        "group": group,
        "weight": None if criterion.knock_out or share is None else _number(share),
        "knock_out": criterion.knock_out or None,
        "description": criterion.description,
        "direction": None if criterion.direction == "higher" else criterion.direction,
        "anchors": list(criterion.anchors),
        "numeric": numeric and _without_empty({
            "unit": numeric.unit,
            "low": numeric.low,
            "high": numeric.high,
            "whole": numeric.whole or None,
            "points": [{"number": p.number, "value": p.value} for p in numeric.points],
        }),
    })  # fmt: skip


def _facts(facts: Sequence[Fact], criteria: Collection[str]) -> list[dict[str, Any]]:
    return [
        _without_empty({"label": f.label, "items": list(f.items), "criteria": [c for c in f.criteria if c in criteria]})
        for f in facts
    ]


def _number(weight: float) -> float | int:
    """Return a weight as YAML writes it without an exponent, which not every reader takes for a number."""
    return int(weight) if weight == int(weight) else float(f"{weight:.15f}")


def _without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}
