"""The address under which phones reach this server."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from server.handlers.base import ApiError, BaseHandler


def public_origin(handler: BaseHandler) -> str:
    """The scheme and host that phones should open.

    On a laptop the page is often opened as localhost, which would lead a phone to itself: the laptop's address in its
    network stands in for it.
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
    """This machine's address in its network; None without one. A UDP socket that is connected sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address (RFC 5737): any that is not our own network
            return str(probe.getsockname()[0])
        except OSError:
            return None


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
