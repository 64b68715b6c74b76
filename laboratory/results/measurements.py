"""Turns a run's journal into measurement files: means and their intervals, findings, and how each was obtained."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from laboratory.errors import LaboratoryError
from laboratory.journal import Inspection, Journal, RunHeader
from laboratory.load.meter import FEWEST_FOR_P99, LoadResult
from laboratory.results.statistics import estimate
from laboratory.workloads import BROADCAST, WORKLOADS, Workload
from server.catalogue.measurements import Figure, MeasurementsFile
from server.core.measurements import Occasion

MIB = 1024 * 1024
AGAIN = "quorum evidence run"
PERFORMANCE, SCALABILITY, COST = "performance", "scalability", "long-term-cost"

# The criteria of workloads that concern more than performance.
BEARS_ON = {
    "wait-web": (SCALABILITY, PERFORMANCE),
    "wait": (SCALABILITY, PERFORMANCE),
    "upload": (PERFORMANCE, SCALABILITY),
}

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
    "other": "no; the service uses {name} from {package}",
    "python": "no; the service uses {name} from Python's standard library",
}
FINDINGS = {
    "escaping": ("Templates escape user input", ("security",)),
    "sql": ("Queries written as documented resist SQL injection", ("security",)),
    "cross-site-post": ("The server refuses a form posted from another site", ("security",)),
    "cross-site-socket": ("The server refuses a WebSocket from another site's page", ("security",)),
    "cookie-script": ("Scripts cannot read the session cookie", ("security",)),
    "cookie-cross-site": ("The session cookie is not sent with posts from other sites", ("security",)),
    "headers": ("Pages have security headers by default", ("security",)),
    "foreign-host": ("A request for another host name is refused", ("security",)),
    "admin": ("An admin panel comes with it", ("time-to-market", "long-term-cost")),
    "openapi": ("It generates an OpenAPI description of its API", ("maintainability", "time-to-market")),
}
PROBED = "tried on the running service with its default settings"


def measurements(name: str, journal: Journal, header: RunHeader) -> MeasurementsFile:
    """Return a framework's measurement file from a complete run; raises LaboratoryError if an entry is missing."""
    inspection = journal.inspection(name)
    if inspection is None:
        raise LaboratoryError(f"{name} was not inspected.")
    return MeasurementsFile(
        option=name,
        measured=Occasion(journal.date, header.machine, _how(journal, header), _versions(inspection)),
        figures=(*_speeds(name, journal), *_memory(name, journal), *_counts(inspection), *_findings(inspection)),
    )


def figure_of_rounds(id: str, title: str, criteria: Sequence[str], values: Sequence[float], **about: Any) -> Figure:
    """Return a figure from the values of several rounds; raises LaboratoryError without any.

    Its value is the geometric mean, with a 95 % confidence interval and the lowest and highest round.
    """
    if not values:
        raise LaboratoryError(f"“{title}” was not measured.")
    spread = (rounded(min(values)), rounded(max(values))) if len(values) > 1 else None
    center, ends = (found := estimate(values)).center, found.interval
    interval = (rounded(ends[0]), rounded(ends[1])) if ends else None
    value = rounded(center)
    return Figure(id, title, tuple(criteria), value=value, interval=interval, spread=spread, source=AGAIN, **about)


def rounded(value: float) -> float:
    """Round to three significant digits; the fourth is noise."""
    return float(f"{value:.3g}")


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


def _speeds(name: str, journal: Journal) -> Iterator[Figure]:
    for workload in WORKLOADS:
        results = list(journal.results(name, workload.id).values())
        yield from (_together if workload.together else _steady)(workload, results)
    yield from _broadcast(list(journal.results(name, BROADCAST).values()))


def _of(results: Sequence[LoadResult], take: Callable[[LoadResult], float]) -> list[float]:
    return [take(result) for result in results]


def _percentiles(results: Sequence[LoadResult]) -> Iterator[tuple[str, str, list[float]]]:
    """Yield the percentiles that can be told, each with its name and its values in milliseconds."""
    yield "p50", "median", _of(results, attrgetter("p50"))
    slowest = [result.p99 for result in results if result.p99 is not None]
    if len(slowest) == len(results):  # one round with too few responses, and the figure is left out
        yield "p99", "99th percentile of the", slowest


