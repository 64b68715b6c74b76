"""Whether a type checker finds wrong fields of a request's body in a handler, with what comes with the framework."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from importlib.util import find_spec

from laboratory.environments import VirtualEnvironment
from laboratory.errors import LaboratoryError
from laboratory.frameworks import CHECKED, Framework
from laboratory.probes.finding import Finding

OPTIONS = ("--config-file=", "--no-error-summary", "--disable-error-code=import-untyped")


def type_finding(framework: Framework, environment: VirtualEnvironment) -> dict[str, Finding]:
    """Return the finding “field-types”, or nothing where mypy is not installed beside Quorum; raises LaboratoryError.

    The handler of a framework has two mistakes, in lines with “# wrong”. mypy must find both and nothing else.
    """
    if find_spec("mypy") is None:
        return {}
    handler = framework.folder / CHECKED / "handler.py"
    marked = {n for n, line in enumerate(handler.read_text().splitlines(), 1) if "# wrong" in line}
    python = VirtualEnvironment(environment.alone or environment.folder).python
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "mypy", *OPTIONS, f"--python-executable={python}", f"--cache-dir={cache}"]
        checked = subprocess.run([*command, str(handler)], capture_output=True, text=True, cwd=cache)
    if checked.returncode not in (0, 1):
        raise LaboratoryError(f"mypy cannot check the handler in {framework.name}: {checked.stderr.strip()}")
    found = {int(n) for n in re.findall(r"handler\.py:(\d+): error", checked.stdout)}
    if other := found - marked:
        raise LaboratoryError(f"mypy finds more than the mistakes of {framework.name}'s handler: line {min(other)}.")
    return {
        "field-types": Finding(found == marked, f"mypy {version('mypy')} finds {len(found)} of {len(marked)} mistakes")
    }
