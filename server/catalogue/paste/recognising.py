"""Recognises the form of a pasted text or a file."""

from __future__ import annotations

import re

import msgspec

from server.catalogue.form import TemplateFile
from server.catalogue.paste.delimited import LINE_ENDS, separator_of
from server.catalogue.paste.headings import part_of
from server.catalogue.paste.markdown_table import is_markdown_table
from server.catalogue.paste.result import Form, Unusable
from server.catalogue.written_numbers import is_number

ZIP = b"PK\x03\x04"
# Files that some programs call spreadsheets or texts, by their first bytes.
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b", b"PK\x05\x06")

_FIELDS = "|".join(field.encode_name for field in msgspec.structs.fields(TemplateFile))
_KNOWN = re.compile(rf"(?:{_FIELDS})\s*:(?:\s|$)")
_FIELD = re.compile(r"[a-z_]+:(?:\s|$)")
# Names under a heading, which YAML would want behind dashes.
_HEADED_LIST = re.compile(r"^(?:options|criteria):[ \t]*\n+(?!\s|-|#)[^:\n]+$", re.MULTILINE)


def is_spreadsheet(content: bytes) -> bool:
    """Return whether a file may be a spreadsheet in XLSX; raises Unusable for other files that are no text."""
    if content.startswith(_OLD_SPREADSHEET):
        raise Unusable("other_spreadsheet")
    if content.startswith(_OTHERS):
        raise Unusable("not_text")
    return content.startswith(ZIP)


def form_of(text: str, name: str) -> tuple[Form, str]:
    """Return the form of a text in a file of this name (empty if it was pasted), and the separator of a table."""
    kind = name.rpartition(".")[2].casefold() if "." in name else ""
    if kind in ("yaml", "yml", "json") or (kind not in ("csv", "tsv", "md") and is_yaml(text)):
        return "yaml", ""
    if is_markdown_table(text):
        return "markdown", ""
    separator = separator_of(text)
    if kind in ("csv", "tsv"):
        return "table", separator or ("\t" if kind == "tsv" else ",")
    if separator and (separator != "," or _is_table(text)):
        return "table", separator
    if separator is None and (separator := _headed(text)):
        return "table", separator
    return "list", ""


def is_yaml(text: str) -> bool:
    """Return whether a text is YAML, or was meant to be: it begins a field of a template, or has fields only."""
    lines = [line for line in LINE_ENDS.split(text.removeprefix("\ufeff")) if line.strip() and not line.startswith("#")]
    if not lines:
        return False
    if lines[0].startswith(("%YAML", "--- ")) or lines[0] == "---":
        return True
    if lines[0].startswith("{"):
        return any(_KNOWN.search(line.replace('"', "").replace("'", "")) for line in lines)
    if _HEADED_LIST.search("\n".join(lines)):
        return False
    first = [line for line in lines if not line.startswith((" ", "\t", "-"))]
    return any(_KNOWN.match(line) for line in first) or (bool(first) and all(map(_FIELD.match, first)))


def _is_table(text: str) -> bool:
    """Return whether lines with commas are a table and no sentences: by a heading that names a part, or by numbers."""
    rows = [[cell.strip() for cell in line.split(",")] for line in LINE_ENDS.split(text) if line.strip()]
    return not rows[0][0] or any(map(part_of, rows[0])) or any(is_number(cell) for row in rows[1:] for cell in row[1:])


def _headed(text: str) -> str | None:
    """Return the separator after a first cell that names a part, of a table with rows of different lengths."""
    first = next((line for line in LINE_ENDS.split(text) if line.strip()), "")
    for separator in ";,\t":
        if separator in first and part_of(first.partition(separator)[0].strip(' "')) in ("option", "criterion"):
            return separator
    return None
