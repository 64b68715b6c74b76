"""What is read from Lighthouse's reports, and when `make lighthouse` fails."""

from __future__ import annotations

from typing import Any

import pytest
from click.testing import CliRunner

from benchmarks.lighthouse import BALLOT, CATEGORIES, HOME, Measured, __main__, middle, read

REPORT: dict[str, Any] = {
    "categories": {
        "performance": {
            "score": 0.944,
            "auditRefs": [{"id": "speed-index", "weight": 10}, {"id": "bootup-time", "weight": 0}],
        },
        "accessibility": {"score": 1, "auditRefs": [{"id": "image-alt", "weight": 10}]},
        "best-practices": {"score": 1, "auditRefs": []},
        "seo": {"score": 0.9, "auditRefs": [{"id": "meta-description", "weight": 1}]},
    },
    "audits": {
        "speed-index": {"score": 0.5, "displayValue": "4.1 s"},
        "bootup-time": {"score": 0.1},
        "image-alt": {"score": None},
        "meta-description": {"score": 0},
    },
}


def scores(*values: int) -> Measured:
    return Measured(dict(zip(CATEGORIES, values, strict=True)), [])


def test_report_has_scores_and_what_cost_points() -> None:
    measured = read(REPORT)
    assert measured.scores == {"performance": 94, "accessibility": 100, "best-practices": 100, "seo": 90}
    assert measured.costly == ["speed-index 0.50 4.1 s", "meta-description 0.00"]


def test_median_of_each_score() -> None:
    runs = [scores(90, 100, 100, 100), scores(97, 95, 100, 100), scores(96, 100, 100, 92)]
    assert middle(runs) == {"performance": 96, "accessibility": 100, "best-practices": 100, "seo": 100}


@pytest.mark.parametrize("least, code", [(95, 0), (94, 1)])
def test_fails_if_a_score_is_low(monkeypatch: pytest.MonkeyPatch, least: int, code: int) -> None:
    async def measure(runs: int, say: Any) -> dict[str, list[Measured]]:
        say(HOME, scores(100, 100, 100, 100))
        return {HOME.name: [scores(100, 100, 100, 100)] * runs, BALLOT.name: [scores(100, 100, least, 100)] * runs}

    monkeypatch.setattr(__main__, "measure", measure)
    done = CliRunner().invoke(__main__.main, ["--runs", "2"])
    assert done.exit_code == code
    assert f"| ballot | 100 | 100 | {least} | 100 |" in done.output
    assert ("Below 95: ballot." in done.output) == bool(code)
