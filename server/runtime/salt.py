"""Random salts, with which names are committed to."""

from __future__ import annotations

import secrets


def new_salt() -> str:
    """Return 128 random bits as text."""
    return secrets.token_urlsafe(16)
