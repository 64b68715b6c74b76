"""The base of all handlers: authentication, error responses and the headers of every response."""

from __future__ import annotations

import gzip
import logging
from typing import Any, TypeVar

import msgspec
from tornado.httputil import HTTPServerRequest
from tornado.web import HTTPError, RequestHandler, create_signed_value, decode_signed_value

from server import messages
from server.catalogue import Catalogue
from server.config import Config
from server.core.code import parse_code
from server.core.log import NewerFormat, UnreadableLog
from server.core.refused import Refused
from server.core.statement import Param, Statement
from server.core.unknown_fields import without_unknown
from server.handlers.api_types import Problem
from server.handlers.rate_limits import RateLimits
from server.live.hub import Hub
from server.live.room import Room
from server.store import Unavailable

logger = logging.getLogger("quorum.http")

T = TypeVar("T")

TOKEN_DAYS = 400
# Like `extensions` in hello: the names of fields that an older server may not know.
EXTENSIONS_HEADER = "Quorum-Extensions"
# A shorter body fits into one packet anyway; a higher level costs more time than it saves.
MIN_COMPRESSED_SIZE = 1200
COMPRESSION_LEVEL = 5
# The codes of errors that Tornado itself raises, by status.
HTTP_CODES = {403: "forbidden", 404: "not_found", 405: "method_not_allowed", 500: "internal_server_error"}

# The status of a refusal, if it does not depend on the state of the session (409).
REFUSED_STATUS = {"not_joined": 403, "removed": 403, "not_facilitator": 403, "text_too_long": 400}

# No inline scripts or styles, nothing from other origins, no framing.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}


class ApiError(Exception):
    """An error response: a status, and a statement as in Refused."""

    def __init__(self, status: int, code: str, **params: Param) -> None:
        super().__init__(code)
        self.status = status
        self.statement = Statement(code, params)


class BaseHandler(RequestHandler):
    """The base of every handler."""

    def initialize(self, hub: Hub, config: Config, catalogue: Catalogue, limits: RateLimits) -> None:
        """Set the attributes that app.py passes to every handler."""
        self.hub = hub
        self.config = config
        self.catalogue = catalogue
        self.limits = limits

    def set_default_headers(self) -> None:
        """Set the headers of every response, errors included."""
        set_security_headers(self)

    # ---- responses

    def send_json(self, value: object, status: int = 200) -> None:
        """Finish the response with a value as JSON."""
        self.set_status(status)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.finish(msgspec.json.encode(value))

    def send_public_json(self, value: object) -> None:
        """Finish the response with a value as compressed JSON; it must contain no secrets (BREACH)."""
        body = msgspec.json.encode(value)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.set_header("Vary", "Accept-Encoding")
        if len(body) > MIN_COMPRESSED_SIZE and accepts(self.request, "gzip"):
            self.set_header("Content-Encoding", "gzip")
            body = gzip.compress(body, COMPRESSION_LEVEL, mtime=0)  # deterministic, for the ETag
        self.finish(body)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send an error as a Problem, never as a traceback."""
        error = kwargs.get("exc_info", (None, None, None))[1]
        status, statement = _statement(status_code, error)
        self.send_json(Problem(statement.code, statement.params, messages.reason(statement)), status)

    def log_exception(self, typ: Any, value: BaseException | None, tb: Any) -> None:
        """Log the server's errors; a client's errors are only sent to the client."""
        if not isinstance(value, ApiError | Refused | Unavailable | UnreadableLog | HTTPError):
            logger.error("%s %s", self.request.method, self.request.path, exc_info=value)

    # ---- the request

    def body(self, kind: type[T]) -> T:
        """Return the request's JSON body as that type; raises ApiError, which says what was expected and where."""
        try:
            return self._decoded(self.request.body or b"{}", kind)
        except (msgspec.DecodeError, UnicodeError) as error:
            raise ApiError(400, "unreadable", detail=str(error)) from None

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

    @property
    def address(self) -> str:
        """The client's address, for the rate limits."""
        return str(self.request.remote_ip or "")

    async def room(self, typed: str) -> Room:
        """Return the room of a session by its code as typed; raises ApiError.

        After too many wrong codes from an address there is no lookup.
        """
        wrong = self.limits.wrong_codes.of(self.address)
        if not wrong.left():
            raise ApiError(429, "too_many_codes")
        code = parse_code(typed)
        room = await self.hub.room(code) if code else None
        if room is None:
            wrong.take()
            raise ApiError(404, "no_session")
        return room

    # ---- authentication

    @property
    def from_browser(self) -> bool:
        """True if the request is from a page: browsers always send one of these headers."""
        headers = self.request.headers
        return "Sec-Fetch-Mode" in headers or "Origin" in headers

    async def caller(self, room: Room) -> str | None:
        """Return the id of the member from the bearer token or the cookie; None if there is no valid one."""
        code = room.visible.code
        scheme, _, token = self.request.headers.get("Authorization", "").partition(" ")
        value = token.strip() if scheme.lower() == "bearer" else self.get_cookie(f"quorum-{code}")
        if not value:
            return None
        signed = decode_signed_value(self.config.secret, f"member-{code}", value, max_age_days=TOKEN_DAYS)
        member = signed.decode() if signed else None
        if member and room.visible.member(member) is None:
            await room.caught_up()  # they may have just joined on another process
        return None if room.visible.member(member) is None else member

    def sign_in(self, code: str, member: str) -> str | None:
        """Sign the caller in as that member: set a cookie for a browser, return a token for a program."""
        value = create_signed_value(self.config.secret, f"member-{code}", member).decode()
        if not self.from_browser:
            return value
        self.set_cookie(
            f"quorum-{code}",
            value,
            path="/api/sessions",
            expires_days=TOKEN_DAYS,
            httponly=True,
            samesite="Strict",
            secure=self.request.protocol == "https",
        )
        return None


def accepts(request: HTTPServerRequest, encoding: str) -> bool:
    """Return whether the client accepts a content coding, such as "gzip" (RFC 9110, 12.5.3)."""
    weights = {}
    for coding in request.headers.get("Accept-Encoding", "").lower().split(","):
        name, _, weight = coding.partition(";")
        weights[name.strip()] = weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return weights.get(encoding, weights.get("*", False))


def set_security_headers(handler: RequestHandler) -> None:
    """Set the security headers of every response."""
    handler.clear_header("Server")
    for name, value in HEADERS.items():
        handler.set_header(name, value)
    if handler.request.protocol == "https":
        handler.set_header("Strict-Transport-Security", "max-age=31536000")


def _statement(status: int, error: BaseException | None) -> tuple[int, Statement]:
    match error:
        case ApiError():
            return error.status, error.statement
        case Refused():
            return REFUSED_STATUS.get(error.code, 409), error.statement
        case NewerFormat():
            return 503, Statement("newer_session", {"format": error.format})
        case UnreadableLog():
            return 422, Statement("unreadable_session")
        case Unavailable():
            return 503, Statement("not_saved")
        case _:
            code = HTTP_CODES.get(status)
            return status, Statement(code) if code else Statement("http", {"status": status})


class NotFoundHandler(BaseHandler):
    """Serves all paths that match no route."""

    def prepare(self) -> None:
        """Respond with 404."""
        raise HTTPError(404)
