"""The cores of the benchmarks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks import machine


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    machine.cores.cache_clear()
    yield
    machine.cores.cache_clear()


def test_cores_stay_when_the_benchmarks_confine_themselves_to_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda process: {0, 2, 5})
    assert machine.cores() == ({0}, {5})
    monkeypatch.setattr("os.sched_getaffinity", lambda process: {5})
    assert machine.cores() == ({0}, {5})


def test_one_core_is_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda process: {3})
    assert machine.cores() == ({3}, {3})
