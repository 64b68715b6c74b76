"""What the result would be by each member's own weights, applied to the team's mean scores."""

from __future__ import annotations

import numpy as np

from server.analysis.table import Floats, Table, leaders, weighted
from server.analysis.weight_findings import MembersChoice, MembersWeights
from server.core.statement import Param, Phrase, Statement
from server.core.visibility.session import VisibleSession


def own_weights(session: VisibleSession, table: Table) -> Floats | None:
    """Return the weights that each member gave (members by criteria, each summing to 1); None if members gave none, or
    while they are hidden."""
    given = session.weightings()
    if given is None:
        return None
    return np.array(
        [[{w.criterion: w.weight for w in own.weights}[c.id] for c in table.about.criteria] for own in given]
    )


def members_weights(table: Table, own: Floats) -> MembersWeights:
    """Count how many members' own weights choose which option, with ties counted apart."""
    choices = [leaders(totals) for totals in weighted(table.worths, own).T]
    options = range(len(table.about.options))
    top = leaders(table.totals)
    return MembersWeights(
        members=len(own),
        choices=tuple(
            MembersChoice(
                option=table.option(i),
                alone=choices.count([i]),
                tied=sum(i in choice for choice in choices if len(choice) > 1),
            )
            for i in options
        ),
        statement=_statement(table, choices, top[0] if len(top) == 1 else None),
    )


def _statement(table: Table, choices: list[list[int]], winner: int | None) -> Statement:
    others = [
        Phrase("own_choice", {"option": table.option(i), "count": choices.count([i])})
        for i in range(len(table.about.options))
        if i != winner and [i] in choices
    ]
    if ties := sum(len(choice) > 1 for choice in choices):
        others.append(Phrase("own_tie", {"count": ties}))
    if nothing := choices.count([]):
        others.append(Phrase("own_nothing", {"count": nothing}))
    params: dict[str, Param] = {"members": len(choices)}
    if others:
        params["others"] = tuple(others)
    if winner is None:
        return Statement("own_split", params)
    params["option"] = table.option(winner)
    if not others:
        return Statement("own_all", params)
    return Statement("own_others", params | {"count": choices.count([winner])})
