"""Schemas as generators of clients read them.

What is the same to a validator is not to openapi-typescript and openapi-python-client: a field with a default counts as
required by one, and `items: false` stops the other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

Schemas = dict[str, Any]

REFERENCE = "#/components/schemas/"


def readable(schemas: Schemas, requested: Iterable[str]) -> Schemas:
    """Return the schemas of an API, of which the named ones are the bodies of requests.

    In a request, a field with a default may be left out; in an answer, it is always there.
    """
    sent = set(_reached(schemas, requested))
    return {name: _fields(_arrays(schema), optional=name in sent) for name, schema in schemas.items()}


def _reached(schemas: Schemas, names: Iterable[str]) -> Iterator[str]:
    found, left = set(names), list(names)
    while left:
        for name in _references(schemas[left.pop()]):
            if name not in found:
                found.add(name)
                left.append(name)
    yield from found


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(reference := schema.get("$ref"), str):
            yield reference.removeprefix(REFERENCE)
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _references(part)


def _arrays(schema: Any) -> Any:
    """Describe arrays of a fixed length by their length and one schema for all items."""
    if isinstance(schema, list):
        return [_arrays(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    described = {name: _arrays(part) for name, part in schema.items()}
    if described.get("items") is False:
        kinds = {json.dumps(kind, sort_keys=True): kind for kind in described.pop("prefixItems", ())}
        described["items"] = next(iter(kinds.values())) if len(kinds) == 1 else {"anyOf": list(kinds.values())}
    return described


def _fields(schema: Schemas, *, optional: bool) -> Schemas:
    fields = schema.get("properties", {})
    defaults = [name for name, field in fields.items() if "default" in field]
    if not defaults:
        return schema
    told = {name: _without_default(field, optional) if name in defaults else field for name, field in fields.items()}
    required = schema.get("required", []) if optional else [*schema.get("required", []), *defaults]
    changed = {name: value for name, value in schema.items() if name != "required"} | {"properties": told}
    return {**changed, "required": required} if required else changed


def _without_default(field: Schemas, optional: bool) -> Schemas:
    plain = {name: value for name, value in field.items() if name != "default"}
    return {**plain, "description": f"Default: {json.dumps(field['default'])}."} if optional else plain
