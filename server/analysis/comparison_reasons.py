"""The reasons why a result is not clear that follow from missing scores and from unlike raters; see reasons.py."""

from __future__ import annotations

from collections.abc import Iterator

from server.analysis.reasons import Found
from server.analysis.same_raters import TINY
from server.core.statement import Statement

# ---- no clear winner


def others_ahead_by_the_same_raters(found: Found) -> Iterator[Statement]:
    """When only scores by the same person are compared, another option is ahead of the winner."""
    if found.rivals and found.rivals.ahead:
        yield Statement("same_raters", {"ahead_options": _ids(found, found.rivals.ahead)})


def level_by_the_same_raters(found: Found) -> Iterator[Statement]:
    """When only scores by the same person are compared, another option is level with the winner."""
    if found.rivals and found.rivals.level:
        yield Statement("same_raters_level", {"level_options": _ids(found, found.rivals.level)})


def compared_with_none(found: Found) -> Iterator[Statement]:
    """The winner shares too little with every rival to be compared with any, and no missing scores would mend that."""
    mendable = found.possible and found.possible.deciding
    if found.rivals and len(found.rivals.too_little) == len(found.table.placed) - 1 and not mendable:
        yield _too_little(found, found.rivals.too_little)


# ---- close


def missing_scores(found: Found) -> Iterator[Statement]:
    """Scores are missing that could let another option win."""
    if not found.possible or not found.possible.deciding:
        return
    cell = found.possible.deciding
    placed = {found.table.option(i) for i in found.table.placed}
    unscored = tuple(option for option in found.possible.rivals if option not in placed)
    if cell.option in unscored:
        yield Statement("unscored", {"unscored_options": unscored})
    else:
        people = {"people": cell.people, "asked": cell.asked}
        yield Statement("thin_cell", {"thin_option": cell.option, "thin_criterion": cell.criterion, **people})


def compared_with_some(found: Found) -> Iterator[Statement]:
    """The winner shares too little with some rival to be compared with it."""
    if found.rivals and found.rivals.too_little:
        yield _too_little(found, found.rivals.too_little)


def compared_in_part(found: Found) -> Iterator[Statement]:
    """The winner is compared with some rival on part of the weight only."""
    if found.rivals and found.rivals.share < 1 - TINY:
        yield Statement("compared_in_part", {"share": found.rivals.share})


def _too_little(found: Found, options: tuple[int, ...]) -> Statement:
    return Statement("not_compared", {"apart_options": _ids(found, options)})


def _ids(found: Found, options: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(map(found.table.option, options))
