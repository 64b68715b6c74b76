"""Asks whether what is shipped has known vulnerabilities; fails if it has, and if that cannot be told.

pip-audit answers for the Python packages that the wheel needs, and npm for those whose code is in the pages. Both can
end well without an answer: pip-audit skips a package that its source does not know, and says that it found nothing. So
this looks for an answer about every package.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
EXTRAS = ("oidc",)
BUNDLED = ROOT / "web" / "dist" / "bundled.json"
MAX_NAMED = 5


def of_python(report: Any, needed: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the vulnerabilities in a report of pip-audit, and the packages that need an answer and have none."""
    answers = {normal(d["name"]): d for d in report["dependencies"]}
    silent = [name for name in needed if normal(name) not in answers]
    silent += [answer["name"] for answer in answers.values() if "skip_reason" in answer]
    found = [f"{a['name']} {a['version']}: {one['id']}" for a in answers.values() for one in a.get("vulns", ())]
    return found, silent


def of_npm(report: Any, bundled: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the vulnerabilities of the bundled packages in a report of npm, and the packages without an answer."""
    if "vulnerabilities" not in report:
        return [], list(bundled)
    found = report["vulnerabilities"]
    return [f"{name}: {found[name]['severity']}" for name in bundled if name in found], []


def no_answer(silent: Sequence[str]) -> str:
    """Return the sentence that says which packages the audit could not ask about."""
    named = ", ".join(silent[:MAX_NAMED]) + (", …" if len(silent) > MAX_NAMED else "")
    packages = "1 package" if len(silent) == 1 else f"{len(silent)} packages"
    return f"The audit could not ask about {packages} ({named}), so it does not know whether these are vulnerable."


def requirements(project: str) -> list[str]:
    """Return what a pyproject.toml requires, and its extras for those who run a server."""
    about = tomllib.loads(project)["project"]
    return [*about["dependencies"], *(one for extra in EXTRAS for one in about["optional-dependencies"][extra])]


def name_of(requirement: str) -> str:
    """Return the name of the package in a requirement such as "tornado>=6.6.1,<6.7"."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def normal(name: str) -> str:
    """Return a name as PyPI compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def answer(*command: str) -> Any:
    """Return the JSON that a program writes, whatever its exit code; exits with its complaint if there is none."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    try:
        return json.loads(done.stdout)
    except ValueError:
        complaint = done.stderr.strip().splitlines() or ["it said nothing"]
        sys.exit(f"{Path(command[0]).name} gave no answer: {complaint[-1]}")


def main() -> None:
    """Audit both; the exit code says whether every package has an answer, and a good one."""
    required = requirements((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listed:
        print(*required, sep="\n", file=listed, flush=True)
        python = answer(
            *(str(BIN / "pip-audit"), "--format", "json", "--progress-spinner", "off"), "--requirement", listed.name
        )
    vulnerable, silent = of_python(python, map(name_of, required))
    bundled = [package["name"] for package in json.loads(BUNDLED.read_text(encoding="utf-8"))]
    npm = of_npm(answer(str(BIN / "npm"), "--prefix", "web", "audit", "--package-lock-only", "--json"), bundled)
    vulnerable, silent = [*vulnerable, *npm[0]], [*silent, *npm[1]]
    if vulnerable or silent:
        sys.exit("\n".join([*vulnerable, *([no_answer(silent)] if silent else [])]))
    print(f"No known vulnerability in {len(python['dependencies'])} Python and {len(bundled)} npm packages.")


if __name__ == "__main__":
    main()
