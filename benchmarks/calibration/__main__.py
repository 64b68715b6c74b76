"""Calibrates the headline: `python -m benchmarks.calibration` measures and writes the tables into docs/solidity.md.

It takes a quarter of an hour with two processors; `--quick` shows in one minute that it works, and writes nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import Pool
from pathlib import Path

from benchmarks.calibration.measure import SIZES, Job, merged, run
from benchmarks.calibration.meetings import COVERAGES, NULLS, UNSEEN
from benchmarks.calibration.populations import DIFFERENCES
from benchmarks.calibration.report import broken, tables
from benchmarks.calibration.settings import EQUAL, SETTINGS

PAGE = Path(__file__).parent.parent.parent / "docs" / "solidity.md"
START, END = "<!-- calibration -->\n", "<!-- /calibration -->"
NULL_PEOPLE = (3, 4, 5, 6, 8, 12, 20, 35, 50)
PEOPLE = (3, 5, 8, 12, 24, 50)
PARTS, MEETINGS = 4, 50  # of each kind, size and number of people


def jobs(parts: int, meetings: int = MEETINGS) -> list[Job]:
    """Return all measurements in parts; the largest meetings are fewer, since each takes longer, and so are those with
    other weights or numbers, since there are many kinds."""
    return [replace(job, part=part) for part in range(parts) for job in (*_equal(meetings), *_other(meetings))]


def _equal(meetings: int) -> Iterator[Job]:
    """Yield the measurements with equal weights and steps."""
    covered = [(c, size) for c in COVERAGES for size in SIZES if c != "shares" or size[0] > 2]
    missing = [(c, size) for c, size in covered if c != "everything"]
    kinds: list[tuple[str, str, tuple[int, int], tuple[int, ...]]]
    kinds = [(kind, "everything", size, NULL_PEOPLE) for kind in NULLS for size in SIZES]
    kinds += [(kind, c, size, NULL_PEOPLE) for kind in ("random scores", "harsh and lenient") for c, size in missing]
    kinds += [(kind, "everything", size, NULL_PEOPLE) for kind in UNSEEN for size in SIZES[1:3]]
    kinds += [(kind, c, size, PEOPLE) for kind in DIFFERENCES for c, size in covered]
    kinds += [("ahead", "everything", size, PEOPLE) for size in SIZES[:3]]
    least = max(1, meetings // 5)
    for kind, coverage, size, people in kinds:
        for n in people:
            yield Job(kind, size, n, least if size == (12, 12) else meetings, coverage)


def _other(meetings: int) -> Iterator[Job]:
    """Yield the measurements with other weights, and with criteria in numbers."""
    some = max(1, meetings // 5)
    covered = (("everything", (2, 3)), ("everything", (3, 3)), ("30 % missing", (3, 3)))
    for setting in SETTINGS:
        for coverage, size in covered if setting != EQUAL else ():
            yield from (Job(kind, size, n, some, coverage, setting) for kind in NULLS for n in NULL_PEOPLE)
            yield from (Job(kind, size, n, some, coverage, setting) for kind in DIFFERENCES for n in PEOPLE)


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
        results = merged(pool.map(run, jobs(1, 6) if quick else jobs(PARTS), chunksize=1))
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
