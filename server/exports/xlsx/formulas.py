"""The formulas of the workbook. They refer to cells and names only; no text that people typed is part of one."""

from __future__ import annotations

from server.core.model import Criterion, KnockOut
from server.core.numeric_scale import NumericScale
from server.exports.xlsx.value_points import ValuePoints

# The scores of the chosen round; "no view" is a text, and so does not count.
ANY_NUMBER = '">-1E+300"'


def of_cell(option: int, criterion: int) -> str:
    """Return the conditions that select the scores of a cell, for COUNTIFS and AVERAGEIFS; both are numbers from 1."""
    return f"score_round,this_round,score_option,{option},score_criterion,{criterion}"


def people(option: int, criterion: int) -> str:
    """Return how many people scored a cell."""
    return f"COUNTIFS({of_cell(option, criterion)},score_value,{ANY_NUMBER})"


def answers(option: int, criterion: int, answer: str) -> str:
    """Return how many people gave an answer to a knock-out criterion; `answer` is our own word for it."""
    return f"COUNTIFS({of_cell(option, criterion)},score_value,{quoted(answer)})"


def quoted(text: str) -> str:
    """Return a text of ours as part of a formula."""
    return '"' + text.replace('"', '""') + '"'


def mean_worth(option: int, place: int, criterion: Criterion, scale: int, count: str) -> str:
    """Return the mean worth of a cell in steps, empty without a score; `count` is where the number of scores is."""
    column = "score_value" if criterion.numeric is None else "score_worth"
    mean = f"AVERAGEIFS({column},{of_cell(option, place)})"
    if criterion.direction == "lower":
        mean = f"{scale + 1}-{mean}"
    return f'IF({count}=0,"",{mean})'


def mean_number(option: int, place: int, count: str) -> str:
    """Return the mean of the numbers given for a cell, in their unit; empty without one."""
    return f'IF({count}=0,"",ROUND(AVERAGEIFS(score_value,{of_cell(option, place)}),6))'


def shown_number(cell: str, empty: str) -> str:
    """Return a mean of numbers as it is shown everywhere: whole from 1,000 on, else with three significant digits."""
    digits = f"IF(ABS({cell})>=1000,0,2-INT(LOG10(ABS({cell}))))"
    return f'IF({cell}="","{empty}",IF({cell}=0,0,ROUND({cell},{digits})))'


def shown_mean(cell: str, criterion: Criterion, scale: int, empty: str) -> str:
    """Return the mean score of a cell in steps, from its worth, as on the board."""
    mean = cell if criterion.direction == "higher" else f"{scale + 1}-{cell}"
    return f'IF({cell}="","{empty}",ROUND({mean},4))'


def total(worths: str, counts: str) -> str:
    """Return the unrounded total of an option: over the criteria with a score, empty if these have no weight."""
    weight = f"SUMPRODUCT(matrix_weights,--({counts}>0))"
    return f'IF({weight}>0,SUMPRODUCT(matrix_weights,{worths})/{weight},"")'


def fails(not_met: str, met: str, rule: KnockOut) -> str:
    """Return whether an option fails a knock-out criterion, from the cells with its numbers of answers."""
    return f"{not_met}>0" if rule == "any" else f"{not_met}>{met}"


def number_worth(score: str, points: ValuePoints, numeric: NumericScale, scale: int) -> str:
    """Return the worth of the number in cell `score`: linear between the points of the scale, which are in cells."""
    count = len(numeric.points)
    inside = f"MAX(MIN({score},INDEX({points.numbers},{count})),INDEX({points.numbers},1))"
    start = "1" if count == 2 else f"MIN(MATCH({inside},{points.numbers},1),{count - 1})"
    (first, low), (second, high) = (
        (f"INDEX({points.numbers},{place})", f"INDEX({points.values},{place})") for place in (start, f"{start}+1")
    )
    value = f"{low}+({inside}-{first})/({second}-{first})*({high}-{low})"
    return f'IF(ISNUMBER({score}),1+{scale - 1}*({value}),"")'
