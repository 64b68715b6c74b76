"""The stop rule: what the team said before the first round, held against what has come of it."""

from __future__ import annotations

from server.analysis.findings import Agreement, RoundChange, Stop
from server.analysis.wording import percent
from server.core.model import StopRule


def stop(rule: StopRule | None, agreed: Agreement, change: RoundChange | None) -> Stop | None:
    """How far a revealed round fulfils the rule; None when there is none."""
    if rule is None:
        return None
    reached = _agreed(agreed) if rule.measure == "agreed" else _stable(change)
    met = None if reached is None else reached >= rule.share
    return Stop(
        measure=rule.measure, share=rule.share, reached=reached, met=met, sentence=_sentence(rule, reached, met)
    )  # fmt: skip


def _agreed(agreed: Agreement) -> float | None:
    words = [cell.word for cell in agreed.cells if cell.word != "too few"]
    return words.count("agreed") / len(words) if words else None


def _stable(change: RoundChange | None) -> float | None:
    compared = change is not None and any(cell.change is not None for cell in change.cells)
    return change.stable if change and compared else None


def _sentence(rule: StopRule, reached: float | None, met: bool | None) -> str:
    what = "agreed on" if rule.measure == "agreed" else "stable since the round before"
    wanted = f"You meant to stop at {percent(rule.share)} of the cells {what}"
    if reached is None and rule.measure == "agreed":
        return f"{wanted}; no cell has enough scores yet to say."
    if reached is None:
        return f"{wanted}; that can be said from the second round on."
    return f"{wanted}; it is {percent(reached)}: {'you can stop' if met else 'talk, and score once more'}."
