"""The figures of the timed workloads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from laboratory.errors import LaboratoryError
from laboratory.journal import Journal
from laboratory.load.meter import LoadResult
from laboratory.results.figures import COST, MIB, PERFORMANCE, SCALABILITY, disturbed, figure_of_rounds
from laboratory.workloads import LIVE, WORKLOADS, Kind, Workload
from server.catalogue.measurements import Figure

Results = Sequence[LoadResult]

# Workloads of which the rate alone says something, beside that of another one.
ONLY_RATE = ("json-close", "json-browser", "read-kept")
# Workloads of some frameworks: their figure, the workload that is the same for the others, and how each is done.
VARIANTS = {
    "read-kept": (
        "Row read from SQLite over a kept connection: requests per second",
        *("read", "a connection for each thread", "its connections are kept anyway: the figure without this"),
    ),
    "order-pydantic": (
        "Nested JSON validated by Pydantic, correct: requests per second",
        *("order", "Pydantic in place of what is usual", "Pydantic is what is usual: the same figure"),
    ),
}
PERCENTILES = (("p50", "median"), ("p99", "99th percentile of the"))


def load_figures(name: str, journal: Journal, cores: int, quiet: float) -> Iterator[Figure]:
    """Yield a framework's figures of all workloads that were not left out; raises LaboratoryError if one is missing.

    `cores` is how many a service with several workers had. A figure says so if other programs used more than the share
    `quiet` of the cores in one of its rounds.
    """
    left_out = journal.left_out()
    for workload in WORKLOADS:
        by_round = journal.results(name, workload.id)
        if by_round and workload.kind == "idle":
            figures = _idle(workload, by_round, _memory_at_start(name, journal))
            yield from _marked(figures, by_round.values(), quiet)
        elif by_round:
            results = list(by_round.values())
            yield from _marked(KINDS[workload.kind](workload, results), results, quiet)
        elif workload.id not in left_out and not workload.for_some:
            raise LaboratoryError(f"“{workload.name}” was not measured.")
    for id, (_, usual, *_) in VARIANTS.items():
        variant = journal.results(name, id) or journal.results(name, usual)
        yield from _marked((_variant(id, name, journal),), variant.values(), quiet)
    scaled = (
        result for w in WORKLOADS if w.launch.process == "scaled" for result in journal.results(name, w.id).values()
    )
    yield from _marked(_scaled(name, journal, cores), scaled, quiet)


def _marked(figures: Iterable[Figure], results: Iterable[LoadResult], quiet: float) -> Iterator[Figure]:
    """Yield the figures of these results, marked where other programs disturbed them."""
    most = max((result.others for result in results), default=0.0)
    yield from (disturbed(figure, most) if most > quiet else figure for figure in figures)


def _of(results: Results, take: Callable[[LoadResult], float]) -> list[float]:
    return [take(result) for result in results]


def _rate(result: LoadResult) -> float:
    return result.responses / result.seconds


def _steady(workload: Workload, results: Results) -> Iterator[Figure]:
    title, id = workload.name, workload.id
    if id.startswith("scaled-") or id in VARIANTS:
        return
    bears = (PERFORMANCE, SCALABILITY) if id == "upload" else (PERFORMANCE,)
    how = f"{workload.connections} connections, each sending again as soon as it is answered"
    if workload.numbered:
        how += "; each text differs, so each request changes its row and waits for the disk"
    if workload.launch.postgres:
        how += "; PostgreSQL shares the load's core"
    rates = _of(results, _rate)
    yield figure_of_rounds(
        f"{id}-rate", f"{title}: requests per second", bears, rates, unit="1/s", better="higher", how=how
    )
    if id in ONLY_RATE:
        return
    yield from _percentiles(id, f"{title}: {{}} response time", bears, results, how)
    cpu = _of(results, lambda r: r.cpu / r.responses * 1000)
    name = f"{title}: processor time per request"
    yield figure_of_rounds(
        f"{id}-cpu", name, (PERFORMANCE, COST), cpu, unit="ms", better="lower", how="all of its processes"
    )
    if workload.numbered and workload.launch.postgres:
        log = _of(results, lambda r: r.written / r.responses / 1024)
        name = f"{title}: added to the database's log per request"
        how = "as PostgreSQL counts it"
        yield figure_of_rounds(f"{id}-disk", name, bears, log, unit="KiB", better="lower", how=how)


def _percentiles(id: str, title: str, bears: Sequence[str], results: Results, how: str) -> Iterator[Figure]:
    """Yield the percentiles that can be told; `title` has {} for the name of each."""
    for part, percentile in PERCENTILES:
        told = [wait for wait in _of(results, attrgetter(part)) if wait is not None]
        if len(told) == len(results):  # one round with too few responses, and the figure is left out
            name = title.format(percentile)
            yield figure_of_rounds(f"{id}-{part}", name, bears, told, unit="ms", better="lower", how=how)


def _together(workload: Workload, results: Results) -> Iterator[Figure]:
    waits = _of(results, lambda r: r.p50 / 1000)
    title = f"200 {workload.name[0].lower()}{workload.name[1:]}: until all are answered"
    how = "each over its own connection; 0.1 s is the possible minimum"
    bears = (SCALABILITY, PERFORMANCE)
    yield figure_of_rounds(f"{workload.id}-all", title, bears, waits, unit="s", better="lower", how=how)
    if workload.launch.fresh:
        memory = [result.memory / MIB for result in results]
        title = f"Memory after 200 waits, with {workload.launch.threads} threads"
        how = "all of its processes, shared pages counted once (PSS); it served nothing else before"
        yield figure_of_rounds(
            f"{workload.id}-memory", title, (SCALABILITY, COST), memory, unit="MiB", better="lower", how=how
        )


def _paced(workload: Workload, results: Results) -> Iterator[Figure]:
    how = "open loop: requests are due at fixed times, and a response time counts from when its request was due"
    yield from _percentiles(workload.id, f"{workload.name}: {{}} response time", (SCALABILITY,), results, how)


def _broadcast(workload: Workload, results: Results) -> Iterator[Figure]:
    redis = workload.launch.redis
    where = " over Redis" if redis else ""
    how = "64 letters; the next text is sent when everybody has the last one; "
    how += "Redis shares the load's core" if redis else "from a set in the process, in all five"
    title = f"WebSocket broadcast to 500{where}: {{}} time until everybody has a text"
    yield from _percentiles(workload.id, title, (SCALABILITY, PERFORMANCE), results, how)
    cpu = _of(results, lambda r: r.cpu / r.responses * 1e6)
    title = f"WebSocket broadcast to 500{where}: processor time per recipient"
    yield figure_of_rounds(
        f"{workload.id}-cpu", title, (SCALABILITY, COST), cpu, unit="µs", better="lower", how="without that of Redis"
    )


def _memory_at_start(name: str, journal: Journal) -> dict[int, int]:
    """Return the memory of the server for many connections after its first response, in bytes, by round."""
    return {start.round: start.memory for start in journal.startups(name, LIVE.process)}


def _idle(workload: Workload, by_round: dict[int, LoadResult], at_start: dict[int, int]) -> Iterator[Figure]:
    number, results = workload.connections, list(by_round.values())
    # Not what it has just before: that includes memory which an earlier load has left free for these WebSockets.
    each = [(result.memory - at_start[n]) / number / 1024 for n, result in by_round.items()]
    title = f"{number:,} idle WebSockets: memory of the service for each"
    how = "what it has more than after its first response; shared pages counted once (PSS), without the kernel's "
    how += "buffers; afterwards one text reached them all"
    yield figure_of_rounds(
        f"{workload.id}-memory", title, (SCALABILITY, COST), each, unit="KiB", better="lower", how=how
    )
    how = "one connection, which asks again as soon as it is answered"
    yield from _percentiles(workload.id, f"{workload.name}: {{}} response time", (SCALABILITY,), results, how)


KINDS: dict[Kind, Callable[[Workload, Results], Iterator[Figure]]] = {
    "steady": _steady,
    "together": _together,
    "paced": _paced,
    "broadcast": _broadcast,
}


def _variant(id: str, name: str, journal: Journal) -> Figure:
    """Return the rate of a variant; where the framework's usual way is the same, it is the rate of that one."""
    title, usual, own, same = VARIANTS[id]
    results = journal.results(name, id)
    rates = _of(list((results or journal.results(name, usual)).values()), _rate)
    how = own if results else same
    return figure_of_rounds(f"{id}-rate", title, (PERFORMANCE,), rates, unit="1/s", better="higher", how=how)


