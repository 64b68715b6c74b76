"""Any text is a valid template or an error of one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.catalogue import CatalogueError, builtin, load, parse
from server.catalogue.form import WORDS
from server.core.description import check
from server.core.model import Description
from tests.support.effort import examples
from tests.support.templates import TEMPLATE


def check_parse(text: str) -> None:
    """Check that parsing a text results in a valid template or in a CatalogueError of one line."""
    try:
        description = parse(text, load()).description
    except CatalogueError as error:
        assert "\n" not in str(error) and str(error).startswith("the pasted text")
    else:
        check(description)
        assert msgspec.json.decode(msgspec.json.encode(description), type=Description) == description


@given(st.text())
@example("? a\n: b")
@example("%YAML 9" + "9" * 5000)
@example("<<: {name: A}")
@example("{`: 1, ' - at `$.x`': 2}")
@example('{" - at `$[9].criteria[77]`": 2}')
@example("=: =")
@example("options: [!!set {a}]")
@example('name: "\\ud83d\\ude00"')
def test_any_text_is_a_template_or_one_error(text: str) -> None:
    check_parse(text)


SOURCES = [TEMPLATE, *(path.read_text(encoding="utf-8") for path in sorted(builtin().rglob("*.yaml")))]
SPLICES = st.one_of(
    st.sampled_from(
        [*"[]{}:,-?&*!|>'\"%@`#\n\t \\<=~", "\n  ", ": ", "- ", "id: ", "\\x", "!!", "null", "1e999", "\x85"]
    ),
    st.text(max_size=5),
)


@settings(max_examples=examples(75), deadline=None)
@given(st.sampled_from(SOURCES), st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 12), SPLICES), max_size=4))
def test_any_mutated_template_is_valid_or_one_error(text: str, splices: list[tuple[int, int, str]]) -> None:
    text = text[:1500]
    for at, gone, new in splices:
        text = text[:at] + new + text[at + gone :]
    check_parse(text)


FIELDS = st.sampled_from(sorted(name for name in WORDS.expected if "[]" not in name))
PLAIN = st.none() | st.booleans() | st.integers(-3, 12) | st.floats() | st.text(max_size=9) | FIELDS
VALUES: st.SearchStrategy[object] = st.deferred(
    lambda: PLAIN | st.lists(VALUES, max_size=3) | st.dictionaries(FIELDS, VALUES, max_size=3)
)


@given(st.dictionaries(FIELDS, VALUES, max_size=5))
def test_any_structure_is_valid_or_one_error(shape: dict[str, object]) -> None:
    check_parse(json.dumps(shape))


@pytest.mark.integration
def test_catalogue_can_be_loaded_without_the_server() -> None:
    script = "import sys; from server.catalogue import load; load(); assert 'tornado' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])
