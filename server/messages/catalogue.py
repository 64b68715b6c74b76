"""Loads the message catalogue: one folder of Fluent files per language, each read once.

The server uses the messages in SERVER_FILES; the other files are for the pages. A message is parsed when it is first
needed: parsing all of them took a quarter of the time in which a server starts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, resolver
from fluent.syntax import FluentParser
from fluent.syntax.ast import Resource

from server.messages.functions import FUNCTIONS, LOCALES, rounding

FOLDER = Path(__file__).parent
FALLBACK = "en"
SERVER_FILES = (
    "common",
    "refusals",
    "scale",
    "analysis",
    "drift",
    "headline",
    "measurements",
    "exports",
    "adr",
    "pack",
    "paste",
    "spreadsheet",
    "slides",
    "webhooks",
    "doubts",
)

# The library refuses arguments of more than 2,500 characters, but a report lists everybody in a meeting.
resolver.MAX_PART_LENGTH = 10_000_000

LANGUAGES = tuple(sorted(path.name for path in FOLDER.iterdir() if (path / "common.ftl").is_file()))


# A message or a term, up to the next one or to a comment: only these begin at the start of a line.
ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=(?:.*\n?)(?:(?![-A-Za-z#]).*\n?)*", re.MULTILINE)


class Bundle(FluentBundle):
    """The messages of one language, without Unicode isolation marks, which do not belong in plain text."""

    def __init__(self, language: str) -> None:
        super().__init__([LOCALES.get(language, language)], functions=FUNCTIONS, use_isolating=False)
        self._texts: dict[str, str] = {}
        self._parser = FluentParser(with_spans=False)

    def add_text(self, text: str) -> None:
        """Add the messages of a file; of two with one name, the first stays."""
        for entry in ENTRY.finditer(text):
            self._texts.setdefault(entry[1], entry[0])

    def has_message(self, message_id: str) -> bool:
        """Return whether there is a message with this name."""
        return message_id in self._texts

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        """Return a message or a term, for the library; it is parsed the first time."""
        text = self._texts.get(f"-{entry_id}" if term else entry_id)
        if text is not None and entry_id not in (self._terms if term else self._messages):
            self.add_resource(Resource([self._parser.parse_entry(text)]))
        return super()._lookup(entry_id, term)

    @property
    def locale(self) -> Locale:
        """The locale for numbers, lists and days."""
        return self._babel_locale

    def format_pattern(self, pattern: Any, args: dict[str, Any] | None = None) -> tuple[Any, list[Exception]]:
        """Return the text of a pattern with these arguments, as fluent_value() made them, and the errors in it.

        The library's own method would turn each number into one that it formats itself.
        """
        errors: list[Exception] = []
        environment = resolver.ResolverEnvironment(
            context=self, current=resolver.CurrentEnvironment(args=args or {}), errors=errors
        )
        with rounding():
            try:
                return pattern(environment), errors
            except ValueError as error:
                return "{???}", [*errors, error]


def load(language: str, files: Sequence[str]) -> Bundle:
    """Read these files of a language; missing ones are skipped."""
    bundle = Bundle(language)
    for name in files:
        path = FOLDER / language / f"{name}.ftl"
        if path.is_file():
            bundle.add_text(path.read_text(encoding="utf-8"))
    return bundle


@cache
def bundles(language: str) -> tuple[Bundle, ...]:
    """Return the bundles in which the server looks for a message: the language's own, then English."""
    known = [language] if language in LANGUAGES else []
    return tuple(_bundle(name) for name in dict.fromkeys([*known, FALLBACK]))


@cache
def _bundle(language: str) -> Bundle:
    """Return the messages of one language: those in English are a part of the bundles of every language."""
    return load(language, SERVER_FILES)


def preload() -> None:
    """Read all languages at startup, so that no request has to wait for a file."""
    for language in LANGUAGES:
        bundles(language)
