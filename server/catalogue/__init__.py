"""The catalogue: templates, options, criteria and measurements, read from YAML files (format: docs/catalogue.md).

A directory contains shared files (frameworks.yaml, criteria.yaml, …), templates/*.yaml, which may refer to them, and
measurements/*.yaml about their options.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from msgspec import Struct, structs

from server.catalogue.form import WORDS
from server.catalogue.measurements import (
    MEASUREMENT_WORDS,
    READINGS,
    CatalogueMeasurements,
    read_measurements,
    read_readings,
)
from server.catalogue.template import Shared, Template, read_shared, read_template
from server.catalogue.yaml_loader import CatalogueError
from server.catalogue.yaml_text import MAX_BYTES, Words, YamlText
from server.core.model import Criterion, Fact, Option

__all__ = ["Catalogue", "CatalogueError", "CatalogueMeasurements", "Template", "builtin", "load", "parse"]

T = TypeVar("T", Option, Criterion)

PASTED = "the pasted text"
# The name of a template that has neither a name nor a question.
PASTED_NAME = "Pasted"


class Catalogue(Struct, frozen=True):
    """The content of a catalogue: templates (the default first), shared files by name, and measurements."""

    templates: tuple[Template, ...]
    shared: Mapping[str, Shared]
    measurements: CatalogueMeasurements = CatalogueMeasurements()

    @property
    def options(self) -> tuple[Option, ...]:
        """All options of the shared files, each id once."""
        return _unique(o for s in self.shared.values() for o in s.options)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """All criteria of the shared files, each id once; weights add up to 1 within a file."""
        return _unique(c for s in self.shared.values() for c in s.criteria)

    @property
    def notes(self) -> tuple[Fact, ...]:
        """The notes of all shared files."""
        return tuple(n for s in self.shared.values() for n in s.notes)

    @property
    def source(self) -> str:
        """The sources of the facts in the shared files."""
        return "; ".join(dict.fromkeys(s.source for s in self.shared.values() if s.source))

    def template(self, id: str) -> Template | None:
        """Return the template with this id, or None."""
        return next((t for t in self.templates if t.id == id), None)


# ---- reading


def builtin() -> Path:
    """Return the directory of the built-in catalogue: in an installed package, or else in the repository."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent / "data"


def load(directory: Path | None = None) -> Catalogue:
    """Return the built-in catalogue, or `directory` combined with it; raises CatalogueError.

    The templates of the directory come first, and replace built-in ones with the same id.
    """
    default = _builtin_catalogue()
    if directory is None:
        return default
    if not directory.is_dir():
        raise CatalogueError(f"{directory}: there is no such directory; check its path")
    custom = _read_directory(directory, default.shared)
    ids = {t.id for t in custom.templates}
    templates = custom.templates + tuple(t for t in default.templates if t.id not in ids)
    merged = Catalogue(templates, custom.shared, default.measurements)
    measurements = _read_measurements(directory, merged)
    if not custom.templates and custom.shared == default.shared and measurements == default.measurements:
        raise CatalogueError(
            f"{directory}: expected templates/*.yaml, shared files (*.yaml) or measurements/*.yaml in it, found none"
        )
    return structs.replace(merged, measurements=measurements)


@cache
def _builtin_catalogue() -> Catalogue:
    """Return the built-in catalogue, which is read only once because its files do not change."""
    catalogue = _read_directory(builtin(), {})
    return structs.replace(catalogue, measurements=_read_measurements(builtin(), catalogue))


def parse(text: str, catalogue: Catalogue) -> Template:
    """Return the template in a pasted text, which may refer to the catalogue's files; raises CatalogueError."""
    return read_template(YamlText(PASTED, text, WORDS), catalogue.shared, default_name=PASTED_NAME)[1]


def _read_directory(directory: Path, known: Mapping[str, Shared]) -> Catalogue:
    """Return the templates and shared files of a directory; `known` are shared files that it does not replace."""
    shared = dict(known)
    for path in _yaml_files(directory):
        shared[path.name] = read_shared(_read_file(path, path.name))
    placed: list[tuple[int, Template]] = []
    file_by_id: dict[str, str] = {}
    for path in _yaml_files(directory / "templates"):
        text = _read_file(path, f"templates/{path.name}")
        place, template = read_template(text, shared)
        if template.id in file_by_id:
            other = file_by_id[template.id]
            raise text.mistake(
                ("id",), f"expected a unique id, but {other} also has “{template.id}”; change one of them"
            )
        file_by_id[template.id] = text.where
        placed.append((place, template))
    placed.sort(key=lambda pair: pair[0])
    return Catalogue(templates=tuple(template for _, template in placed), shared=shared)


def _read_measurements(directory: Path, known: Catalogue) -> CatalogueMeasurements:
    """Return the measurements of a directory, followed by those of the catalogue `known`."""
    folder = directory / "measurements"
    described = [t.description for t in known.templates]
    # What the directory itself has comes first, as templates do.
    known_options = [*(o for d in described for o in d.options), *known.options]
    options = [o.id for o in known_options]
    criteria = [c.id for c in (*(c for d in described for c in d.criteria), *known.criteria)]
    paths = [path for path in _yaml_files(folder) if path.name != READINGS]
    texts = [_read_file(path, f"measurements/{path.name}", MEASUREMENT_WORDS) for path in paths]
    files = tuple(read_measurements(text, options, criteria) for text in texts)
    without_readings = CatalogueMeasurements(files).before(known.measurements)
    if not (folder / READINGS).is_file():
        return without_readings
    figures = [figure.id for file in without_readings.files for figure in file.figures]
    facts = [fact for option in known_options for fact in option.facts]
    text = _read_file(folder / READINGS, f"measurements/{READINGS}", MEASUREMENT_WORDS)
    return CatalogueMeasurements(files, read_readings(text, figures, criteria, facts)).before(known.measurements)


def _yaml_files(directory: Path) -> list[Path]:
    return sorted(p for p in directory.glob("*") if p.suffix in (".yaml", ".yml") and p.is_file())


def _read_file(path: Path, where: str, words: Words = WORDS) -> YamlText:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise CatalogueError(f"{where}: cannot be read ({error.strerror}); check its permissions") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CatalogueError(f"{where}, line {line}: expected text in UTF-8; save the file as UTF-8") from None
    return YamlText(where, text, words, ours=path.is_relative_to(builtin()))


def _unique(items: Iterable[T]) -> tuple[T, ...]:
    """Return the first item with each id."""
    by_id: dict[str, T] = {}
    for item in items:
        by_id.setdefault(item.id, item)
    return tuple(by_id.values())
