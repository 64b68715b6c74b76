"""JSON from a newer version: what it holds beyond the types that this version knows, left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec.inspect as types


def any_name(name: str) -> bool:
    """Whether an unknown field may be left out: it may, whatever it is called."""
    return True


def without_unknown(value: Any, kind: Any, may_drop: Callable[[str], bool] = any_name) -> tuple[Any, frozenset[str]]:
    """Decoded JSON without the fields that the structs of a type do not have, and the names of those.

    Only fields that `may_drop` says yes to are left out; whatever else does not fit the type is left as it is, for
    msgspec to complain about.
    """
    dropped: set[str] = set()
    return _strip(value, _seen(kind), may_drop, dropped), frozenset(dropped)


@cache
def _seen(kind: Any) -> types.Type:
    return types.type_info(kind)


def _strip(value: Any, seen: types.Type, may_drop: Callable[[str], bool], dropped: set[str]) -> Any:
    match seen, value:
        case types.UnionType(), _:
            return _strip_union(value, seen, may_drop, dropped)
        case types.StructType(), dict():
            return _strip_struct(value, seen, may_drop, dropped)
        case types.DictType(), dict():
            return {key: _strip(item, seen.value_type, may_drop, dropped) for key, item in value.items()}
        case ((types.VarTupleType() | types.ListType()), list()):
            return [_strip(item, seen.item_type, may_drop, dropped) for item in value]
        case _:
            return value


def _strip_union(value: Any, seen: types.UnionType, may_drop: Callable[[str], bool], dropped: set[str]) -> Any:
    structs = [kind for kind in seen.types if isinstance(kind, types.StructType)]
    if isinstance(value, dict) and structs:
        fitting = [kind for kind in structs if kind.tag_field is None or value.get(kind.tag_field) == kind.tag]
        return _strip(value, fitting[0], may_drop, dropped) if fitting else value
    containers = [kind for kind in seen.types if isinstance(kind, types.VarTupleType | types.ListType | types.DictType)]
    for kind in containers:
        value = _strip(value, kind, may_drop, dropped)
    return value


def _strip_struct(
    value: dict[str, Any], seen: types.StructType, may_drop: Callable[[str], bool], dropped: set[str]
) -> dict[str, Any]:
    fields = {field.encode_name: field.type for field in seen.fields}
    kept: dict[str, Any] = {}
    for name, item in value.items():
        if name in fields:
            kept[name] = _strip(item, fields[name], may_drop, dropped)
        elif name != seen.tag_field and may_drop(name):
            dropped.add(name)
        else:
            kept[name] = item
    return kept
