"""The message catalogue: formats codes and parameters as text in the reader's language.

    en/, de/ ...    one folder per language, with Fluent files by subject; the pages are built from them, too
    catalogue.py    loads the files
    functions.py    formats numbers, lists and days; the functions that messages may call
    writing.py      formats a message as text
    sentences.py    formats the statements of rules and analyses as sentences

docs/messages.md describes how to write a message and how to add a language.
"""

from __future__ import annotations

from server.messages.catalogue import FALLBACK, LANGUAGES, preload
from server.messages.functions import Few
from server.messages.sentences import Names, names_of, reason, sentence
from server.messages.writing import format_number, text

__all__ = [
    "FALLBACK",
    "LANGUAGES",
    "Few",
    "Names",
    "format_number",
    "names_of",
    "preload",
    "reason",
    "sentence",
    "text",
]
