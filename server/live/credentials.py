"""Ids, keys and invitations: drawn at random, and how keys are stored."""

from __future__ import annotations

import hashlib
import secrets

from server.core.code import INVITATION_LENGTH, INVITATION_SPACE, code_from_number


def new_id() -> str:
    """Return a new member id: 64 random bits. The id is not secret; the signed token is."""
    return secrets.token_hex(8)


def new_key() -> str:
    """Return a new facilitator's key: 192 random bits."""
    return secrets.token_urlsafe(24)


def new_invitation() -> str:
    """Return a new invitation: 60 random bits, in the characters of a session's code."""
    return code_from_number(secrets.randbelow(INVITATION_SPACE), INVITATION_LENGTH)


def digest_of(key: str) -> str:
    """Return the stored form of a facilitator's key: its hex SHA-256 (192 random bits need no salt)."""
    return hashlib.sha256(key.encode()).hexdigest()
