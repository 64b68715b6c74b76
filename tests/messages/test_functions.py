"""Number, list and date formats of each language. The pages pass the same table: web/test/i18n."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from server.core.statement import Statement
from server.messages.catalogue import LANGUAGES, Bundle
from server.messages.functions import FUNCTIONS, Few
from server.messages.sentences import sentence
from server.messages.writing import formatted
from tests.support.rows import one_test_for

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("functions.json").read_text(encoding="utf-8"))


@one_test_for(product(CASES, LANGUAGES))
def test_function_formats_as_in_the_table(case: dict[str, Any], language: str) -> None:
    assert format_call(language, case["call"], case["args"]) == case[language]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_table_has_every_function(function: str) -> None:
    assert any(f"{function}(" in case["call"] for case in CASES)


@pytest.mark.parametrize(
    ("call", "args"),
    [
        ("{ $n }", {}),
        ("{ $n }", {"n": True}),
        ("{ $n }", {"n": None}),
        ("{ PERCENT($n) }", {"n": "half"}),
        ("{ NOTHING($n) }", {"n": 1}),
    ],
)
def test_wrong_argument_is_an_error(call: str, args: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        format_call("en", call, args)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_names_few_of_many_options(language: str) -> None:
    names = [f"Option {n}" for n in range(1, 30)]
    said = sentence(language, "headline", Statement("tied", {"options": tuple(names), "total": 4.0}))
    assert [name for name in names if re.search(rf"{name}(?!\d)", said)] == names[:5]
    assert "24" in said
    six = sentence(language, "headline", Statement("tied", {"options": tuple(names[:6]), "total": 4.0}))
    assert all(name in six for name in names[:6])
    changes = sentence(language, "drift", Statement("added_options", {"options": tuple(names)}))
    assert all(name in changes for name in names)


def test_few_names_are_joined_and_counted_as_the_list_that_they_are_of() -> None:
    few = {"names": Few("ABCDEFGH")}
    assert format_call("en", "{ $names }", few, "common-more = { $count } more") == "A, B, C, D, E and 3 more"
    assert format_call("en", '{ LIST($names, type: "or") }', few, "common-more = { $count } more").endswith(
        "E or 3 more"
    )
    assert format_call("en", "{ COUNT($names) }", few, "common-more = { $count } more") == "8"


def format_call(language: str, call: str, args: dict[str, Any], others: str = "") -> str:
    """Format a message that is one call; variants are put on separate lines, as Fluent requires."""
    multiline = re.sub(r"([a-z]) \}$", r"\1\n}", re.sub(r" (\*?\[)", r"\n  \1", call))
    bundle = Bundle(language)
    bundle.add_text(f"it = {multiline}\n{others}")
    return formatted(bundle, "it", args)
