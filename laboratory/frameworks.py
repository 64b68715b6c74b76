"""The frameworks under test: each has a folder with the same service, and a Procfile with the commands to start it."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Literal

from msgspec import Struct

SERVICES = Path(__file__).parent / "services"

# How a service is protected: “bare”, only what the smallest example of the documentation has, and “tutorial”, as the
# framework's tutorial or project template does it. The files of a setup that differs from the service's are in a folder
# of this name.
SETUPS = "setups"
CHECKED = "checked"  # the folder of a handler for a type checker; it never runs
Setup = Literal["bare", "tutorial"]


class Framework(Struct, frozen=True):
    """One framework's folder, and the commands of its Procfile.

    `release` runs once before the first start, `web` is the server that its documentation recommends, `live`, where it
    has one, is another server that the documentation names for many open connections, and `scaled` one that starts
    several workers, where `web` does not.
    """

    name: str
    folder: Path
    commands: Mapping[str, str]

    @property
    def live(self) -> str:
        """The process for long waits and WebSockets."""
        return self.process("live")

    @property
    def has_threads(self) -> bool:
        """Whether its `web` server answers each request in a thread."""
        return "$THREADS" in self.commands["web"]

    def process(self, name: str) -> str:
        """Return this process, or `web` where it has none of that name."""
        return name if name in self.commands else "web"

    @property
    def requirements(self) -> Path:
        """Its requirements: first the framework as its documentation installs it, then the service's others."""
        return self.folder / "requirements.txt"

    @property
    def variants(self) -> Path:
        """What is installed only for comparisons beside the main figures, and not counted as the service's."""
        return self.folder / "requirements-variants.txt"

    def required(self) -> list[str]:
        """Return its requirements without comments."""
        lines = [line.strip() for line in self.requirements.read_text().splitlines()]
        return [line for line in lines if line and not line.startswith("#")]

    def serving(self) -> list[str]:
        """Return what it needs besides the framework itself to answer the first request; empty if nothing."""
        path = self.folder / "serving.txt"
        return path.read_text().split() if path.is_file() else []

    def command(self, process: str, environ: Mapping[str, str]) -> list[str]:
        """Return the words of a command, with its variables filled in."""
        return [Template(word).substitute(environ) for word in shlex.split(self.commands[process])]


def frameworks() -> dict[str, Framework]:
    """Return every framework that has a service here, by name."""
    by_name = {}
    for procfile in sorted(SERVICES.glob("*/Procfile")):
        lines = (line.partition(":") for line in procfile.read_text().splitlines() if line.strip())
        commands = {name.strip(): command.strip() for name, _, command in lines}
        by_name[procfile.parent.name] = Framework(procfile.parent.name, procfile.parent, commands)
    return by_name
