"""What changed since the previous round, and whether the stop rule is met."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from server.core.statement import Statement


class CellChange(Struct, frozen=True):
    """One cell in the previous and in this round, whose numbers of scores are `n_before` and `n_after`; `people` scored
    it in both. `before` and `after` are the means of their scores and `change` is the difference; all three are null
    unless these are most of those who scored it before. With names hidden, `people` is null, too, where it would help
    to tell whose score is whose."""

    option: str
    criterion: str
    n_before: int
    n_after: int
    people: int | None
    before: float | None
    after: float | None
    change: float | None


class RoundChange(Struct, frozen=True):
    """The changes since the previous round, whose number is `round`; only scores of the same people are compared.

    A cell is compared if most of those who scored it before did so again. Of the `compared` cells, `still` is the
    number of those whose mean changed by less than a quarter of a step, and `closer` the change of their mean spread
    (negative: more agreement). `people` of the `people_before` who scored before take part in a comparison. `w_before`
    and `w_after` are Kendall's W of the `judges` who scored every cell with a weight in both rounds, null for fewer
    than three. Messages `change-…`; `rankings` is null without W.
    """

    round: int
    cells: tuple[CellChange, ...]
    compared: int
    still: int
    closer: float
    people: int
    people_before: int
    judges: int
    w_before: float | None
    w_after: float | None
    statement: Statement
    rankings: Statement | None


class Stop(Struct, frozen=True):
    """The stop rule applied to the round: the required `share` of the cells, and the share `reached` of those that
    count, which are `counted` of `cells` (null while none does).

    The rule is `met` only if most cells count. Messages `stop-…`.
    """

    measure: Literal["agreed", "stable"]
    share: float
    counted: int
    cells: int
    reached: float | None
    met: bool | None
    statement: Statement
