"""Composes the nodes of a YAML text, within bounds; an error is one sentence with its line."""

from __future__ import annotations

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
            self.refuse(f"there are more than {MAX_NODES} values up to here")
        if self.depth == MAX_DEPTH:
            self.refuse(f"lists and mappings are nested more than {MAX_DEPTH} deep here")
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
        mark = error.problem_mark or error.context_mark
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = error.problem or error.context or "not YAML"
        prefix = "" if isinstance(error, _Unsupported) else "this cannot be read as YAML: "
        sentence = f"{prefix}{reworded(problem)}"
        raise CatalogueError(
            f"{where}{place}: {sentence}", mark.line + 1 if mark else None, sentence=sentence
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        sentence = f"expected text, got the character U+{ord(text[error.position]):04X}"
        raise CatalogueError(f"{where}, line {line}: {sentence}", line, sentence=sentence) from None
    except (ValueError, OverflowError):  # an escape such as "\UFFFFFFFF", or a %YAML line with absurd numbers
        raise CatalogueError(f"{where}: this cannot be read as YAML: it contains an impossible number") from None
