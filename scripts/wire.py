"""Reads the protocol from the server's types; the base of the generated page and the TypeScript types."""

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

from scripts import message_catalogue
from server import core, messages
from server.core.commands import WireCommand
from server.handlers import another_session, api_types, entered_answer
from server.live import protocol

SERVER = Path(core.__path__[0]).parent


@cache
def struct(cls: type[Struct]) -> types.StructType:
    """Return msgspec's description of a struct."""
    info = types.type_info(cls)
    assert isinstance(info, types.StructType)
    return info


def structs(root: Any) -> dict[type[Struct], types.StructType]:
    """Return every struct that `root` (a struct or a union of structs) consists of, dependencies first."""
    found: dict[type[Struct], types.StructType] = {}
    seen: set[type[Struct]] = set()

    def visit(info: types.Type) -> None:
        if isinstance(info, types.StructType) and info.cls not in seen:
            seen.add(info.cls)  # before its fields: a statement may hold statements
            for field in info.fields:
                visit(field.type)
            found[info.cls] = info
        for part in parts(info):
            visit(part)

    visit(types.type_info(root))
    return found


def parts(info: types.Type) -> tuple[types.Type, ...]:
    """Return the types that a union, a list or a mapping consists of."""
    if isinstance(info, types.UnionType):
        return info.types
    if isinstance(info, types.VarTupleType | types.ListType):
        return (info.item_type,)
    if isinstance(info, types.TupleType):
        return info.item_types
    if isinstance(info, types.DictType):
        return (info.value_type,)
    return ()


def members(union: Any) -> tuple[type[Struct], ...]:
    """Return the structs of a union, in order."""
    return get_args(union)


def is_command(info: types.UnionType) -> bool:
    """Return whether the union is that of all commands, which has its own name."""
    return {part.cls for part in info.types if isinstance(part, types.StructType)} == set(members(WireCommand))


API_FILES = (api_types.__name__, another_session.__name__, entered_answer.__name__)


def api_structs() -> Iterator[type[Struct]]:
    """Yield every struct of the HTTP API, in the order of the file."""
    for value in vars(api_types).values():
        if inspect.isclass(value) and issubclass(value, Struct) and value.__module__ in API_FILES:
            yield value


@cache
def client_structs() -> frozenset[type[Struct]]:
    """Return the structs that clients send; their fields with defaults may be left out."""
    roots = [protocol.Inbound, *(body for body in api_structs() if body.__struct_config__.forbid_unknown_fields)]
    return frozenset(cls for root in roots for cls in structs(root))


@cache
def server_structs() -> frozenset[type[Struct]]:
    """Return the structs that the server sends; they always have all fields."""
    roots = [protocol.Message, *(body for body in api_structs() if not body.__struct_config__.forbid_unknown_fields)]
    return frozenset(cls for root in roots for cls in structs(root))


@cache
def literals() -> dict[frozenset[Any], tuple[str, tuple[Any, ...]]]:
    """Return the name and the ordered values of each named Literal in the server's types."""
    modules = {cls.__module__ for cls in client_structs() | server_structs()}
    return {
        frozenset(get_args(value)): (name, get_args(value))
        for module in sorted(modules)
        for name, value in vars(sys.modules[module]).items()
        if get_origin(value) is Literal
    }


def literal(info: types.LiteralType) -> tuple[str | None, tuple[Any, ...]]:
    """Return the name of a Literal, if it has one, and its values in order."""
    return literals().get(frozenset(info.values), (None, tuple(sorted(map(str, info.values), reverse=True))))


def optional(field: types.Field) -> bool:
    """Return whether clients may leave out the field."""
    return not field.required


def default(field: types.Field) -> Any:
    """Return the default of the field; UNSET where leaving it out has its own meaning."""
    if field.default is not NODEFAULT:
        return field.default
    return field.default_factory() if field.default_factory is not NODEFAULT else UNSET


def sentence(thing: object) -> str:
    """Return a docstring on one line, in JSON terms."""
    return re.sub(r"\bNone\b", "null", " ".join((inspect.getdoc(thing) or "").split()))


def refusals() -> Iterator[tuple[str, str, str]]:
    """Yield each code the server refuses with, its parameters, and its English sentence with "…" where they stand."""
    written = {
        node.value
        for path in SERVER.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for entry in message_catalogue.entries():
        code = entry.id.removeprefix("refused-").replace("-", "_")
        if entry.id.startswith("refused-") and code in written:
            arguments = {name: "…" for name in entry.documented}
            yield code, ", ".join(entry.documented), messages.text("en", entry.id, **arguments)
