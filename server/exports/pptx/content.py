"""What the slides show of a session: the last round with visible totals, and its options by rank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from server.analysis.findings import Solidity
from server.core.board import Standing
from server.core.model import Criterion, Description
from server.core.visibility.rounds import VisibleBallot, VisibleCell
from server.core.visibility.session import VisibleSession
from server.core.worth import worths
from server.exports.escaping import one_line
from server.exports.ranks import in_order
from server.exports.record import Record, RoundRecord, record
from server.exports.wording import Wording, wording

# From the scores of a criterion to their worth.
Worths = Mapping[float | None, float]


class GivenFor(Struct, frozen=True):
    """A reason with the cell that it was given for, and by whom; `worth` is that of its score, None for "no view"."""

    member: str
    cell: VisibleCell
    worth: float | None


class DeckContent(Struct, frozen=True):
    """The parts of a session that the slides share; `shown` is the last round with visible totals."""

    session: VisibleSession
    record: Record
    words: Wording
    findings: Solidity | None
    shown: RoundRecord | None

    @property
    def about(self) -> Description:
        """The description of the session, with the options of the shown round."""
        return self.session.rounds[self.shown.number - 1].about if self.shown else self.session.description

    @property
    def ranking(self) -> Sequence[Standing]:
        """The options by rank, those without one last; none while totals are hidden."""
        return in_order((self.shown and self.shown.standings) or ())

    @property
    def ballots(self) -> Sequence[VisibleBallot]:
        """The ballots of the shown round, as far as they are visible."""
        return (self.shown and self.shown.ballots) or ()

    @property
    def first(self) -> Standing | None:
        """The only option in the first place; None if there is none."""
        best = [row for row in self.ranking if row.rank == 1]
        return best[0] if len(best) == 1 else None

    def criterion(self, id: str) -> Criterion:
        """Return the criterion with this id."""
        return self.about.criterion(id)

    def reasons(self) -> list[GivenFor]:
        """Return the reasons of the shown round, those on heavier criteria first."""
        tables = {c.id: worths(c, self.about.scale) for c in self.about.criteria if not c.knock_out}
        given = [
            GivenFor(ballot.member, cell, _worth(tables, cell))
            for ballot in self.ballots
            for cell in ballot.cells
            if cell.reason
        ]
        weights = {c.id: 2.0 if c.knock_out else c.weight for c in self.about.criteria}
        return sorted(given, key=lambda each: -weights[each.cell.criterion])

    def dissenters(self, first: Standing) -> tuple[int, int]:
        """Return how many people put another ranked option before the first, and of how many who scored everything."""
        tables = {c.id: worths(c, self.about.scale) for c in self.about.criteria if not c.knock_out and c.weight}
        weights = {c: self.criterion(c).weight for c in tables}
        options = [row.option for row in self.ranking if row.rank is not None]
        against = judges = 0
        for ballot in self.ballots:
            own = {(cell.option, cell.criterion): cell for cell in ballot.cells if cell.value is not None}
            if not all((option, criterion) in own for option in options for criterion in tables):
                continue
            totals = {
                option: sum(
                    weights[c] * table[own[option, c].value] for c, table in tables.items()
                )
                for option in options
            }  # fmt: skip
            judges += 1
            against += any(total > totals[first.option] + 1e-9 for total in totals.values())
        return against, judges


def _worth(tables: dict[str, Worths], cell: VisibleCell) -> float | None:
    return None if cell.value is None or cell.criterion not in tables else tables[cell.criterion][cell.value]


def content_of(session: VisibleSession, findings: Solidity | None) -> DeckContent:
    """Return what the slides show of a session."""
    document = record(session, findings)
    shown = next((round_ for round_ in reversed(document.rounds) if round_.standings is not None), None)
    about_shown = findings if findings and shown and findings.round == shown.number else None
    return DeckContent(session, document, wording(session, one_line), about_shown, shown)
