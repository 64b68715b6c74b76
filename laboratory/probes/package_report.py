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
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from typing import Any

# pip created the environment, so it is installed, and it contains the parser that it resolves with.
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

Distributions = dict[str, Distribution]
VERSION = "Programming Language :: Python :: 3."
LICENCE = "License :: "


class Hidden:
    """An import hook for which some top-level modules are not installed."""

    def __init__(self, names: set[str]) -> None:
        self.names = names

    def find_spec(self, name: str, path: Sequence[str] | None, target: object = None) -> ModuleSpec | None:
        """Raise ModuleNotFoundError for a hidden module."""
        if name.partition(".")[0] in self.names:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


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


def size(installed: Distributions) -> dict[str, int]:
    """Return the number of packages, and the bytes of their files, including those that pip compiled."""
    total = 0
    for one in installed.values():
        for file in one.files or ():
            path = file.locate()
            total += path.stat().st_size if path.is_file() else 0  # type: ignore[attr-defined]
    return {"packages": len(installed), "bytes": total}


def looked_up(dotted: str) -> Any:
    """Return the object of a dotted name; raises ModuleNotFoundError or AttributeError."""
    parts = dotted.split(".")
    for end in range(len(parts), 0, -1):
        name = ".".join(parts[:end])
        try:
            value: Any = importlib.import_module(name)
        except ModuleNotFoundError as error:
            if not error.name or not f"{name}.".startswith(f"{error.name}."):
                raise  # the module is there, but needs another one
            continue
        for attribute in parts[end:]:
            value = getattr(value, attribute)
        return value
    raise ModuleNotFoundError(f"No module named {parts[0]!r}", name=parts[0])


def modules(installed: Distributions) -> set[str]:
    """Return the names of the top-level modules of some packages."""
    names = {file.parts[0] for one in installed.values() for file in one.files or () if ".." not in file.parts}
    return {name.partition(".")[0] for name in names if not name.endswith(".dist-info")}


def missing(features: dict[str, str]) -> dict[str, str]:
    """Return the module that is missing for each feature, or an empty text if it can be used as it is."""
    found = {}
    for feature, dotted in features.items():
        try:
            looked_up(dotted)
            found[feature] = ""
        except ModuleNotFoundError as error:
            found[feature] = error.name or dotted
    return found


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
    looked_up(dotted)
    top = dotted.partition(".")[0]
    if top in sys.stdlib_module_names:
        return {"name": dotted, "package": "Python", "kind": "python"}
    package = next(name for name, one in whole.items() if any(f.parts[0] == top for f in one.files or ()))
    kind = "own" if package == framework else "dependency" if package in alone else "other"
    return {"name": dotted, "package": f"{package} {whole[package].version}", "kind": kind}


def facts(package: Distribution) -> dict[str, Any]:
    """Return what a package says of itself: its type hints, Python versions and licence."""
    about = package.metadata

    def first(name: str) -> str:
        return str((about.get_all(name) or [""])[0])

    classifiers = about.get_all("Classifier") or []
    licences = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith(LICENCE)]
    written = first("License").strip().splitlines()[:1]
    minors = [line.removeprefix(VERSION) for line in classifiers if line.startswith(VERSION)]
    return {
        "typed": next((str(file) for file in package.files or () if file.name == "py.typed"), ""),
        "requires_python": first("Requires-Python"),
        "pythons": sorted(int(minor) for minor in minors if minor.isdigit()),
        "licence": first("License-Expression") or ", ".join(licences or written),
    }


def report(request: dict[str, Any]) -> dict[str, Any]:
    """Return an InstalledPackages, as far as this environment shows it."""
    documented, features = request["requirements"][:1], request["features"]
    framework = canonicalize_name(Requirement(documented[0]).name)
    alone, whole = closure(documented), closure(request["requirements"])
    named = [canonicalize_name(Requirement(line).name) for line in request["requirements"]]
    return {
        "versions": {"python": platform.python_version(), **{name: whole[name].version for name in named}},
        **({"layer": layer(whole)} if request["layer"] else {}),
        "bare": size(closure([framework])),
        "serving": size(closure([framework, *request["serving"]])),
        "alone": size(alone),
        "whole": size(whole),
        "features": {feature: provider(dotted, framework, alone, whole) for feature, dotted in features.items()},
        "facts": facts(whole[framework]),
    }


def main() -> None:
    """Read {"requirements": […], "serving": […], "features": {…}}, the framework first; write a report.

    With "missing": true it says only what each feature lacks; with "hide": true, as if nothing were installed but the
    first requirement.
    """
    request = json.load(sys.stdin)
    if request.get("hide"):
        kept = closure(request["requirements"][:1])
        others = {canonicalize_name(one.name): one for one in distributions()}
        others = {name: one for name, one in others.items() if name not in kept}
        sys.meta_path.insert(0, Hidden(modules(others) - modules(kept)))  # type: ignore[arg-type]
    json.dump(missing(request["features"]) if request.get("missing") else report(request), sys.stdout)


if __name__ == "__main__":
    main()
