"""The address at which phones reach this server."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from server.handlers.api_error import ApiError
from server.handlers.base import BaseHandler

MAX_HOST_LENGTH = 260  # a DNS name has at most 253 characters, and a port five digits
# A proxy adds one of these, so the request came from another machine.
FORWARDING_HEADERS = ("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded", "Via")
# The ends of names that no public DNS server resolves (RFC 6762, 8375; ICANN's reservation of .internal).
LOCAL_DOMAINS = (".local", ".localhost", ".home.arpa", ".internal")


def public_origin(handler: BaseHandler) -> str:
    """Return the scheme and host for phones; raises ApiError if the request's Host is invalid or not allowed.

    On a laptop the page is often opened as localhost, which a phone would look for on itself; the laptop's address in
    the local network replaces it.
    """
    if handler.config.url:
        return handler.config.url
    name, port = _host(handler)
    if _is_loopback(name) and not _is_loopback(handler.config.host):
        return f"{handler.request.protocol}://{lan_address() or name}" + (f":{port}" if port else "")
    if _is_reachable(handler) and not _is_allowed(name, handler.config.allowed_hosts):
        raise ApiError(421, "host_not_allowed", host=name)
    return f"{handler.request.protocol}://{handler.request.host}"


def _host(handler: BaseHandler) -> tuple[str, int | None]:
    """Return the name and the port in the request's Host header."""
    if len(handler.request.host) > MAX_HOST_LENGTH:
        raise ApiError(400, "host")
    try:
        host = urlsplit(f"//{handler.request.host}")
        return host.hostname or "", host.port
    except ValueError:
        raise ApiError(400, "host") from None


def _is_reachable(handler: BaseHandler) -> bool:
    """Return whether other machines can send requests: directly, or through a proxy."""
    config = handler.config
    proxied = bool(config.trusted) or any(name in handler.request.headers for name in FORWARDING_HEADERS)
    return proxied or not _is_loopback(config.host)


def _is_allowed(name: str, allowed: tuple[str, ...]) -> bool:
    """Return whether links may have this host: a listed one, or one that nobody on the internet can own."""
    name = name.removesuffix(".")
    if name in allowed or name == socket.gethostname().lower():
        return True
    try:
        return bool(ipaddress.ip_address(name))
    except ValueError:
        return "." not in name or name.endswith(LOCAL_DOMAINS)


def lan_address() -> str | None:
    """Return this machine's address in the local network, or None. Connecting a UDP socket sends no packet."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address (RFC 5737), outside the local network
            return str(probe.getsockname()[0])
        except OSError:
            return None


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
