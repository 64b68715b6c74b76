"""Checks links: http or https, a host that is shown as it is, and nothing invisible.

A host with characters of other scripts is written in punycode (IDNA, UTS 46), as browsers show it where it might pass
for another.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata

import idna

from server.core.refused import Refused
from server.core.text.cleaning import is_blank
from server.core.text.output import escaped, replaced

# No user name: in https://trusted.example@other.example the real host is the second.
_LINK = re.compile(r"(https?)://(\[[0-9a-f:.]+\]|[^\s/?#:@\[\]\\]+)(:\d{1,5})?([/?#]\S*)?", re.IGNORECASE)
_PLAIN_HOST = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?")
MAX_HOST = 253
MAX_PORT = 65_535


def clean_link(typed: str) -> str:
    """Return a link with its host in plain ASCII, and invisible characters after it percent-encoded.

    Raises Refused if it is not a link, or its host not the name or address of one.
    """
    match = _LINK.fullmatch(typed.strip())
    if not match:
        raise Refused("no_link")
    scheme, host, port, rest = match.groups(default="")
    if port and not 0 < int(port[1:]) <= MAX_PORT:
        raise Refused("no_link")
    return f"{scheme.lower()}://{_plain_host(host)}{port}{''.join(map(_visible, rest))}"


def shown_link(url: str) -> str:
    """Return a stored link as it may be written to a file: like a new one, or without its controls if it is none."""
    try:
        return clean_link(url)
    except Refused:
        return replaced(url)


def _plain_host(host: str) -> str:
    try:
        if host.startswith("["):
            return f"[{ipaddress.IPv6Address(host[1:-1])}]"
        plain = host.lower() if host.isascii() else idna.encode(host, uts46=True, std3_rules=True).decode()
    except ValueError:  # idna.IDNAError and AddressValueError are kinds of it
        plain = ""
    if not _PLAIN_HOST.fullmatch(plain) or len(plain.rstrip(".")) > MAX_HOST:
        raise Refused("link_host", host=escaped(host)[:80])
    return plain


def _visible(character: str) -> str:
    if unicodedata.category(character)[0] != "C" and not is_blank(character):
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode(errors="replace"))
