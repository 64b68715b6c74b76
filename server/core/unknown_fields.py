"""Removes fields unknown to this version from JSON written by a newer one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec.inspect as types


def any_name(name: str) -> bool:
    """Allow every unknown field to be dropped."""
    return True


def without_unknown(value: Any, kind: Any, may_drop: Callable[[str], bool] = any_name) -> tuple[Any, frozenset[str]]:
    """Return decoded JSON without the fields that the structs of a type lack, and the names of these fields.

    Only fields that `may_drop` accepts are removed; other mismatches are left for msgspec to report.
    """
    dropped: set[str] = set()
    return _strip(value, _type_info(kind), may_drop, dropped), frozenset(dropped)


@cache
def _type_info(kind: Any) -> types.Type:
    return types.type_info(kind)


def _strip(value: Any, info: types.Type, may_drop: Callable[[str], bool], dropped: set[str]) -> Any:
    match info, value:
        case types.UnionType(), _:
            return _strip_union(value, info, may_drop, dropped)
        case types.StructType(), dict():
            return _strip_struct(value, info, may_drop, dropped)
        case types.DictType(), dict():
            return {key: _strip(item, info.value_type, may_drop, dropped) for key, item in value.items()}
        case ((types.VarTupleType() | types.ListType()), list()):
            return [_strip(item, info.item_type, may_drop, dropped) for item in value]
        case _:
            return value


def _strip_union(value: Any, info: types.UnionType, may_drop: Callable[[str], bool], dropped: set[str]) -> Any:
    structs = [kind for kind in info.types if isinstance(kind, types.StructType)]
    if isinstance(value, dict) and structs:
        fitting = [kind for kind in structs if kind.tag_field is None or value.get(kind.tag_field) == kind.tag]
        return _strip(value, fitting[0], may_drop, dropped) if fitting else value
    containers = [kind for kind in info.types if isinstance(kind, types.VarTupleType | types.ListType | types.DictType)]
    for kind in containers:
        value = _strip(value, kind, may_drop, dropped)
    return value


def _strip_struct(
    value: dict[str, Any], info: types.StructType, may_drop: Callable[[str], bool], dropped: set[str]
) -> dict[str, Any]:
    fields = {field.encode_name: field.type for field in info.fields}
    known: dict[str, Any] = {}
    for name, item in value.items():
        if name in fields:
            known[name] = _strip(item, fields[name], may_drop, dropped)
        elif name != info.tag_field and may_drop(name):
            dropped.add(name)
        else:
            known[name] = item
    return known
