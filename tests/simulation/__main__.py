"""`python -m tests.simulation SEED [COUNT]`: hold one simulated meeting, or COUNT from SEED on, and say what is wrong.

SEED can be `new`, for seeds that nobody has used before. Without arguments it holds 2,000 meetings: 1,000 with the same
seeds each time, and 1,000 with new ones. They are spread over the cores.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Sequence
from time import perf_counter, time

from server.core.log import UnreadableLog
from tests.simulation.invariants import violations
from tests.simulation.versions import next_version
from tests.simulation.world import simulate

MEETINGS = 1_000
# So many are held by one process at a time.
AT_A_TIME = 25


def wrong(seed: int) -> list[str]:
    """Return what is wrong with the meeting of a seed."""
    try:
        return violations(simulate(seed))
    except (AssertionError, UnreadableLog) as error:
        return [f"{type(error).__name__}: {error}"]


def hold(seeds: Sequence[int]) -> bool:
    """Hold the meetings of these seeds and print what is wrong with each; return whether nothing is wrong."""
    began = perf_counter()
    next_version()  # before the processes, which share it
    failed = 0
    with multiprocessing.get_context("fork").Pool(min(os.cpu_count() or 1, len(seeds))) as processes:
        for seed, found in zip(seeds, processes.imap(wrong, seeds, AT_A_TIME), strict=True):
            failed += bool(found)
            for sentence in found:
                print(f"seed {seed}: {sentence}")
            if found:
                print(f"replay it with: python -m tests.simulation {seed}", flush=True)
    seconds = perf_counter() - began
    print(f"seeds {seeds[0]} to {seeds[-1]}: {len(seeds)} meetings in {seconds:.0f} s, {failed} with violations")
    return not failed


def main(arguments: Sequence[str]) -> int:
    """Hold the meetings of the command line; return 1 if anything was wrong."""
    blocks = [("0", MEETINGS), ("new", MEETINGS)]
    if arguments:
        blocks = [(arguments[0], int(arguments[1]) if len(arguments) > 1 else 1)]
    held = []
    for seed, count in blocks:
        first = int(time()) if seed == "new" else int(seed)
        held.append(hold(range(first, first + count)))
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
