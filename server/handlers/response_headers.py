"""The headers of every response."""

from __future__ import annotations

import math

from tornado.web import RequestHandler

from server.handlers.rate_limits import TooMany

# Svelte's policy makes its own templates; the default one allows only the empty text (web/src/lib/board/emptying.ts),
# the last only the address of the service worker (web/src/worker/keep-shell.ts).
TRUSTED_POLICIES = ("svelte-trusted-html", "default", "quorum-worker")
# No inline scripts or styles, nothing from other origins, no framing, and no text becomes HTML or a script.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    f"require-trusted-types-for 'script'; trusted-types {' '.join(TRUSTED_POLICIES)}"
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


def security_headers(https: bool) -> dict[str, str]:
    """Return the security headers of every response to a request over HTTP or HTTPS."""
    return HEADERS | ({"Strict-Transport-Security": "max-age=31536000"} if https else {})


def set_security_headers(handler: RequestHandler) -> None:
    """Set the security headers of every response."""
    handler.clear_header("Server")
    for name, value in security_headers(handler.request.protocol == "https").items():
        handler.set_header(name, value)


def set_required_headers(handler: RequestHandler, status: int, error: BaseException | None) -> None:
    """Set the headers that an error must have (RFC 9110, 10.2.3, 15.5.6 and 15.5.22; RFC 6455, 4.4)."""
    if isinstance(error, TooMany):
        handler.set_header("Retry-After", str(max(1, math.ceil(error.seconds))))
    if status == 405:
        handler.set_header("Allow", ", ".join(m for m in handler.SUPPORTED_METHODS if _implements(handler, m.lower())))
    if status == 426:
        handler.set_header("Upgrade", "websocket")
        handler.set_header("Connection", "Upgrade")
        handler.set_header("Sec-WebSocket-Version", "13")


def _implements(handler: RequestHandler, method: str) -> bool:
    return getattr(type(handler), method) is not getattr(RequestHandler, method)
