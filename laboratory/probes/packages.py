"""What a framework installs: its packages, their size, and which of them provides each feature of the service."""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections.abc import Mapping

import msgspec
from msgspec import Struct

from laboratory.environments import VirtualEnvironment
from laboratory.errors import LaboratoryError
from laboratory.frameworks import Framework
from laboratory.probes import package_report


class InstallationSize(Struct, frozen=True):
    """A number of packages, and the bytes of their files."""

    packages: int
    bytes: int


class LayerSize(Struct, frozen=True):
    """The bytes of a container image's layer with the packages, as a tar archive and compressed by gzip."""

    bytes: int
    compressed: int


class FeatureProvider(Struct, frozen=True):
    """The object that provides a feature, its package, and the kind of that package.

    `kind` is “own” (the framework's), “dependency” (the framework installs it), “other” or “python” (standard library).
    """

    name: str
    package: str
    kind: str

    @property
    def comes_with_it(self) -> bool:
        """Whether the documented installation of the framework includes it."""
        return self.kind in ("own", "dependency")


class InstalledPackages(Struct, frozen=True):
    """The installed packages: for the framework `alone`, and for the `whole` service with its server."""

    versions: Mapping[str, str]
    alone: InstallationSize
    whole: InstallationSize
    features: Mapping[str, FeatureProvider]
    layer: LayerSize | None = None


def installed(framework: Framework, environment: VirtualEnvironment, *, layer: bool = False) -> InstalledPackages:
    """Return the packages installed in an environment, reported by its own Python; raises LaboratoryError.

    With `layer` also the size of an image's layer with them, which takes some seconds.
    """
    lines = [line.strip() for line in framework.requirements.read_text().splitlines()]
    request = {
        "layer": layer,
        "requirements": [line for line in lines if line and not line.startswith("#")],
        "features": tomllib.loads((framework.folder / "features.toml").read_text()),
    }
    process = subprocess.run(
        [str(environment.python), "-W", "ignore", package_report.__file__],
        input=json.dumps(request),
        capture_output=True,
        text=True,
    )
    if process.returncode != 0:
        last = (process.stderr.strip().splitlines() or ["nothing"])[-1]
        raise LaboratoryError(f"The packages installed for {framework.name} cannot be listed: {last}")
    return msgspec.json.decode(process.stdout, type=InstalledPackages)
