"""Times the analyses of a round: `python -m benchmarks.analysis` prints a table of medians in milliseconds.

"Live" is the part that runs on the event loop while people score, at most once a second; "everything" runs in a thread
after the reveal. The design limits are 12 options, 12 criteria and 500 members, and 60 options with 15 criteria; the
other meetings are smaller or larger.
"""

from __future__ import annotations

import os
import platform
import random
import time
from collections.abc import Callable
from functools import partial
from statistics import median

import numpy as np

from server.analysis.solidity import quick, solidity
from server.core import tally
from server.core.model import Ballot, Cell, Criterion, Description, Member, Option, Round, Session
from server.core.visibility.session import visible

SIZES = [(5, 8, 10), (12, 12, 50), (12, 12, 500), (60, 15, 500), (30, 30, 500), (12, 12, 5000)]
REPEATS = 7


def meeting(options: int, criteria: int, members: int, gaps: float = 0.1, scale: int = 5, seed: int = 1) -> Session:
    """Return a revealed session in which everybody scored all but a share of the cells; options differ slightly."""
    rng = random.Random(seed)
    about = Description(
        question="Which?",
        options=tuple(Option(id=f"o{i}", name=f"Option {i}") for i in range(options)),
        criteria=tuple(Criterion(id=f"c{k}", name=f"Criterion {k}", weight=1 / criteria) for k in range(criteria)),
        scale=scale,
    )
    means = {(o.id, c.id): rng.uniform(2, scale - 1) for o in about.options for c in about.criteria}
    ballots = {}
    for n in range(members):
        cells = {
            key: Cell(min(scale, max(1, round(rng.gauss(mean, 1)))), "", rng.choice([None, 1, 2, 3]), 0)
            for key, mean in means.items()
            if rng.random() >= gaps
        }
        ballots[f"m{n}"] = Ballot(cells)
    round_ = Round(number=1, opened_at=0, kept=False, ballots=ballots, revealed_at=1)
    round_.tallies = tally.recount(round_, about)
    session = Session("7G4KQ2XM", about, "", "", 0, phase="revealed", rounds=[round_])
    experience = [tuple(o.id for o in about.options if rng.random() < 0.5) for _ in ballots]
    session.members = {m: Member(m, m, "voter", 0, experience=e) for m, e in zip(ballots, experience, strict=True)}
    session.voters = members
    return session


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median time of a few runs."""
    work()
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return 1000 * median(times)


def main() -> None:
    """Print the table."""
    print(f"Python {platform.python_version()}, numpy {np.__version__}, {os.cpu_count()} processors")
    print("| options | criteria | members | live, ms | everything, ms |")
    print("|---:|---:|---:|---:|---:|")
    for size in SIZES:
        session = meeting(*size)
        view = visible(session)
        everything = milliseconds(partial(solidity, view, seed=1))
        session.rounds[0].revealed_at = None
        live = milliseconds(partial(quick, view))
        print(f"| {' | '.join(map(str, size))} | {live:.1f} | {everything:.1f} |")


if __name__ == "__main__":
    main()
