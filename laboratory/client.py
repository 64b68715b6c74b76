"""Clients for the services: an HTTP client that keeps cookies as a browser does, and a small WebSocket client."""

from __future__ import annotations

import base64
import os
import re
import socket
import urllib.request
from collections.abc import Mapping
from http.cookiejar import CookieJar
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPHandler, OpenerDirector

from msgspec import Struct, field

PATIENCE = 30  # seconds
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


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


class HttpClient:
    """A client of the service on this port."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies = CookieJar()
        # No proxies and no redirects: the service's own response is checked.
        self._opener = OpenerDirector()
        for part in (HTTPHandler(), HTTPCookieProcessor(self.cookies)):
            self._opener.add_handler(part)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request with the stored cookies, and store new ones; raises OSError without a response."""
        url = f"http://127.0.0.1:{self.port}{request.path}"
        sent = urllib.request.Request(url, request.body or None, request.all_headers(), method=request.method)
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
