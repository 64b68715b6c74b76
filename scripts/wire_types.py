"""web/src/lib/wire.ts: the wire and the HTTP API as TypeScript types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec.inspect as types
from msgspec import Struct
from msgspec.structs import fields

from scripts import wire
from server.core.commands import WireCommand
from server.live import protocol

HEAD = """\
// The wire and the HTTP API as types, in the words of server/live/protocol.py and server/handlers/api_types.py.
// Written by `make generated`: change it there.
"""

PLAIN = {types.IntType: "number", types.FloatType: "number", types.StrType: "string", types.BoolType: "boolean"}


def text() -> str:
    """The whole file."""
    asked, answered = wire.asked(), wire.answered()
    if both := {cls for cls in asked & answered if any(not field.required for field in fields(cls))}:
        raise ValueError(f"both sides send {sorted(cls.__name__ for cls in both)}: say which fields may be left out")
    blocks = [HEAD, f"export const VERSION = {protocol.VERSION};\n", close_codes(), *words()]
    for root in (protocol.Message, protocol.Inbound, *wire.bodies()):
        blocks += [interface(cls, cls in asked) for cls in wire.structs(root)]
    blocks += [union("WireCommand", WireCommand), union("Inbound", protocol.Inbound)]
    blocks += [union("Message", protocol.Message)]
    return "\n".join(dict.fromkeys(blocks))


def close_codes() -> str:
    """The table of close codes."""
    rows = (
        f"  {code.value}: {{ name: {_json(code.name)}, again: {_json(code.again)}, meaning: {_json(code.meaning)} }},\n"
        for code in protocol.CloseCode
    )
    kind = "Record<number, { name: string; again: boolean; meaning: string }>"
    return f"export const CLOSE_CODES: {kind} = {{\n{''.join(rows)}}};\n"


def words() -> Iterator[str]:
    """A type for each named set of words."""
    for name, values in wire.literals().values():
        yield f"export type {name} = {' | '.join(map(_json, values))};\n"


def interface(cls: type[Struct], asked: bool) -> str:
    """One struct; in what a client sends, a field with a default may be left out."""
    seen = wire.struct(cls)
    fields = [f"  {seen.tag_field}: {_json(seen.tag)};\n"] if seen.tag_field else []
    for field in seen.fields:
        mark = "?" if asked and wire.optional(field) else ""
        fields.append(f"  {field.encode_name}{mark}: {written(field.type)};\n")
    return f"/** {wire.sentence(cls)} */\nexport interface {cls.__name__} {{\n{''.join(fields)}}}\n"


def union(name: str, of: Any) -> str:
    """A union of structs under its own name."""
    return f"export type {name} = {' | '.join(cls.__name__ for cls in wire.members(of))};\n"


def written(seen: types.Type) -> str:
    """A type as TypeScript writes it."""
    if type(seen) in PLAIN:
        return PLAIN[type(seen)]
    if isinstance(seen, types.NoneType):
        return "null"
    if isinstance(seen, types.StructType):
        return seen.cls.__name__
    if isinstance(seen, types.LiteralType):
        name, values = wire.words(seen)
        return name or " | ".join(map(_json, values))
    if isinstance(seen, types.VarTupleType | types.ListType):
        item = written(seen.item_type)
        return f"({item})[]" if " " in item else f"{item}[]"
    if isinstance(seen, types.TupleType):
        return f"[{', '.join(written(part) for part in seen.item_types)}]"
    if isinstance(seen, types.DictType):
        return f"Record<string, {written(seen.value_type)}>"
    if isinstance(seen, types.UnionType):
        if wire.is_command(seen):
            return "WireCommand"
        return " | ".join(written(part) for part in seen.types)
    raise TypeError(f"no TypeScript is known for {seen}")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
