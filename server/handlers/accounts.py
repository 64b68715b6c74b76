"""Company accounts over HTTP: signing in and out, and who may create sessions."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec
from tornado.web import create_signed_value, decode_signed_value

from server.core.joining import is_listed
from server.handlers.account import ACCOUNT_DAYS, COOKIE, Account, account_of, shown_name
from server.handlers.api_error import ApiError
from server.handlers.api_types import AccountAnswer
from server.handlers.base import BaseHandler
from server.handlers.public_origin import public_origin
from server.handlers.sign_in import Attempt, SignInFailed, new_attempt

if TYPE_CHECKING:
    from server.handlers.oidc import Provider

logger = logging.getLogger("quorum.http")

ATTEMPT_COOKIE = "quorum-sign-in"
ATTEMPT_DAYS = 10 / (24 * 60)
# The cookie of somebody who has signed out here: the provider may still know them, but the next person is another one.
SIGNED_OUT, OUT_DAYS = "out", 30
SIGN_IN = "/api/sign-in"
# In QUORUM_ACCOUNT_SIGN_IN, the page to return to.
NEXT = "{next}"


def offers_sign_in(handler: BaseHandler) -> bool:
    """Return whether this server knows company accounts."""
    return bool(handler.config.oidc_issuer or handler.config.account_header)


def check_creator(handler: BaseHandler) -> None:
    """Raise ApiError unless the caller may create sessions."""
    creators = handler.config.creators
    if not creators:
        return
    account = account_of(handler.request, handler.config)
    if account is None:
        raise ApiError(403, "sign_in_to_create")
    if creators != ("accounts",) and not is_listed(creators, account.email):
        raise ApiError(403, "no_creator")


class AccountHandler(BaseHandler):
    """/api/account"""

    async def get(self) -> None:
        """Send who is signed in with a company account, and how to sign in and out."""
        account, config = account_of(self.request, self.config), self.config
        self.send_json(
            AccountAnswer(
                sign_in=offers_sign_in(self),
                name=shown_name(account),
                email=account.email if account else None,
                can_sign_in=bool(config.oidc_issuer or config.account_sign_in),
                can_sign_out=bool(config.oidc_issuer or config.account_sign_out),
                sign_out_at=config.account_sign_out or None,
            )
        )

    async def delete(self) -> None:
        """Forget the company account in this browser; the sessions that it joined stay joined."""
        _forget(self)


class SessionAccountHandler(BaseHandler):
    """/api/sessions/{code}/account"""

    async def delete(self, code: str) -> None:
        """Forget the company account in this browser, and the member of this session who joined with one."""
        room = await self.room(code)
        if room.access.has_account(self.named_member(room)):
            self.sign_out(room.visible.code)
        _forget(self)


def _forget(handler: BaseHandler) -> None:
    if handler.config.oidc_issuer:
        secure = handler.request.protocol == "https"
        handler.set_cookie(
            COOKIE, SIGNED_OUT, path="/api", expires_days=OUT_DAYS, httponly=True, secure=secure, samesite="Strict"
        )
    handler.set_status(204)
    handler.finish()


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
        if self.config.account_sign_in:
            self.redirect(self.config.account_sign_in.replace(NEXT, quote(next_page, safe="")))
            return
        attempt = new_attempt(next_page)
        signed_out = self.get_cookie(COOKIE) == SIGNED_OUT
        address = await self.provider.address(attempt, self.callback, ask_again=signed_out)
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
