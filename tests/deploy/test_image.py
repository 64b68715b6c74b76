"""Static checks of the Dockerfile; scripts/check_image.py builds and runs it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import dockerfile
from tests.support.needs import lacks
from tests.support.serving import ROOT

TEXT = (ROOT / "Dockerfile").read_text()
STAGES = dockerfile.read(TEXT)
IMAGE = STAGES[-1]
STATE = "/var/lib/quorum"


@pytest.mark.integration
def test_linter_finds_nothing() -> None:
    program = shutil.which("hadolint", path=str(Path(sys.executable).parent))
    if program is None:
        lacks("hadolint is not installed: run `make test`")
    done = subprocess.run([program, "--failure-threshold", "style", str(ROOT / "Dockerfile")], capture_output=True)
    assert done.returncode == 0, done.stdout.decode()


def test_every_stage_uses_a_small_base_with_a_pinned_tag() -> None:
    for stage in STAGES:
        name, _, tag = stage.base.partition(":")
        assert name == "python" and tag.count(".") >= 1 and "slim" in tag, stage.base


def test_it_runs_unprivileged_and_declares_its_volume() -> None:
    (user,) = IMAGE.values("USER")
    assert user.split(":")[0].isdecimal() and int(user.split(":")[0]) > 0
    assert IMAGE.values("VOLUME") == [STATE] == [IMAGE.environment["QUORUM_HOME"]]
    assert IMAGE.steps.index(dockerfile.Instruction("USER", user)) > max(
        number for number, step in enumerate(IMAGE.steps) if step.name in ("RUN", "COPY")
    )


@pytest.mark.integration
def test_build_context_has_only_needed_files() -> None:
    files = dockerfile.context(ROOT, (ROOT / ".dockerignore").read_text())
    tops = {path.parts[0] for path in files}
    assert tops == {
        *("LICENSE", "README.md", "data", "hatch_build.py", "laboratory", "pyproject.toml", "server", "web")
    }
