"""Says what is wrong with a message that does not have its type, in words that any reader knows.

msgspec's own messages name Python's types ("Expected `str` matching regex"), and exist in English alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import msgspec.inspect as types

from server.core.statement import Phrase

# msgspec's names of types in JSON.
KINDS = {
    "str": "text",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "array": "list",
    "object": "object",
    "null": "null",
    "bytes": "text",
}
# What a text of a certain form is called, by its pattern.
FORMS = {
    r"^[a-z_]{1,40}$": "name",
    r"^[A-Za-z0-9_-]{8,40}$": "client",
    r"^[a-z0-9][a-z0-9-]{0,39}$": "id",
    r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$": "language",
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "day",
    r"^\d{4}-\d{2}-\d{2}$": "day",
    r"^[^@\s]*@[^@\s]+$": "address",
}
Params = dict[str, str | int | float]
Found = Callable[[re.Match[str], str], tuple[str, Params]]


def misread(error: Exception, content: str | bytes, kind: Any) -> Phrase:
    """Return what is wrong with JSON that was to be of a type; `error` is what decoding it raised."""
    if isinstance(error, RecursionError):
        return Phrase("misread_depth", {})
    if isinstance(error, UnicodeError):
        return Phrase("misread_utf8", {})
    complaint, _, place = str(error).partition(" - at `")
    if place.startswith("key` in `"):
        place = place.removeprefix("key` in `")
    field = place.rstrip("`").removeprefix("$").removeprefix(".")
    if complaint.startswith("Invalid") and " value" in complaint and (allowed := _allowed(content, kind, field)):
        return Phrase("misread_choice", {"field": field, "allowed": ", ".join(allowed)})
    for pattern, found in _COMPLAINTS:
        if match := re.fullmatch(pattern, complaint, re.DOTALL):
            return Phrase(*found(match, field))
    return Phrase("misread_other", {"field": field})


def _inside(field: str, name: str) -> str:
    return f"{field}.{name}" if field else name


def _kind(match: re.Match[str], field: str) -> tuple[str, Params]:
    kinds = [KINDS.get(kind.strip(), "") for kind in match[1].split("|")]
    expected = next((kind for kind in kinds if kind not in ("", "null")), "null")
    if not field:
        return "misread_object", {}
    return "misread_kind", {"field": field, "expected": expected}


def _number(text: str) -> int | float:
    value = float(text)
    return int(value) if value.is_integer() else value


_COMPLAINTS: tuple[tuple[str, Found], ...] = (
    (r"JSON is malformed: .*\(byte (\d+)\)", lambda m, field: ("misread_json", {"byte": int(m[1])})),
    (r"Input data was truncated", lambda m, field: ("misread_cut", {})),
    (r"Object missing required field `(.*)`", lambda m, f: ("misread_missing", {"field": _inside(f, m[1])})),
    (r"Object contains unknown field `(.*)`", lambda m, f: ("misread_unknown", {"field": _inside(f, m[1][:40])})),
    (
        r"Expected `str` matching regex '(.*)'",
        lambda m, f: ("misread_form", {"field": f, "form": FORMS.get(m[1].replace("\\\\", "\\"), "other")}),
    ),
    (r"Invalid base64 encoded string", lambda m, f: ("misread_form", {"field": f, "form": "base64"})),
    (r"Expected `\w+` of length <= (\d+)", lambda m, f: ("misread_long", {"field": f, "most": int(m[1])})),
    (r"Expected `\w+` of length >= (\d+)", lambda m, f: ("misread_short", {"field": f, "least": int(m[1])})),
    (r"Expected `\w+` <=? ([-\d.e+]+)", lambda m, f: ("misread_high", {"field": f, "most": _number(m[1])})),
    (r"Expected `\w+` >=? ([-\d.e+]+)", lambda m, f: ("misread_low", {"field": f, "least": _number(m[1])})),
    (r"Expected `([\w |]+)`(?:, got `.*`)?", _kind),
)


def _allowed(content: str | bytes, kind: Any, field: str) -> list[str]:
    """Return the values that a field of a message may have; empty if there is no list of them."""
    try:
        value = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeError):
        return []
    kinds = [types.type_info(kind)]
    for name, number in re.findall(r"([^.\[\]]+)|\[(\d+|\.\.\.)\]", field):
        tags = [str(k.tag) for k in _flat(kinds) if isinstance(k, types.StructType) and k.tag_field == name]
        if tags:
            return tags
        kinds = list(_steps(kinds, value, name))
        if number and isinstance(value, list):
            value = value[int(number)] if number.isdigit() and int(number) < len(value) else None
        elif isinstance(value, dict):
            value = value.get(name)
    return [str(choice) for k in _flat(kinds) if isinstance(k, types.LiteralType) for choice in k.values]


def _steps(kinds: list[types.Type], value: Any, name: str) -> Iterator[types.Type]:
    """Yield the types that a field or an item of these types may have."""
    for kind in _flat(kinds):
        match kind:
            case types.StructType() if name:
                tag = value.get(kind.tag_field) if kind.tag_field and isinstance(value, dict) else None
                if tag is None or tag == kind.tag:
                    yield from (field.type for field in kind.fields if field.encode_name == name)
            case types.VarTupleType() | types.ListType() if not name:
                yield kind.item_type
            case types.TupleType() if not name:
                yield from kind.item_types
            case types.DictType():
                yield kind.value_type


def _flat(kinds: list[types.Type]) -> Iterator[types.Type]:
    for kind in kinds:
        yield from kind.types if isinstance(kind, types.UnionType) else (kind,)