def _steady(workload: Workload, results: Sequence[LoadResult]) -> Iterator[Figure]:
    title, id, bears = workload.name, workload.id, BEARS_ON.get(workload.id, (PERFORMANCE,))
    how = f"{workload.connections} connections, each sending again as soon as it is answered"
    rates = _of(results, lambda r: r.responses / r.seconds)
    yield figure_of_rounds(
        f"{id}-rate", f"{title}: requests per second", bears, rates, unit="1/s", better="higher", how=how
    )
    for part, percentile, waits in _percentiles(results):
        name = f"{title}: {percentile} response time"
        yield figure_of_rounds(f"{id}-{part}", name, bears, waits, unit="ms", better="lower", how=how)
    cpu = _of(results, lambda r: r.cpu / r.responses * 1000)
    name = f"{title}: processor time per request"
    yield figure_of_rounds(
        f"{id}-cpu", name, (PERFORMANCE, COST), cpu, unit="ms", better="lower", how="all of its processes"
    )


def _together(workload: Workload, results: Sequence[LoadResult]) -> Iterator[Figure]:
    bears = BEARS_ON.get(workload.id, (PERFORMANCE,))
    waits = _of(results, lambda r: r.p50 / 1000)
    title = f"200 {workload.name[0].lower()}{workload.name[1:]}: until all are answered"
    how = "each over its own connection; 0.1 s is the possible minimum"
    yield figure_of_rounds(f"{workload.id}-all", title, bears, waits, unit="s", better="lower", how=how)


def _broadcast(results: Sequence[LoadResult]) -> Iterator[Figure]:
    how = "64 letters; the next text is sent when everybody has the last one"
    for part, percentile, waits in _percentiles(results):
        title = f"WebSocket broadcast to 500: {percentile} time until everybody has a text"
        yield figure_of_rounds(
            f"broadcast-{part}", title, (SCALABILITY, PERFORMANCE), waits, unit="ms", better="lower", how=how
        )
    cpu = _of(results, lambda r: r.cpu / r.responses * 1e6)
    title = "WebSocket broadcast to 500: processor time per recipient"
    yield figure_of_rounds("broadcast-cpu", title, (SCALABILITY, COST), cpu, unit="µs", better="lower", how=how)


def _memory(name: str, journal: Journal) -> Iterator[Figure]:
    starts = journal.startups(name, "web")
    cold = [s.seconds for s in starts]
    how = "from the command to the first response, with files in the disk cache"
    yield figure_of_rounds("start", "Cold start", (SCALABILITY,), cold, unit="s", better="lower", how=how)
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
    web = [journal.results(name, w.id) for w in WORKLOADS if w.process == "web" and w.id != "upload"]
    load = [max(of[n].memory for of in web) / MIB for n in web[0]]
    yield figure_of_rounds(
        "memory-load", "Memory under load", (COST, SCALABILITY), load, unit="MiB", better="lower", how=how
    )
    how = "after uploads of 10 MB over four connections"
    uploads = [result.memory / MIB for result in journal.results(name, "upload").values()]
    yield figure_of_rounds(
        "memory-upload", "Memory after uploads", (SCALABILITY,), uploads, unit="MiB", better="lower", how=how
    )


def _counts(inspection: Inspection) -> Iterator[Figure]:
    """Figures that are counted rather than timed."""
    alone, whole = inspection.installed.alone, inspection.installed.whole
    care, market = ("maintainability", COST), ("time-to-market", "maintainability")

    def counted(id: str, title: str, value: float, unit: str | None, criteria: Sequence[str], how: str) -> Figure:
        return figure_of_rounds(id, title, criteria, [value], unit=unit, better="lower", how=how)

    install = "as its documentation installs it"
    yield counted("packages", "Packages installed with it, including itself", alone.packages, None, care, install)
    yield counted("size", "Size of the installation", alone.bytes / MIB, "MiB", care, install)
    service = "with server, database, templates, validation, WebSockets"
    yield counted("service-packages", "Packages that the service needs", whole.packages, None, care, service)
    yield counted(
        "service-size", "Size of all packages that the service needs", whole.bytes / MIB, "MiB", care, service
    )
    lines = "Python without comments, blank lines and docstrings; settings that a generator writes included"
    yield counted("lines", "Lines of code of the service", inspection.lines, None, market, lines)


def _findings(inspection: Inspection) -> Iterator[Figure]:
    for id, (title, criteria) in FINDINGS.items():
        finding = inspection.findings[id]
        yield Figure(id, title, criteria, holds=finding.holds, found=finding.found, how=PROBED, source=AGAIN)
    stored = inspection.findings["passwords"].found
    for feature, (title, criteria) in FEATURES.items():
        provider = inspection.installed.features.get(feature)
        found = "none; the service does without or has its own code"
        if provider:
            found = KINDS[provider.kind].format(name=provider.name, package=provider.package)
            if feature == "passwords":
                found += f"; stored with {stored}"
        how = "looked up in the packages installed for the service"
        holds = provider is not None and provider.comes_with_it
        yield Figure(f"with-{feature}", title, criteria, holds=holds, found=found, how=how, source=AGAIN)
