"""The message catalogue: one folder of Fluent files for each language, read once.

The server itself writes what is in SERVER_FILES; the other files are for the pages, and for the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from server.messages.functions import FUNCTIONS, LOCALES, rounding

FOLDER = Path(__file__).parent
FALLBACK = "en"
SERVER_FILES = ("common", "refusals", "scale", "analysis", "measurements", "exports")

LANGUAGES = tuple(sorted(path.name for path in FOLDER.iterdir() if (path / "common.ftl").is_file()))


class Bundle(FluentBundle):
    """The messages of one language. Text formats take no isolation marks, so there are none."""

    def __init__(self, language: str) -> None:
        super().__init__([LOCALES.get(language, language)], functions=FUNCTIONS, use_isolating=False)

    @property
    def locale(self) -> Locale:
        """How the language writes numbers, lists and days."""
        return self._babel_locale

    def format_pattern(self, pattern: Any, args: dict[str, Any] | None = None) -> tuple[Any, list[Exception]]:
        """The text of a pattern, and what was wrong with it."""
        with rounding():
            return super().format_pattern(pattern, args)


def load(language: str, files: Sequence[str]) -> Bundle:
    """Read these files of a language; one that it does not have is left out."""
    bundle = Bundle(language)
    for name in files:
        path = FOLDER / language / f"{name}.ftl"
        if path.is_file():
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


@cache
def bundles(language: str) -> tuple[Bundle, ...]:
    """Where the server looks for a message, in this order: the language itself, then English."""
    wanted = [language] if language in LANGUAGES else []
    return tuple(load(name, SERVER_FILES) for name in dict.fromkeys([*wanted, FALLBACK]))


def preload() -> None:
    """Read every language, so that no file is read while a meeting is under way."""
    for language in LANGUAGES:
        bundles(language)
