"""The commands of the laboratory: evidence run, evidence compare."""

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

from server import config
from server.catalogue import builtin
from server.evidence import Failed, environment
from server.evidence.comparing import compare
from server.evidence.figures import evidence as as_evidence
from server.evidence.journal import Journal
from server.evidence.laboratory import Framework, frameworks, laboratory
from server.evidence.measuring import Run, header
from server.evidence.summary import in_short
from server.evidence.works import FULL, QUICK, Pace
from server.evidence.writing import read, write

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def evidence() -> None:
    """Measure the five frameworks on this machine, and compare what was measured."""


@evidence.command()
@click.option("--frameworks", "names", metavar="NAME,…", default="", help="Only these, with commas between [all].")
@click.option("--quick", is_flag=True, help="Two short rounds: to see that all works, not to decide by.")
@click.option("--into", type=FOLDER, help="The folder to write to [the repository's data/evidence, or ./evidence].")
@click.option("--work", type=FOLDER, help="Where environments and unfinished runs are kept [in QUORUM_HOME].")
@click.option("--here", is_flag=True, help="Use the packages beside Quorum, not an environment for each framework.")
@click.option("--rounds", type=click.IntRange(1, 99), help="Rounds, in which the frameworks take turns.")
@click.option("--seconds", type=click.FloatRange(0.01, 600), help="How long each work lasts in a round.")
def run(
    names: str, quick: bool, into: Path | None, work: Path | None, here: bool, rounds: int | None, seconds: float | None
) -> None:
    """Measure, and write a file of evidence for each framework.

    It can be stopped at any time: the same command goes on where it was.
    """
    chosen = _chosen(names)
    given = {name: value for name, value in (("rounds", rounds), ("seconds", seconds)) if value is not None}
    pace = structs.replace(QUICK if quick else FULL, **given)
    place = (work or config.home(os.environ) / "laboratory").absolute()
    with _told(), _alone(place):
        _run(chosen, pace, place, into or _default(), here)


@evidence.command("compare")
@click.argument("first", type=FOLDER)
@click.argument("second", type=FOLDER)
def compare_(first: Path, second: Path) -> None:
    """Say whether two runs put the frameworks in the same order, figure by figure; exit code 1 where they do not."""
    with _told():
        found = compare(read(first), read(second))
    click.echo(
        f"{found.told_apart} pairs are told apart by both runs; {found.close} are too close to call in one or both."
    )
    for sentence in found.against:
        click.echo(sentence)
    if found.against:
        raise click.ClickException(f"The runs disagree about the order of {len(found.against)} pairs.")
    click.echo("Both runs agree in the order of every pair that they tell apart.")


def _run(chosen: Sequence[Framework], pace: Pace, place: Path, into: Path, here: bool) -> None:
    asked = header(chosen, pace)
    journal = Journal(place / "run.jsonl", asked, date.today().isoformat())
    if journal.resumed:
        click.echo(f"Going on with the run that was begun on {journal.date}.")
    measuring = Run(journal, pace, click.echo)
    for framework in chosen:
        if not here:
            click.echo(f"{framework.name}: its environment")
        own = environment.here() if here else environment.own(framework, place / "environments")
        click.echo(f"{framework.name}: every answer is checked, and how it is protected")
        measuring.add(framework, own, place / "services" / framework.name)
    measuring.measure()
    found = [as_evidence(framework.name, journal, asked) for framework in chosen]
    for file in found:
        click.echo(f"wrote {write(file, into)}")
    journal.finish()
    click.echo(in_short(found))


def _chosen(names: str) -> list[Framework]:
    known = frameworks()
    if not known:
        raise click.ClickException(f"There is no laboratory in {laboratory()}.")
    wanted = [name.strip().lower() for name in names.split(",") if name.strip()] or list(known)
    for name in wanted:
        if name not in known:
            raise click.BadParameter(f"“{name}” is none of {', '.join(known)}.", param_hint="--frameworks")
    return [known[name] for name in dict.fromkeys(wanted)]


def _default() -> Path:
    """The repository's own evidence; an installed package is not written into."""
    ours = builtin()
    return ours / "evidence" if ours.name == "data" else Path("evidence")


@contextmanager
def _told() -> Iterator[None]:
    """What can be mended is told in one sentence; a stop leaves what is kept, and nothing running."""
    if sys.platform != "linux":
        raise click.ClickException("The laboratory reads /proc and pins processes to cores, which only Linux has.")
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except Failed as error:
        raise click.ClickException(str(error)) from None
    except KeyboardInterrupt:
        click.echo("Stopped; the same command goes on from here.", err=True)
        sys.exit(130)
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Two runs at once would measure each other."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        with FileLock(place / ".lock", timeout=0):
            yield
    except Timeout:
        raise Failed(f"Another run is using {place}; wait for it, or name another folder with --work.") from None
    except OSError as error:
        raise Failed(f"{place} cannot be used: {error.strerror or error}.") from None
