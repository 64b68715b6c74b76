"""What changed since last time, in statements: first what it means for the ranking, then what was changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import structs

from server.analysis.drift_findings import CellDrift, CriterionDrift, Drift, OptionDrift
from server.analysis.rounds import STABLE
from server.core.board import TIE_DIGITS
from server.core.statement import Phrase, Statement

Names = Mapping[str, str]


def statements(found: Drift, chosen: str | None, options: Names, criteria: Names) -> Drift:
    """Return the findings with their statements; `chosen` is the decision of last time, and the names are of now."""
    parts = (
        *_ranking(found),
        *_decision(found, chosen),
        *_weights(found),
        *_there(found),
        *_changed(found, options, criteria),
        *_cells(found),
    )
    return structs.replace(found, statements=parts)


def moved(cell: CellDrift) -> bool:
    """Return whether the mean of a cell is no longer stable."""
    return cell.change is not None and round(abs(cell.change), TIE_DIGITS) >= STABLE


def _ranking(found: Drift) -> Iterator[Statement]:
    before, now = found.winners_before, found.winners
    if not before or not now:
        yield Statement("unranked")
    elif set(before) == set(now):
        yield Statement("same", {"options": now})
    else:
        yield Statement("other", {"old_options": before, "options": now})


def _decision(found: Drift, chosen: str | None) -> Iterator[Statement]:
    option = next((o for o in found.options if o.option == chosen), None)
    if option is None:
        return
    if option.after is None:
        yield Statement("chosen_gone", {"option": option.option})
    elif option.after.out:
        yield Statement("chosen_out", {"option": option.option})
    elif option.after.rank is not None:
        yield Statement("chosen", {"option": option.option, "rank": option.after.rank})


def _weights(found: Drift) -> Iterator[Statement]:
    """Yield what other weights did: who is first by the scores of now and the weights of then, and the reverse."""
    both = [c for c in found.criteria if c.before is not None and c.after is not None]
    if found.by_old_weights is None and found.old_scores is None:
        weighed = {c.criterion for c in found.criteria if c.before} & {c.criterion for c in found.criteria if c.after}
        yield Statement("weights_same" if weighed else "weights_apart")
        return
    largest = max(both, key=_weight_change, default=None)
    if largest is not None and _weight_change(largest) > 0:
        shares = {"before": largest.before or 0.0, "after": largest.after or 0.0}
        yield Statement("weights_moved", {"criterion": largest.criterion, **shares})
    if found.by_old_weights and found.winners:
        if set(found.by_old_weights) == set(found.winners):
            yield Statement("old_weights_same", {"options": found.by_old_weights})
        else:
            yield Statement("old_weights_other", {"options": found.by_old_weights})
    if found.old_scores and found.winners_before:
        if set(found.old_scores) == set(found.winners_before):
            yield Statement("old_scores_same", {"options": found.old_scores})
        else:
            yield Statement("old_scores_other", {"options": found.old_scores})


def _weight_change(c: CriterionDrift) -> float:
    return abs((c.before or 0.0) - (c.after or 0.0))


def _there(found: Drift) -> Iterator[Statement]:
    """Yield which options and criteria are new, and which are gone."""
    added = tuple(o.option for o in found.options if o.before is None)
    gone = tuple(o.option for o in found.options if o.after is None)
    new = tuple(c.criterion for c in found.criteria if c.before is None)
    dropped = tuple(c.criterion for c in found.criteria if c.after is None)
    if added:
        yield Statement("added_options", {"options": added})
    if gone:
        yield Statement("removed_options", {"options": gone})
    if new:
        yield Statement("added_criteria", {"criteria": new})
    if dropped:
        yield Statement("removed_criteria", {"criteria": dropped})


def _changed(found: Drift, options: Names, criteria: Names) -> Iterator[Statement]:
    """Yield what has another name, and what is scored another way."""
    renamed = [
        *(Phrase("renamed_option", {"before": o.name, "option": o.option}) for o in found.options if _new(o, options)),
        *(
            Phrase("renamed_criterion", {"before": c.name, "criterion": c.criterion})
            for c in found.criteria
            if c.before is not None and c.after is not None and c.name != criteria[c.criterion]
        ),
    ]
    if renamed:
        yield Statement("renamed", {"names": tuple(renamed)})
    rescaled = tuple(c.criterion for c in found.criteria if c.rescaled)
    if rescaled:
        yield Statement("rescaled", {"criteria": rescaled})


def _new(o: OptionDrift, options: Names) -> bool:
    return o.before is not None and o.after is not None and o.name != options[o.option]


def _cells(found: Drift) -> Iterator[Statement]:
    compared = sum(cell.change is not None for cell in found.cells)
    params = {"people_before": found.people_before, "people": found.people}
    if compared:
        steady = {"moved": sum(map(moved, found.cells)), "compared": compared}
        yield Statement("cells", {**steady, **params})
    else:
        yield Statement("no_cells", {**params})
