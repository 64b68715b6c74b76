"""Kemeny's ranking: the order with the fewest contradictions to the judges' rankings (Kemeny & Snell, "Mathematical
models in the social sciences", 1962).

A contradiction is a judge who ranks two options the other way round; a tie contradicts neither order. For up to 12
options the result is exact, by dynamic programming over sets of options; above that, it is a local optimum reached
from Borda's order by moving one option at a time.
"""

from __future__ import annotations

import numpy as np

from server.analysis.table import Ints

MAX_EXACT_OPTIONS = 12


def best_places(before: Ints) -> Ints:
    """Return each option's best place (from 0) in any optimal order; `before[i, j]` judges prefer i to j."""
    if len(before) > MAX_EXACT_OPTIONS:
        places = np.empty(len(before), dtype=np.int64)
        places[_improved(before)] = np.arange(len(before))
        return places
    return _grouped(before)


def _grouped(before: Ints) -> Ints:
    """Compute the places exactly, group by group.

    If more judges prefer each of some options to each of the others than the other way round, then these come first in
    every optimal order: in any other, moving them ahead, in the same order among themselves, removes contradictions.
    """
    wins = before > before.T
    order = np.argsort(-wins.sum(axis=1), kind="stable")
    places = np.zeros(len(before), dtype=np.int64)
    start = 0
    for end in range(1, len(before) + 1):
        if wins[np.ix_(order[:end], order[end:])].all():
            group = order[start:end]
            places[group] = start
            if len(group) > 1:
                places[group] += _exact(before[np.ix_(group, group)])
            start = end
    return places


def _exact(before: Ints) -> Ints:
    """Compute the places exactly; `below[s]` is the minimum number of contradictions within set s, a bit mask.

    An option can have place |s| if the order "s, then the option, then the rest" reaches the overall minimum.
    """
    options = len(before)
    masks = np.arange(1 << options)
    member = (masks[:, None] >> np.arange(options)) & 1
    # against[s, i]: preferences of a member of s over i, all contradicted if i comes before s.
    against = member @ before
    size = member.sum(axis=1)
    below = np.zeros(len(masks), dtype=np.int64)
    for count in range(1, options + 1):
        level = masks[size == count]
        costs = [
            np.where(member[level, i] == 1, below[level & ~(1 << i)] + against[level & ~(1 << i), i], np.iinfo(int).max)
            for i in range(options)
        ]
        below[level] = np.min(costs, axis=0)
    full = len(masks) - 1
    # Contradictions between a set on top and the rest.
    outside = full & ~masks
    across = (member * against[outside]).sum(axis=1)
    places = np.empty(options, dtype=np.int64)
    for i in range(options):
        tops = masks[member[:, i] == 0]
        rest = outside[tops] & ~(1 << i)
        cost = below[tops] + across[tops] + against[rest, i] + below[rest]
        places[i] = size[tops[cost == below[full]]].min()
    return places


def _improved(before: Ints) -> list[int]:
    """Return an order that moving a single option cannot improve, starting from Borda's order."""
    margins = before - before.T
    order = sorted(range(len(before)), key=lambda i: (-int(margins[i].sum()), i))
    better = True
    while better:
        better = False
        for option in list(order):
            at = order.index(option)
            others = order[:at] + order[at + 1 :]
            # The gain of moving to each place among the others.
            gain = np.concatenate([np.cumsum(margins[option, others][::-1])[::-1], [0]])
            to = int(gain.argmax())
            if gain[to] > gain[at]:
                order = [*others[:to], option, *others[to:]]
                better = True
    return order
