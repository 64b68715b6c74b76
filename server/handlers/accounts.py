"""Company accounts: signing in with OpenID Connect or by a trusted proxy's header, and who is signed in."""

from __future__ import annotations

import logging
from typing import Any

import msgspec
from tornado.web import RequestHandler, create_signed_value, decode_signed_value

from server.core.joining import is_listed
from server.handlers.api_types import AccountAnswer
from server.handlers.base import ApiError, BaseHandler
from server.handlers.oidc import Account, Attempt, Provider, SignInFailed, new_attempt
from server.handlers.public_origin import public_origin

logger = logging.getLogger("quorum.http")

COOKIE, ATTEMPT_COOKIE = "quorum-account", "quorum-sign-in"
ACCOUNT_DAYS, ATTEMPT_DAYS = 1, 10 / (24 * 60)
SIGN_IN = "/api/sign-in"


def account_of(handler: BaseHandler) -> Account | None:
    """Return the company account of the caller; None if they are not signed in."""
    header = handler.config.account_header
    if header:
        # Whoever reaches the server around the proxy could write the header themselves.
        email = handler.request.headers.get(header, "").strip()
        return Account(email.casefold(), email) if email and peer(handler) in handler.config.trusted else None
    value = handler.get_cookie(COOKIE) if handler.config.oidc_issuer else None
    signed = decode_signed_value(handler.config.secret, COOKIE, value, max_age_days=ACCOUNT_DAYS) if value else None
    return msgspec.json.decode(signed, type=Account) if signed else None


def shown_name(account: Account | None) -> str | None:
    """Return what to call an account on the screen; None if there is none."""
    return (account.name or account.email) if account else None


def peer(handler: RequestHandler) -> str:
    """Return the address that the connection comes from, whatever the headers say."""
    address: Any = getattr(getattr(handler.request.connection, "context", None), "address", None)
    return str(address[0]) if isinstance(address, tuple) else ""


def offers_sign_in(handler: BaseHandler) -> bool:
    """Return whether this server knows company accounts."""
    return bool(handler.config.oidc_issuer or handler.config.account_header)


def check_creator(handler: BaseHandler) -> None:
    """Raise ApiError unless the caller may create sessions."""
    creators = handler.config.creators
    if not creators:
        return
    account = account_of(handler)
    if account is None:
        raise ApiError(403, "sign_in_to_create")
    if creators != ("accounts",) and not is_listed(creators, account.email):
        raise ApiError(403, "no_creator")


class AccountHandler(BaseHandler):
    """/api/account"""

    async def get(self) -> None:
        """Send who is signed in with a company account."""
        account = account_of(self)
        email = account.email if account else None
        self.send_json(AccountAnswer(sign_in=offers_sign_in(self), name=shown_name(account), email=email))

    async def delete(self) -> None:
        """Forget the company account in this browser; the sessions that it joined stay joined."""
        self.clear_cookie(COOKIE, path="/api")
        self.set_status(204)
        self.finish()


class SignInHandler(BaseHandler):
    """/api/sign-in and /api/sign-in/callback"""

    @property
    def provider(self) -> Provider:
        """The configured provider; raises ApiError if there is none."""
        provider: Provider | None = self.settings["provider"]
        if provider is None:
            raise ApiError(404, "not_found")
        return provider

    @property
    def callback(self) -> str:
        """The address that the provider returns to."""
        return f"{public_origin(self)}{SIGN_IN}/callback"

    async def get(self, step: str = "") -> None:
        """Begin a sign-in, or finish it when the provider returns."""
        try:
            await (self._finish() if step else self._begin())
        except SignInFailed as error:
            logger.warning("sign-in failed: %s", error)
            raise ApiError(502 if not step else 403, "sign_in_failed") from None

    async def _begin(self) -> None:
        next_page = self.get_query_argument("next", "/")
        # A path on this server only: "//host" and "/\\host" would lead to another one.
        if not next_page.startswith("/") or next_page[1:2] in ("/", "\\"):
            raise ApiError(400, "sign_in_failed")
        attempt = new_attempt(next_page)
        address = await self.provider.address(attempt, self.callback)
        # The provider returns by a cross-site navigation, with which browsers send only Lax cookies.
        self._set(ATTEMPT_COOKIE, attempt, ATTEMPT_DAYS, samesite="Lax", path=SIGN_IN)
        self.redirect(address)

    async def _finish(self) -> None:
        value = self.get_cookie(ATTEMPT_COOKIE)
        secret = self.config.secret
        signed = decode_signed_value(secret, ATTEMPT_COOKIE, value, max_age_days=ATTEMPT_DAYS) if value else None
        self.clear_cookie(ATTEMPT_COOKIE, path=SIGN_IN)
        attempt = msgspec.json.decode(signed, type=Attempt) if signed else None
        code = self.get_query_argument("code", "")
        if attempt is None or self.get_query_argument("state", "") != attempt.state or not code:
            raise SignInFailed("the answer does not belong to a sign-in of this browser")
        account = await self.provider.account(attempt, code, self.callback)
        self._set(COOKIE, account, ACCOUNT_DAYS, samesite="Strict", path="/api")
        self.redirect(attempt.next)

    def _set(self, name: str, value: Account | Attempt, days: float, **attributes: Any) -> None:
        content = create_signed_value(self.config.secret, name, msgspec.json.encode(value)).decode()
        secure = self.request.protocol == "https"
        self.set_cookie(name, content, expires_days=days, httponly=True, secure=secure, **attributes)
