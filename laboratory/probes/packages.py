"""What a framework installs: its packages, their size, and which of them provides each feature of the service."""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct, structs

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

    `kind` is “own” (the framework's), “dependency” (the framework installs it), “incomplete” (either, but it needs the
    module `needs`, which the framework does not install), “other” or “python” (standard library).
    """

    name: str
    package: str
    kind: str
    needs: str = ""

    @property
    def comes_with_it(self) -> bool:
        """Whether the documented installation of the framework includes it, and all that it needs."""
        return self.kind in ("own", "dependency")


class PackageFacts(Struct, frozen=True):
    """What a framework's package says of itself.

    `typed` is the path of its py.typed, or empty; `pythons` has the minor versions of Python 3 that it names.
    """

    typed: str
    requires_python: str
    pythons: tuple[int, ...]
    licence: str


class InstalledPackages(Struct, frozen=True):
    """The installed packages.

    `bare` is the framework without any extra, `serving` that with a server, `alone` as the documentation installs it,
    and `whole` the service with all that it needs.
    """

    versions: Mapping[str, str]
    bare: InstallationSize
    serving: InstallationSize
    alone: InstallationSize
    whole: InstallationSize
    features: Mapping[str, FeatureProvider]
    facts: PackageFacts
    layer: LayerSize | None = None


def installed(framework: Framework, environment: VirtualEnvironment, *, layer: bool = False) -> InstalledPackages:
    """Return the packages installed in an environment, reported by its own Python; raises LaboratoryError.

    Whether a feature comes with the framework is tried where nothing but its documented installation is: in an
    environment with that alone or, in an environment shared with others, with all other packages hidden. With `layer`
    also the size of an image's layer with the packages is reported, which takes some seconds.
    """
    request = {
        "layer": layer,
        "requirements": framework.required(),
        "serving": framework.serving(),
        "features": tomllib.loads((framework.folder / "features.toml").read_text()),
    }
    whole = msgspec.convert(_reported(framework, environment, request), InstalledPackages)
    alone = VirtualEnvironment(environment.alone) if environment.alone else environment
    missing = _reported(framework, alone, {**request, "missing": True, "hide": environment.alone is None})
    features = {
        feature: structs.replace(provider, kind="incomplete", needs=missing[feature])
        if provider.comes_with_it and missing[feature]
        else provider
        for feature, provider in whole.features.items()
    }
    return structs.replace(whole, features=features)


def _reported(framework: Framework, environment: VirtualEnvironment, request: Mapping[str, Any]) -> Any:
    process = subprocess.run(
        [str(environment.python), "-W", "ignore", package_report.__file__],
        input=json.dumps(request),
        capture_output=True,
        text=True,
    )
    if process.returncode != 0:
        last = (process.stderr.strip().splitlines() or ["nothing"])[-1]
        raise LaboratoryError(f"The packages installed for {framework.name} cannot be listed: {last}")
    return json.loads(process.stdout)
