"""The WebSocket handshake (RFC 6455, 4.2): what a request must say, and the answer to it."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import urlsplit

from tornado.httputil import HTTPServerRequest

from server.handlers.api_error import ApiError
from server.handlers.response_headers import security_headers

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def check_handshake(request: HTTPServerRequest) -> None:
    """Raise ApiError unless a request is a WebSocket handshake that no page of another site has sent."""
    headers = request.headers
    if "websocket" not in _listed(headers.get("Upgrade", "")):
        raise ApiError(400, "not_websocket")
    if request.version != "HTTP/1.1":
        raise ApiError(400, "handshake", part="HTTP/1.1")
    if "upgrade" not in _listed(headers.get("Connection", "")):
        raise ApiError(400, "handshake", part="Connection: Upgrade")
    if headers.get("Sec-WebSocket-Version") != "13":
        raise ApiError(426, "handshake", part="Sec-WebSocket-Version: 13")
    if not _is_nonce(headers.get("Sec-WebSocket-Key", "")):
        raise ApiError(400, "handshake", part="Sec-WebSocket-Key")
    if not _from_this_site(request):
        raise ApiError(403, "forbidden")


def switching_protocols(request: HTTPServerRequest) -> bytes:
    """Return the answer that accepts a handshake."""
    key = request.headers["Sec-WebSocket-Key"].encode()
    accepted = base64.b64encode(hashlib.sha1(key + MAGIC, usedforsecurity=False).digest())
    return ANSWER[request.protocol == "https"] % accepted


def _answer(https: bool) -> bytes:
    headers = {"Upgrade": "websocket", "Connection": "Upgrade", **security_headers(https)}
    lines = ["HTTP/1.1 101 Switching Protocols", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "Sec-WebSocket-Accept: "]).encode().replace(b"%", b"%%") + b"%s\r\n\r\n"


ANSWER = {https: _answer(https) for https in (False, True)}


def _from_this_site(request: HTTPServerRequest) -> bool:
    """Return whether a request is from a page of this site or from no browser, by the headers that browsers set.

    A browser lets any page open a WebSocket anywhere, with the cookies of that place. These are the rules of Tornado's
    protection of other requests (RequestHandler.check_trusted_origin).
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc.lower() == request.headers.get("Host", "").lower()


def _listed(names: str) -> set[str]:
    return {name.strip().lower() for name in names.split(",")}


def _is_nonce(text: str) -> bool:
    """Return whether a text is 16 bytes in base64."""
    try:
        return len(text) == 24 and len(base64.b64decode(text, validate=True)) == 16
    except ValueError:
        return False
