"""The address of a session's page in files that link to it."""

from __future__ import annotations

import re

from server.core.code import format_code


def page_of(origin: str, code: str) -> str:
    """Return the address of a session's page on the server with this scheme and host."""
    return f"{origin}/s/{format_code(code)}"


def page_in(reminder: bytes, code: str) -> str:
    """Return the address of the session's page in a calendar; empty if it has none, or that of anything else."""
    unfolded = reminder.replace(b"\r\n ", b"")
    page = re.compile(rb"^URL:(https?://[\w.:\[\]-]+/s/%s)\r$" % format_code(code).encode(), re.ASCII | re.MULTILINE)
    found = page.search(unfolded)
    return found[1].decode() if found else ""
