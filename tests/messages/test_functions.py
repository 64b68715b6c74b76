"""Number, list and date formats of each language. The pages pass the same table: web/test/i18n."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from server.messages.catalogue import LANGUAGES, Bundle
from server.messages.functions import FUNCTIONS
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


def format_call(language: str, call: str, args: dict[str, Any]) -> str:
    """Format a message that is one call; variants are put on separate lines, as Fluent requires."""
    multiline = re.sub(r"([a-z]) \}$", r"\1\n}", re.sub(r" (\*?\[)", r"\n  \1", call))
    bundle = Bundle(language)
    bundle.add_text(f"it = {multiline}")
    return formatted(bundle, "it", args)
