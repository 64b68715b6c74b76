"""Exports contain the measurements of the five frameworks as they are in the catalogue."""

from __future__ import annotations

import json

import yaml

from server import messages
from server.catalogue import builtin, load
from server.catalogue.reading import measurements_or_none
from server.core import log
from server.core.events import Created
from server.exports import json as json_format
from server.exports import markdown
from server.exports.document.markdown import escape
from server.exports.escaping import one_line
from server.messages.functions import figure
from tests.support.meeting import BEGAN, CODE, Meeting


def measured_meeting() -> Meeting:
    """Return a session from the default template, with its measurements."""
    known = load()
    about = known.templates[0].description
    measurements = measurements_or_none(known.measurements, about.options, about.criteria)
    created = Created(CODE, about, "0" * 64, "a pinch", measurements)
    meeting = Meeting(about)
    meeting.log = [log.seal(CODE, 1, BEGAN, [created], {}, "")]
    meeting.session = log.replay(meeting.log)
    return meeting


def test_appendix_has_the_figures_of_the_yaml() -> None:
    report = markdown.render(measured_meeting().visible).decode()
    (row,) = [line for line in report.splitlines() if line.startswith("| JSON hello: requests per second")]
    values = []
    for option in ("django", "flask", "fastapi", "pyramid", "tornado"):
        written = yaml.safe_load((builtin() / "measurements" / f"{option}.yaml").read_text())
        values.append(next(f["value"] for f in written["figures"] if f["id"] == "json-rate"))
    cells = [cell.strip() for cell in row.split("|")[2:-1]]
    assert cells == [messages.format_number("en", figure(value)) for value in values]
    assert "it did not affect the scores" in report


def test_disagreement_with_the_facts_is_stated() -> None:
    meeting = measured_meeting()
    assert meeting.session.measurements is not None
    against = [s for reading in meeting.session.measurements.readings for s in reading.against]
    report = markdown.render(meeting.visible).decode()
    assert against
    about = meeting.session.description
    for statement in against:
        sentence = messages.sentence("en", "reading", statement, messages.names_of(about), one_line)
        assert escape(sentence, start=False) in report


def test_record_has_all_measurements() -> None:
    measurements = json.loads(json_format.render(measured_meeting().visible))["measurements"]
    assert {row["id"] for row in measurements["figures"]} > {"json-rate", "page-rate"}
    assert {reading["criterion"] for reading in measurements["readings"]} <= {
        c.id for c in load().templates[0].description.criteria
    }


def test_session_with_other_options_has_no_appendix() -> None:
    report = markdown.render(Meeting().visible).decode()
    assert "measured" not in report
