"""Reads Markdown by two independent libraries, each into the same plain structure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import mistune
from markdown_it import MarkdownIt
from markdown_it.token import Token

# A kind of block or run, or (as "text: …") the text in one.
Structure = tuple[str, ...]

_MARKDOWN_IT = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_MISTUNE = mistune.create_markdown(renderer=None, plugins=["table", "strikethrough"])


def by_markdown_it(source: str) -> Structure:
    """Return the kinds and the texts in a document, in order, as markdown-it-py reads it."""
    return _joined(_of_token(_MARKDOWN_IT.parse(source)))


def by_mistune(source: str) -> Structure:
    """Return the same as mistune reads it."""
    nodes, _ = _MISTUNE.parse(source)
    assert not isinstance(nodes, str)
    return _joined(_of_node(nodes))


READERS = (by_markdown_it, by_mistune)


def texts(structure: Structure) -> list[str]:
    """Return the texts in a structure."""
    return [part.removeprefix("text: ") for part in structure if part.startswith("text: ")]


def kinds(structure: Structure) -> list[str]:
    """Return what is in a structure besides text."""
    return [part for part in structure if not part.startswith("text: ")]


def _joined(parts: Iterator[str]) -> Structure:
    joined: list[str] = []
    for part in parts:
        if part.startswith("text: ") and joined and joined[-1].startswith("text: "):
            joined[-1] += part.removeprefix("text: ")
        elif part != "text: ":
            joined.append(part)
    return tuple(joined)


def _of_token(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "text":
            yield f"text: {token.content}"
        elif token.type == "softbreak":
            yield "text: \n"
        elif token.type == "inline":
            yield from _of_token(token.children or [])
        else:
            yield f"{token.type} {token.tag}"
            if token.type in ("code_inline", "html_block", "html_inline", "fence", "code_block"):
                yield f"text: {token.content}"


def _of_node(nodes: Sequence[dict[str, Any]]) -> Iterator[str]:
    for node in nodes:
        if node["type"] == "text":
            yield f"text: {node['raw']}"
        elif node["type"] == "softbreak":
            yield "text: \n"
        elif node["type"] != "blank_line":
            yield f"{node['type']} {node.get('attrs', '')}"
            yield from _of_node(node.get("children", []))
            if "raw" in node:
                yield f"text: {node['raw']}"
            yield f"end of {node['type']}"
