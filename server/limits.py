"""The limits of a server, which a real meeting never meets (docs/operating.md, "Limits")."""

from __future__ import annotations

import re

from msgspec import Struct

NUMBER = re.compile(r"[1-9][0-9]{0,8}")
MAX_SHOWN = 20  # characters of a wrong number in the error


class Limits(Struct, frozen=True):
    """The limits, with their defaults; a whole office may share one address.

    Of an address: `connections` open at once, `requests` over HTTP per second (more of them wait), and new `sessions`
    per hour. Of a session: `members`; connected `devices` of one member; `edits` of the description per minute, and
    `edit_mib`, the MiB that all its edits take in the log. Of a connection: `hello_seconds` until its first message,
    and `write_seconds` until it has read the next piece of a long response.
    """

    connections: int = 2000
    requests: int = 500
    sessions: int = 300
    members: int = 20_000
    devices: int = 50
    edits: int = 300
    edit_mib: int = 64
    hello_seconds: int = 15
    write_seconds: int = 15


class UnknownLimit(Exception):
    """A text does not say what the limits are; the message is one sentence."""


def parse(text: str) -> Limits:
    """Return the limits of a text such as "connections=5000 members=300"; raises UnknownLimit."""
    given: dict[str, int] = {}
    for item in text.replace(",", " ").split():
        name, _, number = item.partition("=")
        if name in given:
            raise UnknownLimit(f"The limit “{name}” is given twice.")
        if name not in Limits.__struct_fields__:
            known = ", ".join(Limits.__struct_fields__)
            raise UnknownLimit(f"There is no limit “{name}”; there are: {known}.")
        if not NUMBER.fullmatch(number):
            shown = number if len(number) <= MAX_SHOWN else f"{number[:MAX_SHOWN]}…"
            raise UnknownLimit(f"The limit “{name}” must be a whole number from 1 to 999,999,999, not “{shown}”.")
        given[name] = int(number)
    return Limits(**given)
