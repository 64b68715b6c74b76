"""Server processes on MongoDB nodes, some of which are killed: simulation.py at a small size."""

from __future__ import annotations

import pytest

from tests.support import simulation

pytestmark = pytest.mark.mongo


def test_accepted_votes_count_once_while_servers_are_killed(mongod_runs: None) -> None:
    met = simulation.run(seed=7, servers=2, members=20, votes=20, pause=0.3)
    assert met["accepted"] == 20 * 20
