"""The benchmarks: `make bench`, or `python -m benchmarks [NAME …] [--quick]`."""

from __future__ import annotations

import os
import time
from importlib import import_module
from typing import Any

import click

from benchmarks import capacity, machine, results
from benchmarks.effort import Effort
from benchmarks.load import CompilerMissing
from benchmarks.targets import TargetResult

TITLES = {
    "fanout": "Fan-out: one message to everybody",
    "meeting": "The meeting: forty votes each within twenty seconds",
    "meetings": "Many small meetings: twelve people each, voting every two seconds",
    "growth": "Growth: connections, templates, processes",
    "pages": "Pages in a browser",
    "abuse": "Abuse: fifty members vote under attack",
    "pack": "The decision pack: made while others vote",
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(TITLES)))
@click.option("--quick", is_flag=True, help="Check that everything works, in some minutes. Writes nothing.")
@click.option("--runs", type=click.IntRange(1, 9), default=3, show_default=True, help="Runs per median.")
@click.option("--show", is_flag=True, help="Measure nothing: redraw the page and the plots from the saved results.")
def main(names: tuple[str, ...], quick: bool, runs: int, show: bool) -> None:
    """Measure Quorum and its peers side by side on this machine. A full run takes about 45 minutes."""
    if not hasattr(os, "sched_setaffinity"):
        raise click.ClickException("The benchmarks need Linux: they pin the server to a core.")
    _, harness = machine.cores()
    machine.allow_many_files()
    os.sched_setaffinity(0, harness)  # inherited by the load generator, the database and the browser
    effort = Effort(quick=quick, runs=1 if quick else runs)
    for name in () if show else names or TITLES:
        started = time.monotonic()
        click.echo(f"{name}:")
        try:
            measured = _benchmark(name).measure(effort)
        except CompilerMissing as error:
            raise click.ClickException(str(error)) from None
        click.echo(f"  took {time.monotonic() - started:.0f} s")
        if quick:
            _print(name, {"environment": machine.describe(), **measured})
        else:
            results.save(name, measured)
            _write()
    if show:
        _write()


def _benchmark(name: str) -> Any:
    return import_module(f"benchmarks.{name}")


def _report(name: str) -> Any:
    return import_module(f"benchmarks.{name}.report")


def _print(name: str, result: results.Result) -> None:
    click.echo(_report(name).tables(result))
    for target in _report(name).targets(result):
        click.echo(f"- {target}")


def _write() -> None:
    """Write the page and the plots from all saved results."""
    page, targets = rendered_page()
    results.PAGE.write_text(page)
    capacity.PAGE.write_text(capacity.written())
    for name in TITLES:
        if (result := results.load(name)) is not None:
            _report(name).draw(result, results.IMAGES)
    for target in targets:
        click.echo(f"- {target}")


def rendered_page() -> tuple[str, list[TargetResult]]:
    """Return results.md as it follows from the saved results, and how each target came out."""
    sections: list[tuple[str, results.Result, str]] = []
    targets: list[TargetResult] = []
    for name, title in TITLES.items():
        if (result := results.load(name)) is not None:
            report = _report(name)
            sections.append((title, result, report.tables(result)))
            targets += report.targets(result)
    page = results.PAGE.read_text() if results.PAGE.exists() else "# Benchmark results\n"
    return results.insert(page, results.render(sections, targets)), targets


if __name__ == "__main__":
    main()
