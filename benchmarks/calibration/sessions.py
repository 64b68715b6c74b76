"""Generated meetings as sessions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.calibration.meetings import SCALE, each
from benchmarks.calibration.settings import EQUAL, SETTINGS, Floats, Setting
from server.core import tally
from server.core.model import Ballot, Cell, Description, Member, Option, Round, Session


@dataclass(frozen=True)
class Meeting:
    """What people entered (members by options by criteria, NaN for none), and whether each was asked for a share of the
    options."""

    entered: Floats
    shared: bool = False
    setting: Setting = SETTINGS[EQUAL]

    def session(self, *, revealed: bool) -> Session:
        """Return it as a session, after the reveal or before."""
        members, options, criteria = self.entered.shape
        about = Description(
            question="Which?",
            options=tuple(Option(id=f"o{i}", name=f"Option {i}") for i in range(options)),
            criteria=self.setting.criteria(criteria),
            scale=SCALE,
            options_each=each(options) if self.shared else None,
        )
        keys = [(o.id, c.id) for o in about.options for c in about.criteria]
        ballots = {
            f"m{v}": Ballot({k: Cell(x, "", None, 0) for k, x in zip(keys, row, strict=True) if not np.isnan(x)})
            for v, row in enumerate(self.entered.reshape(members, -1).tolist())
        }
        round_ = Round(number=1, opened_at=0, kept=False, ballots=ballots, revealed_at=1 if revealed else None)
        round_.tallies = tally.recount(round_, about)
        round_.started = members
        made = Session("7G4KQ2XM", about, "", "", 0, phase="revealed" if revealed else "scoring", rounds=[round_])
        made.members = {m: Member(m, m, "voter", 0) for m in ballots}
        made.voters = members
        if self.shared:
            made.blocks = {m: number for number, m in enumerate(ballots)}
            made.handed_out = members
        return made

    def totals(self) -> Floats:
        """Return the totals on the board; NaN for an option without any."""
        worths = self.setting.worths(self.entered)
        scored = ~np.isnan(worths)
        with np.errstate(invalid="ignore"):
            means = np.where(scored, worths, 0.0).sum(axis=0) / scored.sum(axis=0)
            held = ~np.isnan(means)
            weights = self.setting.weights(worths.shape[2])
            totals: Floats = np.where(held, means, 0.0) @ weights / (held @ weights)
        return totals
