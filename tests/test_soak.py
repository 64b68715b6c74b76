"""`make soak` runs the long version of every test that has one."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.serving import ROOT

TESTS = Path(__file__).parent
# An integration test is marked, or uses a running server or a store.
INTEGRATION = re.compile(r"mark\.integration|quorum: Quorum|store: Store")
LONGER = re.compile(r"\bexamples\(\d|range\(examples")


def test_every_integration_test_with_a_long_version_is_marked() -> None:
    for file in TESTS.rglob("test_*.py"):
        text = file.read_text(encoding="utf-8")
        if file != Path(__file__) and "support.effort import" in text and LONGER.search(text):
            functions = text.split("\n@")
            inside = [part for part in functions if LONGER.search(part) and INTEGRATION.search(part)]
            assert not inside or "mark.soak" in text, f"mark the long test of {file} with soak"


def test_make_soak_runs_what_is_marked() -> None:
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\nsoak:")[2].partition("\n\n")[0]
    assert '-m "soak or repeated"' in recipe and '-m "not integration"' in recipe and "QUORUM_SOAK=" in recipe
    assert "tests.support.simulation" in recipe and "tests.simulation new" in recipe
