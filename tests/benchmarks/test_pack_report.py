"""The report of the decision pack's benchmark."""

from __future__ import annotations

from typing import Any

from benchmarks.pack import report


def result(**changes: Any) -> dict[str, Any]:
    """Return what a run measures."""
    answer = {"votes": 2000, "accepted": 2000, "p50": 1.0, "p99": 8.0, "max": 20.0}
    measured: dict[str, Any] = {
        "calm": answer,
        "busy": {**answer, "p99": 9.0},
        "packs": [{"name": "zip", "first": 2.0, "total": 2.5, "bytes": 3_000_000, "opening": 1.2}],
        "files": [{"name": "csv", "first": 0.1, "total": 0.4, "bytes": 12_000_000}],
        "people": 200,
        "members": 50,
    }
    return measured | changes


def missed(measured: dict[str, Any]) -> list[str]:
    return [target.measured for target in report.targets(measured) if not target.met]


def test_tables_have_packs_votes_and_files() -> None:
    text = report.tables(result())
    assert "| 2,500 | 1,200 |" in text and "| while packs are made |" in text and "| csv | 100 | 400 |" in text


def test_each_target_can_be_missed() -> None:
    assert missed(result()) == []
    slow = result(packs=[{"name": "zip", "first": 3.0, "total": 3.5, "bytes": 1, "opening": 1.0}])
    assert missed(slow) == ["3.50 s"]
    assert missed(result(busy={"p99": 40.0})) == ["40.0 ms against 8.00 ms"]
    late = [{"name": "pdf", "first": 0.4, "total": 0.5, "bytes": 1}]
    assert missed(result(files=late)) == ["pdf 400 ms"]
