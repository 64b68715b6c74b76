"""A run's pieces as evidence: medians and spreads, findings, and where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from statistics import median
from typing import Any

from server.catalogue.measurements import Figure, MeasurementsFile
from server.core.measurements import Occasion
from server.evidence import Failed
from server.evidence.journal import Header, Journal, Looked
from server.evidence.load import Outcome
from server.evidence.works import BROADCAST, WORKS, Work

MIB = 1024 * 1024
AGAIN = "quorum evidence run"
SPEED, GROWTH, COST = "performance", "scalability", "long-term-cost"

# What a work says beyond how fast it is: waiting many at once is what growing is about.
BEARS_ON = {"wait-web": (GROWTH, SPEED), "wait": (GROWTH, SPEED), "upload": (SPEED, GROWTH)}

# A part, what is stated of it, and the criteria it bears on.
PARTS = {
    "orm": ("An ORM comes with it", ("time-to-market", "maintainability")),
    "accounts": ("User accounts and signing in come with it", ("security", "time-to-market")),
    "passwords": ("Hashing of passwords comes with it", ("security",)),
    "sessions": ("Sessions or signed cookies come with it", ("security", "time-to-market")),
    "csrf": ("Protection from cross-site posts comes with it, switched on or not", ("security",)),
    "templates": ("Templates come with it", ("time-to-market", "architecture-fit")),
    "validation": ("Checking of input comes with it", ("time-to-market", "security", "maintainability")),
    "websockets": ("WebSockets come with it", ("architecture-fit", "time-to-market", "scalability")),
}
KINDS = {
    "own": "{name}, its own",
    "dependency": "{name}, of {package}, which it installs",
    "other": "no; the service uses {name} of {package}",
    "python": "no; the service uses {name} of Python's library",
}
FINDINGS = {
    "escaping": ("A page's template escapes what a visitor sent", ("security",)),
    "sql": ("Values do not become SQL, written the documented way", ("security",)),
    "cross-site-post": ("The server refuses a form posted from another site", ("security",)),
    "cross-site-socket": ("The server refuses a WebSocket from another site's page", ("security",)),
    "cookie-script": ("The session's cookie is kept from scripts", ("security",)),
    "cookie-cross-site": ("The session's cookie is kept from posts of other sites", ("security",)),
    "headers": ("A page comes with protective headers", ("security",)),
    "foreign-host": ("A request for another host's name is refused", ("security",)),
    "admin": ("An admin panel is there", ("time-to-market", "long-term-cost")),
    "openapi": ("It describes its API in OpenAPI by itself", ("maintainability", "time-to-market")),
}
PROBED = "tried on the running service, with nothing switched on that is off by default"


def evidence(name: str, journal: Journal, header: Header) -> MeasurementsFile:
    """All that a finished run says of one framework; raises Failed where a piece is missing."""
    looked = journal.looked(name)
    if looked is None:
        raise Failed(f"Nothing is known of {name} yet.")
    return MeasurementsFile(
        option=name,
        measured=Occasion(journal.date, header.machine, _how(journal, header), _versions(looked)),
        figures=(*_speeds(name, journal), *_memory(name, journal), *_brings(looked), *_found(looked)),
    )


def measured(id: str, title: str, criteria: Sequence[str], values: Sequence[float], **about: Any) -> Figure:
    """A figure from the values of several rounds: their median, the lowest and the highest."""
    if not values:
        raise Failed(f"“{title}” was not measured.")
    spread = (rounded(min(values)), rounded(max(values))) if len(values) > 1 else None
    value = rounded(median(values))
    return Figure(id, title, tuple(criteria), value=value, spread=spread, source=AGAIN, **about)


def rounded(value: float) -> float:
    """To three digits: the fourth is noise."""
    return float(f"{value:.3g}")


def _how(journal: Journal, header: Header) -> str:
    pace = header.pace
    outcomes = journal.all_outcomes()
    own, others = max(o.own for o in outcomes), max(o.others for o in outcomes)
    return (
        f"One worker process on one core, the load on another; medians of {pace.rounds} rounds of {pace.seconds:g} s, "
        f"in which the frameworks took turns, and the lowest and highest of them. The load used at most {own:.0%} "
        f"of its core; others took at most {others:.1%} of both."
    )


def _versions(looked: Looked) -> tuple[str, ...]:
    return tuple(f"{name} {version}" for name, version in looked.installed.versions.items())


def _speeds(name: str, journal: Journal) -> Iterator[Figure]:
    for work in WORKS:
        outcomes = list(journal.outcomes(name, work.id).values())
        yield from (_together if work.together else _steady)(work, outcomes)
    yield from _broadcast(list(journal.outcomes(name, BROADCAST).values()))


def _of(outcomes: Sequence[Outcome], take: Callable[[Outcome], float]) -> list[float]:
    return [take(outcome) for outcome in outcomes]


def _steady(work: Work, outcomes: Sequence[Outcome]) -> Iterator[Figure]:
    title, id, bears = work.name, work.id, BEARS_ON.get(work.id, (SPEED,))
    how = f"{work.connections} connections, each asking again as soon as it is answered"
    rates = _of(outcomes, lambda o: o.answers / o.seconds)
    yield measured(f"{id}-rate", f"{title}: requests per second", bears, rates, unit="1/s", better="higher", how=how)
    for part, percent in (("p50", "half"), ("p99", "99 in 100")):
        waits = _of(outcomes, attrgetter(part))
        told = f"{title}: {percent} of the requests answered within"
        yield measured(f"{id}-{part}", told, bears, waits, unit="ms", better="lower", how=how)
    cpu = _of(outcomes, lambda o: o.cpu / o.answers * 1000)
    told = f"{title}: processor time for a request"
    yield measured(f"{id}-cpu", told, (SPEED, COST), cpu, unit="ms", better="lower", how="all of its processes")


def _together(work: Work, outcomes: Sequence[Outcome]) -> Iterator[Figure]:
    bears = BEARS_ON.get(work.id, (SPEED,))
    waits = _of(outcomes, lambda o: o.p50 / 1000)
    title = f"200 {work.name[0].lower()}{work.name[1:]}: until all are answered"
    how = "each over a connection of its own; 0.1 s is the least that is possible"
    yield measured(f"{work.id}-all", title, bears, waits, unit="s", better="lower", how=how)


def _broadcast(outcomes: Sequence[Outcome]) -> Iterator[Figure]:
    how = "64 letters, sent on when all have the text before"
    for part, percent in (("p50", "half"), ("p99", "99 in 100")):
        waits = _of(outcomes, attrgetter(part))
        title = f"WebSocket broadcast to 500: {percent} of the texts were with the last within"
        yield measured(f"broadcast-{part}", title, (GROWTH, SPEED), waits, unit="ms", better="lower", how=how)
    cpu = _of(outcomes, lambda o: o.cpu / o.answers * 1e6)
    title = "WebSocket broadcast to 500: processor time for each who gets it"
    yield measured("broadcast-cpu", title, (GROWTH, COST), cpu, unit="µs", better="lower", how=how)


def _memory(name: str, journal: Journal) -> Iterator[Figure]:
    starts = journal.started(name, "web")
    cold = [s.seconds for s in starts]
    how = "from the command to the first answer, files in the cache of the disk"
    yield measured("start", "Cold start", (GROWTH,), cold, unit="s", better="lower", how=how)
    rest = [s.memory / MIB for s in starts]
    yield measured(
        "memory-rest",
        "Memory at rest",
        (COST, GROWTH),
        rest,
        unit="MiB",
        better="lower",
        how="all of its processes, shared pages once (PSS), after the first answer",
    )
    how = "the most after any of the works on the ordinary server but the upload"
    web = [journal.outcomes(name, work.id) for work in WORKS if work.process == "web" and work.id != "upload"]
    load = [max(of[n].memory for of in web) / MIB for n in web[0]]
    yield measured("memory-load", "Memory under load", (COST, GROWTH), load, unit="MiB", better="lower", how=how)
    how = "after uploads of 10 MB over four connections"
    held = [outcome.memory / MIB for outcome in journal.outcomes(name, "upload").values()]
    yield measured("memory-upload", "Memory after uploads", (GROWTH,), held, unit="MiB", better="lower", how=how)


def _brings(looked: Looked) -> Iterator[Figure]:
    """What is counted rather than timed."""
    alone, whole = looked.installed.alone, looked.installed.whole
    care, market = ("maintainability", COST), ("time-to-market", "maintainability")

    def counted(id: str, title: str, value: float, unit: str | None, criteria: Sequence[str], how: str) -> Figure:
        return measured(id, title, criteria, [value], unit=unit, better="lower", how=how)

    install = "as its documentation installs it"
    yield counted("packages", "Packages installed with it, itself included", alone.packages, None, care, install)
    yield counted("size", "Size of the installation", alone.bytes / MIB, "MiB", care, install)
    service = "with server, database, templates, checking, WebSockets"
    yield counted("service-packages", "Packages the same service needs", whole.packages, None, care, service)
    yield counted("service-size", "Size of all the same service needs", whole.bytes / MIB, "MiB", care, service)
    lines = "Python without comments, blank lines and docstrings; settings that a generator writes included"
    yield counted("lines", "Lines of code of the same service", looked.lines, None, market, lines)


def _found(looked: Looked) -> Iterator[Figure]:
    for id, (title, criteria) in FINDINGS.items():
        finding = looked.findings[id]
        yield Figure(id, title, criteria, holds=finding.holds, found=finding.found, how=PROBED, source=AGAIN)
    stored = looked.findings["passwords"].found
    for part, (title, criteria) in PARTS.items():
        place = looked.installed.parts.get(part)
        found = "none; the service has its own or goes without"
        if place:
            found = KINDS[place.kind].format(name=place.name, package=place.package)
            if part == "passwords":
                found += f"; they are stored with {stored}"
        how = "looked up in the packages installed for the service"
        holds = place is not None and place.comes_with_it
        yield Figure(f"with-{part}", title, criteria, holds=holds, found=found, how=how, source=AGAIN)
