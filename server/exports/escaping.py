"""Text that people typed, made harmless for Markdown."""

from __future__ import annotations

import re

# What Markdown gives a meaning, "=" under a line and "://" in an address among it.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>&=$@]|:(?=//))")


def plain(text: str) -> str:
    """Text that Markdown and HTML take as nothing but text, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("\\<", "&lt;").replace("\\>", "&gt;")
