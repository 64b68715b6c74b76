"""A script that reports what is installed in the Python that runs it; requirements and features come as JSON.

It imports nothing of Quorum, which is not installed in a service's environment.
"""

from __future__ import annotations

import gzip
import importlib
import io
import json
import platform
import sys
import tarfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

# pip created the environment, so it is installed, and it contains the parser that it resolves with.
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

Distributions = dict[str, Distribution]


def closure(requirements: list[str]) -> Distributions:
    """Return every installed package that these requirements name or depend on, by canonical name."""
    packages: Distributions = {}
    visited: set[tuple[str, frozenset[str]]] = set()
    pending = [Requirement(line) for line in requirements]
    while pending:
        requirement = pending.pop()
        name = canonicalize_name(requirement.name)
        extras = frozenset(requirement.extras)
        if (name, extras) in visited:
            continue
        visited.add((name, extras))
        try:
            packages[name] = distribution(requirement.name)
        except PackageNotFoundError:
            continue
        for line in packages[name].requires or ():
            needed = Requirement(line)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras or {""}):
                pending.append(needed)
    return packages


def size(installed: Distributions) -> int:
    """Return the bytes of their files, including those that pip compiled."""
    total = 0
    for one in installed.values():
        for file in one.files or ():
            path = file.locate()
            total += path.stat().st_size if path.is_file() else 0  # type: ignore[attr-defined]
    return total


class Counter(io.RawIOBase):
    """Counts the bytes written to it, and passes them on."""

    def __init__(self, onward: Any = None) -> None:
        self.count, self.onward = 0, onward

    def writable(self) -> bool:
        """As files are."""
        return True

    def write(self, piece: Any) -> int:
        """Count a piece."""
        self.count += len(piece)
        if self.onward:
            self.onward.write(piece)
        return len(piece)


def layer(installed: Distributions) -> dict[str, int]:
    """Return the bytes of a container image's layer with their files: as a tar archive, and compressed by gzip."""
    compressed = Counter()
    with gzip.GzipFile(fileobj=compressed, mode="wb", compresslevel=6, mtime=0) as packed:
        plain = Counter(packed)
        with tarfile.open(fileobj=plain, mode="w|") as archive:
            for one in installed.values():
                for file in one.files or ():
                    path = file.locate()
                    if path.is_file():  # type: ignore[attr-defined]
                        archive.add(str(path), arcname=str(file), recursive=False)
    return {"bytes": plain.count, "compressed": compressed.count}


def provider(dotted: str, framework: str, alone: Distributions, whole: Distributions) -> dict[str, str]:
    """Return the package of a dotted name, and its kind: own, dependency, other or python."""
    parts = dotted.split(".")
    for end in range(len(parts), 0, -1):
        try:
            value: Any = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        for name in parts[end:]:
            value = getattr(value, name)
        break
    else:
        raise ModuleNotFoundError(f"No module named {parts[0]!r}")
    if parts[0] in sys.stdlib_module_names:
        return {"name": dotted, "package": "Python", "kind": "python"}
    package = next(name for name, one in whole.items() if any(f.parts[0] == parts[0] for f in one.files or ()))
    kind = "own" if package == framework else "dependency" if package in alone else "other"
    return {"name": dotted, "package": f"{package} {whole[package].version}", "kind": kind}


def main() -> None:
    """Read {"requirements": […], "features": {…}}, the framework first; write an InstalledPackages."""
    request = json.load(sys.stdin)
    framework = canonicalize_name(Requirement(request["requirements"][0]).name)
    alone, whole = closure(request["requirements"][:1]), closure(request["requirements"])
    named = [canonicalize_name(Requirement(line).name) for line in request["requirements"]]
    json.dump(
        {
            "versions": {
                "python": platform.python_version(),
                **{name: whole[name].version for name in named},
            },
            **({"layer": layer(whole)} if request["layer"] else {}),
            "alone": {"packages": len(alone), "bytes": size(alone)},
            "whole": {"packages": len(whole), "bytes": size(whole)},
            "features": {
                feature: provider(dotted, framework, alone, whole) for feature, dotted in request["features"].items()
            },
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
