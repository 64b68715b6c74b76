"""The message catalogue as the tests and the generated types look at it: ids, documented parameters, what is used.

A message documents its parameters in the comment above it, one line each: `# $name (Type) - what it is`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from msgspec import Struct

from server.messages.catalogue import FALLBACK, FOLDER

PARAMETER = re.compile(r"\$([a-z][a-z0-9_]*) \(([^)]+)\) - \S")

# What a parameter may be, and what it is in the pages' t(). A type with "|" is one of these words.
TYPES = {
    "String": "string",
    "Number": "number",
    "Share": "number",  # of 1
    "Digits": "number",  # of decimals
    "Time": "number",  # ms since 1970
    "List": "readonly string[]",
    "Option": "string",  # a name; in a statement the id
    "Options": "readonly string[]",
    "Criterion": "string",
    "Criteria": "readonly string[]",
    "Phrase": "string",  # in a statement a code and parameters, which are written out first
    "Phrases": "readonly string[]",
}
# A parameter of these types has a name that says so, which is how a reader of the wire knows that it holds ids.
SUFFIXES = {"Option": "option", "Options": "options", "Criterion": "criterion", "Criteria": "criteria"}


class Entry(Struct):
    """One message or term: where it stands, what it documents, and which variables, messages and functions it uses."""

    id: str
    file: str
    documented: dict[str, str]
    variables: set[str]
    references: set[str]
    functions: set[str]
    comment: str


def languages() -> list[str]:
    """Every language there is a folder of."""
    return sorted(path.name for path in FOLDER.iterdir() if any(path.glob("*.ftl")))


def files(language: str = FALLBACK) -> list[Path]:
    """The files of a language."""
    return sorted((FOLDER / language).glob("*.ftl"))


@cache  # Fluent's parser takes a second for all files
def entries(language: str = FALLBACK) -> list[Entry]:
    """All messages and terms of a language; raises ValueError for what Fluent cannot read."""
    return [entry for path in files(language) for entry in _entries(path)]


def used(id: str, by_id: dict[str, Entry]) -> set[str]:
    """The variables that a message needs, those of the messages it refers to included."""
    entry = by_id[id]
    deeper = (used(other, by_id) for other in entry.references if not other.startswith("-") and other in by_id)
    return entry.variables.union(*deeper)


def words(kind: str) -> list[str]:
    """The words of a type such as "agreed | stable"; none of any other type."""
    return [word.strip() for word in kind.split("|")] if "|" in kind else []


def _entries(path: Path) -> Iterator[Entry]:
    for node in FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Junk):
            raise ValueError(f"{path}: {node.annotations[0].message}: {(node.content or '').splitlines()[0]}")
        if isinstance(node, ast.Message | ast.Term):
            seen = _Uses()
            seen.visit(node)
            comment = node.comment.content if node.comment else ""
            documented = dict(PARAMETER.findall(comment or ""))
            id = f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name
            yield Entry(id, path.name, documented, seen.variables, seen.references, seen.functions, comment or "")


class _Uses(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.references.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)


# ---- the pages' types


def types() -> str:
    """web/src/i18n/ids.ts: every message with the arguments that it takes."""
    lines = [
        "// Every message of the catalogue, with the arguments it takes (null for none). Written by `make generated`.",
        "",
        "export interface Messages {",
    ]
    for entry in entries():
        if not entry.id.startswith("-"):
            lines.append(f'  "{entry.id}": {_arguments(entry)};')
    return "\n".join([*lines, "}", ""])


def _arguments(entry: Entry) -> str:
    if not entry.documented:
        return "null"
    return "{ " + "; ".join(f"{name}: {_type(kind)}" for name, kind in entry.documented.items()) + " }"


def _type(kind: str) -> str:
    options = words(kind)
    return " | ".join(f'"{word}"' for word in options) if options else TYPES[kind]
