"""The receivers of webhooks, from a TOML file of the operator."""

from __future__ import annotations

import base64
import binascii
import re
import tomllib
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from server import messages
from server.config import Misconfigured
from server.core.misread import misread

Event = Literal["opened", "revealed", "closed"]
MessageFormat = Literal["standard", "slack", "teams", "mattermost"]

EVENTS: tuple[Event, ...] = ("opened", "revealed", "closed")
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
PREFIX = "whsec_"
# Of a secret, in bytes (the specification of Standard Webhooks).
MIN_SECRET, MAX_SECRET = 24, 64
MAX_TARGETS = 50


class Target(Struct, frozen=True, forbid_unknown_fields=True):
    """A receiver: a name that never changes, and where, how and about which events it is notified.

    The address may be a secret itself (Slack's is), so only the name is ever logged. A message in the standard format
    must be signed; to a chat, it need not.
    """

    name: str
    url: str
    format: MessageFormat = "standard"
    secret: str = ""
    events: tuple[Event, ...] = EVENTS


class TargetFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: `[[target]]` for each receiver."""

    target: tuple[Target, ...] = ()


def read_targets(path: Path | None) -> tuple[Target, ...]:
    """Return the receivers that a file names, none without a file; raises Misconfigured, with no secret in its text."""
    if path is None:
        return ()
    try:
        return targets_in(path.read_bytes(), path)
    except OSError as error:
        raise Misconfigured(f"The file of webhooks {path} cannot be read: {error.strerror or error}.") from None


def targets_in(content: bytes, path: Path) -> tuple[Target, ...]:
    """Return the receivers in the content of the file at a path; raises as `read_targets` does."""
    try:
        written = tomllib.loads(content.decode())
    except (UnicodeError, tomllib.TOMLDecodeError) as error:
        raise Misconfigured(f"The file of webhooks {path} is not as docs/webhooks.md says: {error}.") from None
    try:
        targets = msgspec.convert(written, TargetFile).target
    except msgspec.ValidationError as error:
        problem = misread(error, msgspec.json.encode(written), TargetFile)
        told = messages.sentence(messages.FALLBACK, "refused", problem)
        raise Misconfigured(f"The file of webhooks {path} is not as docs/webhooks.md says: {told}.") from None
    if len(targets) > MAX_TARGETS:
        raise Misconfigured(f"The file of webhooks {path} may name at most {MAX_TARGETS} targets.")
    names = [target.name for target in targets]
    for target in targets:
        if wrong := _fault(target) or (f"is there {names.count(target.name)} times" * (names.count(target.name) > 1)):
            raise Misconfigured(f"The target “{target.name}” in {path} {wrong}.")
    return targets


def _fault(target: Target) -> str:
    """Return what is wrong with a target, without its address and its secret; "" if nothing is."""
    if not NAME.fullmatch(target.name):
        return "needs a name of at most 40 small letters, digits and dashes"
    try:
        parts = urlsplit(target.url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or re.search(r"[\s\x00-\x20\x7f]", target.url):
        return "needs a url that begins with https:// or http://"
    if not target.secret:
        return "needs a secret, because its format is “standard”" if target.format == "standard" else ""
    if not target.secret.startswith(PREFIX):
        return f"needs a secret that begins with {PREFIX}"
    try:
        size = len(base64.b64decode(target.secret.removeprefix(PREFIX), validate=True))
    except binascii.Error:
        return f"needs a secret in Base64 after {PREFIX}"
    if not MIN_SECRET <= size <= MAX_SECRET:
        return f"needs a secret of {MIN_SECRET} to {MAX_SECRET} bytes; it has {size}"
    return ""
