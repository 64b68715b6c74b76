"""One measurement: many meetings of one kind and size, from one seed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np

from benchmarks.calibration.meetings import COVERAGES, NULLS, SCALE, UNSEEN, Rng, Scores, ahead
from benchmarks.calibration.populations import DIFFERENCES, differing
from benchmarks.calibration.sessions import Meeting
from benchmarks.calibration.settings import EQUAL, SETTINGS
from server.analysis.chances import chances
from server.analysis.findings import Solidity
from server.analysis.reasons import CLEAR_MARGIN
from server.analysis.same_raters import compare, fit
from server.analysis.solidity import quick, solidity
from server.analysis.table import given, read
from server.analysis.table import scores as individual
from server.core.board import TIE_DIGITS
from server.core.visibility.session import visible

DRAWS = 500  # weightings; the chances have their own number of draws
SIZES = ((2, 1), (3, 3), (5, 5), (12, 12))


@dataclass(frozen=True)
class Job:
    """What to measure: `kind` is one of NULLS, of UNSEEN or of DIFFERENCES, or "ahead"; `size` is options and criteria,
    `coverage` who scores what, and `setting` one of SETTINGS. `part` numbers jobs that differ in nothing but their
    random numbers."""

    kind: str
    size: tuple[int, int]
    members: int
    meetings: int
    coverage: str = "everything"
    setting: str = EQUAL
    part: int = 0

    @property
    def shape(self) -> tuple[int, int, int]:
        """Members, options and criteria."""
        return (self.members, *self.size)

    def meeting(self, rng: Rng, scores: Scores) -> Meeting:
        """Return the meeting of people who think of these steps, and score what the coverage asks for."""
        setting = SETTINGS[self.setting]
        return Meeting(setting.entered(rng, COVERAGES[self.coverage](rng, scores)), self.coverage == "shares", setting)


@dataclass(frozen=True)
class Clear:
    """In how many of the meetings the headline was clear, at the reveal and before."""

    job: Job
    revealed: int
    so_far: int


@dataclass(frozen=True)
class Told:
    """By meeting, the chance told for the option that leads by the same raters (on the board, if everybody scored
    everything), and whether it truly is the best of those that are compared; meetings without any are left out."""

    job: Job
    chances: tuple[float, ...]
    right: tuple[bool, ...]


def run(job: Job) -> Clear | Told:
    """Measure; the random numbers depend only on the job."""
    rng = np.random.default_rng(crc32(repr(job).encode()))
    return _told(job, rng) if job.kind in DIFFERENCES else _clear(job, rng)


def merged(results: Iterable[Clear | Told]) -> list[Clear | Told]:
    """Return the results with the parts of each measurement taken together."""
    found: dict[Job, Clear | Told] = {}
    for result in results:
        whole = replace(result.job, part=0, meetings=0)
        before = found.get(whole)
        job = replace(whole, meetings=result.job.meetings + (before.job.meetings if before else 0))
        if isinstance(result, Clear) and (before is None or isinstance(before, Clear)):
            counts = (before.revealed, before.so_far) if before else (0, 0)
            found[whole] = Clear(job, counts[0] + result.revealed, counts[1] + result.so_far)
        elif isinstance(result, Told) and (before is None or isinstance(before, Told)):
            pairs = (before.chances, before.right) if before else ((), ())
            found[whole] = Told(job, (*pairs[0], *result.chances), (*pairs[1], *result.right))
    return list(found.values())


def _clear(job: Job, rng: Rng) -> Clear:
    revealed = so_far = 0
    make = ahead if job.kind == "ahead" else (NULLS | UNSEEN)[job.kind]
    for seed in range(job.meetings):
        meeting = job.meeting(rng, make(rng, job.shape))
        if little_lead(meeting):
            continue
        revealed += analysed(meeting, seed).headline == "clear"
        so_far += headline_so_far(meeting) == "clear"
    return Clear(job, revealed, so_far)


def little_lead(meeting: Meeting) -> bool:
    """Return whether the lead on the board is too small for "clear", which saves the analysis of most meetings."""
    totals = meeting.totals()
    if np.isnan(totals).any():
        return False
    second, first = np.sort(totals)[-2:]
    return bool(first - second < CLEAR_MARGIN * (SCALE - 1) - 1e-6)


def _told(job: Job, rng: Rng) -> Told:
    told, right = [], []
    for seed in range(job.meetings):
        scores, true = differing(rng, job.shape, job.kind, SETTINGS[job.setting])
        found = chances_of(job.meeting(rng, scores), seed)
        if found:
            # Of several that tie, one by chance.
            leader = int(rng.choice(found.leaders))
            told.append(found.chances[leader])
            right.append(leader == max(found.chances, key=lambda i: true[i]))
    return Told(job, tuple(told), tuple(right))


@dataclass(frozen=True)
class Found:
    """The chances told, by the position of the option, and the options that lead by the same raters."""

    chances: dict[int, float]
    leaders: tuple[int, ...]


def chances_of(meeting: Meeting, seed: int) -> Found | None:
    """Return what a revealed meeting tells of the chance of being first; None if nothing. All other analyses are left
    out, since they take longer."""
    view = visible(meeting.session(revealed=True))
    round_ = view.rounds[-1]
    rows = round_.standings()
    assert rows is not None
    table = read(1, rows, view.description)
    each = given(round_, view.description)
    assert each is not None
    single = individual(each)
    compared = compare(fit(single, table.weights), np.array(table.placed, dtype=np.int64))
    found = chances(table, single, compared, seed)
    if found is None or compared is None:
        return None
    totals = np.nan_to_num(compared.totals.round(TIE_DIGITS), nan=-np.inf)
    by_option = {int(share.option[1:]): share.ranks[0] for share in found.shares}
    return Found(by_option, tuple(int(i) for i in np.flatnonzero(totals == totals.max())))


def analysed(meeting: Meeting, seed: int) -> Solidity:
    """Analyse a meeting after the reveal."""
    found = solidity(visible(meeting.session(revealed=True)), seed=seed, draws=DRAWS)
    assert found is not None
    return found


def headline_so_far(meeting: Meeting) -> str:
    """Return the headline when all have scored, before the reveal."""
    found = quick(visible(meeting.session(revealed=False)))
    assert found is not None
    return found.headline
