"""Reads the scores in a table; what is no score of its criterion is left out, and named with its cell."""

from __future__ import annotations

from collections.abc import Sequence

from server.catalogue.paste.result import Draft, DraftScore, PastedScore
from server.catalogue.written_numbers import WrittenNumber, read_number
from server.core.model import MET, NOT_MET, Criterion, Option
from server.core.refused import Refused
from server.core.text import shorten
from server.core.worth import MAX_NUMBER, checked_score

# A scale for scores that do not fit the default one, if the table does not state any.
WIDE_SCALE = 10
QUOTED = 60


def steps_for(scores: Sequence[DraftScore], default: int) -> int:
    """Return the highest step that these scores suggest: `default`, or 10 if they are whole and only fit that."""
    values = [value for score in scores if (value := _number(score.text)) is not None]
    fit = all(value == int(value) and 1 <= value <= WIDE_SCALE for value in values)
    return WIDE_SCALE if fit and max(values, default=0) > default else default


def read_scores(
    draft: Draft, options: Sequence[Option], criteria: Sequence[Criterion], steps: int
) -> tuple[PastedScore, ...]:
    """Return the scores of a draft, and note how many there are and what is none."""
    read: list[PastedScore] = []
    for score in draft.scores:
        if score.option < len(options) and score.criterion < len(criteria):
            option, criterion = options[score.option], criteria[score.criterion]
            value = _checked(score.text, criterion, steps)
            if value is None:
                low, high = _ends(criterion, steps)
                text = shorten(score.text, QUOTED)
                draft.left_out("score", score.place, text=text, name=criterion.name, low=low, high=high)
            else:
                read.append(PastedScore(option.id, criterion.id, value, score.place))
    if read:
        draft.left_out("scores", count=len(read))
    return tuple(read)


def _checked(text: str, criterion: Criterion, steps: int) -> float | None:
    value = _number(text)
    try:
        return None if value is None else checked_score(value, criterion, MET if criterion.knock_out else steps)
    except Refused:
        return None


def _number(text: str) -> float | None:
    plain = text.strip()
    negative = plain[:1] in ("-", "−")
    number = read_number(plain[1:] if negative else plain)
    if not isinstance(number, WrittenNumber):
        return None
    return -number.value if negative else number.value


def _ends(criterion: Criterion, steps: int) -> tuple[float, float]:
    if criterion.knock_out:
        return NOT_MET, MET
    if criterion.numeric is None:
        return 1, steps
    low, high = criterion.numeric.low, criterion.numeric.high
    return -MAX_NUMBER if low is None else low, MAX_NUMBER if high is None else high
