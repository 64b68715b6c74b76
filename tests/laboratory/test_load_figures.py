"""Figures say what their titles say, computed from a journal whose results are made up."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from laboratory.journal import Journal, Omission, RunHeader, Startup, Timing
from laboratory.load.meter import LoadResult
from laboratory.results.figures import MIB, disturbance
from laboratory.results.loads import load_figures
from laboratory.workloads import FULL, WORKLOADS

QUIET = FULL.quiet
HEADER = RunHeader("a machine", "3.11.7", "", ("flask",), FULL, 2)


def journal_of(folder: Path, *ids: str) -> Journal:
    """Return a journal in which all workloads but these are left out."""
    journal = Journal(folder / "run.jsonl", HEADER, "2026-11-28")
    for workload in WORKLOADS:
        if workload.id not in ids:
            journal.append(Omission(workload.id, "left out"))
    return journal


def test_idle_websockets_are_charged_for_memory_that_an_earlier_load_left_free(tmp_path: Path) -> None:
    journal = journal_of(tmp_path, "idle-1000")
    for number, rest in ((1, 50), (2, 60)):
        journal.append(Startup("flask", number, "live", 0.3, rest * MIB))
        journal.append(Startup("flask", number, "web", 0.3, MIB))
        # A broadcast before it may have taken 15 of these 20 MiB already, and left them free within the process.
        memory = (rest + 20) * MIB
        journal.append(Timing("flask", number, "idle-1000", LoadResult(9, 1.0, 1.0, None, 0.1, memory, 0.1, 0.0)))
    figure = next(load_figures("flask", journal, 2, QUIET))
    assert (figure.id, figure.unit, figure.value) == ("idle-1000-memory", "KiB", 20.5)
    assert figure.spread == (20.5, 20.5)


@pytest.mark.parametrize(
    ("others", "said"), [((0.0, 0.05), ""), ((0.3, 0.0), "disturbed: other programs used 30% of the cores in a round")]
)
def test_figure_says_that_other_programs_disturbed_it(tmp_path: Path, others: tuple[float, float], said: str) -> None:
    journal = journal_of(tmp_path, "json")
    for number, share in enumerate(others, 1):
        journal.append(Timing("flask", number, "json", LoadResult(600, 1.0, 1.0, 2.0, 0.1, MIB, 0.1, share)))
    figures = list(islice(load_figures("flask", journal, 2, QUIET), 4))
    assert [figure.id for figure in figures] == ["json-rate", "json-p50", "json-p99", "json-cpu"]
    assert {disturbance(figure) for figure in figures} == {said}
    assert figures[0].how.startswith("16 connections, each sending again as soon as it is answered")
