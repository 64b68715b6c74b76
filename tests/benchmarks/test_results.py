"""The page of results: generated text replaces only what is between the markers."""

from __future__ import annotations

import pytest

from benchmarks import capacity, results
from benchmarks.__main__ import rendered_page
from benchmarks.meeting import compare
from benchmarks.targets import at_most


def test_insert_replaces_only_the_generated_part() -> None:
    page = "# Results\n\nBy hand.\n"
    once = results.insert(page, "first")
    twice = results.insert(once + "\nMore by hand.\n", "second")
    assert once.startswith("# Results\n\nBy hand.\n")
    assert "first" in once and "first" not in twice and "second" in twice
    assert twice.endswith("More by hand.\n")
    assert results.insert(twice, "second") == twice


def test_every_section_describes_its_machine() -> None:
    environment = {
        "date": "2026-11-25", "machine": "a machine", "system": "Linux", "python": "3.11", "node": "24",
        "compiler": "cc", "versions": "tornado 6.6.1",
    }  # fmt: skip
    page = results.render(
        [("Fan-out", {"environment": environment}, "tables")], [at_most("low", 1.0, 2), at_most("high", 3.0, 2)]
    )
    assert "1 of 2 targets met." in page
    assert "2026-11-25; a machine; Linux; Python 3.11; Node 24; cc; tornado 6.6.1." in page
    assert page.endswith("tables")


@pytest.mark.integration
def test_saved_results_are_loaded_unchanged(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "FOLDER", tmp_path)
    assert results.load("fanout") is None
    saved = results.save("fanout", {"rows": [{"p99": 1.5}]})
    assert results.load("fanout") == saved
    assert saved["environment"]["python"].startswith("3.")


def test_compare_counts_lost_votes() -> None:
    tally = [{"option": "a", "criterion": "b", "counts": [[3, 2], [1, 1], [0, 0]]}]
    assert compare(tally, {("a", "b"): [2, 1, 0]}) == (0, 3)
    assert compare(tally, {("a", "b"): [3, 1, 0]}) == (0, 4), "an unanswered vote may count"
    assert compare(tally, {("a", "b"): [1, 0, 0]}) == (2, 1)
    with pytest.raises(AssertionError, match="shows 1 votes of 0"):
        compare(tally, {("a", "b"): [2, 1, 1]})


def test_page_follows_from_the_saved_results() -> None:
    page, targets = rendered_page()
    assert targets
    assert results.PAGE.read_text() == page, "run `make bench ARGS=--show`"


def test_capacity_table_follows_from_the_saved_results() -> None:
    assert capacity.PAGE.read_text() == capacity.written(), "run `make bench ARGS=--show`"
    assert "frames of 1 KB to 1,000 screens" in capacity.written()
