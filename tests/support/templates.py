"""Templates for tests of the catalogue."""

from __future__ import annotations

from pathlib import Path

from server.catalogue import Catalogue
from server.core.model import Description

TEMPLATE = """\
name: T
options:
  - name: A
    facts:
      - label: L
        items: [x]
        criteria: [speed]
  - B
criteria:
  - name: Speed
    weight: 1
  - name: Cost
    weight: 2
"""


def about(catalogue: Catalogue, id: str) -> Description:
    """Return the description of a template."""
    template = catalogue.template(id)
    assert template is not None
    return template.description


def write(directory: Path, files: dict[str, str]) -> Path:
    """Write files, given by their names, into a directory; return it."""
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return directory
