"""Who is signed in with a company account, by the cookie of a sign-in or by a trusted proxy's header."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct
from tornado.httputil import HTTPServerRequest
from tornado.web import decode_signed_value

from server.config import Config

COOKIE = "quorum-account"
ACCOUNT_DAYS = 1


class Account(Struct, frozen=True):
    """A person as the company knows them: an id that never changes, and an e-mail address that it has verified."""

    id: str
    email: str | None = None
    name: str | None = None


def account_of(request: HTTPServerRequest, config: Config) -> Account | None:
    """Return the company account of the caller; None if they are not signed in."""
    header = config.account_header
    if header:
        # Whoever reaches the server around the proxy could write the header themselves.
        email = request.headers.get(header, "").strip()
        return Account(email.casefold(), email) if email and peer(request) in config.trusted else None
    value = cookie_of(request, COOKIE) if config.oidc_issuer else None
    signed = decode_signed_value(config.secret, COOKIE, value, max_age_days=ACCOUNT_DAYS) if value else None
    return msgspec.json.decode(signed, type=Account) if signed else None


def cookie_of(request: HTTPServerRequest, name: str) -> str | None:
    """Return the value of a cookie; None if the request has none of that name."""
    cookie = request.cookies.get(name)
    return None if cookie is None else str(cookie.value)


def shown_name(account: Account | None) -> str | None:
    """Return what to call an account on the screen; None if there is none."""
    return (account.name or account.email) if account else None


def peer(request: HTTPServerRequest) -> str:
    """Return the address that the connection comes from, whatever the headers say."""
    address: Any = getattr(getattr(request.connection, "context", None), "address", None)
    return str(address[0]) if isinstance(address, tuple) else ""
