"""The base of all handlers: authentication, error responses and the headers of every response."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any, TypeVar

import msgspec
from tornado.web import Finish, HTTPError, create_signed_value

from server import messages
from server.catalogue import Catalogue
from server.config import Config
from server.core.log import BrokenSession, ErasedLog, NewerFormat, UnreadableLog
from server.core.misread import misread
from server.core.refused import Refused
from server.core.statement import Statement
from server.core.unknown_fields import without_unknown
from server.handlers import error_page
from server.handlers.api_error import ApiError
from server.handlers.api_types import Problem
from server.handlers.caller import SIGN_OUTS
from server.handlers.code_guessing import CodeGuessing
from server.handlers.error_page import wants_page
from server.handlers.rate_limits import RateLimits, TooMany
from server.handlers.response_headers import set_required_headers, set_security_headers
from server.handlers.responses import Responses
from server.live.hub import Hub
from server.live.room import Room
from server.runtime.worker_process import Busy, WorkerFailed
from server.store import Unavailable

logger = logging.getLogger("quorum.http")

T = TypeVar("T")

# The path of the cookies with members' tokens, one for each session.
MEMBERS_PATH = "/api/sessions"
# Like `extensions` in hello: the names of fields that an older server may not know.
EXTENSIONS_HEADER = "Quorum-Extensions"
# The codes of errors that Tornado itself raises, by status.
HTTP_CODES = {403: "forbidden", 404: "not_found", 405: "method_not_allowed", 500: "internal_server_error"}

# The status of a refusal, if it does not depend on the state of the session (409).
FORBIDDEN = (
    *("not_joined", "removed", "left", "waiting", "not_facilitator", "joining_locked", "not_listed", "account_needed"),
    *("invitation_needed", "invitation_unknown", "invitation_used"),
)
REFUSED_STATUS = {**dict.fromkeys(FORBIDDEN, 403), "text_too_long": 400}


class BaseHandler(Responses):
    """The base of every handler."""

    _disconnected: asyncio.Event | None = None  # set while a lookup waits

    def initialize(
        self, hub: Hub, config: Config, catalogue: Catalogue, limits: RateLimits, guessing: CodeGuessing
    ) -> None:
        """Set the attributes that app.py passes to every handler."""
        self.hub = hub
        self.config = config
        self.catalogue = catalogue
        self.limits = limits
        self.guessing = guessing

    def set_default_headers(self) -> None:
        """Set the headers of every response, errors included."""
        set_security_headers(self)

    # ---- responses

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send an error as a Problem, or as a page to a person at a wrong address; never as a traceback."""
        error = kwargs.get("exc_info", (None, None, None))[1]
        status, statement = _statement(status_code, error)
        set_required_headers(self, status, error)
        if wants_page(self.request):
            self.set_status(status)
            self.set_header("Content-Type", "text/html; charset=UTF-8")
            self.set_header("Content-Security-Policy", error_page.POLICY)
            self.finish(error_page.error_page(self.request, status, statement))
            return
        self.send_json(Problem(statement.code, statement.params, messages.reason(statement)), status)

    def log_exception(self, typ: Any, value: BaseException | None, tb: Any) -> None:
        """Log the server's errors; a client's errors are only sent to the client."""
        if not isinstance(value, EXPECTED):
            logger.error("%s %s", self.request.method, self.request.path, exc_info=value)

    # ---- the request

    def body(self, kind: type[T]) -> T:
        """Return the request's JSON body as that type; raises ApiError, which says what was expected and where."""
        if not self.request.body:
            raise ApiError(400, "no_body")
        try:
            return self._decoded(self.request.body, kind)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            raise ApiError(400, "unreadable", problem=misread(error, self.request.body, kind)) from None

    def _decoded(self, body: bytes, kind: type[T]) -> T:
        """Decode the body, without fields that a newer page lists in its header and this server does not know."""
        try:
            return msgspec.json.decode(body, type=kind)
        except msgspec.ValidationError:
            announced = self.request.headers.get(EXTENSIONS_HEADER, "")
            if not announced:
                raise
            names = frozenset(name.strip() for name in announced.split(","))
            known, _ = without_unknown(msgspec.json.decode(body), kind, names.__contains__)
            return msgspec.convert(known, kind)

    async def prepare(self) -> None:
        """Let requests of an address wait if there are very many of them."""
        await self.limits.request(self.address)

    async def room(self, typed: str) -> Room:
        """Return the room of a session by its code as typed, after a wait if somebody is guessing; raises ApiError."""
        await self.wait_to_look_up(typed)
        return await self.look_up(typed)

    async def wait_to_look_up(self, typed: str) -> None:
        """Wait as long as a caller who may be guessing must; raises Finish if they disconnect meanwhile."""
        seconds = self.seconds_to_look_up(typed)
        if not seconds:
            return
        self._disconnected = asyncio.Event()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._disconnected.wait(), seconds)
            raise Finish()
        self._disconnected = None

    def on_connection_close(self) -> None:
        """Stop waiting when the client disconnects."""
        if self._disconnected is not None:
            self._disconnected.set()

    # ---- authentication

    @property
    def from_browser(self) -> bool:
        """True if the request is from a page: browsers always send one of these headers with a POST.

        Sec-Fetch-Mode does not count: the fetch of Node sends it, too.
        """
        headers = self.request.headers
        return "Sec-Fetch-Site" in headers or "Origin" in headers

    def sign_in(self, code: str, member: str, sign_outs: int = 0) -> str | None:
        """Sign the caller in as that member: set a cookie for a browser, return a token for a program.

        The token contains the number of the member's sign-outs: with the next one, it is no longer valid.
        """
        content = f"{member}{SIGN_OUTS}{sign_outs}" if sign_outs else member
        value = create_signed_value(self.config.secret, f"member-{code}", content).decode()
        if not self.from_browser:
            return value
        self.set_cookie(
            f"quorum-{code}",
            value,
            path=MEMBERS_PATH,
            expires_days=self.config.token_days,
            httponly=True,
            samesite="Strict",
            secure=self.request.protocol == "https",
        )
        return None

    def sign_out(self, code: str) -> None:
        """Forget in this browser who the caller is in a session."""
        self.clear_cookie(f"quorum-{code}", path=MEMBERS_PATH)


# Errors that are only reported to the client.
EXPECTED = (ApiError, Busy, HTTPError, Refused, Unavailable, UnreadableLog, WorkerFailed)


def _statement(status: int, error: BaseException | None) -> tuple[int, Statement]:
    match error:
        case ApiError():
            return error.status, error.statement
        case TooMany():
            return error.status_code, error.statement
        case Refused():
            return REFUSED_STATUS.get(error.code, 409), error.statement
        case ErasedLog():
            return 404, Statement("no_session")
        case NewerFormat():
            return 503, Statement("newer_session", {"format": error.format})
        case BrokenSession():
            return 422, Statement("broken_session")  # not 500, after which clients try again
        case UnreadableLog():
            return 422, Statement("unreadable_session")
        case Busy() | WorkerFailed():
            return 503, Statement("busy")
        case Unavailable():
            return 503, Statement("not_saved")
        case _:
            code = HTTP_CODES.get(status)
            return status, Statement(code) if code else Statement("http", {"status": status})


class NotFoundHandler(BaseHandler):
    """Serves all paths that match no route."""

    async def prepare(self) -> None:
        """Respond with 404."""
        await super().prepare()
        raise HTTPError(404)
