"""What crosses the wire, read from the server's own types: the ground both generated files stand on."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import msgspec.inspect as types
from msgspec import NODEFAULT, UNSET, Struct

from server import core
from server.core.commands import WireCommand
from server.handlers import api_types
from server.live import protocol

CORE = Path(core.__path__[0])


@cache
def struct(cls: type[Struct]) -> types.StructType:
    """How msgspec sees a struct."""
    seen = types.type_info(cls)
    assert isinstance(seen, types.StructType)
    return seen


def structs(root: Any) -> dict[type[Struct], types.StructType]:
    """Every struct that `root` (a struct, or a union of them) is made of, each after those it needs."""
    found: dict[type[Struct], types.StructType] = {}

    def visit(seen: types.Type) -> None:
        if isinstance(seen, types.StructType) and seen.cls not in found:
            for field in seen.fields:
                visit(field.type)
            found[seen.cls] = seen
        for part in parts(seen):
            visit(part)

    visit(types.type_info(root))
    return found


def parts(seen: types.Type) -> tuple[types.Type, ...]:
    """What a union, a list or a mapping is made of."""
    if isinstance(seen, types.UnionType):
        return seen.types
    if isinstance(seen, types.VarTupleType | types.ListType):
        return (seen.item_type,)
    if isinstance(seen, types.TupleType):
        return seen.item_types
    if isinstance(seen, types.DictType):
        return (seen.value_type,)
    return ()


def members(union: Any) -> tuple[type[Struct], ...]:
    """The structs of a union, in its own order."""
    return get_args(union)


def is_command(seen: types.UnionType) -> bool:
    """Whether the union is that of all commands, which has a name of its own."""
    return {part.cls for part in seen.types if isinstance(part, types.StructType)} == set(members(WireCommand))


def bodies() -> Iterator[type[Struct]]:
    """Every struct of the HTTP API, in the file's order."""
    for value in vars(api_types).values():
        if inspect.isclass(value) and issubclass(value, Struct) and value.__module__ == api_types.__name__:
            yield value


def asked() -> set[type[Struct]]:
    """The structs a client sends; in them, what has a default may be left out."""
    roots = [protocol.Inbound, *(body for body in bodies() if body.__struct_config__.forbid_unknown_fields)]
    return {cls for root in roots for cls in structs(root)}


def answered() -> set[type[Struct]]:
    """The structs the server sends; in them every field is there."""
    roots = [protocol.Message, *(body for body in bodies() if not body.__struct_config__.forbid_unknown_fields)]
    return {cls for root in roots for cls in structs(root)}


@cache
def literals() -> dict[frozenset[Any], tuple[str, tuple[Any, ...]]]:
    """Name and values, in order, of each set of words that the server's types have a name for."""
    modules = {cls.__module__ for cls in asked() | answered()}
    return {
        frozenset(get_args(value)): (name, get_args(value))
        for module in sorted(modules)
        for name, value in vars(sys.modules[module]).items()
        if get_origin(value) is Literal
    }


def words(seen: types.LiteralType) -> tuple[str | None, tuple[Any, ...]]:
    """The name of a set of words, if it has one, and the words in order."""
    return literals().get(frozenset(seen.values), (None, tuple(sorted(map(str, seen.values), reverse=True))))


def optional(field: types.Field) -> bool:
    """Whether the field may be left out of what a client sends."""
    return not field.required


def default(field: types.Field) -> Any:
    """What the field is when left out; UNSET where that has a meaning of its own."""
    if field.default is not NODEFAULT:
        return field.default
    return field.default_factory() if field.default_factory is not NODEFAULT else UNSET


def sentence(thing: object) -> str:
    """A docstring's text in one line, in the words of the wire."""
    return re.sub(r"\bNone\b", "null", " ".join((inspect.getdoc(thing) or "").split()))


def refusals() -> dict[str, list[str]]:
    """The sentences that go with each code the rules of the meeting refuse with; "…" stands for what varies."""
    found: dict[str, list[str]] = {}
    for path in sorted(CORE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="Refused"), args=[ast.Constant(value=str(code)), told]):
                    sentences = found.setdefault(code, [])
                    if (text := _text(told)) not in sentences:
                        sentences.append(text)
    return dict(sorted(found.items()))


def _text(told: ast.expr) -> str:
    match told:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=pieces):
            return "".join(_text(piece) for piece in pieces)
    return "…"
