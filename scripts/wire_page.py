"""docs/protocol.md: scripts/wire_page.md with what follows from the server's types put in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec.inspect as types
from msgspec import UNSET, Struct

from scripts import wire, wire_example
from server.core import model
from server.core.code import shown
from server.core.commands import WireCommand
from server.live import protocol

TEMPLATE = Path(__file__).with_suffix(".md")
LIMITS = (
    "A message to the server has at most {inbound} bytes. A session has at most {options} options, {criteria} criteria "
    "and {members} members. The server pings every connection now and then; a WebSocket library answers by itself, and "
    "a connection that does not answer is taken for dead. Requests are limited to what a lively person could tap, with "
    "room for what was kept through a dead spot; more of them end the connection with code {too_fast}."
)


def text() -> str:
    """The whole page."""
    filled = {
        "version": str(protocol.VERSION),
        "code": shown(wire_example.CODE),
        "origin": wire_example.ORIGIN,
        **wire_example.conversation(),
        "limits": LIMITS.format(
            inbound=f"{protocol.MOST_INBOUND:,}",
            options=model.MOST_OPTIONS,
            criteria=model.MOST_CRITERIA,
            members=f"{model.MOST_MEMBERS:,}",
            too_fast=int(protocol.CloseCode.TOO_FAST),
        ),
        **sections(),
        "close_codes": table(
            ("code", "name", "come back", "meaning"),
            ((c.value, c.name, "yes" if c.again else "no", c.meaning) for c in protocol.CloseCode),
        ),
        "refusals": table(
            ("code", "sentence"), ((f"`{code}`", "<br>".join(told)) for code, told in wire.refusals().items())
        ),
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda found: filled[found[1]], TEMPLATE.read_text(encoding="utf-8"))


def sections() -> dict[str, str]:
    """The structs, each under one of the page's headings."""
    inbound, outbound = wire.members(protocol.Inbound), wire.members(protocol.Message)
    commands, http = wire.members(WireCommand), tuple(wire.bodies())
    told = {*inbound, *outbound, *commands, *http}
    asked, answered = wire.asked(), wire.answered()
    shared = [cls for root in (protocol.Inbound, protocol.Message, *http) for cls in wire.structs(root)]
    return {
        "from_client": described(inbound, 3, asked),
        "commands": described(commands, 4, asked),
        "from_server": described(outbound, 3, asked),
        "shared": described((cls for cls in dict.fromkeys(shared) if cls not in told), 3, asked - answered),
        "http": described(http, 3, asked),
    }


def described(structs: Iterable[type[Struct]], level: int, asked: set[type[Struct]]) -> str:
    """A heading, a sentence and a table of fields for each struct."""
    return "\n\n".join(_described(cls, level, cls in asked) for cls in structs)


def _described(cls: type[Struct], level: int, asked: bool) -> str:
    seen = wire.struct(cls)
    parts = [f"{'#' * level} {cls.__name__}", wire.sentence(cls)]
    rows = [("`type`", f'`"{seen.tag}"`', "required")] if seen.tag else []
    rows += [(f"`{field.encode_name}`", kind(field.type), _left_out(field)) for field in seen.fields]
    if asked:
        parts.append(table(("field", "type", "default"), rows))
    elif rows:
        parts.append(table(("field", "type"), (row[:2] for row in rows)))
    return "\n\n".join(parts)


def _left_out(field: types.Field) -> str:
    if field.required:
        return "required"
    value = wire.default(field)
    return "stays as it is" if value is UNSET else f"`{wire_example.flat(value)}`"


def kind(seen: types.Type) -> str:
    """A type in words."""
    match seen:
        case types.StructType():
            return f"[{seen.cls.__name__}](#{seen.cls.__name__.lower()})"
        case types.UnionType():
            if wire.is_command(seen):
                return "one of the [commands](#commands)"
            return " or ".join(kind(part) for part in seen.types)
        case types.VarTupleType() | types.ListType():
            return f"list of {kind(seen.item_type)}"
        case types.TupleType():
            return f"list of {', '.join(kind(part) for part in seen.item_types)}"
        case types.DictType():
            return f"mapping of ids to {kind(seen.value_type)}"
        case types.LiteralType():
            *rest, last = (f'`"{word}"`' for word in wire.words(seen)[1])
            return f"{', '.join(rest)} or {last}"
        case types.StrType():
            return "string" + _limits(seen.min_length, seen.max_length, " characters", seen.pattern)
        case types.IntType():
            return "integer" + _limits(seen.ge, seen.le)
        case types.FloatType():
            return "number" + _limits(seen.ge, seen.le)
        case types.BoolType():
            return "boolean"
        case types.NoneType():
            return "null"
    raise TypeError(f"no words are known for {seen}")


def _limits(least: float | None, most: float | None, of: str = "", pattern: str | None = None) -> str:
    if pattern is not None:
        return f" like `{pattern}`"
    if least is not None and most is not None:
        return f", {least:,} to {most:,}{of}"
    if most is not None:
        return f", at most {most:,}{of}"
    return f", at least {least:,}{of}" if least is not None else ""


def table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    escaped = ([str(cell).replace("|", "\\|") for cell in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in escaped)
