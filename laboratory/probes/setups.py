"""A framework's findings in both setups: bare, and as its tutorial or project template does it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from laboratory import conformance
from laboratory.client import HttpClient
from laboratory.environments import VirtualEnvironment
from laboratory.frameworks import Framework, Setup
from laboratory.probes import security
from laboratory.probes.finding import Finding
from laboratory.service import Service

# These differ from setup to setup; the others are looked up in the tutorial's only.
IN_BOTH = (
    *("cross-site-post", "cross-site-sign-out", "cross-site-socket", "cookie-cross-site", "cookie-script"),
    *("headers", "foreign-host"),
)


def findings(
    framework: Framework, environment: VirtualEnvironment, folder: Path, cores: Iterable[int] = ()
) -> dict[str, Finding]:
    """Return the findings by statement, with “-bare” after those on the bare setup.

    The services are prepared below `folder`, and every response is checked; raises LaboratoryError if one is wrong.
    """
    found: dict[str, Finding] = {}
    for setup in get_args(Setup):
        of = findings_of(Service(framework, environment, folder / setup, cores, setup))
        found |= of if setup == "tutorial" else {f"{id}-bare": of[id] for id in IN_BOTH}
    return found


def findings_of(probed: Service) -> dict[str, Finding]:
    """Prepare and start a service, and return its findings by statement; raises LaboratoryError."""
    name = probed.framework.name
    probed.prepare()
    probed.start("web")
    try:
        conformance.require(name, conformance.plain_checks(HttpClient(probed.port)))
        conformance.require(name, conformance.session_checks(HttpClient(probed.port)))
        found = security.web_findings(probed.port, probed.database)
    finally:
        probed.stop()
    probed.start(probed.framework.live)
    try:
        return {**found, **security.live_findings(probed.port)}
    finally:
        probed.stop()
