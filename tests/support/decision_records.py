"""Reads decision records in Markdown: their front matter, and what follows it."""

from __future__ import annotations

from typing import Any

import yaml

from server.exports import adr
from tests.support.meeting import Meeting


def record_of(meeting: Meeting) -> str:
    """Return the decision record of a meeting."""
    return adr.render(meeting.visible).decode()


def parts_of(record: str) -> tuple[dict[str, Any], str]:
    """Return the values in the front matter of a record, and the Markdown after it."""
    before, front_matter, body = record.split("---\n", 2)
    assert before == ""
    return yaml.safe_load(front_matter), body


def headings(body: str) -> list[str]:
    """Return the headings of a record, with their marks."""
    return [line for line in body.splitlines() if line.startswith("#")]
