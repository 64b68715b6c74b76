"""The catalogue: what is known beforehand, read from YAML. docs/catalogue.md tells how to write one.

A directory holds shared files (frameworks.yaml, criteria.yaml, …), templates/*.yaml, which may draw on them, and
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
from server.catalogue.yaml_text import MAX_BYTES, CatalogueError, Words, YamlText
from server.core.model import Criterion, Fact, Option

__all__ = ["Catalogue", "CatalogueError", "CatalogueMeasurements", "Template", "builtin", "load", "parse"]

T = TypeVar("T", Option, Criterion)

PASTED = "the pasted text"


class Catalogue(Struct, frozen=True):
    """Everything known beforehand: templates, the default first, the shared files by name, and measurements."""

    templates: tuple[Template, ...]
    shared: Mapping[str, Shared]
    measurements: CatalogueMeasurements = CatalogueMeasurements()

    @property
    def options(self) -> tuple[Option, ...]:
        """All options of the shared files, each id once."""
        return _once(o for s in self.shared.values() for o in s.options)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """All criteria of the shared files, each id once; weights are as in their own file."""
        return _once(c for s in self.shared.values() for c in s.criteria)

    @property
    def notes(self) -> tuple[Fact, ...]:
        """The notes of all shared files."""
        return tuple(n for s in self.shared.values() for n in s.notes)

    @property
    def source(self) -> str:
        """Where the facts of the shared files come from."""
        return "; ".join(dict.fromkeys(s.source for s in self.shared.values() if s.source))

    def template(self, id: str) -> Template | None:
        """The template with this id."""
        return next((t for t in self.templates if t.id == id), None)


# ---- reading


def builtin() -> Path:
    """The directory of the built-in catalogue: inside an installed package, or beside it in the repository."""
    here = Path(__file__).resolve().parents[1]
    packed = here / "_data"
    return packed if packed.is_dir() else here.parent / "data"


def load(directory: Path | None = None) -> Catalogue:
    """The built-in catalogue, behind that of `directory` when one is given; raises CatalogueError."""
    own = _builtin_catalogue()
    if directory is None:
        return own
    if not directory.is_dir():
        raise CatalogueError(f"{directory}: there is no such directory")
    theirs = _directory(directory, own.shared)
    ids = {t.id for t in theirs.templates}
    templates = theirs.templates + tuple(t for t in own.templates if t.id not in ids)
    both = Catalogue(templates, theirs.shared, own.measurements)
    measurements = _measurements(directory, both)
    if not theirs.templates and theirs.shared == own.shared and measurements == own.measurements:
        raise CatalogueError(
            f"{directory}: expected templates/*.yaml, shared files (*.yaml) or measurements/*.yaml in it, found none"
        )
    return structs.replace(both, measurements=measurements)


@cache
def _builtin_catalogue() -> Catalogue:
    """The built-in catalogue, read once: its files do not change."""
    own = _directory(builtin(), {})
    return structs.replace(own, measurements=_measurements(builtin(), own))


def parse(text: str, catalogue: Catalogue) -> Template:
    """The template written in a pasted text, which may draw on the catalogue's files; raises CatalogueError."""
    return read_template(YamlText(PASTED, text, WORDS), catalogue.shared, called="Pasted")[1]


def _directory(directory: Path, known: Mapping[str, Shared]) -> Catalogue:
    shared = dict(known)
    for path in _files(directory):
        shared[path.name] = read_shared(_opened(path, path.name))
    placed: list[tuple[int, Template]] = []
    by_id: dict[str, str] = {}
    for path in _files(directory / "templates"):
        text = _opened(path, f"templates/{path.name}")
        place, template = read_template(text, shared)
        if template.id in by_id:
            raise text.mistake(("id",), f"expected an id of its own, but {by_id[template.id]} has “{template.id}” too")
        by_id[template.id] = text.where
        placed.append((place, template))
    placed.sort(key=lambda pair: pair[0])
    return Catalogue(templates=tuple(template for _, template in placed), shared=shared)


def _measurements(directory: Path, known: Catalogue) -> CatalogueMeasurements:
    """The measurements of a directory, before those that are known already."""
    folder = directory / "measurements"
    described = [t.description for t in known.templates]
    options = {o.id for o in known.options} | {o.id for d in described for o in d.options}
    criteria = {c.id for c in known.criteria} | {c.id for d in described for c in d.criteria}
    paths = [path for path in _files(folder) if path.name != READINGS]
    texts = [_opened(path, f"measurements/{path.name}", MEASUREMENT_WORDS) for path in paths]
    files = tuple(read_measurements(text, options, criteria) for text in texts)
    own = CatalogueMeasurements(files).before(known.measurements)
    if not (folder / READINGS).is_file():
        return own
    figures = {figure.id for file in own.files for figure in file.figures}
    text = _opened(folder / READINGS, f"measurements/{READINGS}", MEASUREMENT_WORDS)
    return CatalogueMeasurements(files, read_readings(text, figures, criteria)).before(known.measurements)


def _files(directory: Path) -> list[Path]:
    return sorted(p for p in directory.glob("*") if p.suffix in (".yaml", ".yml") and p.is_file())


def _opened(path: Path, where: str, words: Words = WORDS) -> YamlText:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise CatalogueError(f"{where}: cannot be read ({error.strerror})") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CatalogueError(f"{where}, line {line}: expected text in UTF-8") from None
    return YamlText(where, text, words)


def _once(things: Iterable[T]) -> tuple[T, ...]:
    found: dict[str, T] = {}
    for thing in things:
        found.setdefault(thing.id, thing)
    return tuple(found.values())
