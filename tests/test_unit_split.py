"""`make unit` runs exactly the unit tests: tests/support/unit_split.py, tried on a small suite."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.serving import ROOT

pytestmark = pytest.mark.integration

SUITE = """
import socket, sqlite3, subprocess, sys
import pytest

def database():
    sqlite3.connect(":memory:").close()

@pytest.fixture
def store(integration):
    database()

@pytest.fixture(scope="session")
def service(shared_service):
    database()

def test_unit():
    pass

def test_unit_that_starts_a_process():
    subprocess.run([sys.executable, "-c", ""])

def test_unit_that_opens_a_socket():
    socket.create_server(("127.0.0.1", 0)).close()

def test_unit_that_opens_a_database():
    database()

@pytest.mark.integration
def test_integration():
    database()

@pytest.mark.integration
def test_integration_that_uses_nothing():
    pass

@pytest.mark.integration
def test_integration_that_skips_itself():
    pytest.skip("no server")

def test_integration_by_fixture(store):
    pass

def test_integration_by_shared_fixture(service):
    pass

def test_integration_by_shared_fixture_that_is_there_already(service):
    pass
"""
UNIT = {"unit", "unit_that_starts_a_process", "unit_that_opens_a_socket", "unit_that_opens_a_database"}
WRONG = {
    "unit_that_starts_a_process": "This unit test starts a process: mark it with @pytest.mark.integration.",
    "unit_that_opens_a_socket": "This unit test opens a network socket: mark it with @pytest.mark.integration.",
    "unit_that_opens_a_database": "This unit test opens a database: mark it with @pytest.mark.integration.",
    "integration_that_uses_nothing": (
        "This integration test uses no process, network socket or database: remove its mark."
    ),
}


def run(folder: Path, *arguments: str) -> tuple[set[str], dict[str, str]]:
    """Run the small suite; return the tests that ran, and the message of each failed one."""
    (folder / "test_small.py").write_text(SUITE)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-v", "-p", "tests.support.unit_split", "-p", "no:cacheprovider"),
            *("-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), *arguments, str(folder)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    ran = set(re.findall(r"::test_(\w+) (?:PASSED|FAILED|SKIPPED)", done.stdout))
    failures = re.findall(r"^_+ test_(\w+) _+\n(.*)$", done.stdout, re.MULTILINE)
    return ran, dict(failures)


def test_wrongly_marked_test_fails(tmp_path: Path) -> None:
    ran, failures = run(tmp_path)
    assert len(ran) == SUITE.count("def test_")
    assert failures == WRONG


def test_unit_run_has_exactly_the_unit_tests(tmp_path: Path) -> None:
    recipe = subprocess.run(["make", "--just-print", "unit"], cwd=ROOT, capture_output=True, text=True, check=True)
    (selection,) = re.findall(r'pytest .*-m "([^"]+)"', recipe.stdout)
    ran, _ = run(tmp_path, "-m", selection)
    assert ran == UNIT
