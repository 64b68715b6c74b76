"""The page of results: what is made is put between its marks, and nothing else is touched."""

from __future__ import annotations

import pytest

from benchmarks import results
from benchmarks.judging import at_most
from benchmarks.meeting import compare


def test_what_is_made_replaces_what_was_made_and_nothing_else() -> None:
    page = "# Measured\n\nBy hand.\n"
    once = results.put(page, "first")
    twice = results.put(once + "\nMore by hand.\n", "second")
    assert once.startswith("# Measured\n\nBy hand.\n")
    assert "first" in once and "first" not in twice and "second" in twice
    assert twice.endswith("More by hand.\n")
    assert results.put(twice, "second") == twice


def test_every_section_says_of_which_machine_it_is() -> None:
    of = {
        "date": "2026-11-25", "machine": "a machine", "system": "Linux", "python": "3.11", "node": "24",
        "compiler": "cc", "versions": "tornado 6.6.1",
    }  # fmt: skip
    made = results.made([("Fan-out", {"of": of}, "tables")], [at_most("low", 1.0, 2), at_most("high", 3.0, 2)])
    assert "1 of 2 targets met." in made
    assert "2026-11-25; a machine; Linux; Python 3.11; Node 24; cc; tornado 6.6.1." in made
    assert made.endswith("tables")


def test_what_was_measured_is_read_as_it_was_kept(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "FOLDER", tmp_path)
    assert results.kept("fanout") is None
    kept = results.keep("fanout", {"rows": [{"p99": 1.5}]})
    assert results.kept("fanout") == kept
    assert kept["of"]["python"].startswith("3.")


def test_a_board_is_compared_with_every_vote() -> None:
    tally = [{"option": "a", "criterion": "b", "counts": [[3, 2], [1, 1], [0, 0]]}]
    assert compare(tally, {("a", "b"): [2, 1, 0]}) == (0, 3)
    assert compare(tally, {("a", "b"): [3, 1, 0]}) == (0, 4), "one that was sent and not answered may be there"
    assert compare(tally, {("a", "b"): [1, 0, 0]}) == (2, 1)
    with pytest.raises(AssertionError, match="shows 1 votes of 0"):
        compare(tally, {("a", "b"): [2, 1, 1]})
