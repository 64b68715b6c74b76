"""What a headline rests on: the recounted ballots, and figures that other checkers compare with them."""

from __future__ import annotations

from fractions import Fraction

from server.analysis.findings import Share, Solidity
from server.analysis.weight_findings import Stretch, WeightFlip
from server.core.model import Session
from tests.support.checkers.counted import Counted
from tests.support.checkers.exact import scores_of
from tests.support.checkers.recount import Recount

HALF = Fraction(1, 2)


class Facts:
    """What is known of a meeting."""

    def __init__(self, findings: Solidity, session: Session) -> None:
        self.found, self.session = findings, session
        self.recount, self.scores = Recount(session), scores_of(session)
        self.now = Counted(session, session.rounds[-1])
        self.params = findings.statement.params

    @property
    def leader(self) -> str:
        """The only option with the highest total."""
        (leader,) = self.recount.leaders
        return leader

    @property
    def rivals(self) -> list[str]:
        """The other options with a total, as they are listed."""
        return [o for o in self.recount.options if o in self.recount.totals and o != self.leader]

    def shared(self, rival: str) -> Fraction:
        """The weight on which the leader is compared with a rival by the same people."""
        return self.scores.share(self.scores.shared((self.leader, rival)))

    @property
    def far(self) -> list[str]:
        """The rivals that share less than half of the weight with the leader."""
        return [rival for rival in self.rivals if self.shared(rival) < HALF]

    def first(self, shares: tuple[Share, ...]) -> float | None:
        """How often the leader is first."""
        return next((s.ranks[0] for s in shares if s.option == self.leader), None)

    @property
    def change(self) -> tuple[WeightFlip, Stretch] | None:
        """The least change of one weight that costs the leader the lead; of equal ones that of the higher weight."""
        changes = [(f, way[0]) for f in self.found.sensitivity.weights for way in (f.below, f.above) if way]
        return min(changes, key=lambda c: (round(abs(c[1].at - c[0].weight), 9), -c[0].weight), default=None)
