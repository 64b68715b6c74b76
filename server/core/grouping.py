"""Groups of criteria: one level of names above the criteria.

A criterion's weight is the product of its group's weight and its share within the group, so a group's weight is the sum
of its criteria's (Keeney & Raiffa 1976 on hierarchies of objectives). Totals need only the criteria's weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import structs

from server.core.model import Criterion
from server.core.text import folded


def in_groups(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """Return the criteria with each group together, at the place of its first criterion and in its spelling."""
    firsts: dict[str, tuple[int, str]] = {}
    places: list[int] = []
    result: list[Criterion] = []
    for place, criterion in enumerate(criteria):
        first, group = place, criterion.group
        if group:
            first, group = firsts.setdefault(folded(group), (place, group))
        places.append(first)
        result.append(structs.replace(criterion, group=group))
    return tuple(result[n] for n in sorted(range(len(result)), key=lambda n: places[n]))


def sections(criteria: Sequence[Criterion]) -> Iterator[tuple[str, tuple[Criterion, ...]]]:
    """Yield each group's name with its criteria, in order; the name is empty for criteria without a group."""
    for group, members in groupby(criteria, key=lambda c: c.group):
        yield group, tuple(members)
