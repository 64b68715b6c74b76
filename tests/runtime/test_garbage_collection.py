"""Garbage collection walks new objects, and frozen ones again once most connections are closed."""

from __future__ import annotations

import gc
import warnings
import weakref
from collections.abc import Iterator

import pytest

from server.runtime.garbage_collection import FEW, REFREEZE_AFTER, REFREEZE_SECONDS, GarbageCollection


@pytest.fixture(scope="module", autouse=True)
def _no_garbage() -> None:
    """Start without garbage or frozen objects of the tests before.

    In-process servers freeze garbage too. These tests unfreeze and collect it, so a warning about a resource that it
    left open would fail them.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.unfreeze()
        gc.collect()


@pytest.fixture(autouse=True)
def _restored_collector() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.freeze()  # as for all tests: tests/conftest.py
    gc.set_threshold(*before)


class Cycle:
    """An object that refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.self = self


def test_objects_are_frozen_after_many_new_connections() -> None:
    collector = GarbageCollection()
    assert gc.get_freeze_count() > 1000
    crowd = [Cycle() for _ in range(10_000)]
    before = gc.get_freeze_count()
    assert not collector.refreeze(REFREEZE_AFTER - 1)
    assert collector.refreeze(REFREEZE_AFTER)
    assert gc.get_freeze_count() >= before + len(crowd)
    assert not collector.refreeze(REFREEZE_AFTER + 1), "few connections are new since"


def test_frozen_cycles_are_freed_once_most_connections_are_closed() -> None:
    collector = GarbageCollection()
    cycle = Cycle()
    gone = weakref.ref(cycle)
    assert collector.refreeze(10 * REFREEZE_AFTER)
    del cycle
    gc.collect()
    assert gone() is not None, "frozen objects are not collected"
    assert collector.refreeze(9 * REFREEZE_AFTER)
    assert gone() is not None
    assert collector.refreeze(4 * REFREEZE_AFTER)
    assert gone() is None


def test_young_cycles_are_freed() -> None:
    collector = GarbageCollection()
    gone = weakref.ref(Cycle())
    assert collector.refreeze(REFREEZE_AFTER)
    assert gone() is None


def test_objects_are_frozen_again_after_a_while_with_the_same_connections() -> None:
    now = 0.0
    collector = GarbageCollection(lambda: now)
    cycle = Cycle()
    gone = weakref.ref(cycle)
    now += REFREEZE_SECONDS - 1
    assert not collector.refreeze(FEW + 1)
    now += 1
    assert collector.refreeze(FEW + 1) and not collector.refreeze(FEW + 1)
    del cycle
    now += REFREEZE_SECONDS
    assert collector.refreeze(FEW + 1)
    assert gone() is not None, "it is frozen, and unfreezing would stall too many people"
    now += REFREEZE_SECONDS
    assert collector.refreeze(FEW)
    assert gone() is None
