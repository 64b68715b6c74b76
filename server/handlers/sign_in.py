"""An attempt to sign in with a company's OpenID provider, and how it fails."""

from __future__ import annotations

import secrets

from msgspec import Struct


class SignInFailed(Exception):
    """The provider did not confirm who somebody is; the text says why, for the log."""


class Attempt(Struct, frozen=True):
    """A sign-in that has begun: what its second request is checked against, and the page to return to."""

    state: str
    nonce: str
    verifier: str
    next: str


def new_attempt(next_page: str) -> Attempt:
    """Return a new attempt, with 256 random bits for each secret."""
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    return Attempt(state, nonce, verifier, next_page)
