"""Evaluates the stop rule that the team set before the first round."""

from __future__ import annotations

from server.analysis.findings import Agreement
from server.analysis.round_findings import RoundChange, Stop
from server.core.model import StopRule
from server.core.statement import Param, Statement


def stop(rule: StopRule | None, agreed: Agreement, change: RoundChange | None) -> Stop | None:
    """Evaluate the rule for a revealed round; None without a rule."""
    if rule is None:
        return None
    cells = len(agreed.cells)
    counted, good = _agreed(agreed) if rule.measure == "agreed" else _stable(change)
    reached = good / counted if counted else None
    met = None if reached is None else reached >= rule.share and _most(counted, cells)
    params: dict[str, Param] = {"measure": rule.measure, "share": rule.share}
    if rule.measure == "stable" and change is None:
        statement = Statement("first", params)
    elif reached is None or not _most(counted, cells):
        statement = Statement("few", params | {"counted": counted, "cells": cells})
    else:
        figures: dict[str, Param] = {"left_out": cells - counted, "cells": cells, "reached": reached}
        statement = Statement("met" if met else "not_met", params | figures)
    return Stop(rule.measure, rule.share, counted, cells, reached, met, statement)


def _agreed(agreed: Agreement) -> tuple[int, int]:
    """Return how many cells have enough scores, and how many of them are agreed on."""
    words = [cell.word for cell in agreed.cells if cell.word != "too few"]
    return len(words), words.count("agreed")


def _stable(change: RoundChange | None) -> tuple[int, int]:
    """Return how many cells are compared with the round before, and how many of them are stable."""
    return (0, 0) if change is None else (change.compared, change.still)


def _most(counted: int, cells: int) -> bool:
    return 2 * counted > cells
