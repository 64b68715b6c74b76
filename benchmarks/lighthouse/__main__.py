"""`make lighthouse`: prints the scores of home, join, ballot and projector, and fails if one is below 95."""

from __future__ import annotations

import asyncio
import sys

import click

from benchmarks.lighthouse import CATEGORIES, LighthouseFailed, Measured, Page, measure, middle
from tests.support import chromium

LEAST = 95


@click.command()
@click.option("--runs", type=click.IntRange(1, 15), default=3, show_default=True, help="Runs per median.")
def main(runs: int) -> None:
    """Measure the pages with Lighthouse: as on a phone, and the projector as on a desktop."""
    try:
        results = asyncio.run(measure(runs, _say))
    except (chromium.NoBrowser, LighthouseFailed) as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"\nMedians of {runs} runs:\n\n| page | {' | '.join(CATEGORIES)} |\n|---|{'---:|' * len(CATEGORIES)}")
    medians = {name: middle(measured) for name, measured in results.items()}
    for name, scores in medians.items():
        click.echo(f"| {name} | {' | '.join(str(scores[category]) for category in CATEGORIES)} |")
    if low := [name for name, scores in medians.items() if min(scores.values()) < LEAST]:
        click.echo(f"\nBelow {LEAST}: {', '.join(low)}.")
        sys.exit(1)


def _say(page: Page, measured: Measured) -> None:
    scores = " ".join(str(measured.scores[category]) for category in CATEGORIES)
    click.echo(f"{page.name}: {scores}  {'; '.join(measured.costly)}")


if __name__ == "__main__":
    main()
