"""Checks what a catalogue's files refer to by id: an unknown id is a mistake that lists the known ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from server.catalogue.form import WrittenFact, WrittenGuide
from server.catalogue.nearest import listed, nearest, nearest_first
from server.catalogue.written_numbers import WrittenNumber, read_weight
from server.catalogue.yaml_text import Path, YamlText
from server.core.model import Criterion, Fact, Guide, GuideRule

ID_PATTERN = r"[a-z0-9][a-z0-9-]{0,39}"
# What an id may refer to, with its plural.
PLURALS = {"an option": "options", "a criterion": "criteria", "a figure": "figures"}


def check_id(text: YamlText, path: Path, id: str, what: str, known: Iterable[str]) -> None:
    """Raise CatalogueError unless the id at a path is one of the known ids of `what`, such as “an option”."""
    ids = list(known)
    if id in ids:
        return
    if not ids:
        raise text.wrong(path, f"the id of {what}, but there are no {PLURALS[what]}", mend="leave it out")
    raise text.wrong(path, f"the id of {what}, one of: {listed(nearest_first(id, ids))}", mend=meant(id, ids))


def meant(word: str, known: Iterable[str]) -> str:
    """Return the question whether the most similar of the known words was meant, if one is similar."""
    best = nearest(word, known)
    return f"did you mean “{best}”?" if best else "take one of these"


def facts(text: YamlText, path: Path, written: Sequence[WrittenFact], ids: Sequence[str] | None) -> tuple[Fact, ...]:
    """Return the facts at a path; raise CatalogueError if one refers to another criterion than these.

    Without `ids`, only the form of the references is checked: those of a shared file may be about any template.
    """
    for n, fact in enumerate(written):
        for m, id in enumerate(fact.criteria):
            at = (*path, n, "criteria", m)
            if ids is not None:
                check_id(text, at, id, "a criterion", ids)
            elif not re.fullmatch(ID_PATTERN, id):
                raise text.wrong_type(at)
    return tuple(Fact(fact.label, fact.items, fact.criteria) for fact in written)


def guide(
    text: YamlText, written: WrittenGuide | None, options: Sequence[str], criteria: Sequence[Criterion]
) -> Guide | None:
    """Return the guide, or None if there is none; raise CatalogueError if a rule refers to anything unknown."""
    if written is None:
        return None
    weighted = [c.id for c in criteria if not c.knock_out]
    rules: list[GuideRule] = []
    for n, rule in enumerate(written.rules):
        at: Path = ("guide", "rules", n)
        check_id(text, (*at, "names"), rule.names, "an option", options)
        rules.append(GuideRule(rule.text, rule.names, _points(text, (*at, "weights"), rule.weights, weighted)))
    return Guide(written.question, tuple(rules), written.source)


def _points(text: YamlText, path: Path, written: Mapping[str, str], weighted: Sequence[str]) -> dict[str, float]:
    points: dict[str, float] = {}
    for id, weight in written.items():
        if id not in weighted:
            known = f"ids of criteria with a weight, from: {listed(nearest_first(id, weighted))}"
            raise text.wrong(path, known, got=f'"{id}"', mend=meant(id, weighted))
        number = read_weight(weight)
        if not isinstance(number, WrittenNumber):
            raise text.wrong((*path, id), text.words.expected["weight"], mend=f"write for example “{id}: 3”")
        points[id] = number.value
    if not any(points.values()):
        raise text.mistake(path, "expected at least one weight above 0; give points to the criterion that matters most")
    return points
