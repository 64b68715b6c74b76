"""The message catalogue: what people read, in their language, made from codes and parameters.

    en/, de/ ...    one folder for each language, files by subject (Project Fluent); the pages are built from them too
    catalogue.py    reads them
    functions.py    how numbers, lists and days are written; the functions that messages may call
    writing.py      a message as text
    sentences.py    sentences from what the rules and the analyses say in codes

docs/messages.md tells how to write a message and how to add a language.
"""

from __future__ import annotations

from server.messages.catalogue import FALLBACK, LANGUAGES, preload
from server.messages.sentences import Names, names_of, reason, sentence
from server.messages.writing import alone, text

__all__ = ["FALLBACK", "LANGUAGES", "Names", "alone", "names_of", "preload", "reason", "sentence", "text"]
