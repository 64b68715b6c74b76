"""Kemeny's ranking: the order with the fewest contradictions to people's own (Kemeny & Snell, "Mathematical models in
the social sciences", 1962).

A contradiction is one judge putting two options the other way round; who ties them contradicts neither order. Up to 12
options every order is looked at, by dynamic programming over sets of options; above that, the best order that moving
one option at a time leads to from Borda's.
"""

from __future__ import annotations

import numpy as np

from server.analysis.table import Ints

MOST_EXACT = 12


def best_places(before: Ints) -> Ints:
    """The best place, from 0, that each option has in any of the best orders; `before[i, j]` judges put i before j."""
    if len(before) > MOST_EXACT:
        places = np.empty(len(before), dtype=np.int64)
        places[_improved(before)] = np.arange(len(before))
        return places
    return _exact(before)


def _exact(before: Ints) -> Ints:
    """`below[s]` is the fewest contradictions within set s, a bit mask; `above[s]` those of its members with s on top.

    An option may have place |s| when s on top, then it, then the rest comes to the fewest of all.
    """
    options = len(before)
    masks = np.arange(1 << options)
    member = (masks[:, None] >> np.arange(options)) & 1
    # against[s, i]: judges who put a member of s before i, all contradicted when i comes before s.
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
    everybody = len(masks) - 1
    # What a set on top costs: within it, and against the rest.
    outside = everybody & ~masks
    across = (member * against[outside]).sum(axis=1)
    places = np.empty(options, dtype=np.int64)
    for i in range(options):
        tops = masks[member[:, i] == 0]
        rest = outside[tops] & ~(1 << i)
        cost = below[tops] + across[tops] + against[rest, i] + below[rest]
        places[i] = size[tops[cost == below[everybody]]].min()
    return places


def _improved(before: Ints) -> list[int]:
    """An order that no moving of one option betters, begun from the one by Borda's points."""
    margins = before - before.T
    order = sorted(range(len(before)), key=lambda i: (-int(margins[i].sum()), i))
    better = True
    while better:
        better = False
        for option in list(order):
            at = order.index(option)
            others = order[:at] + order[at + 1 :]
            # What is won by standing before each place of the others, from the last place to the first.
            won = np.concatenate([np.cumsum(margins[option, others][::-1])[::-1], [0]])
            to = int(won.argmax())
            if won[to] > won[at]:
                order = [*others[:to], option, *others[to:]]
                better = True
    return order