def _scaled(name: str, journal: Journal, cores: int) -> Iterator[Figure]:
    """Yield what more workers bring and cost: ratios and differences within each round."""
    one, each, twice = (journal.results(name, f"scaled-{w}") for w in ("one-anywhere", "each-core", "twice"))
    rounds = sorted(one.keys() & each.keys() & twice.keys())
    how = f"{cores} cores, which one worker may use as well; the load has another one"
    if cores <= 2:
        how = "2 cores, of which the load takes its share: not twice as much even if they scale"
    for id, results, title in (("one", one, "one worker"), ("all", each, "a worker for each core")):
        rates = [_rate(results[n]) for n in rounds]
        title = f"Page of 50 rows with {title}: requests per second"
        yield figure_of_rounds(f"scaled-{id}-rate", title, (SCALABILITY,), rates, unit="1/s", better="higher", how=how)
    gains = [_rate(each[n]) / _rate(one[n]) for n in rounds]
    title = "A worker for each core: the rate as a multiple of that of one worker"
    yield figure_of_rounds("scaled-gain", title, (SCALABILITY,), gains, unit="x", better="higher", how=how)
    added = [(twice[n].memory - each[n].memory) / cores / MIB for n in rounds]
    how = f"from {cores} to {2 * cores} workers, under load; shared pages counted once (PSS)"
    yield figure_of_rounds(
        "scaled-memory", "Memory of each added worker", (SCALABILITY, COST), added, unit="MiB", better="lower", how=how
    )
