"""Who sends a request, and which session it is about."""

from __future__ import annotations

from tornado.httputil import HTTPServerRequest
from tornado.web import decode_signed_value

from server.config import Config
from server.core.code import parse_code
from server.core.model import Millis
from server.handlers.account import account_of, cookie_of
from server.handlers.api_error import ApiError
from server.handlers.code_guessing import CodeGuessing
from server.handlers.rate_limits import network
from server.live.hub import Hub
from server.live.room import Room
from server.runtime.clock import clock

# In a token, between the member and the number of their sign-outs; left out while there are none.
SIGN_OUTS = ":"


class Caller:
    """The sender of a request."""

    request: HTTPServerRequest
    hub: Hub
    config: Config
    guessing: CodeGuessing

    @property
    def address(self) -> str:
        """The client's address, for the rate limits."""
        return str(self.request.remote_ip or "")

    @property
    def payer(self) -> str:
        """Whose turns this request takes: those of its address."""
        return network(self.address)

    async def look_up(self, typed: str) -> Room:
        """Return the room of a session by its code as typed; raises ApiError."""
        code = parse_code(typed)
        if code is None:
            raise ApiError(404, "no_session")  # a code of the wrong form is no guess
        room = await self.hub.room(code, self.payer)
        if room is None:
            if self.signed_member(code) is None:
                self.guessing.wrong(self.address)
            raise ApiError(404, "no_session")
        self.guessing.right(self.address, code)
        return room

    def seconds_to_look_up(self, typed: str) -> float:
        """Return how long a caller who may be guessing must wait before a session is looked up."""
        code = parse_code(typed)
        seconds = self.guessing.wait(self.address, code) if code is not None else 0.0
        return 0.0 if code is None or not seconds or self.signed_member(code) else seconds

    async def caller(self, room: Room) -> str | None:
        """Return the id of the member from the bearer token or the cookie; None if there is no valid one, or if it is
        somebody's who has another company account than the caller."""
        member, _, counted = (self._named(room) or "").partition(SIGN_OUTS)
        if not member:
            return None
        account = account_of(self.request, self.config)
        if account is not None and not room.access.may_be(member, account.id):
            return None
        sign_outs = int(counted or 0)
        if room.visible.member(member) is None or sign_outs > room.access.sign_outs(member):
            await room.caught_up()  # they may have just joined or signed in again on another process
        valid = room.visible.member(member) is not None and sign_outs == room.access.sign_outs(member)
        return member if valid else None

    def named_member(self, room: Room) -> str | None:
        """Return the id of the member that the bearer token or the cookie names, if it is not too old, whether or not
        they were signed out."""
        return (self._named(room) or "").partition(SIGN_OUTS)[0] or None

    def _named(self, room: Room) -> str | None:
        return self.signed_member(room.visible.code, room.access.token_time(clock()))

    def signed_member(self, code: str, now: Millis = 0) -> str | None:
        """Return what the bearer token or the cookie contains, if this server has signed it for that session and it is
        not too old at the time `now`; without that time, its age does not matter.

        It shows that the session exists; `caller` checks whether it is still valid.
        """
        value = self._credentials(code)
        if not value:
            return None
        days, name = self.config.token_days, f"member-{code}"
        signed = decode_signed_value(self.config.secret, name, value, max_age_days=days, clock=lambda: now / 1000)
        return signed.decode() if signed else None

    def has_credentials(self, typed: str) -> bool:
        """Return whether the request has a token or a cookie for a session, valid or not."""
        return bool(self._credentials(parse_code(typed) or ""))

    def _credentials(self, code: str) -> str | None:
        scheme, _, token = self.request.headers.get("Authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else cookie_of(self.request, f"quorum-{code}")
