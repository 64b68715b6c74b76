"""The Python environment that a service runs in: one for each framework, or the one that Quorum runs in."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.frameworks import Framework

DONE = ".installed"


class VirtualEnvironment(Struct, frozen=True):
    """An environment's folder; its programs are in `bin`.

    `alone` is the folder of an environment with the documented installation of the framework and nothing else.
    """

    folder: Path
    alone: Path | None = None

    @property
    def bin(self) -> Path:
        """The folder of its programs."""
        return self.folder / "bin"

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.bin / "python"


def current() -> VirtualEnvironment:
    """Return the environment that Quorum itself runs in."""
    return VirtualEnvironment(Path(sys.prefix))


def dedicated(framework: Framework, place: Path) -> VirtualEnvironment:
    """Return the framework's environments below `place`, rebuilt if requirements changed; raises LaboratoryError."""
    wanted = [path for path in (framework.requirements, framework.variants) if path.is_file()]
    text = "".join(path.read_text() for path in wanted)
    whole, alone = place / framework.name, place / f"{framework.name}-alone"
    _install(framework, whole, text, *(f"--requirement={path}" for path in wanted))
    _install(framework, alone, "\n".join(framework.required()[:1]), *framework.required()[:1])
    return VirtualEnvironment(whole, alone)


def _install(framework: Framework, folder: Path, content: str, *requirements: str) -> None:
    """Create an environment, unless there is one with this content."""
    digest = hashlib.sha256(content.encode() + sys.version.encode()).hexdigest()
    marker = folder / DONE
    if marker.is_file() and marker.read_text() == digest:
        return
    shutil.rmtree(folder, ignore_errors=True)
    _run(framework, sys.executable, "-m", "venv", str(folder))
    if requirements:
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        _run(framework, str(VirtualEnvironment(folder).python), *pip, *requirements)
    marker.write_text(digest)


def _run(framework: Framework, *command: str) -> None:
    process = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=_environ()
    )
    if process.returncode != 0:
        last = next((line for line in reversed(process.stdout.splitlines()) if line.strip()), "nothing")
        raise LaboratoryError(
            f"The environment for {framework.name} cannot be created; the last line of the output was: {last.strip()}"
        )


def _environ() -> dict[str, str]:
    # Settings for this Python (PYTHONPATH, PYTHONHOME) would break the other one.
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
