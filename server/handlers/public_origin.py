"""The address at which phones reach this server."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from server.handlers.base import ApiError, BaseHandler


def public_origin(handler: BaseHandler) -> str:
    """Return the scheme and host for phones.

    On a laptop the page is often opened as localhost, which a phone would look for on itself; the laptop's address in
    the local network replaces it.
    """
    if handler.config.url:
        return handler.config.url
    try:
        host = urlsplit(f"//{handler.request.host}")
        name, port = host.hostname or "", host.port
    except ValueError:
        raise ApiError(400, "host") from None
    if _is_loopback(name) and not _is_loopback(handler.config.host):
        return f"{handler.request.protocol}://{lan_address() or name}" + (f":{port}" if port else "")
    return f"{handler.request.protocol}://{handler.request.host}"


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
