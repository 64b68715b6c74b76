"""Clients for the services: an HTTP client that keeps cookies as a browser does, and a small WebSocket client."""

from __future__ import annotations

import base64
import os
import re
import socket
import urllib.request
from collections.abc import Mapping
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPHandler, OpenerDirector

from msgspec import Struct, field

PATIENCE = 30  # seconds
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
ELSEWHERE = "http://elsewhere.example"
# What a browser sends when a page of another site submits a form and the response replaces that page.
FROM_ELSEWHERE = {
    **{"Origin": ELSEWHERE, "Referer": f"{ELSEWHERE}/"},
    **{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
}


class HttpRequest(Struct, frozen=True):
    """A request; `type` is the media type of its body."""

    method: str
    path: str
    body: bytes = b""
    type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def raw(self, port: int, cookie: str = "") -> bytes:
        """Return the bytes to send on a keep-alive connection."""
        lines = [f"{self.method} {self.path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
        lines += [f"{name}: {value}" for name, value in self.all_headers().items()]
        if cookie:
            lines.append(f"Cookie: {cookie}")
        if self.body:
            lines.append(f"Content-Length: {len(self.body)}")
        return "\r\n".join([*lines, "", ""]).encode() + self.body

    def all_headers(self) -> dict[str, str]:
        """Return its headers, with the media type."""
        return {**({"Content-Type": self.type} if self.type else {}), **self.headers}


class HttpResponse(Struct, frozen=True):
    """A response; header names are in lower case, and the values of a repeated header are joined by a new line."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def type(self) -> str:
        """The media type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip()


def same_site(cookie: Cookie) -> str:
    """Return the cookie's SameSite in lower case; empty if it has none."""
    attributes: Mapping[str, str | None] = vars(cookie)[
        "_rest"
    ]  # its public method needs the exact upper and lower case
    return next((value or "" for name, value in attributes.items() if name.lower() == "samesite"), "").lower()


class BrowserPolicy(DefaultCookiePolicy):
    """Withholds cookies from other sites' requests as browsers do (RFC 6265bis, 5.8.3).

    A cookie without SameSite is sent: Firefox and Safari always do, Chromium in the first two minutes after it was set.
    Cookies of the response are stored, as browsers do when the response replaces the page.
    """

    def set_ok(self, cookie: Cookie, request: urllib.request.Request) -> bool:
        """Return whether a browser stores a cookie: one with SameSite=None must be Secure."""
        return (same_site(cookie) != "none" or cookie.secure) and super().set_ok(cookie, request)

    def return_ok(self, cookie: Cookie, request: urllib.request.Request) -> bool:
        """Return whether a browser sends a cookie with a request."""
        if request.get_header("Sec-fetch-site") == "cross-site":
            policy = same_site(cookie)
            if policy == "strict" or (policy == "lax" and request.get_method() not in ("GET", "HEAD")):
                return False
        return super().return_ok(cookie, request)


class HttpClient:
    """A client of the service on this port, with the cookies of a browser.

    `token` is what a script of the service's own page would keep and send, where signing in gives a token.
    """

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies = CookieJar(BrowserPolicy())
        self.token = ""
        # No proxies and no redirects: the service's own response is checked.
        self._opener = OpenerDirector()
        for part in (HTTPHandler(), HTTPCookieProcessor(self.cookies)):
            self._opener.add_handler(part)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request with the stored cookies, and store new ones; raises OSError without a response."""
        url = f"http://127.0.0.1:{self.port}{request.path}"
        sent = urllib.request.Request(url, request.body or None, request.all_headers(), method=request.method)
        if self.token and sent.get_header("Sec-fetch-site") != "cross-site":
            sent.add_header("Authorization", f"Bearer {self.token}")
        with self._opener.open(sent, timeout=PATIENCE) as response:
            headers: dict[str, str] = {}
            for name, value in response.headers.items():
                key = name.lower()
                headers[key] = f"{headers[key]}\n{value}" if key in headers else value
            return HttpResponse(response.status, headers, response.read())

    def cookie(self) -> str:
        """Return the stored cookies as the value of a Cookie header."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.cookies)

    def submit_form(self, form: str, action: str, fields: Mapping[str, str]) -> HttpResponse:
        """Load a form, and post these fields together with its hidden ones."""
        page = self.send(HttpRequest("GET", form)).body.decode()
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page)
        return self.post(action, {**dict(hidden), **fields})

    def post(self, action: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None) -> HttpResponse:
        """Post fields as a form does."""
        return self.send(HttpRequest("POST", action, urlencode(fields).encode(), FORM, headers or {}))

    def post_from_elsewhere(self, action: str, fields: Mapping[str, str]) -> HttpResponse:
        """Post fields as a form on another site's page does."""
        return self.post(action, fields, FROM_ELSEWHERE)


def multipart(name: str, filename: str, content: bytes) -> tuple[bytes, str]:
    """Return the body of a form with one file, and its media type."""
    boundary = "----quorum-laboratory"
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
    head += "Content-Type: application/octet-stream\r\n\r\n"
    return head.encode() + content + f"\r\n--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


# ---- WebSocket (RFC 6455), only what short texts need


def open_socket(port: int, path: str, origin: str = "") -> tuple[int, socket.socket]:
    """Open a WebSocket; return the status (101 if it is open) and the connection."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    key = base64.b64encode(os.urandom(16)).decode()
    lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Upgrade: websocket", "Connection: Upgrade"]
    lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
    lines.append(f"Origin: {origin or f'http://127.0.0.1:{port}'}")
    connection.sendall("\r\n".join([*lines, "", ""]).encode())
    head = b""
    while b"\r\n\r\n" not in head:
        if not (byte := connection.recv(1)):  # byte by byte: later bytes belong to the first frame
            break
        head += byte
    words = head.split()
    return (int(words[1]) if len(words) > 1 else 0), connection


def text_frame(text: bytes, mask: bytes = b"") -> bytes:
    """Return a frame with a text of up to 125 bytes; a client masks its frames, a server does not."""
    if not mask:
        return bytes([0x81, len(text)]) + text
    masked = bytes(byte ^ mask[n % 4] for n, byte in enumerate(text))
    return bytes([0x81, 0x80 | len(text)]) + mask + masked
