"""What a workbook shows: the last round with visible totals, and its figures as the board computes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from server.analysis.findings import Solidity
from server.core import tally
from server.core.board import CellStats, Standing
from server.core.model import Criterion, Description
from server.core.visibility.session import VisibleSession
from server.core.worth import worth
from server.exports.record import Record, RoundRecord, record
from server.exports.wording import Wording, wording

# Excel has 1,048,576 rows, of which one is the head.
MAX_SCORES = 1_048_575


class WorkbookContent(Struct, frozen=True):
    """The parts of a session that the sheets share.

    `shown` is the last round with visible totals, `findings` are about it, and `listed` are the rounds whose scores are
    in the workbook. It is `live` if its totals can be recomputed from these; otherwise the means are as on the board.
    """

    session: VisibleSession
    record: Record
    words: Wording
    findings: Solidity | None
    shown: RoundRecord | None
    listed: tuple[RoundRecord, ...]
    live: bool

    @property
    def about(self) -> Description:
        """The description of the session, with the options of the shown round."""
        return self.session.rounds[self.shown.number - 1].about if self.shown else self.session.description

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria in order, knock-outs included."""
        return self.about.criteria

    @property
    def standings(self) -> tuple[Standing, ...]:
        """The rows of the shown round, in session order; none while totals are hidden."""
        return (self.shown and self.shown.standings) or ()

    @property
    def scores(self) -> int:
        """The number of scores that are listed."""
        return sum(len(ballot.cells) for round_ in self.listed for ballot in round_.ballots or ())

    def counts(self, criterion: Criterion) -> str:
        """Return how the scores on a criterion count, in words."""
        if criterion.knock_out:
            return self.words.text("export-knock-out-rule", rule=self.about.knock_out_rule)
        if criterion.numeric is not None:
            return self.words.scale(criterion.numeric)
        steps = self.words.text("export-csv-steps", steps=self.about.scale)
        return f"{self.words.text('export-csv-better', direction=criterion.direction)}, {steps}"

    def position(self, standing: Standing) -> int:
        """Return the number of an option in session order, from 1."""
        return next(n for n, row in enumerate(self.standings, 1) if row.option == standing.option)

    def note(self, standing: Standing) -> str:
        """Return what to know of an option's total: knocked out, incomplete, or from few scores."""
        if standing.knocked_out:
            return self.words.text("spreadsheet-knocked-out")
        if standing.total is None:
            return ""
        if not standing.complete:
            return self.words.text("spreadsheet-incomplete")
        return self.words.text("spreadsheet-few-scores") if standing.option in self.thin else ""

    @property
    def thin(self) -> frozenset[str]:
        """The ids of the options whose totals rest on few scores."""
        return frozenset(self.findings.possible.thin if self.findings else ())


def content_of(session: VisibleSession, findings: Solidity | None) -> WorkbookContent:
    """Return what the sheets show of a session."""
    document = record(session, findings)
    shown = next((round_ for round_ in reversed(document.rounds) if round_.standings is not None), None)
    listed = _listed(document.rounds, MAX_SCORES)
    return WorkbookContent(
        session=session,
        record=document,
        words=wording(session),
        # They are about the current round, which may still be hidden.
        findings=findings if findings and shown and findings.round == shown.number else None,
        shown=shown,
        listed=listed,
        live=shown is not None and shown in listed,
    )


def _listed(rounds: Sequence[RoundRecord], most: int) -> tuple[RoundRecord, ...]:
    """Return the rounds with visible ballots, the last ones if not all of their scores fit into a sheet."""
    found: list[RoundRecord] = []
    for round_ in reversed(rounds):
        if round_.ballots is None:
            continue
        most -= sum(len(ballot.cells) for ballot in round_.ballots)
        if most < 0:
            break
        found.append(round_)
    return tuple(reversed(found))


def exact_worth(cell: CellStats, criterion: Criterion, scale: int) -> float | None:
    """Return the unrounded mean worth of a cell, as it counts in the total; None without a score."""
    mean = tally.mean(cell.histogram) if criterion.numeric is None else cell.mean
    return None if mean is None else worth(mean, criterion, scale)


def exact_total(row: Standing, criteria: Sequence[Criterion], scale: int) -> float | None:
    """Return the unrounded total of an option; None without one."""
    total = weight = 0.0
    for criterion, cell in zip(criteria, row.cells, strict=True):
        found = None if criterion.knock_out else exact_worth(cell, criterion, scale)
        if found is not None:
            total += criterion.weight * found
            weight += criterion.weight
    return total / weight if weight else None


def places(standings: Sequence[Standing]) -> Mapping[str, int]:
    """Return the place of each option in the ranking, from 1: ranked options first, ties in session order."""
    best = sorted(standings, key=lambda row: (row.rank is None, row.rank or 0))
    return {row.option: place for place, row in enumerate(best, 1)}
