"""When a framework was released, from the index that pip installs from: packages themselves do not say it."""

from __future__ import annotations

import re
import subprocess
import urllib.request
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from laboratory.environments import VirtualEnvironment

PATIENCE = 20  # seconds
JSON_INDEX = "application/vnd.pypi.simple.v1+json"
FINAL = re.compile(r"-(\d+(?:\.\d+)*)(?:\.tar\.gz|\.zip|-[^-]+-[^-]+-[^-]+\.whl)$")
ADDRESS = (
    "from pip._internal.commands.install import InstallCommand as I; print(I('i', '').parse_args([])[0].index_url)"
)


def release_dates(package: str, environment: VirtualEnvironment) -> tuple[str, ...]:
    """Return the day of each final release, the oldest first; empty if the index cannot be asked."""
    asked = subprocess.run([str(environment.python), "-c", ADDRESS], capture_output=True, text=True)
    try:
        request = urllib.request.Request(
            f"{asked.stdout.strip().rstrip('/')}/{package}/", headers={"Accept": JSON_INDEX}
        )
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            return dates_of(msgspec.json.decode(response.read())["files"])
    except (OSError, ValueError, KeyError, msgspec.DecodeError):
        return ()


def dates_of(files: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the day on which the first file of each final release was uploaded, in order (PEP 691, 700)."""
    first: dict[str, str] = {}
    for file in files:
        final = FINAL.search(str(file.get("filename", "")))
        if final and (day := str(file.get("upload-time", ""))[:10]):
            version = final.group(1)
            first[version] = min(day, first.get(version, day))
    return tuple(sorted(first.values()))


def days_since(dates: Sequence[str], today: str) -> int:
    """Return the days from the newest release to a day."""
    return (date.fromisoformat(today) - date.fromisoformat(dates[-1])).days


def in_two_years(dates: Sequence[str], today: str) -> int:
    """Return the number of releases in the 730 days before a day."""
    return sum(1 for day in dates if 0 <= (date.fromisoformat(today) - date.fromisoformat(day)).days <= 730)
