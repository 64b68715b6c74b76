"""Server processes on MongoDB nodes, some of which are killed: the promise of simulation.py, at a small size."""

from __future__ import annotations

import pytest

from tests.support import simulation

pytestmark = pytest.mark.mongo


def test_nothing_accepted_is_lost_or_counted_twice_while_a_primary_and_a_server_are_killed(mongod_runs: None) -> None:
    met = simulation.run(seed=7, servers=2, members=20, votes=20, pause=0.3)
    assert met["accepted"] == 20 * 20
