"""Composes the nodes of a YAML text, within bounds; an error is one sentence with its line."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import yaml
from yaml.composer import Composer
from yaml.resolver import Resolver

from server.catalogue.yaml_mending import reworded

MAX_NODES = 10_000
MAX_DEPTH = 12


class CatalogueError(Exception):
    """A mistake in a catalogue; the message is one sentence with the file, line, field and what was expected.

    `line`, `field` and `sentence` are its parts, where it has them.
    """

    def __init__(self, message: str, line: int | None = None, field: str = "", sentence: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.field = field
        self.sentence = sentence


class _Unsupported(yaml.MarkedYAMLError):
    """Valid YAML that a catalogue may not use."""


class _Bounded(Composer):
    """Composes nodes, without constructing objects, and limits their number and depth."""

    nodes = 0
    depth = 0
    # Of the parser beside it.
    check_event: Any
    peek_event: Any

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        # With aliases, a small text can expand to gigabytes, and a catalogue does not need them.
        if self.check_event(yaml.AliasEvent):
            self.refuse("“*” at the start makes this an alias; write out the value, or put it in quotes")
        if getattr(self.peek_event(), "anchor", None) is not None:
            self.refuse("“&” at the start makes this an anchor, which is not part of the value; put it in quotes")
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.refuse(f"there are more than {MAX_NODES} values up to here; leave some out")
        if self.depth == MAX_DEPTH:
            self.refuse(f"lists and mappings are nested more than {MAX_DEPTH} deep here; close the brackets")
        self.depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self.depth -= 1

    def refuse(self, problem: str) -> None:
        raise _Unsupported(problem=problem, problem_mark=self.peek_event().start_mark)


class _Loader(_Bounded, yaml.SafeLoader):
    """Reads any text; its errors are those that `reworded` knows."""


if yaml.__with_libyaml__:
    from yaml._yaml import CParser

    class _QuickLoader(_Bounded, CParser, Resolver):
        """Takes a fifth of the time. For our own files only: libyaml accepts more, and words errors differently."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)
            Composer.__init__(self)
            Resolver.__init__(self)


def compose(text: str, where: str, ours: bool = False) -> yaml.Node | None:
    """Return the nodes of a YAML text, None if it is empty; raises CatalogueError.

    `ours` tells that the text is one of Quorum's own files.
    """
    if ours and yaml.__with_libyaml__:
        with suppress(yaml.YAMLError):  # to be found again below, with its sentence
            return _QuickLoader(text).get_single_node()
    try:
        return _Loader(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = _place(error)
        lines = text.split("\n") or [""]
        number = min(mark.line, len(lines) - 1) if mark else 0
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ", line 1"
        if isinstance(error, _Unsupported):
            sentence = str(error.problem)
        else:
            plain = reworded(error.problem or "", error.context or "", lines[number])
            sentence = f"this cannot be read as YAML: {plain}"
        near = _field_near(lines[: number + 1])
        raise CatalogueError(
            f"{where}{place}{', near ' if near else ''}{near}: {sentence}", mark.line + 1 if mark else 1, near, sentence
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        sentence = f"expected text, got the character U+{ord(text[error.position]):04X}; remove it"
        raise CatalogueError(f"{where}, line {line}: {sentence}", line, sentence=sentence) from None
    except (ValueError, OverflowError):  # an escape such as "\UFFFFFFFF", or a %YAML line with absurd numbers
        match = re.search(r"\\U|%YAML", text)
        line = text.count("\n", 0, match.start()) + 1 if match else 1
        sentence = "this cannot be read as YAML: it contains an impossible number; remove “\\U…” or “%YAML”"
        raise CatalogueError(f"{where}, line {line}: {sentence}", line, sentence=sentence) from None


def _place(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Return where a mistake is: where a bracket or a quotation mark opens that is not closed on its line."""
    start, found = error.context_mark, error.problem_mark
    opened = re.match(r"while (?:parsing a flow|scanning a (?:double-)?quoted)", error.context or "")
    return start if opened and start and found and found.line > start.line else found or start


def _field_near(lines: list[str]) -> str:
    """Return the name of the last field that begins in these lines; empty if there is none."""
    for line in reversed(lines):
        if match := re.match(r"[\s\-{\[]*([a-z_]{2,30})\s*:", line):
            return match[1]
    return ""
