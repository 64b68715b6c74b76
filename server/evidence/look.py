"""What is installed, told by the Python it is installed in: run by its path, with requirements and names as JSON.

It imports nothing of Quorum's, as a service's environment has none of it.
"""

from __future__ import annotations

import importlib
import json
import platform
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

# An environment without pip cannot have been made by it, and pip brings the parser that it resolves with.
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

Found = dict[str, Distribution]


def closure(requirements: list[str]) -> Found:
    """Every installed package that these need, themselves too, by its canonical name."""
    found: Found = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [Requirement(line) for line in requirements]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        extras = frozenset(wanted.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            found[name] = distribution(wanted.name)
        except PackageNotFoundError:
            continue
        for line in found[name].requires or ():
            needed = Requirement(line)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras or {""}):
                waiting.append(needed)
    return found


def size(installed: Found) -> int:
    """The bytes of their files, the compiled ones that pip made included."""
    total = 0
    for one in installed.values():
        for file in one.files or ():
            path = file.locate()
            total += path.stat().st_size if path.is_file() else 0  # type: ignore[attr-defined]
    return total


def where(
    dotted: str, framework: str, alone: dict[str, Distribution], whole: dict[str, Distribution]
) -> dict[str, str]:
    """In which package a name is, and what that is to the framework: itself, its dependency, another, Python's own."""
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
        return {"name": dotted, "package": "Python", "is": "python"}
    package = next(name for name, one in whole.items() if any(f.parts[0] == parts[0] for f in one.files or ()))
    kind = "own" if package == framework else "dependency" if package in alone else "other"
    return {"name": dotted, "package": f"{package} {whole[package].version}", "is": kind}


def main() -> None:
    """Read {"requirements": […], "parts": {…}}, the framework first; write what was found."""
    asked = json.load(sys.stdin)
    framework = canonicalize_name(Requirement(asked["requirements"][0]).name)
    alone, whole = closure(asked["requirements"][:1]), closure(asked["requirements"])
    named = [canonicalize_name(Requirement(line).name) for line in asked["requirements"]]
    json.dump(
        {
            "versions": {
                "python": platform.python_version(),
                **{name: whole[name].version for name in named},
            },
            "alone": {"packages": len(alone), "bytes": size(alone)},
            "whole": {"packages": len(whole), "bytes": size(whole)},
            "parts": {part: where(dotted, framework, alone, whole) for part, dotted in asked["parts"].items()},
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
