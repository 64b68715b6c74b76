"""Reads a YAML text into a typed value; an error is one sentence with file, line and field."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeVar

import msgspec
import yaml

from server.catalogue.nearest import nearest
from server.catalogue.words import Path, Words
from server.catalogue.yaml_loader import CatalogueError, compose
from server.catalogue.yaml_mending import Mend, comment_after, is_weight, name_and_value, quoted
from server.core.text import clean_line, shorten, visible_length

__all__ = ["Path", "Words", "YamlText"]

T = TypeVar("T")

MAX_BYTES = 64 * 1024

PLAIN_TAGS = {
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value", "seq", "map")
}
NULL_TAG = "tag:yaml.org,2002:null"
TEXT_TAG = "tag:yaml.org,2002:str"
_SURROGATE = re.compile("[\ud800-\udfff]")


class YamlText:
    """A YAML text that keeps the line of each field for error messages, in which `where` is the name of the text.

    A `lenient` one takes texts without the quotes that they need as what they look like, and lists them in `mends`.
    With `ours`, it is one of Quorum's own files, and read more quickly.
    """

    def __init__(self, where: str, text: str, words: Words, lenient: bool = False, ours: bool = False) -> None:
        self.where = where
        self.words = words
        self.lenient = lenient
        self.mends: list[Mend] = []
        self._flow = 0  # how many brackets are open
        if len(text.encode(errors="surrogatepass")) > MAX_BYTES:
            raise _too_long(where, text)
        self.text, self.root = text, None
        try:
            self.root = compose(text, where, ours)
        except CatalogueError:
            mended, mends = quoted(text, words.expected) if lenient else (text, [])
            if not mends:
                raise
            try:
                self.root = compose(mended, where)
            except CatalogueError:
                mends = []
            if not mends:
                raise
            self.text, self.mends = mended, mends

    def read(self, kind: type[T]) -> T:
        """Return the text as a value of `kind`; raises CatalogueError if it is not one."""
        if not isinstance(self.root, yaml.MappingNode):
            fields, example = _join(_fields(kind)[:4]), self.words.examples[_fields(kind)[0]]
            sentence = f"expected fields such as {fields}, got {_describe(self.root)}; begin with “{example}”"
            raise self._at(self.root, (), sentence)
        plain = self._plain(self.root, ())
        try:
            return msgspec.convert(plain, kind, strict=False)
        except msgspec.ValidationError as error:
            raise self._translate(str(error), kind) from None

    # ---- what is where

    def line(self, path: Path) -> int:
        """Return the line of the value at a path, or of the deepest one above it."""
        node = self._node(path)
        return node.start_mark.line + 1 if node else 1

    def length(self, path: Path) -> int:
        """Return the number of items of the list at a path; 0 if there is none."""
        node = self._node(path)
        return len(node.value) if isinstance(node, yaml.SequenceNode) else 0

    def text_at(self, path: Path) -> str:
        """Return the text at a path as it was written; empty if there is none."""
        node = self._node(path)
        above = self._node(path[:-1])
        return clean_line(node.value) if isinstance(node, yaml.ScalarNode) and (node is not above) else ""

    # ---- errors

    def wrong(self, path: Path, expected: str, got: str | None = None, mend: str = "") -> CatalogueError:
        """Return the error that the value at `path` is not the expected one; `got` describes it, if given, and `mend`
        says how to mend it."""
        actual = _describe(self._node(path)) if got is None else got
        return self.mistake(path, f"expected {expected}, got {actual}{'; ' if mend else ''}{mend}")

    def expected(self, path: Path) -> str:
        """Return what the field at a path expects."""
        return self.words.of(self.words.expected, path) or "a field that is in the documentation"

    def example(self, path: Path) -> str:
        """Return how to mend the field at a path, by an example; empty if there is none."""
        example = self.words.of(self.words.examples, path)
        return f"write for example “{example}”" if example else ""

    def wrong_type(self, path: Path) -> CatalogueError:
        """Return the error that the value at a path is not what its field expects."""
        return self.wrong(path, self.expected(path), mend=self.example(path))

    def mistake(self, path: Path, sentence: str) -> CatalogueError:
        """Return an error about the value at `path`: file, line and field, followed by the sentence."""
        return self._at(self._node(path), path, sentence)

    def _at(self, node: yaml.Node | None, path: Path, sentence: str) -> CatalogueError:
        number = node.start_mark.line + 1 if node else 1
        line = f", line {number}"
        field = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")
        message = f"{self.where}{line}{', ' if field else ''}{field}: {sentence}"
        return CatalogueError(message, number, field, sentence)

    def _plain(self, node: yaml.Node, path: Path) -> Any:
        """Return the node as dict, list or str, without empty fields. Scalars stay text, so `name: No` is a name."""
        if node.tag not in PLAIN_TAGS:
            tag = f"expected plain YAML without tags, got the tag “{_shorten(node.tag)}”"
            raise self._at(node, path, f"{tag}; put a text that starts with “!” in quotes")
        if isinstance(node, yaml.SequenceNode):
            self._flow += bool(node.flow_style)
            if self.lenient and path in (("options",), ("criteria",)):
                node.value = [self._named_item(item, path[0]) for item in node.value]
            items = [self._plain(item, (*path, n)) for n, item in enumerate(node.value)]
            self._flow -= bool(node.flow_style)
            return items
        if isinstance(node, yaml.MappingNode):
            self._flow += bool(node.flow_style)
            fields = self._mapping(node, path)
            self._flow -= bool(node.flow_style)
            return fields
        assert isinstance(node, yaml.ScalarNode)
        self._keep_comment(node, path)
        if _SURROGATE.search(node.value):
            raise self._at(node, path, "expected text, got half of a surrogate pair; remove the escape “\\ud…”")
        text = clean_line(node.value)
        most = self.words.of(self.words.lengths, path) or MAX_BYTES
        if len(text) > most and (count := visible_length(text)) > most:
            raise self._at(node, path, f"expected {self.expected(path)}, got {count} characters; shorten the text")
        return text

    def _keep_comment(self, node: yaml.ScalarNode, path: Path) -> None:
        """Read “#1” behind a text as a part of it, or raise CatalogueError, as it would be lost as a comment.

        A comment has a space after its sign.
        """
        comment = comment_after(self.text, node)
        if comment is None:
            return
        line = node.end_mark.line + 1
        if not re.match(r"#\S", comment):
            if self.lenient:
                self.mends.append(Mend("comment", line, clean_line(comment)))
        elif self.lenient and not self._flow:
            node.value, node.tag, node.style = f"{node.value} {comment}".strip(), TEXT_TAG, "'"
            self.mends.append(Mend("quoted", line, clean_line(node.value)))
        else:
            sentence = f"“{_shorten(comment)}” would be lost as a comment; put the whole text in quotes"
            raise self._at(node, path, f"{sentence}, or write “# ” for a comment")

    def _named_item(self, node: yaml.Node, key: str | int) -> yaml.Node:
        """Return an option such as “Option A: keep it” as its name, and “Cost: 25 %” as a criterion with its weight."""
        named = name_and_value(node, _fields(self.words.kinds[f"{key}[]"]))
        if named is None:
            return node
        name, value = named
        line, start, end = node.start_mark.line + 1, node.start_mark, node.end_mark
        if key == "criteria" and is_weight(value.value):
            self.mends.append(Mend("name_and_weight", line, clean_line(f"{name.value}: {value.value}")))
            fields = [
                (yaml.ScalarNode(TEXT_TAG, field, start, start), text)
                for field, text in (("name", name), ("weight", value))
            ]
            return yaml.MappingNode(node.tag, fields, start, end)
        written = f"{name.value}: {value.value} {comment_after(self.text, value) or ''}".strip()
        self.mends.append(Mend("quoted", line, clean_line(written)))
        return yaml.ScalarNode(TEXT_TAG, written, start, end, "'")

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        lines: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                named = f"expected the name of a field, got {_describe(key)}; write for example “name: Kafka”"
                raise self._at(key, path, named)
            name = self._plain(key, path)
            if name in lines:
                again = f"expected each field once, but it is also on line {lines[name]}; remove one of them"
                raise self._at(key, (*path, name), again)
            lines[name] = key.start_mark.line + 1
            if isinstance(value, yaml.ScalarNode) and value.tag == NULL_TAG:
                self._keep_comment(value, (*path, name))
            if value.tag != NULL_TAG or name not in self.words.expected:
                fields[name] = self._plain(value, (*path, name))
        return fields

    def _node(self, path: Path) -> yaml.Node | None:
        """Return the node at a path, or the deepest existing node above it."""
        node = self.root
        for step in path:
            if isinstance(step, int) and isinstance(node, yaml.SequenceNode) and step < len(node.value):
                node = node.value[step]
            elif isinstance(step, str) and isinstance(node, yaml.MappingNode):
                node = next((v for k, v in node.value if clean_line(k.value) == step), node)
        return node

    def _key(self, path: Path, name: str) -> yaml.Node | None:
        """Return the node of a field's name, or else of the mapping at `path`."""
        node = self._node(path)
        keys = [k for k, _ in node.value if clean_line(k.value) == name] if isinstance(node, yaml.MappingNode) else []
        return keys[0] if keys else node

    def _translate(self, message: str, root: type) -> CatalogueError:
        """Reword an error of msgspec such as "Expected `float`, got `str` - at `$.criteria[2].weight`"."""
        complaint, _, place = message.partition(" - at `$")
        path: Path = tuple(int(n) if n else name for name, n in re.findall(r"\.([^.\[\]`]+)|\[(\d+)\]", place))
        kind = self.words.of(self.words.kinds, path) or root
        if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", complaint, re.DOTALL):
            return self._unknown(path, unknown[1], _fields(kind))
        if missing := re.fullmatch(r"Object missing required field `(.*)`", complaint):
            at = (*path, missing[1])
            return self.mistake(at, f"expected {self.expected(at)}, but it is missing; add {self._added(at)}")
        return self.wrong_type(path)

    def _unknown(self, path: Path, name: str, fields: list[str]) -> CatalogueError:
        """Return the error that the mapping at a path has no field of this name."""
        if fields == ["from"] and not nearest(name, fields):
            return self.wrong_type(path)
        meant = nearest(name, fields)
        hint = f"did you mean “{meant}”? The" if meant else "remove it, or take another: the"
        sentence = f"there is no such field; {hint} fields here are {_join(fields)}"
        return self._at(self._key(path, name), (*path, _shorten(name)), sentence)

    def _added(self, path: Path) -> str:
        example = self.words.of(self.words.examples, path)
        return f"for example “{example}”" if example else "it"


def _too_long(where: str, text: str) -> CatalogueError:
    """Return the error that a text has too many bytes; the line is the one that is too much."""
    kept = text.encode(errors="surrogatepass")[:MAX_BYTES]
    line = kept.count(b"\n") + 1
    sentence = f"expected at most {MAX_BYTES // 1024} KiB of text, got more from here on; shorten or divide it"
    return CatalogueError(f"{where}, line {line}: {sentence}", line, sentence=sentence)


def _fields(kind: Any) -> list[str]:
    return _known_fields(kind)


@cache
def _known_fields(kind: type) -> list[str]:
    return [f.encode_name for f in msgspec.structs.fields(kind)]


def _join(names: list[str]) -> str:
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]


def _describe(node: yaml.Node | None) -> str:
    """Return what an error message calls a node: a list, a mapping, its text, or the length of a long text."""
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    if isinstance(node, yaml.MappingNode):
        return "a mapping"
    text = clean_line(node.value) if node else ""
    if (length := visible_length(text)) > 60:
        return f"{length} characters"
    return f'"{text}"' if text else "nothing"


def _shorten(text: str) -> str:
    return text if len(text) <= 40 else shorten(text, 39) + "…"
