"""Ranks as text, and options in their order."""

from __future__ import annotations

from collections.abc import Sequence

from server.core.board import Standing

NONE = "–"  # in place of a figure that there is not


def in_order(rows: Sequence[Standing]) -> list[Standing]:
    """Return the options by rank, those without one last."""
    return sorted(rows, key=lambda row: (row.rank is None, row.rank or 0))


def rank(row: Standing) -> str:
    """Return the rank as text, with "=" before a shared one."""
    if row.rank is None:
        return NONE
    return f"={row.rank}" if row.tied else str(row.rank)
