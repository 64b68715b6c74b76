"""Writes measurement files as YAML for the catalogue, one for each framework, and reads them back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import yaml

from laboratory.errors import LaboratoryError
from server.catalogue import CatalogueError
from server.catalogue.measurements import MEASUREMENT_WORDS, READINGS, MeasurementsFile
from server.catalogue.yaml_text import YamlText

HEAD = "# Written by `quorum evidence run`, see docs/measurements.md. Do not edit: run it again.\n"


class _FlowList(list[Any]):
    """A list that is written on one line."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True  # anchors would only make the file harder to read


_Dumper.add_representer(
    _FlowList, lambda dumper, value: dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=True)
)


def as_yaml(file: MeasurementsFile) -> str:
    """Return the text of one file."""
    plain = msgspec.to_builtins(file)
    for figure in plain["figures"]:
        for name in ("criteria", "interval", "spread"):
            if name in figure:
                figure[name] = _FlowList(_short(value) for value in figure[name])
        if "value" in figure:
            figure["value"] = _short(figure["value"])
    return HEAD + yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)


def write(file: MeasurementsFile, folder: Path) -> Path:
    """Write one framework's file atomically; raises LaboratoryError."""
    path = folder / f"{file.option}.yaml"
    fresh = folder / f".{file.option}.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_text(as_yaml(file), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise LaboratoryError(f"{path} cannot be written: {error.strerror}.") from None
    return path


def read(folder: Path) -> list[MeasurementsFile]:
    """Return every measurement file of a folder; raises LaboratoryError."""
    paths = sorted(path for path in folder.glob("*.yaml") if path.name != READINGS)
    if not paths:
        raise LaboratoryError(f"There are no measurements in {folder}: expected files such as django.yaml.")
    try:
        texts = [YamlText(str(path), path.read_text(encoding="utf-8"), MEASUREMENT_WORDS) for path in paths]
        return [text.read(MeasurementsFile) for text in texts]
    except CatalogueError as error:
        raise LaboratoryError(str(error)) from None


def _short(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value
