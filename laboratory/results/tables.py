"""The measurements of a run as tables: a short one for the terminal, and Markdown for docs/measurements.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from laboratory.load.meter import FEWEST_FOR_P99
from laboratory.workloads import IDLE, SHARES, SWEEP
from server.catalogue.measurements import Figure, MeasurementsFile

SIMPLE = ("json", "page", "read", "write", "postgres-read", "postgres-write")
# The figures in order, by heading.
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "Requests per second": tuple(f"{work}-rate" for work in (*SIMPLE, "order", "order-bad", "session", "upload")),
    "Median response time": tuple(f"{work}-p50" for work in (*SIMPLE, "order", "session", "upload")),
    "99th percentile of the response time": tuple(f"{work}-p99" for work in (*SIMPLE, "order", "session", "upload")),
    "Processor time per request": tuple(f"{work}-cpu" for work in (*SIMPLE, "order", "session", "upload")),
    "Like with like": (
        "json-rate",
        "json-close-rate",
        "json-browser-rate",
        "read-rate",
        "read-kept-rate",
        "order-rate",
        "order-pydantic-rate",
    ),
    "200 simultaneous waits of 100 ms": (
        *(f"threads-{threads}-all" for threads in SWEEP),
        "wait-all",
        *(f"threads-{threads}-memory" for threads in SWEEP),
    ),
    "Broadcast": tuple(f"{kind}-{part}" for kind in ("broadcast", "broadcast-redis") for part in ("p50", "p99", "cpu")),
    "More workers": ("scaled-one-rate", "scaled-all-rate", "scaled-gain", "scaled-memory"),
    "Idle WebSockets": tuple(f"idle-{number}-{part}" for number in IDLE for part in ("memory", "p50", "p99")),
    "Below the highest rate": tuple(f"paced-{share}-{part}" for share in SHARES for part in ("p50", "p99")),
    "What it takes": (
        *("start", "start-warm", "memory-rest", "memory-load", "memory-upload"),
        *("packages-bare", "packages-serving", "packages", "size", "service-packages", "service-size"),
        *("image-size", "image-pull", "lines", "release-age", "releases"),
    ),
}
YES, NO = "yes", "no"
LEFT_OUT = f"–<br><small>below {FEWEST_FOR_P99} responses</small>"
SHORT = (
    *("json-rate", "page-rate", "read-rate", "write-rate", "order-rate", "session-rate", "upload-rate"),
    *(
        "wait-all",
        "broadcast-p50",
        "broadcast-redis-p50",
        "scaled-gain",
        "scaled-memory",
        "start",
        "memory-rest",
        "memory-load",
        "packages",
        "size",
        "lines",
    ),
)


def summary(files: Sequence[MeasurementsFile]) -> str:
    """Return the most telling figures, as a table for the terminal."""
    by_id = [{figure.id: figure for figure in file.figures} for file in files]
    rows = [["", *(file.option for file in files)]]
    for id in SHORT:
        figures = [of.get(id) for of in by_id]
        if known := next((figure for figure in figures if figure), None):
            unit = f", {known.unit}" if known.unit else ""
            title = known.figure.partition(":")[0]
            rows.append([f"{title}{unit}", *("–" if f is None else number(f.value) for f in figures)])
    width = max(len(row[0]) for row in rows)
    return "\n".join(f"{row[0]:{width}}" + "".join(f"{cell:>10}" for cell in row[1:]) for row in rows)


def tables(files: Sequence[MeasurementsFile], names: Mapping[str, str]) -> str:
    """Return Markdown: a table of the numbers with their confidence intervals, and one of the findings."""
    head = ["", *(names.get(file.option, file.option) for file in files)]
    by_id = [{figure.id: figure for figure in file.figures} for file in files]
    numbers: list[list[str]] = []
    for section, ids in SECTIONS.items():
        rows = [_number_row(section, id, by_id) for id in ids]
        numbers += [[f"**{section}**", *("" for _ in files)], *(row for row in rows if row)]
    statements = [figure.id for figure in files[0].figures if figure.holds is not None]
    found = [_finding_row(id, by_id) for id in statements]
    return f"{_table(head, numbers, right=True)}\n\n{_table(head, found, right=False)}\n"


def occasion(files: Sequence[MeasurementsFile]) -> str:
    """Return Markdown that states when, where, how and with which versions the figures were measured."""
    first = files[0].measured
    lines = [f"Measured on {first.date}: {first.machine}. {first.how}", ""]
    lines += [f"- {', '.join(file.measured.versions[1:])}" for file in files]
    python = first.versions[0] if first.versions else ""
    return "\n".join([*lines, f"- {python}"]) + "\n"


def number(value: float | None) -> str:
    """Return a formatted figure: integers from 100 on, with commas between thousands."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:g}"


def _number_row(section: str, id: str, by_id: Sequence[Mapping[str, Figure]]) -> list[str]:
    figures = [of.get(id) for of in by_id]
    known = next((figure for figure in figures if figure), None)
    if known is None:
        return []
    title = known.figure.replace(": requests per second", "").replace(": processor time per request", "")
    if section in ("Median response time", "99th percentile of the response time"):  # elsewhere both are shown
        for percentile in ("median", "99th percentile of the"):
            title = title.replace(f": {percentile} response time", "")
    unit = f", {known.unit}" if known.unit and known.unit != "1/s" else ""
    return [f"{title}{unit}", *(_cell(figure, left_out="–" if "p99" not in id else LEFT_OUT) for figure in figures)]


def _cell(figure: Figure | None, left_out: str) -> str:
    if figure is None:
        return left_out
    ends = figure.interval or figure.spread
    written = f"<br><small>{number(ends[0])}–{number(ends[1])}</small>" if ends else ""
    return f"{number(figure.value)}{written}"


def _finding_row(id: str, by_id: Sequence[Mapping[str, Figure]]) -> list[str]:
    figures = [of.get(id) for of in by_id]
    title = next(figure.figure for figure in figures if figure)
    cells = ["–" if f is None else f"{YES if f.holds else NO}<br><small>{_plain(f.found)}</small>" for f in figures]
    return [title, *cells]


def _plain(text: str) -> str:
    text = text.removeprefix("no; ")
    return text.replace("|", "\\|").replace("<", "&lt;")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], *, right: bool) -> str:
    rule = ["---", *("---:" if right else "---" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))
