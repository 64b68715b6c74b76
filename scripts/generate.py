"""Writes the files that are generated from the server's types and the measurements: `make generated`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from scripts import measurements_page, message_catalogue, wire_page, wire_types
from server.exports.record import Record

ROOT = Path(__file__).parent.parent


def record_schema() -> str:
    """Return the JSON Schema of the record that `quorum export --format json` writes."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Record)}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


FILES: dict[str, Callable[[], str]] = {
    "docs/measurements.md": measurements_page.text,
    "docs/images/measurements.svg": measurements_page.svg,
    "docs/protocol.md": wire_page.text,
    "docs/record.schema.json": record_schema,
    "web/src/api/wire.ts": wire_types.text,
    "web/src/i18n/ids.ts": message_catalogue.types,
}


def main() -> None:
    """Write every file that is out of date."""
    for name, text in FILES.items():
        path, wanted = ROOT / name, text()
        if not path.is_file() or path.read_text(encoding="utf-8") != wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted, encoding="utf-8")
            print(f"wrote {name}")


if __name__ == "__main__":
    main()
