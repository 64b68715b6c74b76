"""Fixtures for the tests in this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.certificate import certify
from tests.support.loopback import Loopbacks, connected, plain, secure


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate and its key."""
    return certify(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(params=["plain", "tls"])
def lines(request: pytest.FixtureRequest) -> Loopbacks:
    """Return a number of loopback connections with small kernel buffers; closed at the end."""
    ends = plain if request.param == "plain" else secure(request.getfixturevalue("certificate"))
    return lambda count: connected(count, ends)
