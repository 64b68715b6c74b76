"""Evaluates the stop rule that the team set before the first round."""

from __future__ import annotations

from server.analysis.findings import Agreement, RoundChange, Stop
from server.core.model import StopRule
from server.core.statement import Param, Statement


def stop(rule: StopRule | None, agreed: Agreement, change: RoundChange | None) -> Stop | None:
    """Evaluate the rule for a revealed round; None without a rule."""
    if rule is None:
        return None
    reached = _agreed(agreed) if rule.measure == "agreed" else _stable(change)
    met = None if reached is None else reached >= rule.share
    return Stop(
        measure=rule.measure, share=rule.share, reached=reached, met=met, statement=_statement(rule, reached, met)
    )


def _agreed(agreed: Agreement) -> float | None:
    words = [cell.word for cell in agreed.cells if cell.word != "too few"]
    return words.count("agreed") / len(words) if words else None


def _stable(change: RoundChange | None) -> float | None:
    compared = change is not None and any(cell.change is not None for cell in change.cells)
    return change.stable if change and compared else None


def _statement(rule: StopRule, reached: float | None, met: bool | None) -> Statement:
    wanted: dict[str, Param] = {"measure": rule.measure, "share": rule.share}
    if reached is None:
        return Statement("unknown", wanted)
    return Statement("met" if met else "not_met", wanted | {"reached": reached})
