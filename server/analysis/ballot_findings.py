"""What the analyses of single ballots find: leaving one out, changing one, and counting them in other ways."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from server.core.statement import Statement


class KnockOutCell(Struct, frozen=True):
    """One option on one knock-out criterion."""

    option: str
    criterion: str


class LeftOut(Struct, frozen=True):
    """The effect of leaving out any one of the `members` who scored or answered a knock-out, with knock-outs recounted.

    In `changed` cases the winner no longer leads alone: others lead, or draw level with it, or nothing has a total.
    `others` are the options that lead or draw level in any of these cases. `answer` is a knock-out that is decided by
    one answer, without which the winner no longer leads alone. Messages `without-…`.
    """

    members: int
    changed: int
    others: tuple[str, ...]
    answer: KnockOutCell | None
    statement: Statement


class Rival(Struct, frozen=True):
    """The number of members who, by changing their ballot alone, could make an option lead alone (`leads`), or at
    least share the first place (`levels`, which includes `leads`)."""

    option: str
    leads: int
    levels: int


class OneChanged(Struct, frozen=True):
    """The worst case of one changed ballot: any value of the scale in the cells that the member scored, any answer to
    the knock-outs that they answered. `changed` of `members` could alone keep the winner from leading alone; `rivals`
    are the options that could then lead or share the first place. Messages `changed-…`."""

    members: int
    changed: int
    rivals: tuple[Rival, ...]
    statement: Statement


Method = Literal["weighted sum", "trimmed mean", "Borda", "Copeland", "Kemeny", "Majority Judgment", "STAR"]
FirstPlace = Literal["same", "ties", "narrows", "differs"]


class Opinion(Struct, frozen=True):
    """The result of one way of counting: the winners (several if tied), and the options from best to worst with ties
    grouped; `why` is the explanation (messages `why-…`).

    `verdict` compares its winners with those of the weighted sum: the `same`; a tie that contains them and others
    (`ties`); only some of them (`narrows`); or anything else (`differs`).
    """

    method: Method
    winners: tuple[str, ...]
    ranking: tuple[tuple[str, ...], ...]
    verdict: FirstPlace
    why: Statement


class Opinions(Struct, frozen=True):
    """The results of all ways of counting. The weighted sum and the trimmed mean cover all members, the others the
    ballots of the `judges` members who scored every option on the same criteria. `agree` if there are at least three
    judges and all find the same first place. Messages `opinions-…`."""

    judges: int
    methods: tuple[Opinion, ...]
    agree: bool
    statement: Statement
