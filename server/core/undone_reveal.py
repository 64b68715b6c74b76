"""A reveal after which scoring went on, as a round keeps it."""

from __future__ import annotations

from msgspec import Struct


class UndoneReveal(Struct, frozen=True):
    """When the totals were shown, and when they were hidden again, in milliseconds since 1970 UTC."""

    revealed_at: int
    undone_at: int
