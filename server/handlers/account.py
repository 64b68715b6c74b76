"""Who is signed in with a company account, by the cookie of a sign-in or by a trusted proxy's header."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct
from tornado.web import RequestHandler, decode_signed_value

from server.config import Config

COOKIE = "quorum-account"
ACCOUNT_DAYS = 1


class Account(Struct, frozen=True):
    """A person as the company knows them: an id that never changes, and an e-mail address that it has verified."""

    id: str
    email: str | None = None
    name: str | None = None


def account_of(handler: RequestHandler, config: Config) -> Account | None:
    """Return the company account of the caller; None if they are not signed in."""
    header = config.account_header
    if header:
        # Whoever reaches the server around the proxy could write the header themselves.
        email = handler.request.headers.get(header, "").strip()
        return Account(email.casefold(), email) if email and peer(handler) in config.trusted else None
    value = handler.get_cookie(COOKIE) if config.oidc_issuer else None
    signed = decode_signed_value(config.secret, COOKIE, value, max_age_days=ACCOUNT_DAYS) if value else None
    return msgspec.json.decode(signed, type=Account) if signed else None


def shown_name(account: Account | None) -> str | None:
    """Return what to call an account on the screen; None if there is none."""
    return (account.name or account.email) if account else None


def peer(handler: RequestHandler) -> str:
    """Return the address that the connection comes from, whatever the headers say."""
    address: Any = getattr(getattr(handler.request.connection, "context", None), "address", None)
    return str(address[0]) if isinstance(address, tuple) else ""
