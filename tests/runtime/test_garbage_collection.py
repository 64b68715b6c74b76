"""The collector walks what is new, and looks at what is old again once most of it has gone."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from server.runtime.garbage_collection import REFREEZE_AFTER, GarbageCollection


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """The collector is the whole process's: leave it as it was found."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


class Knot:
    """Something that refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.self = self


def test_what_has_lasted_is_frozen_when_many_have_come_and_not_for_a_few() -> None:
    collector = GarbageCollection()
    assert gc.get_freeze_count() > 1000
    crowd = [Knot() for _ in range(10_000)]
    before = gc.get_freeze_count()
    assert not collector.refreeze(REFREEZE_AFTER - 1)
    assert collector.refreeze(REFREEZE_AFTER)
    assert gc.get_freeze_count() >= before + len(crowd)
    assert not collector.refreeze(REFREEZE_AFTER + 1), "hardly anybody has come since"


def test_knots_among_what_was_frozen_are_undone_once_most_people_have_gone() -> None:
    collector = GarbageCollection()
    knot = Knot()
    gone = weakref.ref(knot)
    assert collector.refreeze(10 * REFREEZE_AFTER)
    del knot
    gc.collect()
    assert gone() is not None, "it is frozen, so the collector does not see it"
    assert collector.refreeze(9 * REFREEZE_AFTER)
    assert gone() is not None
    assert collector.refreeze(4 * REFREEZE_AFTER)
    assert gone() is None


def test_a_young_knot_is_undone_all_the_same() -> None:
    collector = GarbageCollection()
    gone = weakref.ref(Knot())
    assert collector.refreeze(REFREEZE_AFTER)
    assert gone() is None
