"""What a probe finds."""

from __future__ import annotations

from msgspec import Struct


class Finding(Struct, frozen=True):
    """Whether a statement is true, and what the probe observed."""

    holds: bool
    found: str
