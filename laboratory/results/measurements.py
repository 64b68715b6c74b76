"""Turns a run's journal into measurement files: means and their intervals, findings, and how each was obtained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import structs

from laboratory.errors import LaboratoryError
from laboratory.journal import COLD, Inspection, Journal, RunHeader
from laboratory.load.meter import FEWEST_FOR_P99
from laboratory.probes.setups import IN_BOTH
from laboratory.results.figures import AGAIN, COST, MIB, SCALABILITY, figure_of_rounds
from laboratory.results.loads import load_figures
from laboratory.results.package_facts import fact_figures
from laboratory.workloads import WEB, WORKLOADS
from server.catalogue.measurements import Figure, MeasurementsFile
from server.core.measurements import Occasion

# A feature, the statement about it, and its criteria.
FEATURES = {
    "orm": ("An ORM comes with it", ("time-to-market", "maintainability")),
    "accounts": ("User accounts and sign-in come with it", ("security", "time-to-market")),
    "passwords": ("Password hashing comes with it", ("security",)),
    "sessions": ("Sessions or signed cookies come with it", ("security", "time-to-market")),
    "csrf": ("CSRF protection comes with it, enabled by default or not", ("security",)),
    "templates": ("Templates come with it", ("time-to-market", "architecture-fit")),
    "validation": ("Input validation comes with it", ("time-to-market", "security", "maintainability")),
    "websockets": ("WebSockets come with it", ("architecture-fit", "time-to-market", "scalability")),
}
KINDS = {
    "own": "{name}, part of the framework",
    "dependency": "{name} from {package}, a dependency",
    "incomplete": "no; {name} from {package} needs {needs}, which does not come with it",
    "other": "no; the service uses {name} from {package}",
    "python": "no; the service uses {name} from Python's standard library",
}
FINDINGS = {
    "escaping": ("Templates escape user input", ("security",)),
    "sql": ("Queries written as documented resist SQL injection", ("security",)),
    "cross-site-post": ("A form posted from another site writes nothing in the user's name", ("security",)),
    "cross-site-sign-out": ("A form posted from another site does not sign the user out", ("security",)),
    "cross-site-socket": ("The server refuses a WebSocket from another site's page", ("security",)),
    "cookie-cross-site": ("The session cookie is not sent with posts from other sites", ("security",)),
    "cookie-script": ("Scripts cannot read what keeps the user signed in", ("security",)),
    "headers": ("Pages have security headers", ("security",)),
    "foreign-host": ("A request for another host name is refused", ("security",)),
    "admin": ("An admin panel comes with it", ("time-to-market", "long-term-cost")),
    "openapi": ("It generates an OpenAPI description of its API", ("maintainability", "time-to-market")),
}
HARDLY_ANY = 0.02  # of the files
PROBED = "tried on the running service, set up as the framework's tutorial or project template does it"
BARE = "tried on the running service, with no safeguard that the smallest documented example does not have"


def measurements(name: str, journal: Journal, header: RunHeader) -> MeasurementsFile:
    """Return a framework's measurement file from a complete run; raises LaboratoryError if an entry is missing."""
    inspection = journal.inspection(name)
    if inspection is None:
        raise LaboratoryError(f"{name} was not inspected.")
    return MeasurementsFile(
        option=name,
        measured=Occasion(journal.date, header.machine, _how(journal, header), _versions(inspection)),
        figures=(
            *load_figures(name, journal, header.cores, header.settings.quiet),
            *_memory(name, journal),
            *_counts(inspection),
            *_findings(inspection),
            *fact_figures(inspection, journal.date),
        ),
    )


def _how(journal: Journal, header: RunHeader) -> str:
    settings = header.settings
    results = journal.all_results()
    own, others = max(r.own for r in results), max(r.others for r in results)
    return (
        f"One worker process on one core, the load on another; means of {settings.rounds} rounds of up to "
        f"{settings.seconds:g} s, in which the frameworks took turns, with 95 % confidence intervals. A 99th "
        f"percentile is left out below {FEWEST_FOR_P99} responses in a round. The load used at most {own:.0%} of its "
        f"core, other processes at most {others:.1%} of both."
    )


def _versions(inspection: Inspection) -> tuple[str, ...]:
    return tuple(f"{name} {version}" for name, version in inspection.installed.versions.items())


