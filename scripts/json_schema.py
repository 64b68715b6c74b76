"""What a type looks like as JSON: every field of every struct, without the names that only Python sees."""

from __future__ import annotations

from typing import Any

import msgspec

# What a schema says beside the shape of the JSON: texts for people, and where a definition stands.
BESIDE = {"title", "description", "discriminator", "$defs"}


def shape(kind: Any) -> dict[str, Any]:
    """The JSON Schema of a type in one piece, so that it changes when the JSON does and not when a class is renamed."""
    schema = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(kind)))  # as it is read from a file
    found: dict[str, Any] = _inlined(schema, schema.get("$defs", {}))
    return found


def by_tag(schemas: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The schemas of a tagged union by their tags."""
    return {schema["properties"]["type"]["enum"][0]: schema for schema in schemas}


def _inlined(schema: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(schema, list):
        return [_inlined(item, definitions) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    # The names of fields are not words of the schema: a field may be called "title".
    return {
        key: {name: _inlined(field, definitions) for name, field in item.items()}
        if key == "properties"
        else _inlined(item, definitions)
        for key, item in schema.items()
        if key not in BESIDE
    }
