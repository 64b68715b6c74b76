"""Gives each worker of `--dist loadfile` whole files, and all tests of the laboratory to one of them."""

from __future__ import annotations

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling, Scheduling

# The tests of these folders share what is expensive to start: five services of other frameworks.
TOGETHER = ("tests/laboratory/",)


class Scopes(LoadFileScheduling):
    """Files, or whole folders."""

    def _split_scope(self, nodeid: str) -> str:
        folder = next((folder for folder in TOGETHER if nodeid.startswith(folder)), None)
        return folder or str(super()._split_scope(nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling | None:
    """Return the scheduler of whole files; None to let xdist choose."""
    return Scopes(config, log) if config.getvalue("dist") == "loadfile" else None