def _memory(name: str, journal: Journal) -> Iterator[Figure]:
    cold, starts = journal.startups(name, COLD), journal.startups(name, "web")
    how = _how_cold(max((s.cached for s in cold), default=1.0))
    seconds = [s.seconds for s in cold]
    yield figure_of_rounds("start", "Cold start", (SCALABILITY,), seconds, unit="s", better="lower", how=how)
    how = "from the command to the first response, with its files in the disk cache"
    seconds = [s.seconds for s in starts]
    yield figure_of_rounds("start-warm", "Warm start", (SCALABILITY,), seconds, unit="s", better="lower", how=how)
    rest = [s.memory / MIB for s in starts]
    yield figure_of_rounds(
        "memory-rest",
        "Memory at rest",
        (COST, SCALABILITY),
        rest,
        unit="MiB",
        better="lower",
        how="all of its processes, shared pages counted once (PSS), after the first response",
    )
    how = "the highest after any workload on the ordinary server except the upload"
    web = [journal.results(name, w.id) for w in WORKLOADS if w.launch == WEB and w.id != "upload" and not w.brief]
    load = [max(of[n].memory for of in web) / MIB for n in web[0]]
    yield figure_of_rounds(
        "memory-load", "Memory under load", (COST, SCALABILITY), load, unit="MiB", better="lower", how=how
    )
    how = "after uploads of 10 MB over four connections"
    uploads = [result.memory / MIB for result in journal.results(name, "upload").values()]
    yield figure_of_rounds(
        "memory-upload", "Memory after uploads", (SCALABILITY,), uploads, unit="MiB", better="lower", how=how
    )


def _how_cold(cached: float) -> str:
    """Say how cold a start was, by the share of its files that were still in the disk cache."""
    how = "from the command to the first response"
    if cached >= 1:
        return f"{how}; the files could not be dropped from the disk cache, so this is a warm start"
    left = "hardly any" if cached <= HARDLY_ANY else f"up to {cached:.0%}"
    return (
        f"{how}, after Python's files, the packages' and the service's were dropped from the disk cache ({left} left)"
    )


def _counts(inspection: Inspection) -> Iterator[Figure]:
    """Figures that are counted rather than timed."""
    alone, whole = inspection.installed.alone, inspection.installed.whole
    care, market = ("maintainability", COST), ("time-to-market", "maintainability")

    def counted(id: str, title: str, value: float, unit: str | None, criteria: Sequence[str], how: str) -> Figure:
        return figure_of_rounds(id, title, criteria, [value], unit=unit, better="lower", how=how)

    bare, serving = inspection.installed.bare, inspection.installed.serving
    how = "the package alone with what it requires, without extras"
    yield counted("packages-bare", "Packages of the bare framework, including itself", bare.packages, None, care, how)
    how = "the bare framework, and the server that its service runs on"
    yield counted("packages-serving", "Packages of the framework with a server", serving.packages, None, care, how)
    install = "as its documentation installs it"
    yield counted("packages", "Packages of the documented installation", alone.packages, None, care, install)
    yield counted("size", "Size of the installation", alone.bytes / MIB, "MiB", care, install)
    service = "with server, database, templates, validation, WebSockets"
    yield counted("service-packages", "Packages that the service needs", whole.packages, None, care, service)
    yield counted(
        "service-size", "Size of all packages that the service needs", whole.bytes / MIB, "MiB", care, service
    )
    if layer := inspection.installed.layer:
        taken = "the packages that the service needs, on top of an image of Python; no image was built: "
        for id, title, size, kind in (
            ("image-size", "What it adds to a container image", layer.bytes, "their files as a tar archive"),
            ("image-pull", "What it adds to the download of an image", layer.compressed, "that archive in gzip"),
        ):
            yield counted(id, title, size / MIB, "MiB", (COST, SCALABILITY), taken + kind)
    lines = "Python without comments, blank lines and docstrings; settings that a generator writes included"
    yield counted("lines", "Lines of code of the service", inspection.lines, None, market, lines)


def _findings(inspection: Inspection) -> Iterator[Figure]:
    for id, (title, criteria) in FINDINGS.items():
        ways = (
            [("", ", as its tutorial does it", PROBED), ("-bare", ", bare", BARE)]
            if id in IN_BOTH
            else [("", "", PROBED)]
        )
        for end, of, how in ways:
            finding = inspection.findings[f"{id}{end}"]
            yield Figure(
                f"{id}{end}", f"{title}{of}", criteria, holds=finding.holds, found=finding.found, how=how, source=AGAIN
            )
    stored = inspection.findings["passwords"].found
    for feature, (title, criteria) in FEATURES.items():
        provider = inspection.installed.features.get(feature)
        found = "none; the service does without or has its own code"
        if provider:
            found = KINDS[provider.kind].format_map(structs.asdict(provider))
            if feature == "passwords":
                found += f"; stored with {stored}"
        how = "tried in an environment that has only what the framework's documentation installs"
        holds = provider is not None and provider.comes_with_it
        yield Figure(f"with-{feature}", title, criteria, holds=holds, found=found, how=how, source=AGAIN)
