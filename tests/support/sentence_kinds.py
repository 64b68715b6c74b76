"""Every sentence in the findings, by its kind, and each with one thing changed: what a checker must reject."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from msgspec import Struct, structs

from scripts.message_catalogue import entries
from server.analysis.findings import Solidity
from server.core.model import Description
from server.core.statement import Param, Phrase, Statement

Path = tuple[str | int, ...]
Kind = tuple[str, str]  # the family of messages, and the code

# By the last field above a statement, unless it is the statement of the headline or of part of a field.
FAMILIES = {
    "": "headline",
    "sensitivity": "flip",
    "weights": "weighed",
    "left_out": "without",
    "one_changed": "changed",
    "opinions": "opinions",
    "agreement": "concord",
    "change": "change",
    "stop": "stop",
    "same_raters": "comparison",
    "possible": "comparison",
    "confident": "view",
    "experienced": "view",
}


def every_kind() -> set[Kind]:
    """Every kind of sentence that the analyses have a message for; parts of other messages are left out."""
    families = {*FAMILIES.values(), "why"}
    found = [entry for entry in entries() if entry.file == "analysis.ftl"]
    parts = {part for entry in found for part in entry.references}
    kinds = (entry.id.partition("-")[::2] for entry in found if entry.id not in parts)
    return {(family, code.replace("-", "_")) for family, code in kinds if family in families}


def statements(findings: Solidity) -> Iterator[tuple[Kind, Path, Statement]]:
    """Yield every statement with its kind and its place."""
    for path, statement in _statements(findings, ()):
        names = [part for part in path if isinstance(part, str)]
        family = FAMILIES[names[0] if len(names) > 1 else ""]
        family = {"why": "why", "limits": "comparison"}.get(names[-1], family)
        yield (family, statement.code), path, statement


def _statements(value: object, path: Path) -> Iterator[tuple[Path, Statement]]:
    if isinstance(value, Statement):
        yield path, value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _statements(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _statements(item, (*path, place))


def falsified(
    findings: Solidity, path: Path, statement: Statement, about: Description, chance: Random
) -> Iterator[tuple[str, Solidity]]:
    """Yield the findings with another code, and with each of the parameters changed, each with the name of it."""
    yield "code", _with(findings, path, Statement(f"no_{statement.code}", statement.params))
    for name, given in statement.params.items():
        other = _other(name, given, about, chance)
        if other is not None:
            yield name, _with(findings, path, Statement(statement.code, statement.params | {name: other}))


def _other(name: str, given: Param, about: Description, chance: Random) -> Param | None:
    """Return another value; None if there is none."""
    if isinstance(given, int | float):
        return given + (1 if isinstance(given, int) else 0.07)
    ids = [o.id for o in about.options] if "option" in name else [c.id for c in about.criteria]
    if isinstance(given, tuple):
        if len(given) > 1 or isinstance(given[0], Phrase):
            return given[1:] or given * 2
        others = [id for id in ids if id not in given]
        return (chance.choice(others),) if others else None
    if "option" not in name and "criteri" not in name:
        return f"no {given}"
    others = [id for id in ids if id != given]
    return chance.choice(others) if others else None


def _with(value: Any, path: Path, statement: Statement) -> Any:
    """Return the value with another statement at its place."""
    if not path:
        return statement
    part, rest = path[0], path[1:]
    if isinstance(part, int):
        return (*value[:part], _with(value[part], rest, statement), *value[part + 1 :])
    return structs.replace(value, **{part: _with(getattr(value, part), rest, statement)})
