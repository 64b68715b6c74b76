"""What a test needs of the machine it runs on."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def lacks(reason: str) -> NoReturn:
    """Skip this test, for something is missing here; in CI, where everything can be installed, fail it.

    `reason` says what is missing and which command mends it.
    """
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
