"""Kill -9 at random moments during votes: benchmarks/kill.py at a small size, on each store."""

from __future__ import annotations

import pytest

from benchmarks import kill
from tests.support.effort import examples

pytestmark = [pytest.mark.integration, pytest.mark.soak]

# Three in each run, a hundred in `make soak`.
KILLS = examples(3) if examples(1) == 1 else examples(5)


def test_accepted_votes_count_once_through_kills_on_sqlite() -> None:
    assert kill.campaign("", KILLS, seed=5).votes > 0


def test_accepted_votes_count_once_through_kills_on_mongodb(mongo_url: str) -> None:
    assert kill.campaign(mongo_url, KILLS, seed=5).votes > 0
