"""`python -m tests.simulation SEED [COUNT]`: replay one run, or COUNT runs from SEED on, and say what is wrong."""

from __future__ import annotations

import sys

from tests.simulation.invariants import violations
from tests.simulation.world import simulate


def main() -> int:
    """Run the seeds of the command line; return 1 if anything was wrong."""
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    wrong = 0
    for seed in range(first, first + count):
        try:
            found = violations(simulate(seed))
        except AssertionError as error:
            found = [str(error)]
        wrong += bool(found)
        for sentence in found:
            print(f"seed {seed}: {sentence}")
    print(f"{count} runs, {wrong} with violations")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
