"""The report of the many small meetings."""

from __future__ import annotations

from typing import Any

from benchmarks.meeting import BASELINE, MONGODB, SQLITE
from benchmarks.meetings import carried, report

ROW = {
    **{"meetings": 150, "votes": 18_000, "accepted": 18_000, "unseen": 0, "lost": 0, "answer_p50": 3.0},
    **{"answer_p99": 9.0, "last_p99": 40.0, "boards": 11.5, "cpu_us": 200.0, "server_share": 0.2},
    **{"other_core": 0.2, "resident_mib": 100.0},
}


def result(**changes: Any) -> dict[str, Any]:
    """Return what a run measures: Quorum carries 187 meetings on one core, the baseline 150."""
    rows = [{**ROW, "variant": variant} for variant in (SQLITE, MONGODB, BASELINE)]
    slower = {"meetings": 234, "answer_p99": 80.0}
    steps = [
        *rows,
        {**rows[0], "meetings": 187},
        {**rows[0], **slower},
        {**rows[2], "meetings": 187, "answer_p99": 60.0},
    ]
    return {"rows": rows, "steps": steps, "members": 12, "interval": 2.0, "ended": []} | changes


def missed(measured: dict[str, Any]) -> list[str]:
    return [target.measured for target in report.targets(measured) if not target.met]


def test_a_core_carries_the_most_meetings_of_a_quick_step() -> None:
    steps = result()["steps"]
    assert [carried(steps, variant) for variant in (SQLITE, MONGODB, BASELINE)] == [187, 150, 150]
    disturbed = {**ROW, "variant": SQLITE, "answer_p99": 51.0}
    assert carried([disturbed, *steps], SQLITE) == 187
    assert carried([disturbed], SQLITE) == 0


def test_tables_have_each_variant_and_each_step() -> None:
    text = report.tables(result(ended=[f"{MONGODB}: there is no mongod"]))
    assert text.count(f"| {SQLITE} |") == 4 and f"{SQLITE} 187, {MONGODB} 150, {BASELINE} 150" in text
    assert "18,000 of 18,000" in text and text.endswith("Ended early: Quorum, MongoDB: there is no mongod")


def test_each_target_can_be_missed() -> None:
    assert missed(result()) == []
    sqlite, mongodb, baseline = result()["rows"]
    assert missed(result(rows=[sqlite, mongodb])) == ["187; the baseline was not measured"]
    assert missed(result(rows=[{**sqlite, "lost": 1}, baseline])) == ["1 lost, 18,000 of 18,000 accepted"]
    assert missed(result(rows=[{**sqlite, "accepted": 1}, baseline])) == ["0 lost, 1 of 18,000 accepted"]
    assert missed(result(rows=[{**sqlite, "cpu_us": 300.0}, {**mongodb, "cpu_us": 300.0}, baseline])) == ["300 µs"]
    assert missed(result(steps=[sqlite, {**baseline, "meetings": 400}])) == ["150 against 400"]
