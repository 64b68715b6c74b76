"""docs/protocol.md: scripts/wire_page.md, filled in from the server's types."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec.inspect as types
from msgspec import UNSET, Struct

from scripts import wire, wire_example
from scripts.wire_statuses import statuses
from server.core import model
from server.core.code import format_code
from server.core.commands import WireCommand
from server.live import protocol

TEMPLATE = Path(__file__).with_suffix(".md")
LIMITS = (
    "A message to the server has at most {inbound} bytes. A session has at most {options} options, {criteria} criteria "
    "and {members} members. The server pings every connection regularly; WebSocket libraries answer automatically, and "
    "a connection that does not answer is closed. Requests are limited to the rate of a busy person tapping, with a "
    "reserve for requests kept while offline; exceeding it closes the connection with code {too_fast}."
)


def text() -> str:
    """Return the whole page."""
    filled = {
        "version": str(protocol.VERSION),
        "code": format_code(wire_example.CODE),
        "origin": wire_example.ORIGIN,
        **wire_example.conversation(),
        "limits": LIMITS.format(
            inbound=f"{protocol.MAX_INBOUND:,}",
            options=model.MAX_OPTIONS,
            criteria=model.MAX_CRITERIA,
            members=f"{model.MAX_MEMBERS:,}",
            too_fast=int(protocol.CloseCode.TOO_FAST),
        ),
        **sections(),
        "close_codes": table(
            ("code", "name", "reconnect", "meaning"),
            ((c.value, c.name, "yes" if c.again else "no", c.meaning) for c in protocol.CloseCode),
        ),
        "statuses": table(
            ("status", "codes"), ((status, ", ".join(f"`{c}`" for c in codes)) for status, codes in statuses())
        ),
        "refusals": table(
            ("code", "params", "sentence"), ((f"`{code}`", params, told) for code, params, told in wire.refusals())
        ),
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda found: filled[found[1]], TEMPLATE.read_text(encoding="utf-8"))


def sections() -> dict[str, str]:
    """Return the sections about structs."""
    inbound, outbound = wire.members(protocol.Inbound), wire.members(protocol.Message)
    commands, http = wire.members(WireCommand), tuple(wire.api_structs())
    listed = {*inbound, *outbound, *commands, *http}
    from_client, from_server = wire.client_structs(), wire.server_structs()
    shared = [cls for root in (protocol.Inbound, protocol.Message, *http) for cls in wire.structs(root)]
    return {
        "from_client": described(inbound, 3, from_client),
        "commands": described(commands, 4, from_client),
        "from_server": described(outbound, 3, from_client),
        "shared": described((cls for cls in dict.fromkeys(shared) if cls not in listed), 3, from_client - from_server),
        "http": described(http, 3, from_client),
    }


def described(structs: Iterable[type[Struct]], level: int, from_client: frozenset[type[Struct]]) -> str:
    """Return a heading, a sentence and a table of fields for each struct."""
    return "\n\n".join(_described(cls, level, cls in from_client) for cls in structs)


def _described(cls: type[Struct], level: int, from_client: bool) -> str:
    info = wire.struct(cls)
    parts = [f"{'#' * level} {cls.__name__}", wire.sentence(cls)]
    rows = [("`type`", f'`"{info.tag}"`', "required")] if info.tag else []
    rows += [(f"`{field.encode_name}`", kind(field.type), _left_out(field)) for field in info.fields]
    if from_client:
        parts.append(table(("field", "type", "default"), rows))
    elif rows:
        parts.append(table(("field", "type"), (row[:2] for row in rows)))
    return "\n\n".join(parts)


def _left_out(field: types.Field) -> str:
    if field.required:
        return "required"
    value = wire.default(field)
    return "unchanged" if value is UNSET else f"`{wire_example.compact(value)}`"


def kind(info: types.Type) -> str:
    """Return a type in words."""
    match info:
        case types.StructType():
            return f"[{info.cls.__name__}](#{info.cls.__name__.lower()})"
        case types.UnionType():
            if wire.is_command(info):
                return "one of the [commands](#commands)"
            return " or ".join(kind(part) for part in info.types)
        case types.VarTupleType() | types.ListType():
            return f"list of {kind(info.item_type)}"
        case types.TupleType():
            return f"list of {', '.join(kind(part) for part in info.item_types)}"
        case types.DictType():
            return f"mapping of ids to {kind(info.value_type)}"
        case types.LiteralType():
            *rest, last = (f'`"{value}"`' for value in wire.literal(info)[1])
            return f"{', '.join(rest)} or {last}"
        case types.StrType():
            return "string" + _limits(info.min_length, info.max_length, " code points", info.pattern)
        case types.BytesType():
            return "string in Base64"
        case types.IntType():
            return "integer" + _limits(info.ge, info.le)
        case types.FloatType():
            return "number" + _limits(info.ge, info.le)
        case types.BoolType():
            return "boolean"
        case types.NoneType():
            return "null"
    raise TypeError(f"no description for {info}")


def _limits(least: float | None, most: float | None, of: str = "", pattern: str | None = None) -> str:
    if pattern is not None:
        return f" like `{pattern}`"
    if least is not None and most is not None:
        return f", {least:,} to {most:,}{of}"
    if most is not None:
        return f", at most {most:,}{of}"
    return f", at least {least:,}{of}" if least is not None else ""


def table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> str:
    """Return a Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    escaped = ([str(cell).replace("|", "\\|") for cell in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in escaped)
