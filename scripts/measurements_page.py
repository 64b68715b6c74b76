"""Generates the tables of docs/measurements.md, and where the measurements contradict the article."""

from __future__ import annotations

from pathlib import Path

from laboratory.results.tables import occasion, tables
from scripts.measurements_picture import picture
from server import messages
from server.catalogue import Catalogue, load
from server.catalogue.measurements import MeasurementsFile
from server.catalogue.reading import measurements_for
from server.core.model import Option
from server.core.statement import Statement

PAGE = Path(__file__).parent.parent / "docs" / "measurements.md"
TEMPLATE = "python-web-framework"
VERDICTS = {"agrees": "agrees", "mixed": "mixed", "disagrees": "**disagrees**", "open": "–"}


def text() -> str:
    """Return the page with the parts between its markers regenerated."""
    page = PAGE.read_text(encoding="utf-8")
    known = load()
    files, names = _files(known)
    parts = {"occasion": occasion(files), "tables": tables(files, names), "readings": _readings(known)}
    for name, part in parts.items():
        start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, _, rest = page.partition(start)
        _, _, after = rest.partition(end)
        page = f"{before}{start}\n{part}\n{end}{after}"
    return page


def svg() -> str:
    """Return the chart of the page."""
    files, names = _files(load())
    return picture(files, names)


def _options(known: Catalogue) -> tuple[Option, ...]:
    template = known.template(TEMPLATE)
    assert template is not None
    return template.description.options


def _files(known: Catalogue) -> tuple[list[MeasurementsFile], dict[str, str]]:
    """Return the measurements in the order of the template's options, and the names of the options."""
    options = _options(known)
    by_option = {file.option: file for file in known.measurements.files}
    return [by_option[o.id] for o in options if o.id in by_option], {o.id: o.name for o in options}


def _readings(known: Catalogue) -> str:
    """Return a table of verdicts, and every contradiction between the article and the measurements."""
    template = known.template(TEMPLATE)
    assert template is not None
    options, criteria = template.description.options, template.description.criteria
    measurements = measurements_for(known.measurements, options, criteria)
    names = {c.id: c.name for c in criteria}

    def sentence(statement: Statement) -> str:
        return messages.sentence("en", "reading", statement, messages.names_of(template.description))

    readings = [r for r in measurements.readings if any(result.verdict != "open" for result in r.options.values())]
    lines = [f"| | {' | '.join(o.name for o in options)} |", f"|---{'|---' * len(options)}|"]
    for reading in readings:
        cells = [VERDICTS[reading.options[o.id].verdict] for o in options]
        lines.append(f"| {names[reading.criterion]} | {' | '.join(cells)} |")
    lines += [
        "",
        "Each verdict rests on these figures; a framework's only on those that the article says something of:",
        "",
    ]
    for reading in readings:
        used = {id for result in reading.options.values() for id in result.figures}
        titles = [row.figure for row in measurements.bearing_on(reading.criterion) if row.id in used]
        lines.append(f"- {names[reading.criterion]}: {'; '.join(titles)}")
    for reading in readings:
        if reading.against:
            lines += [
                "",
                f"**{names[reading.criterion]}**",
                "",
                *(f"- {sentence(statement)}" for statement in reading.against),
            ]
    return "\n".join(lines) + "\n"
