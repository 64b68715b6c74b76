"""The laboratory: the same service in each framework, a folder each, with a Procfile that says how it is started."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path
from string import Template

from msgspec import Struct


class Framework(Struct, frozen=True):
    """One framework's folder, and the commands of its Procfile.

    `release` comes once before the first start, `web` is the server its documentation recommends, and `live`, where it
    has one, is another that it names for many open connections.
    """

    name: str
    folder: Path
    commands: Mapping[str, str]

    @property
    def live(self) -> str:
        """The process that long waits and WebSockets are for."""
        return "live" if "live" in self.commands else "web"

    @property
    def requirements(self) -> Path:
        """What it needs: first the framework as its documentation installs it, then what else the service uses."""
        return self.folder / "requirements.txt"

    def command(self, process: str, environ: Mapping[str, str]) -> list[str]:
        """The words of a command, with the variables it names filled in."""
        return [Template(word).substitute(environ) for word in shlex.split(self.commands[process])]


def laboratory() -> Path:
    """The folder of all services: inside an installed package, or beside it in the repository."""
    here = Path(__file__).resolve().parents[1]
    packed = here / "_laboratory"
    return packed if packed.is_dir() else here.parent / "benchmarks" / "frameworks"


def frameworks() -> dict[str, Framework]:
    """Every framework there is a service in, by name."""
    found = {}
    for procfile in sorted(laboratory().glob("*/Procfile")):
        lines = (line.partition(":") for line in procfile.read_text().splitlines() if line.strip())
        commands = {name.strip(): command.strip() for name, _, command in lines}
        found[procfile.parent.name] = Framework(procfile.parent.name, procfile.parent, commands)
    return found
