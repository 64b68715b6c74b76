"""The benchmarks: `make bench`, or `python -m benchmarks [fanout] [meeting] [growth] [pages] [--quick]`."""

from __future__ import annotations

import os
import time
from importlib import import_module
from typing import Any

import click

from benchmarks import machine, results
from benchmarks.effort import Effort
from benchmarks.load import NoCompiler

TITLES = {
    "fanout": "Fan-out: one message to everybody",
    "meeting": "The meeting: forty cells each within twenty seconds",
    "growth": "Growth: connections, templates, processes",
    "pages": "The pages, in a browser",
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(TITLES)))
@click.option("--quick", is_flag=True, help="Only show that everything works, in about a minute; nothing is written.")
@click.option("--runs", type=click.IntRange(1, 9), default=3, show_default=True, help="Runs that medians are of.")
@click.option("--show", is_flag=True, help="Measure nothing: make the page and the plots of what was measured before.")
def main(names: tuple[str, ...], quick: bool, runs: int, show: bool) -> None:
    """Measure Quorum and its peers side by side on this machine; all of it takes about 25 minutes."""
    if not hasattr(os, "sched_setaffinity"):
        raise click.ClickException("The benchmarks need Linux: the server gets a core of its own.")
    _, harness = machine.cores()
    machine.allow_many_files()
    os.sched_setaffinity(0, harness)  # and all it starts that is no server under test: load, database, browser
    effort = Effort(quick=quick, runs=1 if quick else runs)
    for name in () if show else names or TITLES:
        began = time.monotonic()
        click.echo(f"{name}:")
        try:
            measured = _part(name).measure(effort)
        except NoCompiler as error:
            raise click.ClickException(str(error)) from None
        click.echo(f"  took {time.monotonic() - began:.0f} s")
        if quick:
            _tell(name, {"of": machine.described(), **measured})
        else:
            results.keep(name, measured)
            _write()
    if show:
        _write()


def _part(name: str) -> Any:
    return import_module(f"benchmarks.{name}")


def _telling(name: str) -> Any:
    return import_module(f"benchmarks.{name}.telling")


def _tell(name: str, result: results.Result) -> None:
    click.echo(_telling(name).tables(result))
    for verdict in _telling(name).verdicts(result):
        click.echo(f"- {verdict}")


def _write() -> None:
    """The page and the plots, of everything that was ever measured."""
    sections, verdicts = [], []
    for name, title in TITLES.items():
        if (result := results.kept(name)) is not None:
            telling = _telling(name)
            sections.append((title, result, telling.tables(result)))
            verdicts += telling.verdicts(result)
            telling.draw(result, results.IMAGES)
    page = results.PAGE.read_text() if results.PAGE.exists() else "# Measured\n"
    results.PAGE.write_text(results.put(page, results.made(sections, verdicts)))
    for verdict in verdicts:
        click.echo(f"- {verdict}")


if __name__ == "__main__":
    main()
