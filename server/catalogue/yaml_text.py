"""Reads a YAML text into a typed value; an error is one sentence with file, line and field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
import yaml

from server.core.text import clean_line, shorten, visible_length

T = TypeVar("T")
Path = tuple[str | int, ...]

MAX_BYTES = 64 * 1024
MAX_NODES = 10_000
MAX_DEPTH = 12

# PyYAML's messages for the most common mistakes, in words that make sense without knowing how a parser works.
REWORDED = {
    "mapping values are not allowed here": "a second “: ” on one line; put a text that contains one in quotes",
    "found character '\\t' that cannot start any token": "expected spaces here, got a tab",
    "but found another document": "expected one document, got another after “---”",
}
PLAIN_TAGS = {
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value", "seq", "map")
}
NULL_TAG = "tag:yaml.org,2002:null"


class CatalogueError(Exception):
    """A mistake in a catalogue; the message is one sentence with the file, line, field and what was expected."""


class Words(msgspec.Struct, frozen=True):
    """The wording of errors: the expected content of each field, and the struct that lists each mapping's fields.

    Keys are field names, with "[]" for an item of a list; a name means the same everywhere in a file. `lengths` are the
    most visible characters that a text may have.
    """

    expected: Mapping[str, str]
    kinds: Mapping[str, type[msgspec.Struct]]
    lengths: Mapping[str, int]


class _Unsupported(yaml.MarkedYAMLError):
    """Valid YAML that a catalogue may not use."""


class _Loader(yaml.SafeLoader):
    """Composes nodes, without constructing objects, and limits their number and depth."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.nodes = 0
        self.depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        # With aliases, a small text can expand to gigabytes, and a catalogue does not need them.
        if self.check_event(yaml.AliasEvent):
            self.refuse("“*” at the start makes this an alias; write out the value, or put it in quotes")
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.refuse(f"there are more than {MAX_NODES} values up to here")
        if self.depth == MAX_DEPTH:
            self.refuse(f"lists and mappings are nested more than {MAX_DEPTH} deep here")
        self.depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self.depth -= 1

    def refuse(self, problem: str) -> None:
        raise _Unsupported(problem=problem, problem_mark=self.peek_event().start_mark)  # type: ignore[no-untyped-call]


class YamlText:
    """A YAML text that keeps the line of each field for error messages, in which `where` is the name of the text."""

    def __init__(self, where: str, text: str, words: Words) -> None:
        self.where = where
        self.words = words
        if len(text.encode(errors="surrogatepass")) > MAX_BYTES:
            raise CatalogueError(f"{where}: expected at most {MAX_BYTES // 1024} KiB of text")
        self.root = self._compose(text)

    def read(self, kind: type[T]) -> T:
        """Return the text as a value of `kind`; raises CatalogueError if it is not one."""
        if not isinstance(self.root, yaml.MappingNode):
            fields = _join(_fields(kind)[:4])
            raise CatalogueError(f"{self.where}: expected fields such as {fields}, got {_describe(self.root)}")
        plain = self._plain(self.root, ())
        try:
            return msgspec.convert(plain, kind, strict=False)
        except msgspec.ValidationError as error:
            raise self._translate(str(error), kind) from None

    def wrong(self, path: Path, expected: str, got: str | None = None) -> CatalogueError:
        """Return the error that the value at `path` is not the expected one; `got` describes it, if given."""
        actual = _describe(self._node(path)) if got is None else got
        return self.mistake(path, f"expected {expected}, got {actual}")

    def mistake(self, path: Path, sentence: str) -> CatalogueError:
        """Return an error about the value at `path`: file, line and field, followed by the sentence."""
        return self._at(self._node(path), path, sentence)

    def _at(self, node: yaml.Node | None, path: Path, sentence: str) -> CatalogueError:
        line = f", line {node.start_mark.line + 1}" if node else ""
        field = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")
        return CatalogueError(f"{self.where}{line}{', ' if field else ''}{field}: {sentence}")

    def _compose(self, text: str) -> yaml.Node | None:
        try:
            return _Loader(text).get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
            problem = error.problem or error.context or "not YAML"
            prefix = "" if isinstance(error, _Unsupported) else "this cannot be read as YAML: "
            raise CatalogueError(f"{self.where}{place}: {prefix}{REWORDED.get(problem, problem)}") from None
        except yaml.reader.ReaderError as error:
            line = text.count("\n", 0, error.position) + 1
            raise CatalogueError(
                f"{self.where}, line {line}: expected text, got the character U+{ord(text[error.position]):04X}"
            ) from None
        except (ValueError, OverflowError):  # an escape such as "\UFFFFFFFF", or a %YAML line with absurd numbers
            raise CatalogueError(
                f"{self.where}: this cannot be read as YAML: it contains an impossible number"
            ) from None

    def _plain(self, node: yaml.Node, path: Path) -> Any:
        """Return the node as dict, list or str, without empty fields. Scalars stay text, so `name: No` is a name."""
        if node.tag not in PLAIN_TAGS:
            raise self._at(node, path, f"expected plain YAML without tags, got the tag “{_shorten(node.tag)}”")
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*path, n)) for n, item in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if any(unicodedata.category(c) == "Cs" for c in node.value):
            raise self._at(node, path, "expected text, got half of a surrogate pair")
        text = clean_line(node.value)
        key = _pattern(path)
        if (
            len(text) > self.words.lengths.get(key, MAX_BYTES)
            and (count := visible_length(text)) > self.words.lengths[key]
        ):
            raise self._at(node, path, f"expected {self.words.expected[key]}, got {count} characters")
        return text

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        lines: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._at(key, path, f"expected the name of a field, got {_describe(key)}")
            name = self._plain(key, path)
            if name in lines:
                raise self._at(key, (*path, name), f"expected each field once, but it is also on line {lines[name]}")
            lines[name] = key.start_mark.line + 1
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
        path: Path = tuple(int(n) if n else name for name, n in re.findall(r"\.([^.\[`]+)|\[(\d+)\]", place))
        key = _pattern(path)
        kind = self.words.kinds.get(key, root)
        if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", complaint, re.DOTALL):
            name = unknown[1]
            if key in self.words.expected and "from" in _fields(kind):
                return self.wrong(path, self.words.expected[key])
            sentence = f"there is no such field; the fields here are {_join(_fields(kind))}"
            return self._at(self._key(path, name), (*path, _shorten(name)), sentence)
        if missing := re.fullmatch(r"Object missing required field `(.*)`", complaint):
            return self.mistake((*path, missing[1]), f"expected {self.words.expected[missing[1]]}, but it is missing")
        return self.wrong(path, self.words.expected.get(key, "something else"))


def _pattern(path: Path) -> str:
    """Return the key of a path in Words: the name of its last field, with "[]" for an item of a list."""
    names = [p for p in path if isinstance(p, str)]
    return (names[-1] if names else "") + ("[]" if path and isinstance(path[-1], int) else "")


def _fields(kind: type) -> list[str]:
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
