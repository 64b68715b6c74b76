"""A catalogue, and tables of mistakes in it with their messages."""

from __future__ import annotations

import tempfile
from pathlib import Path

from server.catalogue import CatalogueError, load
from tests.support.templates import write

CATALOGUE = {
    "templates/broker.yaml": """\
name: Broker
options:
  - name: Kafka
    facts:
      - {label: Delivery, items: [At least once], criteria: [delivery]}
  - name: NATS
criteria:
  - {name: Delivery, id: delivery, weight: 3}
  - {name: Cost, id: cost, weight: 1}
guide:
  question: Which is most like yours?
  rules:
    - {text: Few messages, names: nats, weights: {cost: 2}}
""",
    "measurements/kafka.yaml": """\
option: kafka
measured: {date: 2025-03-14, machine: a laptop}
figures:
  - id: rate
    figure: Messages in a second
    criteria: [delivery]
    value: 77
    spread: [70, 80]
""",
    "measurements/readings.yaml": """\
readings:
  - criterion: delivery
    text: Our peak is 4.
    show: [rate]
    order: {label: Delivery, rising: [At least once], by: [rate]}
    claims:
      - {item: At least once, figures: [rate]}
""",
}


def rows(file: str, table: str) -> list[tuple[str, str, str, str]]:
    """Return a table's mistakes in one of the catalogue's files: the file, what is right there, what somebody wrote
    instead, and the message.

    Each begins with “right → wrong”, with ⏎ for a new line and ⇥ for a tab. Its message is in lines with “> ”.
    """
    result: list[tuple[str, str, str, str]] = []
    for line in table.strip("\n").splitlines():
        if line.startswith("> "):
            *others, message = result.pop()
            result.append((*others, f"{message} {line[2:]}".strip()))  # type: ignore[arg-type]
        else:
            right, _, wrong = line.replace("⏎", "\n").replace("⇥", "\t").partition(" →")
            result.append((file, right, wrong[1:], ""))
    return result


def mistake_in(files: dict[str, str]) -> str:
    """Return the message about a catalogue with these files; empty if it has no mistake."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            load(write(Path(folder), files))
        except CatalogueError as error:
            return str(error)
    return ""


def check_message(file: str, right: str, wrong: str, message: str) -> None:
    """Check that a mistake in one of the catalogue's files gets this message; “…” is the middle of a long list."""
    assert right in CATALOGUE[file] and message
    told = mistake_in({**CATALOGUE, file: CATALOGUE[file].replace(right, wrong, 1)})
    begin, _, end = f"{file}, {message}".partition("…")
    assert told.startswith(begin) and told.endswith(end) and "\n" not in told, told
