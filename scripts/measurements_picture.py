"""Draws the key figures: one panel each, with a bar per framework and a line for its confidence interval."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from laboratory.results.tables import number
from server.catalogue.measurements import Figure, MeasurementsFile

PANELS = (
    *("json-rate", "page-rate", "read-rate", "write-rate", "order-rate", "session-rate"),
    *("wait-all", "scaled-gain", "broadcast-p50", "memory-rest"),
)
COLUMNS, WIDTH, LABEL, VALUE, BAR, GAP, HEAD = 2, 460, 70, 60, 20, 6, 46
WIDEST = 2  # times the longest bar: the wide intervals of very few rounds are cut there
BLUE, INK, GREY, PAPER = "#3b6ea5", "#1b1f24", "#57606a", "#ffffff"


def picture(files: Sequence[MeasurementsFile], names: Mapping[str, str]) -> str:
    """Return the SVG; the tables of the page contain the same numbers."""
    by_id = [{figure.id: figure for figure in file.figures} for file in files]
    height = HEAD + len(files) * (BAR + GAP) + 14
    panels = [id for id in PANELS if any(id in of for of in by_id)]  # a run may leave some out
    rows = -(-len(panels) // COLUMNS)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * COLUMNS} {rows * height}" '
        f'font-family="DejaVu Sans, Verdana, sans-serif" font-size="12" role="img">',
        "<title>What was measured, by framework</title>",
        f'<rect width="100%" height="100%" fill="{PAPER}"/>',
    ]
    for n, id in enumerate(panels):
        bars = [(names[file.option], of[id]) for file, of in zip(files, by_id, strict=True) if id in of]
        x, y = WIDTH * (n % COLUMNS), height * (n // COLUMNS)
        lines += [f'<g transform="translate({x + 10} {y})">', *_panel(bars), "</g>"]
    return "\n".join([*lines, "</svg>"]) + "\n"


def _panel(bars: Sequence[tuple[str, Figure]]) -> Iterator[str]:
    figure = bars[0][1]
    title, _, rest = figure.figure.partition(": ")
    unit = figure.unit if figure.unit and figure.unit != "1/s" else ""
    subtitle = f"{rest} ({unit})" if rest and unit else rest or unit
    yield f'<text y="18" font-weight="bold" fill="{INK}">{escape(title)}</text>'
    yield f'<text y="34" font-size="11" fill="{GREY}">{escape(f"{subtitle}; {figure.better} is better")}</text>'
    longest = max(f.value or 0 for _, f in bars) or 1
    most = min(max(max(_ends(f)[1], f.value or 0) for _, f in bars), WIDEST * longest)
    scale = (WIDTH - 20 - LABEL - VALUE) / most
    for n, (name, f) in enumerate(bars):
        y = HEAD + n * (BAR + GAP)
        yield from _bar(name, f, y, scale, most)


def _bar(name: str, figure: Figure, y: int, scale: float, most: float) -> Iterator[str]:
    value = figure.value or 0
    low, high = (min(max(end, 0), most) for end in _ends(figure))
    middle = y + BAR / 2
    yield f'<text x="{LABEL - 6}" y="{y + 14}" text-anchor="end" fill="{INK}">{escape(name)}</text>'
    yield f'<rect x="{LABEL}" y="{y}" width="{value * scale:.1f}" height="{BAR}" fill="{BLUE}" rx="2"/>'
    if high > low:
        start, end = LABEL + low * scale, LABEL + high * scale
        yield f'<path d="M{start:.1f} {middle}H{end:.1f}" stroke="{INK}" stroke-width="2"/>'
    yield f'<text x="{LABEL + high * scale + 6:.1f}" y="{y + 14}" fill="{INK}">{number(value)}</text>'


def _ends(figure: Figure) -> tuple[float, float]:
    value = figure.value or 0
    return figure.interval or figure.spread or (value, value)
