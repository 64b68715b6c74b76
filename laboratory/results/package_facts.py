"""Figures that are looked up in a framework's package, and in the index that pip installs from."""

from __future__ import annotations

from collections.abc import Iterator

from laboratory.journal import Inspection
from laboratory.probes.releases import days_since, in_two_years
from laboratory.results.figures import AGAIN, COST
from server.catalogue.measurements import Figure

CARE = ("maintainability", COST)
FOLLOWED = ("maintainability", COST, "ecosystem")
# Licences that ask only for a notice; the Repoze licence is derived from BSD's.
PERMISSIVE = ("BSD", "MIT", "Apache", "Repoze")
IN_PACKAGE = "looked up in its installed package"


def fact_figures(inspection: Inspection, today: str) -> Iterator[Figure]:
    """Yield the facts about a framework; those of its releases only if the index could be asked."""
    facts, versions = inspection.installed.facts, inspection.installed.versions
    yield _fact("typed", "It comes with its type hints", CARE, bool(facts.typed), facts.typed or "no py.typed")
    if of := inspection.findings.get("field-types"):
        title = "A type checker finds wrong fields of a request's body"
        how = "mypy on a documented handler with two mistakes, with what comes with the framework alone"
        yield Figure("field-types", title, CARE, holds=of.holds, found=of.found, how=how, source=AGAIN)
    running = int(versions["python"].split(".")[1])
    named = f"3.{facts.pythons[0]} to 3.{facts.pythons[-1]}" if facts.pythons else "no version"
    found = f"names {named}; requires Python {facts.requires_python or 'of any version'}"
    title = f"Its package names Python 3.{running}, on which it was measured"
    yield _fact("python-named", title, FOLLOWED, running in facts.pythons, found)
    permissive = any(name in facts.licence for name in PERMISSIVE)
    criteria = ("long-term-cost", "ecosystem")
    yield _fact("licence", "Its licence asks only for a notice", criteria, permissive, facts.licence)
    if dates := inspection.releases:
        how = "by the upload times in the index that pip installs from; final releases only"
        age, count = float(days_since(dates, today)), float(in_two_years(dates, today))
        title = "Time since its newest release"
        yield Figure("release-age", title, FOLLOWED, value=age, unit="days", better="lower", how=how, source=AGAIN)
        yield Figure("releases", "Releases in two years", FOLLOWED, value=count, how=how, source=AGAIN)


def _fact(id: str, title: str, criteria: tuple[str, ...], holds: bool, found: str) -> Figure:
    return Figure(id, title, criteria, holds=holds, found=found, how=IN_PACKAGE, source=AGAIN)
