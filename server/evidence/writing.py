"""Evidence written as a catalogue's YAML, a file for each framework, and read back as people see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import yaml

from server.catalogue import CatalogueError
from server.catalogue.measurements import MEASUREMENT_WORDS, MeasurementsFile
from server.catalogue.yaml_text import YamlText
from server.evidence import Failed

HEAD = "# Written by `quorum evidence run`; docs/evidence.md tells how. Measured, so do not edit: run it again.\n"


class _Flow(list[Any]):
    """A list that is written on one line."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True  # they are not read back


_Dumper.add_representer(
    _Flow, lambda dumper, value: dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=True)
)


def as_yaml(file: MeasurementsFile) -> str:
    """The text of one file."""
    plain = msgspec.to_builtins(file)
    for figure in plain["figures"]:
        for name in ("criteria", "spread"):
            if name in figure:
                figure[name] = _Flow(_short(value) for value in figure[name])
        if "value" in figure:
            figure["value"] = _short(figure["value"])
    return HEAD + yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)


def write(file: MeasurementsFile, folder: Path) -> Path:
    """Write one framework's file, whole or not at all; raises Failed."""
    path = folder / f"{file.option}.yaml"
    fresh = folder / f".{file.option}.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_text(as_yaml(file), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise Failed(f"{path} cannot be written: {error.strerror}.") from None
    return path


def read(folder: Path) -> list[MeasurementsFile]:
    """Every evidence file of a folder; raises Failed."""
    paths = sorted(path for path in folder.glob("*.yaml") if path.name != "readings.yaml")
    if not paths:
        raise Failed(f"There is no evidence in {folder}: expected files such as django.yaml in it.")
    try:
        texts = [YamlText(str(path), path.read_text(encoding="utf-8"), MEASUREMENT_WORDS) for path in paths]
        return [text.read(MeasurementsFile) for text in texts]
    except CatalogueError as error:
        raise Failed(str(error)) from None


def _short(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value
