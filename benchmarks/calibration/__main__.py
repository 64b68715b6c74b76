"""Calibrates the headline: `python -m benchmarks.calibration` measures and writes the tables into docs/solidity.md.

It takes about ten minutes with two processors; `--quick` shows in one minute that it works, and writes nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
from multiprocessing import Pool
from pathlib import Path

from benchmarks.calibration.measure import SIZES, Job, run
from benchmarks.calibration.meetings import NULLS
from benchmarks.calibration.report import broken, tables

PAGE = Path(__file__).parent.parent.parent / "docs" / "solidity.md"
START, END = "<!-- calibration -->\n", "<!-- /calibration -->"
NULL_PEOPLE = (3, 4, 5, 6, 8, 12, 20, 35, 50)
PEOPLE = (3, 5, 8, 12, 24, 50)


def jobs(meetings: int) -> list[Job]:
    """Return all measurements; the largest meetings are fewer, since each takes longer."""
    least = max(1, meetings // 5)
    null = [
        Job(kind, size, n, least if size == (12, 12) else meetings)
        for kind in NULLS
        for size in SIZES
        for n in NULL_PEOPLE
    ]
    small = SIZES[:3]
    told = [Job("differing", size, n, meetings, t) for size in small for t in (0.1, 0.2, 0.4, 0.8) for n in PEOPLE]
    power = [Job("ahead", size, n, meetings, 1.0) for size in small for n in PEOPLE]
    # The longest first, so that both processors finish together.
    return sorted([*null, *told, *power], key=lambda job: -job.members * job.size[0] * job.size[1] * job.meetings)


def written(page: str, table: str) -> str:
    """Return the page with this table between the marks."""
    before, _, rest = page.partition(START)
    _, mark, after = rest.partition(END)
    assert mark, f"no marks in {PAGE}"
    return f"{before}{START}\n{table}\n\n{END}{after}"


def main() -> int:
    """Measure, write the tables, and fail if a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few meetings of each kind; print the tables")
    quick = parser.parse_args().quick
    with Pool(min(2, os.cpu_count() or 1)) as pool:
        results = pool.map(run, jobs(6 if quick else 200), chunksize=1)
    table = tables(results)
    if quick:
        print(table)
    else:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), table), encoding="utf-8")
    problems = broken(results)
    print("\n".join(problems) or "The headline is calibrated.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
