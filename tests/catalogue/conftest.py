"""Fixtures: the built-in catalogue."""

from __future__ import annotations

import pytest

from server.catalogue import Catalogue, load


@pytest.fixture
def known() -> Catalogue:
    """The built-in catalogue."""
    return load()
