"""web/src/api/wire.ts: the wire and the HTTP API as TypeScript types."""

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
    """Return the whole file."""
    from_client, from_server = wire.client_structs(), wire.server_structs()
    if both := {cls for cls in from_client & from_server if any(not field.required for field in fields(cls))}:
        raise ValueError(f"both sides send {sorted(cls.__name__ for cls in both)}: say which fields may be left out")
    blocks = [HEAD, f"export const VERSION = {protocol.VERSION};\n", extensions(), close_codes(), *literals()]
    for root in (protocol.Message, protocol.Inbound, *wire.api_structs()):
        blocks += [interface(cls, cls in from_client) for cls in wire.structs(root)]
    blocks += [union("WireCommand", WireCommand), union("Inbound", protocol.Inbound)]
    blocks += [union("Message", protocol.Message)]
    return "\n".join(dict.fromkeys(blocks))


def extensions() -> str:
    """What pages announce in hello."""
    return (
        "/** What this page may say that an older server does not know; hello announces it. */\n"
        f"export const EXTENSIONS: readonly string[] = {_json(protocol.EXTENSIONS)};\n"
    )


def close_codes() -> str:
    """Return the table of close codes."""
    rows = (f"  {code.value}: {{ again: {_json(code.again)} }},\n" for code in protocol.CloseCode)
    kind = "Record<number, { again: boolean }>"
    return f"export const CLOSE_CODES: {kind} = {{\n{''.join(rows)}}};\n"


def literals() -> Iterator[str]:
    """Yield a type for each named Literal."""
    for name, values in wire.literals().values():
        yield f"export type {name} = {' | '.join(map(_json, values))};\n"


def interface(cls: type[Struct], from_client: bool) -> str:
    """Return one struct; if clients send it, its fields with defaults are optional."""
    info = wire.struct(cls)
    fields = [f"  {info.tag_field}: {_json(info.tag)};\n"] if info.tag_field else []
    for field in info.fields:
        mark = "?" if from_client and wire.optional(field) else ""
        fields.append(f"  {field.encode_name}{mark}: {typescript(field.type)};\n")
    return f"/** {wire.sentence(cls)} */\nexport interface {cls.__name__} {{\n{''.join(fields)}}}\n"


def union(name: str, of: Any) -> str:
    """Return a named union of structs."""
    return f"export type {name} = {' | '.join(cls.__name__ for cls in wire.members(of))};\n"


def typescript(info: types.Type) -> str:
    """Return a type in TypeScript."""
    if type(info) in PLAIN:
        return PLAIN[type(info)]
    if isinstance(info, types.NoneType):
        return "null"
    if isinstance(info, types.StructType):
        return info.cls.__name__
    if isinstance(info, types.LiteralType):
        name, values = wire.literal(info)
        return name or " | ".join(map(_json, values))
    if isinstance(info, types.VarTupleType | types.ListType):
        item = typescript(info.item_type)
        return f"({item})[]" if " " in item else f"{item}[]"
    if isinstance(info, types.TupleType):
        return f"[{', '.join(typescript(part) for part in info.item_types)}]"
    if isinstance(info, types.DictType):
        return f"Record<string, {typescript(info.value_type)}>"
    if isinstance(info, types.UnionType):
        if wire.is_command(info):
            return "WireCommand"
        return " | ".join(dict.fromkeys(typescript(part) for part in info.types))
    raise TypeError(f"no TypeScript type for {info}")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
