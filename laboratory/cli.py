"""The plugin's commands: `quorum evidence run` and `quorum evidence compare`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click
from filelock import FileLock, Timeout
from msgspec import structs

from laboratory import environments
from laboratory.errors import LaboratoryError
from laboratory.frameworks import Framework, frameworks
from laboratory.journal import Journal
from laboratory.results.comparison import compare, report
from laboratory.results.files import read, write
from laboratory.results.measurements import measurements
from laboratory.results.tables import summary
from laboratory.run import MeasurementRun, header
from laboratory.workloads import FULL, QUICK, RunSettings
from server import config
from server.catalogue import builtin

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def evidence() -> None:
    """Measure the five frameworks on this machine, and compare runs."""


@evidence.command()
@click.option("--frameworks", "names", metavar="NAME,…", default="", help="Only these, with commas between [all].")
@click.option(
    "--quick",
    is_flag=True,
    help="Two short rounds, ten minutes for all five: shows that it works; too short to decide by.",
)
@click.option(
    "--into", type=FOLDER, help="The folder to write to [the repository's data/measurements, or ./measurements]."
)
@click.option("--work", type=FOLDER, help="The folder for environments and unfinished runs [in QUORUM_HOME].")
@click.option(
    "--here", is_flag=True, help="Use the packages installed next to Quorum, not an environment for each framework."
)
@click.option("--rounds", type=click.IntRange(1, 99), help="Number of rounds; in each, every framework has a turn.")
@click.option("--seconds", type=click.FloatRange(0.01, 600), help="Seconds for each workload in a round.")
def run(
    names: str, quick: bool, into: Path | None, work: Path | None, here: bool, rounds: int | None, seconds: float | None
) -> None:
    """Measure, and write a file of measurements for each framework.

    You can stop it at any time; the same command resumes the run.
    """
    chosen = _chosen(names)
    given = {name: value for name, value in (("rounds", rounds), ("seconds", seconds)) if value is not None}
    settings = structs.replace(QUICK if quick else FULL, **given)
    place = (work or config.home(os.environ) / "laboratory").absolute()
    with _explained(), _locked(place):
        _run(chosen, settings, place, into or _default(), here)


@evidence.command("compare")
@click.argument("first", type=FOLDER)
@click.argument("second", type=FOLDER)
def compare_(first: Path, second: Path) -> None:
    """Check that two runs put the frameworks in the same order, figure by figure; exit code 1 if they do not.

    FIRST and SECOND are folders that runs wrote (--into). Only pairs whose 95 % intervals overlap in neither run count.
    """
    with _explained():
        result = compare(read(first), read(second))
    for line in report(result):
        click.echo(line)
    if not result.clear:
        raise click.ClickException("No pair differs clearly in both runs, so they show nothing about each other.")
    if result.against:
        pairs = "1 pair" if len(result.against) == 1 else f"{len(result.against)} pairs"
        raise click.ClickException(f"The runs disagree on the order of {pairs}.")
    click.echo("Both runs agree on the order of every pair that differs clearly.")


def _run(chosen: Sequence[Framework], settings: RunSettings, place: Path, into: Path, here: bool) -> None:
    run_header = header(chosen, settings)
    journal = Journal(place / "run.jsonl", run_header, date.today().isoformat())
    if journal.resumed:
        click.echo(f"Resuming the run of {journal.date}.")
    measuring = MeasurementRun(journal, settings, click.echo)
    for framework in chosen:
        if not here:
            click.echo(f"{framework.name}: preparing its environment")
        environment = environments.current() if here else environments.dedicated(framework, place / "environments")
        click.echo(f"{framework.name}: checking every response and its protections")
        measuring.add(framework, environment, place / "services" / framework.name)
    measuring.measure()
    files = [measurements(framework.name, journal, run_header) for framework in chosen]
    for file in files:
        click.echo(f"wrote {write(file, into)}")
    journal.finish()
    click.echo(summary(files))


def _chosen(names: str) -> list[Framework]:
    known = frameworks()
    wanted = [name.strip().lower() for name in names.split(",") if name.strip()] or list(known)
    for name in wanted:
        if name not in known:
            raise click.BadParameter(f"“{name}” is not one of {', '.join(known)}.", param_hint="--frameworks")
    return [known[name] for name in dict.fromkeys(wanted)]


def _default() -> Path:
    """Return the repository's own measurements, or the current folder where Quorum is an installed package."""
    ours = builtin()
    return ours / "measurements" if ours.name == "data" else Path("measurements")


@contextmanager
def _explained() -> Iterator[None]:
    """Report a failure in one sentence; SIGTERM stops a run and its services as Ctrl-C does."""
    if sys.platform != "linux":
        raise click.ClickException("The laboratory needs Linux: it reads /proc and pins processes to cores.")
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except LaboratoryError as error:
        raise click.ClickException(str(error)) from None
    except KeyboardInterrupt:
        click.echo("Stopped; the same command resumes the run.", err=True)
        sys.exit(130)
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _locked(place: Path) -> Iterator[None]:
    """Lock the folder for this run: a second run at the same time would distort both."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        with FileLock(place / ".lock", timeout=0):
            yield
    except Timeout:
        raise LaboratoryError(
            f"Another run is using {place}; wait for it, or give another folder with --work."
        ) from None
    except OSError as error:
        raise LaboratoryError(f"{place} cannot be used: {error.strerror or error}.") from None
