"""Modules that a server loads when it first needs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from server.runtime import loading

ROOT = Path(__file__).parents[2]
# What only analyses, files and pasted spreadsheets need.
LATE = {"numpy", "openpyxl", "pptx", "typst", "xlsxwriter", "resvg_py", "icalendar", "server.analysis.solidity"}


@pytest.mark.integration
def test_a_server_starts_without_what_only_analyses_and_files_need() -> None:
    code = "import server.cli.serve, sys; print(*sys.modules)"
    listed = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    modules = set(listed.stdout.split())
    assert "server.app" in modules
    assert modules & LATE == set()


async def test_a_module_is_loaded_once_it_was_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "loaded_by_a_test"
    (tmp_path / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert not loading.is_loaded(name)
    await loading.load(name)
    assert loading.is_loaded(name)
    assert sys.modules[name].__file__ == str(tmp_path / f"{name}.py")


async def test_a_module_that_fails_to_load_is_not_taken_for_loaded() -> None:
    with pytest.raises(ModuleNotFoundError):
        await loading.load("no_such_module")
    assert not loading.is_loaded("no_such_module")
