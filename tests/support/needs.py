"""Handles tests whose programs are not installed."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def lacks(reason: str) -> NoReturn:
    """Skip this test because something is missing; in CI, where everything can be installed, fail it.

    `reason` says what is missing and which command installs it.
    """
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
